"""Papers for the office's own work (a comparison, a check list): a plain head, then blocks.

They are no official documents: no national heading, number or signature.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence

from nq20desk.core.layout import LayoutProfile, Part
from nq20desk.core.office import SizeSet
from nq20desk.document.flow import Strip, paginate
from nq20desk.document.fonts import serif
from nq20desk.document.lines import Set
from nq20desk.document.pages import Box, Composition, Places, block_texts
from nq20desk.document.sheet import MM, SINGLE, Composer, Typesetter
from nq20desk.document.text_blocks import strips_of
from nq20desk.document.tree import Heading, Info, PaperHead, Paragraph, Row, WorkPaper

NOWHERE = Box(0, 0.0, 0.0, 0.0, 0.0)
_DATE_SHARE = 0.58
"""What place and date take of the width: long names of places stay on one line."""


def compose_work_paper(paper: WorkPaper, profile: LayoutProfile) -> Composition:
    """The pages of a paper, upright, by the paper and margins of a layout profile.

    Raises:
        KnownError: a letter that the font does not have.
    """
    family = serif()
    family.check(_texts(paper))
    setter = Typesetter(profile, SizeSet.SMALL, family, Composer())
    setter.new_page()
    put_head(setter, paper.head)
    titles: list[tuple[int, str, int, float]] = []

    def note(block: Heading | Paragraph | Row) -> None:
        if isinstance(block, Heading):
            place = (len(setter.sheets) - 1, setter.y / MM)
            titles.append((block.level, block.title, *place))

    flow(setter, strips_of(paper.blocks, setter), note)
    places = Places(NOWHERE, NOWHERE, NOWHERE, (), tuple(titles), {})
    info = Info(paper.head.title, " ".join(paper.head.agency), " ".join(paper.head.below))
    return Composition(tuple(setter.sheets), places, info)


def put_head(setter: Typesetter, head: PaperHead) -> None:
    """Set the head at the top of the page."""
    top, wide = setter.y, setter.width * _DATE_SHARE
    for text, part in zip(head.agency, (Part.SUPERIOR, Part.ISSUER), strict=False):
        size = setter.size(part)
        lines = setter.lines(text, part, setter.width - wide, Set.LEFT)
        setter.put_down(lines, setter.left, size, size * SINGLE)
    below, setter.y = setter.y, top
    size = setter.size(Part.PLACE_DATE)
    date = setter.lines(head.place_date, Part.PLACE_DATE, wide, Set.RIGHT)
    setter.put_down(date, setter.left + setter.width - wide, size, size * SINGLE)
    setter.y = min(below, setter.y) - size
    rows = ((head.title, Part.KIND), *((one, Part.APPENDIX_LINK) for one in head.below))
    for text, part in rows:
        size = setter.size(part)
        setter.put_down(setter.balanced(text, part, setter.width), setter.left, size, size * SINGLE)
    setter.y -= size


def flow(
    setter: Typesetter,
    strips: Sequence[Strip],
    begins: Callable[[Heading | Paragraph | Row], None] | None = None,
) -> None:
    """Place strips on this page and as many more as they need."""
    for number, page in enumerate(paginate(strips, setter.room, setter.whole)):
        if number:
            setter.new_page()
        setter.put_page(page, begins)


def _texts(paper: WorkPaper) -> Iterator[str]:
    """Every text that will be printed, to be checked against the font."""
    head = paper.head
    yield from (*head.agency, head.place_date, head.title, *head.below)
    yield from (text for block in paper.blocks for text in block_texts(block))
