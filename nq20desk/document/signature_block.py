"""The end of a document: recipients at the left, authority, post and name at the right."""

from __future__ import annotations

from dataclasses import dataclass

from nq20desk.core.layout import Part
from nq20desk.document.lines import Line, Set
from nq20desk.document.sheet import MM, SINGLE, Typesetter, drop
from nq20desk.document.tree import Document

_GAP = 14.0
_CLEAR_OF_SEAL = 1.5  # mm between the seal and the lines above and below it


@dataclass(frozen=True, slots=True)
class SigningRoom:
    """The room between post and name (II.7.đ, box 7c); points, the page counted from 0."""

    page: int
    bottom: float
    height: float


@dataclass(frozen=True, slots=True)
class _Row:
    """Lines of one component with their size."""

    lines: tuple[Line, ...]
    size: float

    @property
    def leading(self) -> float:
        return self.size * SINGLE

    @property
    def height(self) -> float:
        return len(self.lines) * self.leading

    @property
    def drop(self) -> float:
        return drop(self.size, self.leading)


class SignatureSetter:
    """Sets the block at the current height; ``height`` is known before."""

    def __init__(self, setter: Typesetter, document: Document) -> None:
        self.setter = setter
        rules = setter.profile.signature
        self.right_width = setter.width * rules.right_share
        self.left_width = setter.width - self.right_width - 4 * MM
        self.right_x = setter.left + setter.width - self.right_width
        signature = document.signature
        self.above = [self._right(text, Part.AUTHORITY) for text in signature.authority]
        self.above.append(self._right(signature.post, Part.POST))
        below = (
            (signature.other_post, signature.name) if signature.other_post else (signature.name,)
        )
        self.below = [self._right(text, Part.SIGNER) for text in below]
        self.recipients = self._recipients(document.recipients)
        self.space = max(rules.space, _room_for(signature.seal_mm)) * MM

    @property
    def height(self) -> float:
        """How much of a page the block takes."""
        right = _tall(self.above) + self.space + _tall(self.below)
        return _GAP + max(right, self._left_drop + _tall(self.recipients))

    @property
    def _left_drop(self) -> float:
        """*Nơi nhận* stands level with the first line of authority or post (II.9.b)."""
        return self.above[0].drop - self.recipients[0].drop if self.recipients else 0.0

    def set_all(self) -> SigningRoom:
        """Set the block; returns where the signature goes."""
        setter = self.setter
        setter.y -= _GAP
        top = setter.y
        self._put(self.above, self.right_x)
        room = SigningRoom(len(setter.sheets) - 1, setter.y - self.space, self.space)
        setter.y -= self.space
        self._put(self.below, self.right_x)
        setter.y = top - self._left_drop
        for row in self.recipients:
            for line in row.lines:
                if row.leading > setter.room:  # more recipients than a page can hold
                    setter.new_page()
                setter.put_down((line,), setter.left, row.size, row.leading)
        return room

    def _put(self, rows: list[_Row], x: float) -> None:
        for row in rows:
            self.setter.put_down(row.lines, x, row.size, row.leading)

    def _right(self, text: str, part: Part) -> _Row:
        return _Row(self.setter.balanced(text, part, self.right_width), self.setter.size(part))

    def _recipients(self, names: tuple[str, ...]) -> list[_Row]:
        """*Nơi nhận:* and its lines, each with the separator of the rules (II.9.b)."""
        if not names:
            return []
        rules = self.setter.profile.signature
        rows = [self._left(rules.recipients_head, Part.RECIPIENTS_HEAD)]
        for place, name in enumerate(names):
            mark = rules.last_separator if place == len(names) - 1 else rules.separator
            rows.append(self._left(listed(name, mark), Part.RECIPIENTS))
        return rows

    def _left(self, text: str, part: Part) -> _Row:
        setter = self.setter
        return _Row(setter.lines(text, part, self.left_width, Set.LEFT), setter.size(part))


def listed(name: str, mark: str) -> str:
    """A line of a list: its dash, the name, and the mark that the rules put after it."""
    return f"- {name.lstrip('-– ').rstrip(' ;,.')}{mark}"


def _room_for(seal_mm: float) -> float:
    """Height in mm that a seal needs between post and name, so that it covers neither.

    It belongs over the signature alone, a third of it (NĐ 30/2020, Phụ lục I, II.8).
    """
    return seal_mm + 2 * _CLEAR_OF_SEAL if seal_mm else 0.0


def _tall(rows: list[_Row]) -> float:
    return sum(row.height for row in rows)
