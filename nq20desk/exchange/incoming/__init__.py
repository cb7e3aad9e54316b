"""Reading the files in which offices keep last time's report: DOCX, MD, TXT.

:mod:`opening` looks at a file and chooses the reader; :mod:`plain`, :mod:`markdown` and
:mod:`word` read one kind each, :mod:`word_numbers` works out Word's automatic numbers.
"""

from nq20desk.exchange.incoming.opening import read_source, read_text

__all__ = ["read_source", "read_text"]
