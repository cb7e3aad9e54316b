"""Taking back a report that was exported to Word and edited: read, compare, enter what is taken."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from nq20desk.app.desk import Desk
from nq20desk.core.errors import KnownError
from nq20desk.core.markup import to_markup
from nq20desk.core.message import message
from nq20desk.core.report import ReportSnapshot
from nq20desk.core.takeback import TakenBack, compare
from nq20desk.store.operations.take_back import TakeBackText

if TYPE_CHECKING:
    from nq20desk.document.tree import Document


@dataclass(frozen=True)
class EditedFile:
    """A file that came back for a report.

    ``other_report`` is the report that it was made of, if that is another one.
    """

    path: Path
    report: int
    result: TakenBack
    other_report: int = 0


def read_back(snapshot: ReportSnapshot, path: Path) -> EditedFile:
    """What a file changes in a report; nothing is written.

    Raises:
        KnownError: the file can't be read, or nothing of the report is recognised in it.
    """
    from nq20desk.document.compose import compose  # noqa: PLC0415
    from nq20desk.exchange.incoming import read_edited  # noqa: PLC0415 - needs the writer's styles

    edited = read_edited(path, [one.key for one in snapshot.form.sections])
    if edited.form and edited.form != snapshot.form.key:
        raise KnownError(
            message("TakeBack", "“{name}” was made by another form than this report's.",
                    name=path.name),
            message("TakeBack", "Open the report that it belongs to, then take it back there."),
        )  # fmt: skip
    document = compose(snapshot)
    result = compare(snapshot, edited, _tables(document), tuple(_frame(document)))
    if not result.recognised:
        raise KnownError(
            message("TakeBack", "Nothing of this report is recognised in “{name}”.",
                    name=path.name),
            message("TakeBack", "Choose the file that was exported from this report; an old "
                    "report is taken in with “Take in an old report”."),
        )  # fmt: skip
    other = edited.report if edited.report not in (0, snapshot.report.id) else 0
    return EditedFile(path, snapshot.report.id, result, other)


def _frame(document: Document) -> Iterator[str]:
    """The texts around the narrative, without the marks that the layout puts between them."""
    header, signature = document.header, document.signature
    yield from (header.superior, header.issuer, header.number, header.place_date)
    yield from (document.title.kind, document.title.subject)
    yield from (*signature.authority, signature.post, signature.name)
    for one in (*document.addressees, *document.recipients):
        yield one.lstrip("-– ").rstrip(" ;,.")


def _tables(document: Document) -> dict[tuple[str, str], tuple[tuple[str, ...], ...]]:
    """The words of the tables on paper, by section and mark."""
    from nq20desk.document.tree import Table  # noqa: PLC0415

    found: dict[tuple[str, str], tuple[tuple[str, ...], ...]] = {}
    counts: dict[str, int] = {}
    for one in document.body:
        if isinstance(one, Table):
            place = counts.get(one.key, 0)
            counts[one.key] = place + 1
            rows = (*one.header, *one.rows)
            found[one.key, f"t{place}"] = tuple(tuple(cell.text for cell in row) for row in rows)
    return found


def enter(desk: Desk, file: EditedFile, taken: Collection[int]) -> int:
    """Enter the taken changes in one step that can be undone; returns how many there were."""
    sections = {
        one.key: to_markup(one.blocks(taken))
        for one in file.result.sections
        if any(change.number in taken for change in one.changes)
    }
    if sections:
        desk.run(TakeBackText(file.report, sections))
    return sum(one.number in taken for one in file.result.changes)
