"""The page *Nhiệm vụ*: the tasks of the superior plans and of the office itself."""
