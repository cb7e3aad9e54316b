"""The page *Sổ văn bản đi*: what left the office, with its numbers."""
