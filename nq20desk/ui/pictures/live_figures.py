"""Live figures in the editor: the palette, a figure's card, changes, typed numbers."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCursor

from nq20desk.core.blocks import FigurePart
from nq20desk.ui.page import Destination
from nq20desk.ui.pictures.photographer import Photographer
from nq20desk.ui.report.editor_view import EditorView
from nq20desk.ui.report.live.card import FigureCard
from nq20desk.ui.report.live.popup import FigurePopup
from nq20desk.ui.report.page import ReportPage

_DATA = Qt.ItemDataRole.UserRole
_SECTION = "epidemic_grassroots"


def scenes(photographer: Photographer) -> Iterator[Path]:
    """The State report, whose section on epidemics has live figures."""
    reports = photographer.desk.reports()
    report = next((one.id for one in reports if one.form.startswith("state")), 0)
    if not report:
        return
    photographer.window.go_to(Destination("report", report=report, section=_SECTION))
    page = photographer.opened("report", ReportPage)
    assert page.view is not None
    yield from _palette(photographer, page.view)
    yield from _changes(photographer, page.view)
    page.view.dock.open("typed_numbers")
    yield photographer.picture("typed-numbers")
    page.close_report()


def _palette(photographer: Photographer, view: EditorView) -> Iterator[Path]:
    view.live_text.open_palette()
    popup = view.editor.text.findChild(FigurePopup)
    assert isinstance(popup, FigurePopup)
    popup.chooser.search.setText("tiem chung")
    parts = popup.chooser.parts
    parts.setCurrentRow(next(row for row in range(parts.count())
                             if parts.item(row).data(_DATA) == FigurePart.TARGET))  # fmt: skip
    yield photographer.picture("figure-palette", popup)
    popup.hide()


def _changes(photographer: Photographer, view: EditorView) -> Iterator[Path]:
    """As if some figures had said something else at the last reading; nothing is written."""
    text = view.editor.text
    seen = dict(text.chips.seen)
    text.set_seen({**seen, **dict.fromkeys(list(seen)[:2], "12,5%")})
    view.live_text.show_changes()
    view.live_text.go_to_change(1)
    text.moveCursor(QTextCursor.MoveOperation.Right)
    yield photographer.picture("figures-changed")
    view.live_text.open_card()
    card = text.findChild(FigureCard)
    assert isinstance(card, FigureCard)
    yield photographer.picture("figure-card", card)
    card.hide()
    text.set_seen(seen)
    view.live_text.show_changes()
    text.moveCursor(QTextCursor.MoveOperation.Start)
