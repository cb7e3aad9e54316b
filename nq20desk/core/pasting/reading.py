"""What the clipboard offers, and which of it is read."""

from __future__ import annotations

from dataclasses import dataclass, replace

from nq20desk.core.blocks import Block
from nq20desk.core.form import ReportForm
from nq20desk.core.pasting.legacy import Conversion, LegacyUse, legacy_uses, proposal
from nq20desk.core.pasting.page import read_page
from nq20desk.core.pasting.pasted import Pasted
from nq20desk.core.pasting.plain import read_plain
from nq20desk.core.pasting.refusals import (
    LARGEST_PAGE,
    TooMuchCodeError,
    nothing_but_pictures,
    nothing_to_paste,
    text_only,
    too_long,
)
from nq20desk.core.pasting.settle import to_blocks
from nq20desk.core.pasting.whole import ENOUGH_HEADINGS, headings_found


@dataclass(frozen=True, slots=True)
class Clipping:
    """The texts that the clipboard offers for one copy; ``has_picture`` for a bare picture."""

    html: str = ""
    text: str = ""
    has_picture: bool = False

    @property
    def size(self) -> int:
        """How many characters will be read."""
        return len(self.html or self.text)


@dataclass(frozen=True, slots=True)
class Reading:
    """A paste that was read, and what is proposed to be made of it.

    ``blocks`` are those of the proposal; ``headings`` counts the form's headings in it.
    """

    pasted: Pasted
    uses: tuple[LegacyUse, ...]
    blocks: tuple[Block, ...]
    headings: int

    @property
    def is_whole_report(self) -> bool:
        """Whether so many headings stand in it that it should be taken in section by section."""
        return self.headings >= ENOUGH_HEADINGS

    def blocks_of(self, conversion: Conversion) -> tuple[Block, ...]:
        """The blocks where old letters are read as somebody decided."""
        return to_blocks(self.pasted, conversion)


def prepare(clipping: Clipping, form: ReportForm | None) -> Reading:
    """All that can be known of a paste before it enters the text.

    Raises:
        KnownError: nothing to paste, pictures only, or more than a report holds.
    """
    pasted = read_clipping(clipping)
    uses = legacy_uses(pasted)
    proposed = proposal(uses)
    headings = headings_found(pasted, proposed, form) if form else 0
    return Reading(pasted, uses, to_blocks(pasted, proposed), headings)


def read_clipping(clipping: Clipping) -> Pasted:
    """The lines and tables of a paste; HTML is read before plain text.

    Where HTML is too much to be read, the plain text beside it is taken.

    Raises:
        KnownError: nothing to paste, pictures only, or more than a report holds.
    """
    pasted = _page(clipping)
    if not pasted.items and clipping.text.strip() and not _holds_large_table(pasted):
        plain = read_plain(clipping.text)
        pasted = replace(plain, pictures=pasted.pictures, refused=pasted.refused + plain.refused)
    if pasted.items:
        return pasted
    if pasted.refused:
        raise pasted.refused[0]
    pictures = max(pasted.pictures, int(clipping.has_picture))
    raise nothing_but_pictures(pictures) if pictures else nothing_to_paste()


def _holds_large_table(pasted: Pasted) -> bool:
    """Whether the page's tables were refused: their plain text would be no better."""
    return any(not isinstance(one, TooMuchCodeError) for one in pasted.refused)


def _page(clipping: Clipping) -> Pasted:
    """The HTML; what forbids to read it is said beside the plain text, if there is any."""
    if not clipping.html.strip():
        return Pasted(())
    try:
        if len(clipping.html) > LARGEST_PAGE:
            raise too_long()
        return read_page(clipping.html)
    except TooMuchCodeError:
        if not clipping.text.strip():
            raise
        return Pasted((), refused=(text_only(),))
