"""The commands on the data folder: sample, list of reports, backup and restore."""

from __future__ import annotations

from contextlib import closing
from datetime import datetime
from pathlib import Path

from nq20desk.app.demo import fill_with_sample
from nq20desk.app.desk import Desk
from nq20desk.cli.parser import FILE, Parser, Work
from nq20desk.cli.request import FINE, Request
from nq20desk.core.dates import VIETNAM
from nq20desk.core.errors import KnownError
from nq20desk.core.message import message
from nq20desk.core.office import System
from nq20desk.store.backup import newest_usable
from nq20desk.store.backup import restore as put_back
from nq20desk.store.lock import FolderLock
from nq20desk.store.store import DATABASE


def demo(parser: Parser) -> Work:
    """``demo``: fill a fresh data folder with the sample."""
    parser.add(
        "--form",
        choices=("party", "state"),
        about=message("CommandLine", "only this kind of office"),
    )
    return _fill


def _fill(request: Request) -> int:
    wanted = (System(request.words.form),) if request.words.form else tuple(System)
    with closing(Desk(request.folder)) as desk:
        fill_with_sample(desk, wanted)
        for report in desk.reports():
            print(f"{report.id}\t{report.form}\t{report.subject}")
    return FINE


def reports(_: Parser) -> Work:
    """``reports``: list the reports, identifier first."""
    return _list


def _list(request: Request) -> int:
    with closing(request.open_desk()) as desk:
        for report in desk.reports():
            print(f"{report.id}\t{report.form}\t{report.year}\t{report.state}\t{report.subject}")
    return FINE


def backup(_: Parser) -> Work:
    """``backup``: make a backup now."""
    return _back_up


def _back_up(request: Request) -> int:
    with closing(request.open_desk()) as desk:
        print(desk.store.back_up())
    return FINE


def restore(parser: Parser) -> Work:
    """``restore``: put a backup in the place of the data; what was there is kept aside."""
    parser.add(
        "copy", nargs="?", type=Path, metavar=FILE, about=message("CommandLine", "another copy")
    )
    return _restore


def _restore(request: Request) -> int:
    folder = request.existing_folder()
    database = folder / DATABASE
    copy = request.words.copy or newest_usable(database)
    if copy is None:
        raise KnownError(
            message("CommandLine", "There is no backup in {folder}.", folder=str(folder))
        )
    lock = FolderLock(folder)
    try:
        put_back(database, copy, datetime.now(VIETNAM))
    finally:
        lock.release()
    print(copy)
    return FINE
