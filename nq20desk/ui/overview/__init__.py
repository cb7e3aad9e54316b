"""The page *Tổng quan*: where every indicator stands, what is being written, what is missing."""
