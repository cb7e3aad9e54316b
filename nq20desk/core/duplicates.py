"""Documents that stand twice in a register, and how two entries become one."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import replace

from nq20desk.core.dates import read_day
from nq20desk.core.register import CitedDocument, Role

SameAgency = Callable[[str, str], bool]
Canonical = Callable[[str], str]
_FILLED = ("number", "kind", "issuer", "date", "title", "note", "source")


def duplicates(
    documents: Iterable[CitedDocument], canonical: Canonical, same_agency: SameAgency
) -> tuple[tuple[CitedDocument, ...], ...]:
    """Groups of entries with one number, whose issuers can be the same, of the same year.

    Offices count anew every year: 44/KH-UBND of 2022 and of 2023 are two documents.
    """
    by_number: dict[str, list[CitedDocument]] = {}
    for one in documents:
        if one.number:
            by_number.setdefault(canonical(one.number), []).append(one)
    groups = (_groups(found, same_agency) for found in by_number.values() if len(found) > 1)
    return tuple(tuple(group) for several in groups for group in several if len(group) > 1)


def _groups(found: list[CitedDocument], same_agency: SameAgency) -> list[list[CitedDocument]]:
    groups: list[list[CitedDocument]] = []
    for one in found:
        for group in groups:
            if all(_same(one, other, same_agency) for other in group):
                group.append(one)
                break
        else:
            groups.append([one])
    return groups


def _same(one: CitedDocument, other: CitedDocument, same_agency: SameAgency) -> bool:
    if one.kind and other.kind and one.kind.casefold() != other.kind.casefold():
        return False
    days = read_day(one.date), read_day(other.date)
    if days[0] and days[1] and days[0].year != days[1].year:
        return False
    return not one.issuer or not other.issuer or same_agency(one.issuer, other.issuer)


def merged(kept: CitedDocument, others: Iterable[CitedDocument]) -> CitedDocument:
    """The entry that is kept, its blanks filled from the others; issued wins over cited."""
    made = kept
    for other in others:
        blanks = {name: getattr(other, name) for name in _FILLED if not getattr(made, name)}
        role = Role.ISSUED if Role.ISSUED in (made.role, other.role) else made.role
        made = replace(made, **blanks, role=role)
    return made
