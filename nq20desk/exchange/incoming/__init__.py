"""Reading the files in which offices keep last time's report: DOCX, MD, TXT.

:mod:`opening` looks at a file and chooses the reader; :mod:`plain`, :mod:`markdown` and
:mod:`word` read one kind each, :mod:`word_numbers` works out Word's automatic numbers.
:mod:`edited_word` reads a report of ours that was edited in Word.
"""

from nq20desk.exchange.incoming.opening import read_edited, read_source, read_text

__all__ = ["read_edited", "read_source", "read_text"]
