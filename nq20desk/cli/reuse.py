"""The commands ``phrases`` and ``carry-over``: text that is used again."""

from __future__ import annotations

from collections.abc import Iterable
from contextlib import closing

from nq20desk.cli.parser import Parser, Work
from nq20desk.cli.request import FINE, Request
from nq20desk.core.carry_over import CarriedText, narrowed
from nq20desk.core.errors import KnownError
from nq20desk.core.form import ReportForm
from nq20desk.core.message import message
from nq20desk.core.phrase import matching


def phrases(parser: Parser) -> Work:
    """``phrases``: the delivered phrases and the offices' own ones."""
    parser.add(
        "--section", metavar=message("CommandLine", "KEY"),
        about=message("CommandLine", "only for this section, e.g. finance"),
    )  # fmt: skip
    return _phrases


def _phrases(request: Request) -> int:
    from nq20desk.app.phrases import phrases_of  # noqa: PLC0415 - on demand

    section = request.words.section
    with closing(request.open_desk()) as desk:
        _refuse_unknown(desk.library.forms.values(), section)
        for office in desk.offices():
            found = phrases_of(desk, office.key)
            wanted = matching(found, "", section, office.system) if section else found
            for one in wanted:
                if one.system in (None, office.system):
                    where = one.source or str(one.id)
                    lines = one.text.replace("\n", " / ")
                    print(f"{office.key}\t{','.join(one.sections) or '-'}\t{where}\t{lines}")
    return FINE


def _refuse_unknown(forms: Iterable[ReportForm], section: str | None) -> None:
    known = {one.key for form in forms for one in form.every_section()}
    if section is not None and section not in known:
        raise KnownError(
            message("CommandLine", "There is no section '{section}'.", section=section),
            message("CommandLine", "Known sections: {keys}.", keys=", ".join(sorted(known))),
        )


def carry_over(parser: Parser) -> Work:
    """``carry-over``: last time's text for a report, its unit words and figures adapted."""
    parser.add(
        "old", metavar=message("CommandLine", "OLD"), type=int,
        about=message("CommandLine", "the report whose text is taken over: see 'reports'"),
    )  # fmt: skip
    parser.add(
        "new", metavar=message("CommandLine", "NEW"), type=int,
        about=message("CommandLine", "the report that gets the text"),
    )  # fmt: skip
    parser.add(
        "--section", metavar=message("CommandLine", "KEY"),
        about=message("CommandLine", "only this section; all that are empty otherwise"),
    )  # fmt: skip
    parser.add(
        "--dry-run", action="store_true",
        about=message("CommandLine", "only say what would change"),
    )  # fmt: skip
    return _carry_over


def _carry_over(request: Request) -> int:
    from nq20desk.app import carrying  # noqa: PLC0415 - on demand

    words = request.words
    with closing(request.open_desk()) as desk:
        _refuse_unknown(desk.library.forms.values(), words.section)
        report, written = desk.report(words.new), desk.sections(words.new)
        form = desk.library.form(report.form)
        there = {one.key for one in form.arranged(report.arrangement)}
        wanted = there if words.section is None else there & {words.section}
        found = carrying.carry_over(desk, words.old, report, wanted)
        empty = [key for key in found.sections if not written.get(key, "").strip()]
        carried = narrowed(found, empty)
        _print(carried, [key for key in found.sections if key not in empty])
        if empty and not words.dry_run:
            accepted = carried.proposed
            desk.run(carrying.carried_into(desk, report, words.old, carried, accepted))
    return FINE


def _print(carried: CarriedText, kept: list[str]) -> None:
    """A line a change: what it is, the section, before and after."""
    for key in carried.sections:
        print(f"section\t{key}")
    for one in carried.changes:
        mark = "word" if one.proposed else "offered"
        print(f"{mark}\t{one.place.section}\t{one.old}\t{one.new}")
    for figure in carried.moved:
        mark = "figure" if figure.is_known else "missing"
        print(f"{mark}\t{figure.section}\t{figure.before.markup}\t{figure.after.markup}")
    for key in kept:
        print(f"kept\t{key}")
