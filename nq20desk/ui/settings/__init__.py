"""The page *Cài đặt* and the wizard of the first start; both are generated from descriptions."""
