"""The page *Đơn vị*: units and communes in time, and figures by commune."""
