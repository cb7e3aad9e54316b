"""The page *Văn bản*: the register of an office's documents, issued and cited."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QSignalBlocker, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QDialog,
    QHBoxLayout,
    QHeaderView,
    QStackedLayout,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from nq20desk.core.duplicates import duplicates
from nq20desk.core.register import CitedDocument, Role
from nq20desk.store.journal import ChangeSet
from nq20desk.store.operations.documents import (
    AddDocuments,
    EndDocuments,
    MergeDocuments,
    SaveDocument,
)
from nq20desk.store.store import Operation
from nq20desk.ui.documents.form import NEW, DocumentForm
from nq20desk.ui.documents.merge_dialog import MergeDialog
from nq20desk.ui.documents.model import (
    DATE,
    ISSUER,
    KIND,
    NUMBER,
    ROLE,
    TITLE,
    DocumentsModel,
    fits,
)
from nq20desk.ui.documents.paste_dialog import PasteDialog
from nq20desk.ui.documents.words import role_word
from nq20desk.ui.indicators.actions import make_action
from nq20desk.ui.page import Destination, Page, Workplace
from nq20desk.ui.steps import StepActions
from nq20desk.ui.theme import CONTROL_HEIGHT, PAGE_PADDING_NARROW, dress_table
from nq20desk.ui.widgets.banner import Banner, BannerKind
from nq20desk.ui.widgets.controls import search_field
from nq20desk.ui.widgets.empty_state import EmptyState
from nq20desk.ui.words import translate

_ROW = 44
_TABLE, _NO_OFFICE, _NO_DOCUMENTS, _NOTHING_FOUND = range(4)
_WIDTHS = {NUMBER: 152, KIND: 92, ISSUER: 156, DATE: 100, ROLE: 88}


class DocumentsPage(Page):
    """Table, search and side panel; double entries are offered for merging."""

    def __init__(self, workplace: Workplace, parent: QWidget | None = None) -> None:
        super().__init__(workplace, parent)
        self._documents: list[CitedDocument] = []
        self._groups: tuple[tuple[CitedDocument, ...], ...] = ()
        self.offices, self.roles = QComboBox(), QComboBox()
        words = translate("Documents", "Find a document (Ctrl+F)")
        self.search = search_field(words, 260, self)
        self.doubles = Banner(translate("Documents", "Close the message"), self)
        self.model = DocumentsModel(workplace, self)
        self.table = QTableView(self)
        self.form = DocumentForm(workplace, self)
        self.steps = StepActions(self)
        self._make_actions()
        self._dress()
        self._lay_out()
        self._connect()
        self._load_offices()

    # ---- what the window asks

    def title(self) -> str:
        """The page's name."""
        return translate("Documents", "Documents")

    def actions_for_head(self) -> list[QAction]:
        """Undo, redo, paste, add."""
        return [*self.steps.actions, self.paste_action, self.add_action]

    def show_destination(self, destination: Destination) -> None:
        """Go to an office's document, whatever the filters hide."""
        if destination.office:
            self.offices.setCurrentIndex(self.offices.findData(destination.office))
        if destination.document:
            self.show_everything()
            self.select(destination.document)

    def refresh(self, changes: ChangeSet) -> None:
        """Take over what was changed, here or elsewhere."""
        if changes.touches("office"):
            self._load_offices()
        elif changes.touches("document"):
            self._load_documents()
        self.steps.refresh()

    def leave(self) -> None:
        """Store what is being typed."""
        self.form.flush()

    # ---- loading

    @property
    def office(self) -> str:
        """The office whose register is shown."""
        return self.offices.currentData() or ""

    def _load_offices(self) -> None:
        newest = next((one.office for one in self.desk.reports()), "")
        chosen = self.office or newest
        with QSignalBlocker(self.offices):
            self.offices.clear()
            for one in self.desk.offices():
                self.offices.addItem(one.name, one.key)
            at = self.offices.findData(chosen)
            self.offices.setCurrentIndex(max(at, 0 if self.offices.count() else -1))
        self.offices.setVisible(self.offices.count() > 1)
        self._load_documents()

    def _load_documents(self) -> None:
        self._documents = self.desk.documents(self.office) if self.office else []
        self._find_doubles()
        self._show_documents()

    def _find_doubles(self) -> None:
        reader = self.desk.library.citations
        same = reader.words.agencies.may_be_same
        self._groups = duplicates(self._documents, reader.canonical, same)
        if not self._groups:
            self.doubles.hide()
            return
        numbers = ", ".join(dict.fromkeys(group[0].number for group in self._groups))
        text = translate("Documents", "Entered more than once: {numbers}.", numbers=numbers)
        self.doubles.show_message(BannerKind.WARNING, text, translate("Documents", "Merge …"))

    def _show_documents(self) -> None:
        """Show what fits; the chosen document stays chosen."""
        chosen = self.chosen()
        role = self.roles.currentData()
        wanted = Role(role) if role else None
        shown = [one for one in self._documents if fits(one, self.search.text(), wanted)]
        self.model.show_documents(shown)
        if not self.office:
            self._stack.setCurrentIndex(_NO_OFFICE)
        elif not self._documents and not self.form.is_new:
            self._stack.setCurrentIndex(_NO_DOCUMENTS)
        else:
            self._stack.setCurrentIndex(_TABLE if shown or self.form.is_new else _NOTHING_FOUND)
        for action in (self.add_action, self.paste_action):
            action.setEnabled(bool(self.office))
        if not self.form.is_new:
            self.select(chosen.id if chosen else 0)

    # ---- choosing a document

    def chosen(self) -> CitedDocument | None:
        """The document of the current row."""
        row = self.table.currentIndex().row()
        return self.model.documents[row] if 0 <= row < len(self.model.documents) else None

    def select(self, identifier: int) -> None:
        """Choose a document; the first one if it is not shown."""
        row = max(self.model.row_of(identifier), 0)
        if self.model.documents:
            self.table.selectRow(row)
            self.table.setCurrentIndex(self.model.index(row, NUMBER))
            self.table.scrollTo(self.model.index(row, NUMBER))
        self._show_form()

    def _show_form(self) -> None:
        self.form.setVisible(self._stack.currentIndex() == _TABLE)
        self.form.show_document(self.chosen())

    def _on_row(self) -> None:
        self.form.flush()
        self._show_form()

    def show_everything(self) -> None:
        """Take search and role off."""
        with QSignalBlocker(self.search), QSignalBlocker(self.roles):
            self.search.clear()
            self.roles.setCurrentIndex(0)
        self._show_documents()

    # ---- changing

    def _run(self, operation: Operation) -> bool:
        try:
            self.desk.run(operation)
        except Exception as error:  # shown by the window
            self.failed.emit(error)
            return False
        return True

    def new_document(self) -> None:
        """Empty fields for a document that is not in the register yet."""
        self.form.flush()
        self.table.clearSelection()
        self._stack.setCurrentIndex(_TABLE)
        self.form.setVisible(True)
        self.form.show_document(NEW)
        self.form.number.setFocus(Qt.FocusReason.OtherFocusReason)

    def _add(self, one: CitedDocument) -> None:
        self.form.show_document(None)
        self._run_and_select(AddDocuments(self.office, (one,)))

    def _run_and_select(self, operation: AddDocuments) -> None:
        before = {one.id for one in self._documents}
        if self._run(operation):
            self.show_everything()
            new = [one.id for one in self._documents if one.id not in before]
            self.select(new[0] if new else 0)

    def paste(self) -> None:
        """Read citations from pasted text and add the confirmed ones."""
        dialog = PasteDialog(self.workplace, self._documents, self)
        if dialog.exec() == QDialog.DialogCode.Accepted:
            self._run_and_select(AddDocuments(self.office, tuple(dialog.chosen())))

    def merge(self) -> None:
        """Ask which double entries become one."""
        dialog = MergeDialog(self._groups, self)
        if dialog.exec() == QDialog.DialogCode.Accepted:
            for one in dialog.merges():
                self._run(MergeDocuments(self.office, one.kept, one.others))

    def _remove(self) -> None:
        chosen = self.chosen()
        if chosen is not None:
            self._run(EndDocuments(self.office, (chosen.id,)))

    def _discard(self) -> None:
        self.form.show_document(None)
        self._show_documents()

    # ---- building

    def _make_actions(self) -> None:
        self.paste_action = make_action(
            self, "paste", translate("Documents", "Paste citations …"), self.paste, "Ctrl+Shift+V"
        )
        self.add_action = make_action(
            self, "add", translate("Documents", "New document"), self.new_document, "Ctrl+N"
        )
        make_action(self, "search", translate("Documents", "Find"), self._find, "Ctrl+F")

    def _find(self) -> None:
        self.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.search.selectAll()

    def _dress(self) -> None:
        self.offices.setFixedWidth(270)
        self.offices.setAccessibleName(translate("Documents", "Office"))
        self.roles.setAccessibleName(translate("Documents", "Role"))
        self.roles.addItem(translate("Documents", "Issued and cited"), "")
        for role in (Role.ISSUED, Role.CITED):
            word = self.workplace.say(role_word(role))
            self.roles.addItem(word[:1].upper() + word[1:], role.value)
        self.table.setModel(self.model)
        dress_table(self.table)
        self.table.setWordWrap(True)
        self.table.verticalHeader().hide()
        self.table.verticalHeader().setDefaultSectionSize(_ROW)
        self.table.setAccessibleName(translate("Documents", "Documents"))
        self.table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.table.setTabKeyNavigation(False)
        self.table.horizontalHeader().setSortIndicator(-1, Qt.SortOrder.AscendingOrder)
        self.table.setSortingEnabled(True)
        head = self.table.horizontalHeader()
        head.setSectionResizeMode(TITLE, QHeaderView.ResizeMode.Stretch)
        for column, width in _WIDTHS.items():
            self.table.setColumnWidth(column, width)

    def _lay_out(self) -> None:
        self._stack = QStackedLayout()
        self._stack.addWidget(self.table)
        for picture, sentence, action, act in self._empty_states():
            state = EmptyState(picture, sentence, action, self)
            state.acted.connect(act)
            self._stack.addWidget(state)
        top = QHBoxLayout()
        top.setContentsMargins(PAGE_PADDING_NARROW, 8, PAGE_PADDING_NARROW, 8)
        top.setSpacing(8)
        for control in (self.offices, self.search, self.roles):
            control.setFixedHeight(CONTROL_HEIGHT)
            top.addWidget(control)
        top.addStretch(1)
        below = QHBoxLayout()
        below.setSpacing(0)
        below.addLayout(self._stack, 1)
        below.addWidget(self.form)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(top)
        layout.addWidget(self.doubles)
        layout.addLayout(below, 1)

    def _empty_states(self) -> list[tuple[str, str, str, Callable[[], object]]]:
        return [
            ("units", translate("Documents", "The register belongs to an office. Enter yours "
                                "first."),
             translate("Documents", "Enter the office"),
             lambda: self.go.emit(Destination("settings"))),
            ("documents", translate("Documents", "Documents that the office issued go into the "
                                    "report's appendix; cited ones can be put into its text."),
             translate("Documents", "Paste citations …"), self.paste),
            ("search", translate("Documents", "No document fits the search."),
             translate("Documents", "Show all documents"), self.show_everything),
        ]  # fmt: skip

    def _connect(self) -> None:
        self.offices.currentIndexChanged.connect(lambda _at: self._load_documents())
        self.search.textChanged.connect(lambda _text: self._show_documents())
        self.roles.currentIndexChanged.connect(lambda _at: self._show_documents())
        self.table.selectionModel().currentRowChanged.connect(lambda *_: self._on_row())
        self.doubles.acted.connect(self.merge)
        self.form.changed.connect(lambda one: self._run(SaveDocument(self.office, one)))
        self.form.added.connect(self._add)
        self.form.removed.connect(self._remove)
        self.form.cancelled.connect(self._discard)
        self.steps.failed.connect(self.failed)
