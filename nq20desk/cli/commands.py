"""The commands: each opens what it needs, does one thing, and prints it."""

from __future__ import annotations

import argparse
import gc
import os
import sys
from collections.abc import Callable, Iterator
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from nq20desk.app.desk import Desk
from nq20desk.app.language import Language
from nq20desk.app.outlook import Outlook, outlook_of, territory_changes
from nq20desk.cli import lists
from nq20desk.cli.present import assessment_line, assessment_object, print_json
from nq20desk.cli.request import FINE, Request, known_unit
from nq20desk.cli.units import rollup, units
from nq20desk.core.errors import KnownError
from nq20desk.core.message import message
from nq20desk.core.office import System
from nq20desk.store.store import DATABASE

if TYPE_CHECKING:
    from nq20desk.signing.trust import TrustStore
    from nq20desk.signing.verify import VerificationReport

KNOWN_ERROR = 1


def run(words: argparse.Namespace, language: Language) -> int:
    """Run a command; a known error is one sentence on stderr and exit code 1."""
    if words.command is not None:
        gc.enable()
    try:
        code = COMMANDS.get(words.command, window)(Request(words, language))
        sys.stdout.flush()
    except BrokenPipeError:  # whoever read the answer (head, a pager) has seen enough
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return FINE
    except KnownError as error:
        sentences = [language.say(error.text)]
        if error.remedy:
            sentences.append(language.say(error.remedy))
        print(" ".join(sentences), file=sys.stderr)
        return KNOWN_ERROR
    return code


def window(request: Request) -> int:
    """Open the window."""
    from nq20desk.ui.start import open_window  # noqa: PLC0415 - Qt only for the window

    words = request.words
    return open_window(words.data, demo=words.demo, language=words.lang)


def demo(request: Request) -> int:
    """Fill a fresh data folder with the sample."""
    from nq20desk.app.demo import fill_with_sample  # noqa: PLC0415

    wanted = (System(request.words.form),) if request.words.form else tuple(System)
    with closing(Desk(request.folder)) as desk:
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

    folder = request.existing_folder()
    database = folder / DATABASE
    copies = [request.words.copy] if request.words.copy else backups(database)
    if not copies:
        raise KnownError(
            message("CommandLine", "There is no backup in {folder}.", folder=str(folder))
        )
    lock = FolderLock(folder)
    try:
        put_back(database, copies[0], datetime.now(UTC).astimezone())
    finally:
        lock.release()
    print(copies[0])
    return FINE


def assess(request: Request) -> int:
    """Figures against plans."""
    with closing(request.open_desk()) as desk:
        found = list(_outlooks(desk, request.words))
    if request.words.json:
        print_json([assessment_object(unit, one, request.language) for unit, one in found])
    else:
        for unit, one in found:
            print(assessment_line(unit, one.assessment, request.language))
    return FINE


def _outlooks(desk: Desk, words: argparse.Namespace) -> Iterator[tuple[str, Outlook]]:
    named = tuple(desk.plan(key) for key in words.plan or ())
    for unit in [known_unit(desk, words.unit)] if words.unit else [one.key for one in desk.units()]:
        plans = named or desk.plans_of_unit(unit)
        figures, changes = desk.figures(unit), territory_changes(desk, unit)
        yield from ((unit, outlook_of(one, figures, changes)) for one in desk.assess(unit, plans))


def figures(request: Request) -> int:
    """A unit's grid of figures and targets as a workbook or PDF."""
    from nq20desk.app.grids import paper_of_unit, write_grid  # noqa: PLC0415
    from nq20desk.ui.indicators.table import TableMaker, unit_sheet  # noqa: PLC0415

    words = request.words
    target = Path(words.to).absolute()
    with closing(request.open_desk()) as desk:
        known_unit(desk, words.unit)
        plans = tuple(desk.plan(key) for key in words.plan or ())
        sheet = unit_sheet(desk, words.unit, plans)
        table = TableMaker(sheet, request.language).table(desk, words.unit)
        write_grid(table, paper_of_unit(desk, words.unit), target)
    print(target)
    return FINE


def export(request: Request) -> int:
    """Write a report as PDF, signed PDF or workbook."""
    from nq20desk.app import exports  # noqa: PLC0415
    from nq20desk.cli.keys import keys_for  # noqa: PLC0415

    words = request.words
    target = Path(words.to).absolute()
    exports.kind_of(target, signed=words.sign is not None)
    with closing(request.open_desk()) as desk:
        source = exports.source_of(desk, words.report)
        sample = desk.is_sample(source.snapshot.office.key)
        keys = keys_for(words, source, sample=sample)
        kind = exports.export(source, target, keys)
        exports.note_export(desk, words.report, kind, target)
    print(target)
    return FINE


def scorecard(request: Request) -> int:
    """Write a unit's one-page scorecard."""
    from nq20desk.app import scorecard as cards  # noqa: PLC0415
    from nq20desk.app.scores import Scope, form_rows  # noqa: PLC0415

    words = request.words
    with closing(request.open_desk()) as desk:
        unit = known_unit(desk, words.unit)
        plans = tuple(desk.plan(key) for key in words.plan or ())
        whole = words.all or not form_rows(desk, unit)
        scope = Scope.ALL if whole else Scope.FORM
        wish = cards.wish_for(desk, unit, plans or desk.plans_of_unit(unit), scope, words.year)
        card = cards.scorecard(desk, wish, request.language)
    print(cards.write_scorecard(card, Path(words.to).absolute()))
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

    folder = request.existing_folder() if request.words.data else request.folder
    trust = TrustStore.from_folder(folder / "trust")
    report = _verified(request, trust)
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


def _verified(request: Request, trust: TrustStore) -> VerificationReport:
    """The report; of a file that can't be judged, JSON is printed before the error goes on."""
    from nq20desk.signing.verify import VerificationReport, verify_pdf  # noqa: PLC0415

    path = request.words.file
    try:
        return verify_pdf(path, trust)
    except KnownError as error:
        if request.words.json:
            report = VerificationReport(path, (), (error.text,))
            print_json(report.to_json_dict(request.language))
        raise


def plan(request: Request) -> int:
    """One of the commands on plans."""
    from nq20desk.cli import own_plans, plans  # noqa: PLC0415

    if request.words.action == "read":
        return plans.read(request.words, request.language)
    return own_plans.PLAN_COMMANDS[request.words.action](request)


def pictures(request: Request) -> int:
    """Save a picture of every page."""
    from nq20desk.ui.pictures import save_pictures  # noqa: PLC0415

    words = request.words
    with closing(request.open_desk()) as desk:
        for path in save_pictures(desk, request.language.code, words.to, words.scale):
            print(path)
    return FINE


def take_in(request: Request) -> int:
    """Take in an old report."""
    from nq20desk.cli.take_in import take_in as run_it  # noqa: PLC0415

    return run_it(request)


COMMANDS: dict[str, Callable[[Request], int]] = {
    one.__name__.replace("_", "-"): one
    for one in (
        demo,
        reports,
        backup,
        restore,
        assess,
        scorecard,
        figures,
        export,
        check,
        verify,
        take_in,
        pictures,
        units,
        rollup,
        plan,
        lists.tasks,
        lists.documents,
        lists.cite,
    )
}
