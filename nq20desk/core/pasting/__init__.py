"""Pasting from Word, LibreOffice, Excel, web pages and plain text into the text of a section.

:mod:`tags` cuts HTML up, :mod:`faces` works out how a text looks, :mod:`page` reads lines and
tables from it, :mod:`plain` from plain text; :mod:`legacy` finds fonts from before Unicode,
:mod:`settle` makes blocks once their letters are settled, :mod:`whole` knows a whole report.
Fonts, sizes and colours are dropped; bullets, numbers, faces and tables are kept.
"""

from nq20desk.core.pasting.legacy import (
    Change,
    Conversion,
    LegacyUse,
    changes,
    legacy_uses,
    proposal,
)
from nq20desk.core.pasting.pasted import Pasted
from nq20desk.core.pasting.reading import Clipping, Reading, prepare, read_clipping
from nq20desk.core.pasting.settle import to_blocks, to_source

__all__ = [
    "Change", "Clipping", "Conversion", "LegacyUse", "Pasted", "Reading", "changes", "legacy_uses",
    "prepare", "proposal", "read_clipping", "to_blocks", "to_source",
]  # fmt: skip
