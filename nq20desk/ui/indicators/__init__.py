"""The page *Chỉ tiêu*: figures and targets in a grid that behaves like a spreadsheet.

What stands where and what is read from a cell is ``app.grid``'s, without Qt; ``faces`` puts
a cell into words, ``model`` offers it to Qt, ``delegate`` paints and edits it, ``view`` adds
keys and clipboard, ``page`` joins them.
"""
