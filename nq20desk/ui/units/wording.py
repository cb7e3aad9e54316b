"""Words about units, their validity and changes, and about figures that are rolled up."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from decimal import Decimal

from nq20desk.app.language import Language
from nq20desk.core.indicator import Rollup
from nq20desk.core.message import Message, message
from nq20desk.core.quantity import write_number
from nq20desk.core.rollup import Lack, RolledUp
from nq20desk.core.territory import ChangeKind, Territory, Unit, UnitChange
from nq20desk.ui.wording import unit_suffix, value_words
from nq20desk.ui.words import translate

_LACKS: Mapping[Lack, Message] = {
    Lack.NO_FIGURE: message("UnitsPage", "no figure yet"),
    Lack.IN_WORDS: message("UnitsPage", "in words, no number"),
    Lack.NOT_COLLECTED: message("UnitsPage", "not collected"),
    Lack.NO_COUNTS: message("UnitsPage", "a rate without counts"),
    Lack.NO_DENOMINATOR: message("UnitsPage", "no denominator"),
    Lack.INEXACT: message("UnitsPage", "no exact number"),
}


def lack_word(lack: Lack) -> Message:
    """Why a unit's figure can't be rolled up."""
    return _LACKS[lack]


def yes_no_word(yes: bool) -> str:
    """Whether one commune has what is counted."""
    return translate("UnitsPage", "Yes") if yes else translate("UnitsPage", "Not yet")


def day_words(day: date) -> str:
    """A day as in a form: 01/07/2025."""
    return f"{day:%d/%m/%Y}"


def validity_words(unit: Unit) -> str:
    """Since and until when there is a unit."""
    since, until = unit.valid_from, unit.valid_to
    if since and until:
        return translate("UnitsPage", "from {since} to {until}",
                         since=day_words(since), until=day_words(until))  # fmt: skip
    if since:
        return translate("UnitsPage", "from {since} on", since=day_words(since))
    if until:
        return translate("UnitsPage", "until {until}", until=day_words(until))
    return translate("UnitsPage", "in force, no dates known")


def names_of(territory: Territory, keys: tuple[str, ...], day: date) -> str:
    """Units by name as on a day, the last one joined by *và*."""
    names = [territory.name_on(key, day) for key in keys]
    if len(names) == 1:
        return names[0]
    return translate("UnitsPage", "{first} and {last}", first=", ".join(names[:-1]), last=names[-1])


def change_words(territory: Territory, change: UnitChange) -> str:
    """A change as a sentence (*Từ 01/07/2025: A, B và C sáp nhập thành D*)."""
    day = day_words(change.day)
    if change.kind is ChangeKind.RENAME:
        new = territory.name_on(change.new[0], change.day)
        return translate("UnitsPage", "From {day}: {old} is called {new}.",
                         day=day, old=change.name_before, new=new)  # fmt: skip
    old = names_of(territory, change.old, change.day)
    new = names_of(territory, change.new, change.day)
    if change.kind is ChangeKind.MERGER:
        return translate("UnitsPage", "From {day}: {old} become {new}.", day=day, old=old, new=new)
    return translate("UnitsPage", "From {day}: {old} is split into {new}.",
                     day=day, old=old, new=new)  # fmt: skip


def rule_words(whole: RolledUp) -> str:
    """By which rule the number came about, with its counts."""
    top, bottom = whole.numerator, whole.denominator
    if whole.exact is None:
        return ""
    match whole.rule:
        case Rollup.SAME:
            return translate("UnitsPage", "The same in all of them.")
        case Rollup.YES_NO if top is not None and bottom is not None:
            return translate("UnitsPage", "{top} of {bottom} have it.",
                             top=write_number(top), bottom=write_number(bottom))  # fmt: skip
        case Rollup.RATIO if top is not None and bottom is not None:
            per = whole.indicator.ratio.per if whole.indicator.ratio else 1
            return translate(
                "UnitsPage", "Numerators {top} ÷ denominators {bottom} × {per}; never a mean of "
                "the rates.", top=write_number(top), bottom=write_number(bottom), per=per,
            )  # fmt: skip
    return translate("UnitsPage", "Sum of the figures.")


def own_words(whole: RolledUp, name: str, language: Language) -> str:
    """The unit's own figure beside the rolled-up one."""
    own = value_words(whole.indicator, whole.own, language)
    if not own:
        return translate("UnitsPage", "{name} has no figure of its own.", name=name)
    if whole.difference:
        return translate(
            "UnitsPage", "Entered for {name}: {own}; that is {difference} beside the total. "
            "Nothing was overwritten.", name=name, own=own,
            difference=_signed(whole, language),
        )  # fmt: skip
    if whole.agrees is None:
        return translate("UnitsPage", "Entered for {name}: {own}.", name=name, own=own)
    if whole.agrees:
        return translate("UnitsPage", "Entered for {name}: {own} – agrees.", name=name, own=own)
    return translate("UnitsPage", "Entered for {name}: {own} – does not agree.",
                     name=name, own=own)  # fmt: skip


def _signed(whole: RolledUp, language: Language) -> str:
    difference = whole.difference or Decimal(0)
    sign = "+" if difference > 0 else "−"
    return f"{sign}{write_number(abs(difference))}{unit_suffix(whole.indicator, language)}"


def missing_words(whole: RolledUp, language: Language) -> str:
    """Who is missing and why, by name; empty if nobody is."""
    if whole.why_not is not None or not whole.missing:
        return ""
    named: dict[Lack, list[str]] = {}
    for part in whole.missing:
        if part.lack is not None:
            named.setdefault(part.lack, []).append(part.unit.name)
    groups = (
        f"{', '.join(names)} ({language.say(lack_word(why))})" for why, names in named.items()
    )
    return translate("UnitsPage", "Missing: {names}.", names="; ".join(groups))
