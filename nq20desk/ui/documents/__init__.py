"""The page *Văn bản*: the register of documents issued and cited."""
