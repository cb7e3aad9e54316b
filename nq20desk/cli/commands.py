"""The commands: each opens what it needs, does one thing, and prints it."""

from __future__ import annotations

import argparse
import gc
import sys
from collections.abc import Callable, Iterator
from contextlib import closing
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from nq20desk.app.desk import Desk
from nq20desk.app.language import Language
from nq20desk.app.paths import default_data_folder
from nq20desk.cli.present import assessment_line, assessment_object, print_json
from nq20desk.core.assessment import Assessment
from nq20desk.core.errors import KnownError
from nq20desk.core.message import message
from nq20desk.core.office import System

FINE, KNOWN_ERROR = 0, 1


@dataclass(frozen=True)
class Request:
    """A parsed command line and the language to answer in."""

    words: argparse.Namespace
    language: Language

    @property
    def folder(self) -> Path:
        """The data folder that was named, else the user's own."""
        return self.words.data or default_data_folder()

    def open_desk(self) -> Desk:
        """The open data folder."""
        return Desk(self.folder)


def run(words: argparse.Namespace, language: Language) -> int:
    """Run a command; a known error is one sentence on stderr and exit code 1."""
    if words.command is not None:
        gc.enable()
    try:
        return COMMANDS.get(words.command, window)(Request(words, language))
    except KnownError as error:
        sentences = [language.say(error.text)]
        if error.remedy:
            sentences.append(language.say(error.remedy))
        print(" ".join(sentences), file=sys.stderr)
        return KNOWN_ERROR


def window(request: Request) -> int:
    """Open the window."""
    from nq20desk.ui.start import open_window  # noqa: PLC0415 - Qt only for the window

    words = request.words
    return open_window(words.data, demo=words.demo, language=words.lang)


def demo(request: Request) -> int:
    """Fill a fresh data folder with the sample."""
    from nq20desk.app.demo import fill_with_sample  # noqa: PLC0415

    wanted = (System(request.words.form),) if request.words.form else tuple(System)
    with closing(request.open_desk()) as desk:
        fill_with_sample(desk, wanted)
        for report in desk.reports():
            print(f"{report.id}\t{report.form}\t{report.subject}")
    return FINE


def reports(request: Request) -> int:
    """List the reports, identifier first."""
    with closing(request.open_desk()) as desk:
        for report in desk.reports():
            print(f"{report.id}\t{report.form}\t{report.year}\t{report.state}\t{report.subject}")
    return FINE


def backup(request: Request) -> int:
    """Make a backup now."""
    with closing(request.open_desk()) as desk:
        print(desk.store.back_up())
    return FINE


def restore(request: Request) -> int:
    """Put a backup in the place of the data; what was there is kept aside."""
    from nq20desk.store.backup import backups  # noqa: PLC0415
    from nq20desk.store.backup import restore as put_back  # noqa: PLC0415
    from nq20desk.store.lock import FolderLock  # noqa: PLC0415
    from nq20desk.store.store import DATABASE  # noqa: PLC0415

    database = request.folder / DATABASE
    copies = [request.words.copy] if request.words.copy else backups(database)
    if not copies:
        folder = str(request.folder)
        raise KnownError(message("CommandLine", "There is no backup in {folder}.", folder=folder))
    lock = FolderLock(request.folder)
    try:
        put_back(database, copies[0], datetime.now(UTC).astimezone())
    finally:
        lock.release()
    print(copies[0])
    return FINE


def assess(request: Request) -> int:
    """Figures against plans."""
    with closing(request.open_desk()) as desk:
        found = list(_assessments(desk, request.words))
    if request.words.json:
        print_json([assessment_object(unit, one, request.language) for unit, one in found])
    else:
        for unit, one in found:
            print(assessment_line(unit, one, request.language))
    return FINE


def _known_units(desk: Desk, wanted: str | None) -> list[str]:
    """All units; a plain sentence where the wanted one is not among them."""
    units = [one.key for one in desk.units()]
    if wanted and wanted not in units:
        raise KnownError(
            message("CommandLine", "There is no unit '{key}'.", key=wanted),
            message("CommandLine", "Known units: {keys}.", keys=", ".join(units)),
        )
    return units


def _assessments(desk: Desk, words: argparse.Namespace) -> Iterator[tuple[str, Assessment]]:
    units = _known_units(desk, words.unit)
    named = tuple(desk.library.plan(key) for key in words.plan or ())
    for unit in units:
        if words.unit in (None, unit):
            plans = named or desk.plans_of_unit(unit)
            yield from ((unit, one) for one in desk.assess(unit, plans))


def figures(request: Request) -> int:
    """A unit's grid of figures and targets as a workbook or PDF."""
    from nq20desk.app.grids import layout_of_unit, write_grid  # noqa: PLC0415
    from nq20desk.ui.indicators.table import TableMaker, unit_sheet  # noqa: PLC0415

    words = request.words
    target = Path(words.to).absolute()
    with closing(request.open_desk()) as desk:
        _known_units(desk, words.unit)
        plans = tuple(desk.library.plan(key) for key in words.plan or ())
        sheet = unit_sheet(desk, words.unit, plans)
        table = TableMaker(sheet, request.language).table(desk, words.unit)
        write_grid(table, layout_of_unit(desk, words.unit), target)
    print(target)
    return FINE


def export(request: Request) -> int:
    """Write a report as PDF, signed PDF or workbook."""
    from nq20desk.app import exports  # noqa: PLC0415
    from nq20desk.cli.keys import keys_for  # noqa: PLC0415

    words = request.words
    target = Path(words.to).absolute()
    with closing(request.open_desk()) as desk:
        source = exports.source_of(desk, words.report)
        sample = desk.is_sample(source.snapshot.office.key)
        keys = keys_for(words, source, sample=sample)
        kind = exports.export(source, target, keys)
        exports.note_export(desk, words.report, kind, target)
    print(target)
    return FINE


def check(request: Request) -> int:
    """What is wrong or missing in a report."""
    from nq20desk.core.checks import check as find  # noqa: PLC0415
    from nq20desk.core.checks import to_json_dict  # noqa: PLC0415

    with closing(request.open_desk()) as desk:
        findings = find(desk.snapshot(request.words.report), desk.library.vocabulary)
    objects = [to_json_dict(one, request.language) for one in findings]
    if request.words.json:
        print_json(objects)
        return FINE
    for one in objects:
        print(f"{one['severity']}\t{one['section'] or '-'}\t{one['text']}")
    return FINE


def verify(request: Request) -> int:
    """Check the signatures of a PDF; anything but a clean answer is exit code 1."""
    from nq20desk.signing.trust import TrustStore  # noqa: PLC0415
    from nq20desk.signing.verify import verify_pdf  # noqa: PLC0415

    trust = TrustStore.from_folder(request.folder / "trust")
    report = verify_pdf(request.words.file, trust)
    answer = report.to_json_dict(request.language)
    if request.words.json:
        print_json(answer)
    else:
        for one in answer["signatures"]:
            print(one["summary"])
    if report.holds:
        return FINE
    print(" ".join(answer["problems"]), file=sys.stderr)
    return KNOWN_ERROR


def pictures(request: Request) -> int:
    """Save a picture of every page."""
    from nq20desk.ui.pictures import save_pictures  # noqa: PLC0415

    for path in save_pictures(request.folder, request.language.code, request.words.to,
                              request.words.scale):  # fmt: skip
        print(path)
    return FINE


COMMANDS: dict[str, Callable[[Request], int]] = {
    one.__name__: one
    for one in (demo, reports, backup, restore, assess, figures, export, check, verify, pictures)
}
