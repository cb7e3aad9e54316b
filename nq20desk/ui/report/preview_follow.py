"""Which paragraph the pages follow, and whether they may move to it now."""

from __future__ import annotations

from PySide6.QtCore import QElapsedTimer

from nq20desk.ui.report.preview_places import Extent, Place, Places

_HAND_MS = 1500
_MARK_POINTS = 22


class Follower:
    """Remembers the followed paragraph over every new state of the pages.

    Pages that were moved by hand stay where they are until the cursor goes to another
    paragraph, and for a moment longer.
    """

    def __init__(self) -> None:
        self.places = Places()
        self._key: tuple[str, int] | None = None
        self._letters = 0
        self._is_held = False
        self._hand = QElapsedTimer()

    @property
    def is_held(self) -> bool:
        """Whether the pages were moved by hand and stay there."""
        return self._is_held

    def hold(self) -> None:
        """The pages were moved by hand."""
        self._is_held = True
        self._hand.start()

    def follow(self, section: str, paragraph: int, letters: int) -> None:
        """Follow a letter of a paragraph from now on."""
        is_another = (section, paragraph) != self._key
        if is_another and not (self._is_held and self._hand.elapsed() < _HAND_MS):
            self._is_held = False
        self._key = (section, paragraph)
        self._letters = letters

    @property
    def place(self) -> Place | None:
        """Where the paragraph begins."""
        return self.places.find(*self._key) if self._key else None

    @property
    def line(self) -> Extent | None:
        """The line that is written in; the paragraph's beginning where lines are not known."""
        place = self.place
        if place is None:
            return None
        found = self.places.line_of(place, self._letters)
        return found or Extent(place.page, place.y, place.y + _MARK_POINTS)

    @property
    def marked(self) -> tuple[Extent, ...]:
        """What is marked on the pages: the whole paragraph."""
        place = self.place
        if place is None:
            return ()
        short = Extent(place.page, place.y, place.y + _MARK_POINTS)
        return self.places.extents(place) or (short,)
