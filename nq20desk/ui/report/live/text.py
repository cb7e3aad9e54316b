"""Live figures in the open section: putting them in, looking behind them, what changed."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import replace
from functools import partial

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, Qt
from PySide6.QtGui import QContextMenuEvent, QKeyEvent, QTextCursor
from PySide6.QtWidgets import QMenu

from nq20desk.app import live_figures
from nq20desk.app.desk import PLAN_TABLES
from nq20desk.core.blocks import FigureField
from nq20desk.core.live import LiveFigures
from nq20desk.core.markup import fields_in, parse
from nq20desk.store.journal import ChangeSet
from nq20desk.ui.icons import icon
from nq20desk.ui.report.chips import OBJECT, chip_format, field_of
from nq20desk.ui.report.live.card import FigureCard
from nq20desk.ui.report.live.popup import FigurePopup
from nq20desk.ui.report.live.words import PART_NAMES, offered, printed
from nq20desk.ui.report.tool import Editing
from nq20desk.ui.words import translate

_KEEP = QTextCursor.MoveMode.KeepAnchor
_READ_FROM = ("observation", "report", "unit", "setting", *PLAN_TABLES)
_NO_MODIFIER, _SHIFT = Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ShiftModifier


class LiveText(QObject):
    """Between the text of a section and the figures of the desk."""

    def __init__(self, editing: Editing) -> None:
        super().__init__(editing.editor)
        self._editing = editing
        self._desk = editing.desk
        self._text = editing.editor.text
        self._bar = editing.editor.reading
        self._chip = -1
        self._popup: FigurePopup | None = None
        self._card: FigureCard | None = None
        self._text.installEventFilter(self)
        self._text.viewport().installEventFilter(self)
        self._bar.step.connect(self.go_to_change)
        self._bar.read.connect(self.read_all)

    @property
    def live(self) -> LiveFigures:
        """What figures are read from at the moment."""
        return self._text.chips.live

    # ---- the section and its changes

    def show_section(self) -> None:
        """The clerk went to a section: figures seen for the first time are read now."""
        key = self._editing.editor.key
        self._text.set_seen(live_figures.reading(self._desk, self._editing.report.id, key))
        self.note_new(self._editing.editor.text.markup())
        self.show_changes()

    def note_new(self, markup: str) -> None:
        """Live figures that the section has not had yet are read as they are put in."""
        fields = {one.markup for one in fields_in(markup)}
        if fields <= self._text.chips.seen.keys():
            return
        report, key = self._editing.report.id, self._editing.editor.key
        try:
            live_figures.note_new(self._desk, report, key, parse(markup), self.live)
        except Exception as error:  # the text itself is stored
            self._editing.tell(error)

    def refresh(self, changes: ChangeSet) -> None:
        """Show the figures, readings and text as they are now."""
        report, key = self._editing.report.id, self._editing.editor.key
        if changes.touches(*_READ_FROM):
            self._editing.editor.set_figures(self._desk.live(self._editing.report))
        if (report, key) in changes.keys("figure_reading"):
            self._text.set_seen(live_figures.reading(self._desk, report, key))
        self.show_changes()

    def note_typed(self, _key: str, markup: str, _typing: object) -> None:
        """Live figures that were put in just now have been read."""
        self.note_new(markup)

    # ---- what changed

    def changes(self) -> list[int]:
        """The places in the text of the figures that changed since the last reading."""
        chips = self._text.chips
        return [place for place, field in self._figures() if chips.before(field) is not None]

    def show_changes(self) -> None:
        """Count the changes above the text."""
        self._bar.show_count(len(self.changes()) if self._text.chips.any_changed() else 0)

    def go_to_change(self, way: int) -> None:
        """Select the next or previous figure that changed, round and round."""
        places = self.changes()
        if not places:
            return
        here = self._text.textCursor().selectionStart()
        there = [one for one in places if (one - here) * way > 0]
        wanted = (there or places)[0 if way > 0 else -1]
        cursor = self._text.textCursor()
        cursor.setPosition(wanted)
        cursor.setPosition(wanted + 1, _KEEP)
        self._text.setTextCursor(cursor)
        self._text.ensureCursorVisible()
        self._text.setFocus()

    def read_all(self) -> None:
        """*Đã đọc*: take the section's figures as they are now as read."""
        report, key = self._editing.report.id, self._editing.editor.key
        try:
            blocks = parse(self._text.markup())
            live_figures.note_all(self._desk, report, key, blocks, self.live)
        except Exception as error:
            self._editing.tell(error)
        self._text.setFocus()

    def _figures(self) -> Iterator[tuple[int, FigureField]]:
        """Every live figure with its place in the text."""
        block = self._text.document().begin()
        while block.isValid():
            words, start = block.text(), block.position()
            at = words.find(OBJECT)
            while at >= 0:
                field = self._field(start + at)
                if field is not None:
                    yield start + at, field
                at = words.find(OBJECT, at + 1)
            block = block.next()

    def _field(self, place: int) -> FigureField | None:
        """The live figure that is the character at a place."""
        document = self._text.document()
        if place < 0 or document.characterAt(place) != OBJECT:
            return None
        cursor = QTextCursor(document)
        cursor.setPosition(place + 1)
        field = field_of(cursor.charFormat())
        return field if isinstance(field, FigureField) else None

    # ---- the palette

    def open_palette(self) -> None:
        """Open the palette at the cursor."""
        self._open_palette("")

    @property
    def _may_write(self) -> bool:
        """Whether the section shown can be written in."""
        return self._text.isEnabled() and not self._text.isReadOnly()

    def _open_palette(self, typed: str) -> None:
        if not self._may_write:
            return
        if self._popup is None:
            self._popup = FigurePopup(self._editing.workplace, self._text)
            self._popup.chosen.connect(self.insert)
            self._popup.left.connect(self._on_left)
        self._typed = typed
        section = self._editing.section
        offered_first = section.section.indicators if section else ()
        self._popup.chooser.offer(self.live, offered_first, self._editing.report.year)
        self._popup.open_at(self._line(self._text.textCursor()))

    def insert(self, field: FigureField) -> None:
        """Put a live figure into the text, at the cursor."""
        self._typed = ""
        self._editing.editor.insert_live(field)

    def _on_left(self) -> None:
        """Esc after a typed { leaves the sign in the text, so that it can be written."""
        self._text.setFocus()
        if self._typed:
            self._text.insertPlainText(self._typed)
        self._typed = ""

    def _line(self, cursor: QTextCursor) -> QRect:
        box = self._text.cursorRect(cursor)
        return QRect(self._text.viewport().mapToGlobal(box.topLeft()), box.size())

    # ---- the card of a figure

    def open_card(self) -> bool:
        """Show what stands behind the figure at the cursor; False if there is none."""
        cursor = self._text.textCursor()
        place = cursor.selectionStart() if cursor.hasSelection() else cursor.position()
        for one in (place, place - 1):
            if self._field(one) is not None:
                self._open_card(one)
                return True
        return False

    def open_card_at(self, point: QPoint) -> None:
        """Show what stands behind the figure under a point of the text's viewport."""
        place = self._chip_under(point)
        if place is not None:
            self._open_card(place)

    def _chip_under(self, point: QPoint) -> int | None:
        here = self._text.cursorForPosition(point).position()
        return next((one for one in (here, here - 1) if self._field(one) is not None), None)

    def _open_card(self, place: int) -> None:
        field = self._field(place)
        assert field is not None
        if self._card is None:
            self._card = FigureCard(self._editing.workplace, self._text)
            self._card.changed.connect(self._on_changed)
            self._card.opened.connect(self._on_opened)
            self._card.left.connect(self._text.setFocus)
        self._chip = place
        cursor = QTextCursor(self._text.document())
        cursor.setPosition(place)
        before = self._text.chips.before(field) or ""
        for box in (self._card.part, self._card.year):
            box.setEnabled(self._may_write)
        self._card.open_at(self._line(cursor), field, self.live, before)

    def _on_changed(self, field: FigureField) -> None:
        self.replace(self._chip, field)
        if self._card is not None:
            self._card.show_field(field, self.live)

    def _on_opened(self, field: FigureField) -> None:
        self._editing.go_to_figure(field.indicator, field.period, field.unit)

    def replace(self, place: int, field: FigureField) -> None:
        """Put another live figure where one stands; one step of the editor's undo."""
        if self._field(place) is None or not self._may_write:
            return
        cursor = QTextCursor(self._text.document())
        cursor.setPosition(place)
        cursor.setPosition(place + 1, _KEEP)
        cursor.insertText(OBJECT, chip_format(field, cursor.charFormat()))

    # ---- keys and menu

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """{ opens the palette, F2 or Enter on a figure its card, a right click its menu."""
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            if watched is self._text and self._on_key(event):
                return True
        elif event.type() == QEvent.Type.ContextMenu and isinstance(event, QContextMenuEvent):
            place = self._chip_under(event.pos()) if watched is self._text.viewport() else None
            if place is not None:
                self.menu(place).popup(event.globalPos())
                return True
        return super().eventFilter(watched, event)

    def _on_key(self, event: QKeyEvent) -> bool:
        if event.text() == "{" and self._may_write:
            self._open_palette("{")
            return True
        if event.modifiers() not in (_NO_MODIFIER, Qt.KeyboardModifier.KeypadModifier):
            return False
        if event.key() == Qt.Key.Key_F2:
            return self.open_card()
        cursor = self._text.textCursor()
        is_one = cursor.selectionEnd() - cursor.selectionStart() == 1
        enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        return enter and is_one and self.open_card()

    def menu(self, place: int) -> QMenu:
        """The menu of a figure: its card, its page, its parts."""
        field = self._field(place)
        assert field is not None
        menu = QMenu(self._text)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        acts: Mapping[str, tuple[str, Callable[[], object]]] = {
            "info": (translate("LiveText", "Source of the figure (F2)"),
                     partial(self._open_card, place)),
            "indicators": (translate("LiveText", "Open under Indicators"),
                           partial(self._on_opened, field)),
        }  # fmt: skip
        for picture, (words, slot) in acts.items():
            menu.addAction(icon(picture), words, slot)
        menu.addSeparator()
        for part, text in offered(field, self.live):
            name = self._editing.workplace.say(PART_NAMES[part])
            slot = partial(self.replace, place, replace(field, part=part))
            action = menu.addAction(f"{name}: {printed(part, text)}", slot)
            action.setCheckable(True)
            action.setChecked(part is field.part)
        return menu
