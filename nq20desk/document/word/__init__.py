"""The document tree as a Word document (DOCX, ISO/IEC 29500 transitional).

Headings carry typed numbers: the forms count in the Vietnamese alphabet (a, b, c, d, đ, e),
in words (*Phần thứ nhất*), and with dashes, which Word's own numbering can't, and a heading
that the director adds must not renumber what the form prescribes. Bullets and the numbered
paragraphs of a section are Word's own lists.
"""
