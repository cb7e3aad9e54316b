"""What a report makes of its form: parts left out, parts in another order, parts joined.

The form says what may be done (*optional*, *movable*, its joins); an arrangement that asks for
more, after a new version of the form, say, is followed as far as the form allows.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from nq20desk.core.form import Join, Section


@dataclass(frozen=True, slots=True)
class Arrangement:
    """``order`` holds the keys of sections that were moved, in their new order."""

    left_out: frozenset[str] = frozenset()
    order: tuple[str, ...] = ()
    joined: frozenset[str] = frozenset()


WHOLE = Arrangement()


@dataclass
class _Node:
    """A section with the sections under it."""

    section: Section
    children: list[_Node] = field(default_factory=list)

    def flat(self) -> Iterator[Section]:
        yield self.section
        for one in self.children:
            yield from one.flat()


def arranged(
    sections: Sequence[Section], joins: Iterable[Join], arrangement: Arrangement
) -> tuple[Section, ...]:
    """The sections of a form as a report has them."""
    kept = [one for one in sections if not (one.optional and one.key in arrangement.left_out)]
    for join in joins:
        if join.section.key in arrangement.joined:
            kept = _joined(kept, join)
    ordered = _ordered(_trees(kept), arrangement.order)
    return tuple(one for node in ordered for one in node.flat())


def moved(
    sections: Sequence[Section], arrangement: Arrangement, key: str, before: str | None
) -> Arrangement | None:
    """The arrangement with a section before another of its siblings (None: at their end).

    ``sections`` are those that the report has now. None if the form does not allow the move
    or nothing would change.
    """
    keys = [one.key for one in siblings(sections, key)]
    if key not in keys or (before is not None and before not in keys):
        return None
    rest = [one for one in keys if one != key]
    place = rest.index(before) if before in rest else len(rest)
    if before == key or (order := (*rest[:place], key, *rest[place:])) == tuple(keys):
        return None
    others = tuple(one for one in arrangement.order if one not in keys)
    return replace(arrangement, order=(*others, *order))


def stepped(
    sections: Sequence[Section], arrangement: Arrangement, key: str, step: int
) -> Arrangement | None:
    """The arrangement with a section one place further up (-1) or down (1); None if it can't."""
    keys = [one.key for one in siblings(sections, key)]
    if key not in keys or not 0 <= keys.index(key) + step < len(keys):
        return None
    place = keys.index(key) + step + (step > 0)
    return moved(sections, arrangement, key, keys[place] if place < len(keys) else None)


def siblings(sections: Sequence[Section], key: str) -> tuple[Section, ...]:
    """The movable sections among which one can be moved; none if it can't be."""
    for group in _groups(_trees(sections)):
        movable = tuple(one.section for one in group if one.section.movable)
        if any(one.key == key for one in movable):
            return movable
    return ()


def _trees(sections: Iterable[Section]) -> list[_Node]:
    roots: list[_Node] = []
    above: list[_Node] = []
    for section in sections:
        node = _Node(section)
        del above[section.level :]
        (above[-1].children if above else roots).append(node)
        above.extend([node] * (section.level + 1 - len(above)))
    return roots


def _groups(nodes: list[_Node]) -> Iterator[list[_Node]]:
    yield nodes
    for one in nodes:
        yield from _groups(one.children)


def _ordered(nodes: list[_Node], order: tuple[str, ...]) -> list[_Node]:
    """The movable ones in the order that was chosen, in the places of the movable ones."""
    for one in nodes:
        one.children = _ordered(one.children, order)
    place = {key: number for number, key in enumerate(order)}
    movable = [one for one in nodes if one.section.movable]
    wanted = iter(sorted(movable, key=lambda one: place.get(one.section.key, -1)))
    return [next(wanted) if one.section.movable else one for one in nodes]


def _joined(sections: list[Section], join: Join) -> list[Section]:
    """The joined section in the place of its first part; the other parts are gone."""
    present = [one.key for one in sections if one.key in join.parts]
    made: list[Section] = []
    for one in sections:
        if one.key not in join.parts:
            made.append(one)
        elif one.key == present[0]:
            made.append(join.section)
    return made
