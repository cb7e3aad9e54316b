"""What was found in a text, as rows to be ticked, mended and taken over."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal

from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtWidgets import QWidget

from nq20desk.app.language import Language
from nq20desk.core.indicator import IndicatorCatalogue
from nq20desk.core.message import Message, message
from nq20desk.core.planreading import ReadTarget, to_target
from nq20desk.core.quantity import write_number
from nq20desk.core.targetdraft import IndicatorNames, TargetDraft, draft_of
from nq20desk.ui.icons import icon
from nq20desk.ui.plans.rows import UNIT, Index, TargetRows
from nq20desk.ui.words import translate

TAKE, CONFIDENCE, DOUBTS = "take", "confidence", "doubts"
_FIELDS = (TAKE, "indicator", "year", "comparator", "value", UNIT, "condition", CONFIDENCE, DOUBTS)
_OWN = (TAKE, CONFIDENCE, DOUBTS)
_SURE = Decimal("0.75")


class ProposalRows(TargetRows):
    """Found targets; only ticked rows count, so only their faults stand in the way."""

    def __init__(
        self, names: IndicatorNames, language: Language, parent: QWidget | None = None
    ) -> None:
        super().__init__(names, language, parent)
        self.found: list[ReadTarget] = []
        self._taken: list[bool] = []
        self._beside: list[TargetDraft] = []
        self._repeats: dict[int, TargetDraft] = {}

    @property
    def fields(self) -> tuple[str, ...]:
        """Tick, target, confidence, doubts."""
        return _FIELDS

    def show_found(self, found: Sequence[ReadTarget], beside: Sequence[TargetDraft] = ()) -> None:
        """Show what a text says; ``beside`` are rows that the plan has already."""
        self.found, self._beside = list(found), list(beside)
        drafts = [draft_of_found(one, self.names.catalogue) for one in found]
        self._repeats = _repeats(drafts, self._beside)
        self._taken = [
            one.key is not None and one.confidence >= _SURE and row not in self._repeats
            for row, one in enumerate(found)
        ]
        self.show_drafts(drafts)

    @property
    def taken(self) -> list[TargetDraft]:
        """The ticked rows."""
        return [one for one, on in zip(self._drafts, self._taken, strict=True) if on]

    def take_all(self, on: bool) -> None:
        """Tick every row, or none."""
        self._taken = [on] * len(self._drafts)
        self.show_drafts(self._drafts)

    def _considered(self) -> list[TargetDraft]:
        """Ticked rows in their places, the plan's own rows after them, to tell doubles."""
        rows = zip(self._drafts, self._taken, strict=True)
        ticked = [one if on else TargetDraft() for one, on in rows]
        return [*ticked, *self._beside]

    # ---- Qt's questions

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """The rows that were found; none can be added."""
        return 0 if parent.isValid() else len(self._drafts)

    def flags(self, index: Index) -> Qt.ItemFlag:
        """The tick can be set; confidence and doubts are the reader's."""
        field = self.fields[index.column()] if index.isValid() else ""
        if field not in _OWN:
            return super().flags(index)
        plain = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        return plain | Qt.ItemFlag.ItemIsUserCheckable if field == TAKE else plain

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The reader's own columns; the rest as in every row of targets."""
        field = self.fields[index.column()] if index.isValid() else ""
        if field == TAKE and role == Qt.ItemDataRole.CheckStateRole:
            on = self._taken[index.row()]
            return Qt.CheckState.Checked if on else Qt.CheckState.Unchecked
        return super().data(index, role)

    def _text(self, row: int, field: str) -> str:
        if field == TAKE:
            return ""
        if field == CONFIDENCE:
            return f"{write_number((self.found[row].confidence * 100).quantize(Decimal(1)))}%"
        if field == DOUBTS:
            return self.doubt_words(row)
        if field == UNIT and self.indicator(row) is None:
            return self._measure_words(self.found[row].unit)
        return super()._text(row, field)

    def doubt_words(self, row: int) -> str:
        """What is doubtful about a row, in sentences."""
        return " ".join(self._language.say(one) for one in self._said(row))

    def _said(self, row: int) -> list[Message]:
        said: list[Message] = list(self.found[row].doubts)
        if self.indicator(row) is None:
            said.append(
                message("PlansPage", "New: choose an indicator of the list, or leave it out.")
            )
        if row in self._repeats:
            words = self._repeats[row].words
            said.append(message("PlansPage", "Set already: “{words}”.", words=words))
        return said

    def _picture(self, row: int, field: str) -> object:
        if field == DOUBTS and self._said(row):
            return icon("warning", "warning")
        return super()._picture(row, field)

    def setData(self, index: Index, value: object, role: int = Qt.ItemDataRole.EditRole) -> bool:
        """Tick a row, or mend a field."""
        if role != Qt.ItemDataRole.CheckStateRole:
            return super().setData(index, value, role)
        self._taken[index.row()] = Qt.CheckState(value) is Qt.CheckState.Checked
        self._read()
        self.dataChanged.emit(self.index(0, 0), self.index(len(self._drafts) - 1, 0))
        self.changed.emit()
        return True

    def write(self, row: int, field: str, text: str) -> bool:
        """Mend a field; choosing an indicator ticks the row."""
        if field == "indicator" and self.names.find(text) is not None:
            self._taken[row] = True
        return super().write(row, field, text)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        """The columns' heads."""
        heads = {
            TAKE: translate("PlansPage", "Take"),
            CONFIDENCE: translate("PlansPage", "Sure"),
            DOUBTS: translate("PlansPage", "Doubts"),
        }
        field = self.fields[section] if orientation is Qt.Orientation.Horizontal else ""
        if field in heads:
            return heads[field] if role == Qt.ItemDataRole.DisplayRole else None
        return super().headerData(section, orientation, role)


def _repeats(drafts: list[TargetDraft], beside: list[TargetDraft]) -> dict[int, TargetDraft]:
    """Rows whose indicator and year are set already, with the row that sets them."""
    seen = {(one.indicator, one.year): one for one in beside}
    found: dict[int, TargetDraft] = {}
    for row, one in enumerate(drafts):
        first = seen.setdefault((one.indicator, one.year), one)
        if first is not one:
            found[row] = first
    return found


def draft_of_found(found: ReadTarget, catalogue: IndicatorCatalogue) -> TargetDraft:
    """A found target as a row; one without a known indicator keeps its name and its fields."""
    target = to_target(found, catalogue)
    if target is not None:
        return draft_of(target)
    value = "" if found.value is None else write_number(found.value)
    if found.value_high is not None:
        value = f"{value} - {write_number(found.value_high)}"
    return TargetDraft(
        indicator=found.name,
        year="" if found.year is None else str(found.year),
        comparator=found.comparator.value,
        value=value,
        condition="" if found.condition is None else write_number(found.condition.value),
        words=found.words,
    )
