"""The end of a document: recipients at the left, authority, post and name at the right."""

from __future__ import annotations

from dataclasses import dataclass

from nq20desk.core.layout import Part
from nq20desk.document.lines import Line, Set
from nq20desk.document.sheet import MM, Typesetter
from nq20desk.document.tree import Document

_GAP = 14.0


@dataclass(frozen=True, slots=True)
class _Row:
    """Lines of one component with their size and line distance."""

    lines: tuple[Line, ...]
    size: float
    leading: float


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
        self.name = self._right(signature.name, Part.SIGNER)
        self.recipients = self._recipients(document.recipients)
        self.space = rules.space * MM

    @property
    def height(self) -> float:
        """How much of a page the block takes."""
        right = _tall(self.above) + self.space + _tall([self.name])
        return _GAP + max(right, _tall(self.recipients))

    def set_all(self) -> tuple[float, float]:
        """Set the block; returns the lower edge of the signature's room and its height."""
        setter = self.setter
        setter.y -= _GAP
        top = setter.y
        for row in self.recipients:
            setter.put_down(row.lines, setter.left, row.size, row.leading)
        left_end, setter.y = setter.y, top
        for row in self.above:
            setter.put_down(row.lines, self.right_x, row.size, row.leading)
        room_top = setter.y
        setter.y -= self.space
        room_bottom = setter.y
        setter.put_down(self.name.lines, self.right_x, self.name.size, self.name.leading)
        setter.y = min(setter.y, left_end)
        return room_bottom, room_top - room_bottom

    def _right(self, text: str, part: Part) -> _Row:
        size = self.setter.size(part)
        lines = self.setter.lines(text, part, self.right_width, Set.CENTRE)
        return _Row(lines, size, size * 1.2)

    def _recipients(self, names: tuple[str, ...]) -> list[_Row]:
        """*Nơi nhận:* and its lines, each with the separator of the rules (II.9.b)."""
        if not names:
            return []
        rules, setter = self.setter.profile.signature, self.setter
        size = setter.size(Part.RECIPIENTS_HEAD)
        head = setter.lines(rules.recipients_head, Part.RECIPIENTS_HEAD, self.left_width, Set.LEFT)
        rows = [_Row(head, size, size * 1.2)]
        size = setter.size(Part.RECIPIENTS)
        for place, name in enumerate(names):
            mark = rules.last_separator if place == len(names) - 1 else rules.separator
            text = f"- {name.rstrip(' ;,.')}{mark}"
            lines = setter.lines(text, Part.RECIPIENTS, self.left_width, Set.LEFT)
            rows.append(_Row(lines, size, size * 1.2))
        return rows


def _tall(rows: list[_Row]) -> float:
    return sum(len(row.lines) * row.leading for row in rows)
