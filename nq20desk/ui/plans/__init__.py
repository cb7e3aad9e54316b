"""The page *Kế hoạch*: plans side by side, own plans entered, copied, pasted, imported."""
