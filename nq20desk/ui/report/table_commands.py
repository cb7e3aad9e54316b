"""What can be done with the tables of a section: by keys, in the menu, from the toolbar."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from itertools import islice

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QAction, QKeyEvent, QTextCursor, QTextTable
from PySide6.QtWidgets import QMenu, QTextEdit, QWidget

from nq20desk.core.blocks import CellAlign, TextTable, places
from nq20desk.core.errors import KnownError
from nq20desk.core.message import message
from nq20desk.core.text_grid import (
    Area,
    aligned,
    cell_at,
    crosses_head,
    merged,
    split,
    widened,
    with_column,
    with_head,
    with_row,
    without_column,
    without_row,
)
from nq20desk.ui.report.conversion import written
from nq20desk.ui.report.table_dialog import TableDialog
from nq20desk.ui.report.text_faces import LINE
from nq20desk.ui.report.text_tables import (
    area_of,
    insert_table,
    read_table,
    remove_table,
    replace_table,
    table_at,
)
from nq20desk.ui.words import translate

_Change = Callable[[TextTable, Area], TextTable]
_Command = tuple[str, Callable[[], object]]


class TableCommands(QObject):
    """Works on the table at the cursor of a text field; every change is one undo step."""

    failed = Signal(object)
    """A change was refused; hands over the error that says why."""

    def __init__(self, edit: QTextEdit) -> None:
        super().__init__(edit)
        self._edit = edit

    # ---- the table at the cursor

    @property
    def table(self) -> QTextTable | None:
        """The table that the cursor is in."""
        return table_at(self._edit.textCursor())

    @property
    def _is_frozen(self) -> bool:
        """Whether the text may only be read."""
        return self._edit.isReadOnly() or not self._edit.isEnabled()

    def go_to_cell(self, block: int, number: int, start: int = 0, end: int = 0) -> None:
        """Select words in a cell; ``block`` counts all that is written, ``number`` the cells."""
        table = next(islice(written(self._edit.document()), block, None), None)
        if not isinstance(table, QTextTable):
            return
        one = next(islice(places(read_table(table)), number, None), None)
        if one is None:
            return
        cell = table.cellAt(one.row, one.column)
        cursor = cell.firstCursorPosition()
        first, last = cursor.position(), cell.lastPosition()
        cursor.setPosition(min(first + start, last))
        cursor.setPosition(min(first + end, last), QTextCursor.MoveMode.KeepAnchor)
        self._edit.setTextCursor(cursor)
        self._edit.ensureCursorVisible()

    def insert(self, table: TextTable) -> None:
        """Insert a table behind the paragraph of the cursor and go into its first cell."""
        cursor = self._edit.textCursor()
        cursor.beginEditBlock()
        cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock)
        made = insert_table(cursor, table)
        cursor.endEditBlock()
        self._edit.setTextCursor(made.cellAt(0, 0).firstCursorPosition())
        self._edit.ensureCursorVisible()

    def ask_and_insert(self) -> None:
        """Ask how large it will be; inside of a table there is room for none."""
        if self.table is not None or self._is_frozen:
            self.edit_words()
            return
        dialog = TableDialog(None, self._edit)
        if not dialog.exec():
            return
        try:
            self.insert(dialog.answer())
        except KnownError as error:
            self.failed.emit(error)

    def edit_words(self) -> None:
        """Ask for the head rows, caption, unit and source."""
        if self.table is None or self._is_frozen:
            return
        dialog = TableDialog(read_table(self.table), self._edit)
        if dialog.exec():
            answer = dialog.answer()
            self._apply(lambda _table, _area: answer)

    def remove(self) -> None:
        """Take the whole table out of the text."""
        if self.table is not None and not self._is_frozen:
            self._edit.setTextCursor(remove_table(self.table))

    def _apply(self, change: _Change, go: Callable[[Area], tuple[int, int]] | None = None) -> None:
        """Change the table; the cursor then stands in the same cell, or where ``go`` says."""
        table, area = self.table, area_of(self._edit.textCursor())
        if table is None or area is None or self._is_frozen:
            return
        try:
            changed = change(read_table(table), area)
        except KnownError as error:
            self.failed.emit(error)
            return
        if not changed.is_empty and changed.columns:
            made = replace_table(table, changed)
            self._go(made, *(go(area) if go else (area.row, area.column)))
        else:
            self.remove()

    def _go(self, table: QTextTable, row: int, column: int) -> None:
        cell = table.cellAt(min(row, table.rows() - 1), min(column, table.columns() - 1))
        self._edit.setTextCursor(cell.lastCursorPosition())
        self._edit.ensureCursorVisible()

    # ---- rows and columns

    def row_above(self) -> None:
        """A new row above that of the cursor."""
        self._apply(lambda table, area: with_row(table, area.row))

    def row_below(self) -> None:
        """A new row below that of the cursor."""
        self._apply(
            lambda table, area: with_row(table, area.below), lambda area: (area.below, area.column)
        )

    def column_left(self) -> None:
        """A new column left of that of the cursor."""
        self._apply(lambda table, area: with_column(table, area.column))

    def column_right(self) -> None:
        """A new column right of that of the cursor."""
        self._apply(
            lambda table, area: with_column(table, area.behind),
            lambda area: (area.row, area.behind),
        )

    def remove_rows(self) -> None:
        """Take out the rows of the cursor; with the last one the table goes."""

        def change(table: TextTable, area: Area) -> TextTable:
            for _ in range(area.rows):
                table = without_row(table, area.row)
            return table

        self._apply(change)

    def remove_columns(self) -> None:
        """Take out the columns of the cursor; with the last one the table goes."""

        def change(table: TextTable, area: Area) -> TextTable:
            for _ in range(area.columns):
                table = without_column(table, area.column)
            return table

        self._apply(change)

    # ---- cells

    def merge(self) -> None:
        """The selected cells as one."""

        def change(table: TextTable, area: Area) -> TextTable:
            if crosses_head(table, area):
                raise KnownError(
                    message("TextTable", "Cells of the head can't be merged with cells under it."),
                    message("TextTable", "Change the number of head rows first."),
                )
            return merged(table, area)

        self._apply(change)

    def split(self) -> None:
        """Merged cells apart again."""
        self._apply(split)

    def align(self, align: CellAlign) -> None:
        """The texts of the selected cells left, centred or right."""
        self._apply(lambda table, area: aligned(table, area, align))

    def widen(self, steps: int) -> None:
        """The column of the cursor wider, or narrower."""
        self._apply(lambda table, area: widened(table, area.column, steps))

    def toggle_head(self) -> None:
        """The rows down to that of the cursor as the head; inside the head, the rows above it."""

        def change(table: TextTable, area: Area) -> TextTable:
            return with_head(table, area.row if area.row < table.head_rows else area.below)

        self._apply(change)

    # ---- keys

    def take_key(self, event: QKeyEvent) -> bool:
        """Whether a key meant the table: Tab, Enter in a cell, deleting all of it."""
        table = self.table
        if table is None or self._is_frozen:
            return False
        match Qt.Key(event.key()):
            case Qt.Key.Key_Tab:
                self._next_cell(table)
            case Qt.Key.Key_Backtab:
                self._cell_before(table)
            case Qt.Key.Key_Return | Qt.Key.Key_Enter:
                self._edit.textCursor().insertText(LINE)
            case Qt.Key.Key_Backspace | Qt.Key.Key_Delete if self._selects_all(table):
                self.remove()
            case _:
                return False
        return True

    def _selects_all(self, table: QTextTable) -> bool:
        cursor = self._edit.textCursor()
        area = area_of(cursor)
        whole = Area(0, 0, table.rows(), table.columns())
        return cursor.hasComplexSelection() and area == whole

    def _next_cell(self, table: QTextTable) -> None:
        """The cell behind; behind the last one a new row begins."""
        cell = table.cellAt(self._edit.textCursor())
        following = cell.lastCursorPosition()
        if not following.movePosition(QTextCursor.MoveOperation.NextCharacter):
            return
        if table_at(following) is None:
            last = table.rows()
            self._apply(lambda shown, _area: with_row(shown, last), lambda _area: (last, 0))
        else:
            self._edit.setTextCursor(following)

    def _cell_before(self, table: QTextTable) -> None:
        before = table.cellAt(self._edit.textCursor()).firstCursorPosition()
        before.movePosition(QTextCursor.MoveOperation.PreviousCharacter)
        if table_at(before) is not None:
            self._edit.setTextCursor(before)

    # ---- menu

    def menu(self, parent: QWidget) -> QMenu:
        """Everything that can be done with the table at the cursor."""
        menu = QMenu(translate("TableCommands", "Table"), parent)
        menu.aboutToShow.connect(lambda: self._fill(menu))
        return menu

    def _fill(self, menu: QMenu) -> None:
        menu.clear()
        if self.table is None:
            self._add(menu, translate("TableCommands", "&Insert table …"), self.ask_and_insert)
            return
        for group in self._groups():
            for words, slot in group:
                self._add(menu, words, slot).setEnabled(self._is_possible(slot))
            menu.addSeparator()

    def _groups(self) -> tuple[tuple[_Command, ...], ...]:
        return (
            (
                (translate("TableCommands", "Row &above"), self.row_above),
                (translate("TableCommands", "Row &below"), self.row_below),
                (translate("TableCommands", "Column &left"), self.column_left),
                (translate("TableCommands", "Column &right"), self.column_right),
            ),
            (
                (translate("TableCommands", "&Merge cells"), self.merge),
                (translate("TableCommands", "&Split cell"), self.split),
            ),
            (
                (translate("TableCommands", "Text left"), partial(self.align, CellAlign.LEFT)),
                (translate("TableCommands", "Text &centred"),
                 partial(self.align, CellAlign.CENTRE)),
                (translate("TableCommands", "Text right"), partial(self.align, CellAlign.RIGHT)),
                (translate("TableCommands", "Column &wider"), partial(self.widen, 1)),
                (translate("TableCommands", "Column &narrower"), partial(self.widen, -1)),
            ),
            (
                (translate("TableCommands", "&Head row on or off"), self.toggle_head),
                (translate("TableCommands", "Caption, &unit, source …"), self.edit_words),
            ),
            (
                (translate("TableCommands", "Delete rows"), self.remove_rows),
                (translate("TableCommands", "Delete columns"), self.remove_columns),
                (translate("TableCommands", "&Delete table"), self.remove),
            ),
        )  # fmt: skip

    def _is_possible(self, slot: Callable[[], object]) -> bool:
        cursor = self._edit.textCursor()
        area = area_of(cursor)
        if self.table is None or area is None or self._is_frozen:
            return False
        if slot == self.merge:
            return cursor.hasComplexSelection()
        if slot == self.split:
            found = cell_at(read_table(self.table), area.row, area.column)
            return found is not None and found.cell.rows * found.cell.columns > 1
        return True

    @staticmethod
    def _add(menu: QMenu, words: str, slot: Callable[[], object]) -> QAction:
        action = menu.addAction(words)
        action.triggered.connect(lambda _checked=False: slot())
        return action
