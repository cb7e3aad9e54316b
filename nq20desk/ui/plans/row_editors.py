"""The editors of target rows: indicators by search, comparators by choice, the rest typed."""

from __future__ import annotations

from PySide6.QtCore import QAbstractItemModel, QObject, Qt
from PySide6.QtGui import QKeyEvent, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import (
    QAbstractItemDelegate,
    QAbstractItemView,
    QComboBox,
    QCompleter,
    QHeaderView,
    QLineEdit,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from nq20desk.app.language import Language
from nq20desk.core.indicator import IndicatorCatalogue
from nq20desk.core.text import search_key
from nq20desk.ui.plans.rows import FIELD_ROLE, WIDTHS, Index, TargetRows
from nq20desk.ui.plans.wording import comparator_codes, comparator_words
from nq20desk.ui.theme import TextStyle, dress_table, font

_KEY = Qt.ItemDataRole.UserRole + 1
_LEAST_POPUP = 420


class IndicatorCompleter(QCompleter):
    """Finds indicators by any part of a name or synonym, with or without diacritics."""

    def __init__(
        self, catalogue: IndicatorCatalogue, language: Language, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        model = QStandardItemModel(self)
        for one in catalogue:
            item = QStandardItem(language.pick(one.name, one.name_en))
            names = (one.name, one.name_en, one.key, *one.synonyms)
            item.setData(search_key(" | ".join(names)), _KEY)
            model.appendRow(item)
        self.setModel(model)
        self.setCompletionRole(_KEY)
        self.setFilterMode(Qt.MatchFlag.MatchContains)
        self.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self.setMaxVisibleItems(12)
        popup = self.popup()
        if popup is not None:
            popup.setMinimumWidth(_LEAST_POPUP)

    def splitPath(self, path: str) -> list[str]:
        """What is searched for: the typed letters without their marks."""
        return [search_key(path.strip())]

    def pathFromIndex(self, index: Index) -> str:
        """What is taken over: the indicator's name."""
        return str(index.data(Qt.ItemDataRole.DisplayRole))


class RowDelegate(QStyledItemDelegate):
    """Makes the editor that a field needs."""

    def __init__(
        self, catalogue: IndicatorCatalogue, language: Language, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._language = language
        self._completer = IndicatorCompleter(catalogue, language, self)

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: Index) -> QWidget:
        """A choice for the comparator, else a line."""
        field = index.data(FIELD_ROLE)
        name = index.model().headerData(index.column(), Qt.Orientation.Horizontal)
        editor = self._choice(parent) if field == "comparator" else QLineEdit(parent)
        editor.setAccessibleName(str(name))
        if isinstance(editor, QLineEdit):
            editor.setFrame(False)
            editor.setFont(font(TextStyle.TABLE))
            if field == "indicator":
                editor.setCompleter(self._completer)
        return editor

    def _choice(self, parent: QWidget) -> QComboBox:
        combo = QComboBox(parent)
        combo.addItem("", "")
        for code in comparator_codes():
            combo.addItem(self._language.say(comparator_words(code)), code)
        combo.activated.connect(lambda _: self._finish(combo))
        return combo

    def _finish(self, combo: QComboBox) -> None:
        self.commitData.emit(combo)
        self.closeEditor.emit(combo, QAbstractItemDelegate.EndEditHint.NoHint)

    def setEditorData(self, editor: QWidget, index: Index) -> None:
        """Begin with what stands there."""
        text = str(index.data(Qt.ItemDataRole.EditRole) or "")
        if isinstance(editor, QComboBox):
            editor.setCurrentIndex(max(editor.findText(text), 0))
        elif isinstance(editor, QLineEdit):
            editor.setText(text)

    def setModelData(self, editor: QWidget, model: QAbstractItemModel, index: Index) -> None:
        """Hand on what was written."""
        if isinstance(editor, QComboBox) and isinstance(model, TargetRows):
            model.write(index.row(), "comparator", str(editor.currentData() or ""))
        elif isinstance(editor, QLineEdit):
            model.setData(index, editor.text())


class RowView(QTableView):
    """Rows of targets that are typed like a sheet: Enter goes down, Tab to the right."""

    def __init__(
        self, model: TargetRows, language: Language, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setModel(model)
        dress_table(self)
        self.setItemDelegate(RowDelegate(model.names.catalogue, language, self))
        self.setEditTriggers(
            QAbstractItemView.EditTrigger.DoubleClicked
            | QAbstractItemView.EditTrigger.AnyKeyPressed
            | QAbstractItemView.EditTrigger.EditKeyPressed
            | QAbstractItemView.EditTrigger.SelectedClicked
        )
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        for column, field in enumerate(model.fields):
            self.setColumnWidth(column, WIDTHS.get(field, 90))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter on a cell goes down, as in Excel; Delete clears it."""
        index = self.currentIndex()
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and index.isValid():
            self.setCurrentIndex(index.siblingAtRow(min(index.row() + 1, _last_row(self))))
        elif event.key() == Qt.Key.Key_Delete and index.isValid():
            self.model().setData(index, "")
        else:
            super().keyPressEvent(event)

    def finish_editing(self) -> None:
        """Take over what is being typed."""
        editor = self.indexWidget(self.currentIndex()) or self.focusWidget()
        if self.state() is QAbstractItemView.State.EditingState and editor is not None:
            self.commitData(editor)
            self.closeEditor(editor, QAbstractItemDelegate.EndEditHint.NoHint)

    def go_to(self, row: int, field: str) -> None:
        """Make a field the active cell."""
        model = self.model()
        assert isinstance(model, TargetRows)
        self.setCurrentIndex(model.index(row, model.fields.index(field)))
        self.setFocus(Qt.FocusReason.OtherFocusReason)


def _last_row(view: QTableView) -> int:
    return view.model().rowCount() - 1
