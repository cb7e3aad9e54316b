"""The grid of figures and targets without Qt: for the window, for files, for the command line.

``sheet`` says what stands where; ``entry`` and ``paste`` read what is typed and pasted; ``said``
puts figures into words; ``table`` and ``files`` make the workbook and the pages of it; ``years``
and ``choices`` know with which unit, year and columns a clerk begins.
"""
