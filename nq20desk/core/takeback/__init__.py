"""Taking back a report that was edited outside: what was read, whose it is, what changed.

Of each difference the clerk decides; nothing that the program makes itself (headings,
figures, tables, head and signature) is taken from the file, it is only told.
"""

from nq20desk.core.takeback.compare import compare
from nq20desk.core.takeback.printed import digest, printed_markup
from nq20desk.core.takeback.result import (
    Entry,
    Fate,
    Note,
    SectionBack,
    TakenBack,
)
from nq20desk.core.takeback.source import Edited, EditedParagraph, EditedPiece, EditedTable

__all__ = [
    "Edited", "EditedParagraph", "EditedPiece", "EditedTable", "Entry", "Fate", "Note",
    "SectionBack", "TakenBack", "compare", "digest",
    "printed_markup",
]  # fmt: skip
