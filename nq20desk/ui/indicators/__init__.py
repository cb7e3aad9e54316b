"""The page *Chỉ tiêu*: figures and targets in a grid that behaves like a spreadsheet.

``entry`` and ``paste`` read what is typed and pasted, ``sheet`` says what stands where
(all three without Qt); ``faces`` puts a cell into words, ``model`` offers it to Qt,
``delegate`` paints and edits it, ``view`` adds keys and clipboard, ``page`` joins them.
"""
