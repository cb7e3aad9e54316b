"""The side panel's fields: everything about one figure that can be entered."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QSizePolicy,
    QWidget,
)

from nq20desk.app.grid.entry import edit_words, settled, with_comparator, with_state
from nq20desk.app.grid.sheet import Place
from nq20desk.app.language import Language
from nq20desk.core.indicator import Indicator
from nq20desk.core.observation import Observation, State
from nq20desk.core.quantity import Comparator
from nq20desk.core.text import clean
from nq20desk.ui.indicators.panel_fields import FIELDS, FieldSpec
from nq20desk.ui.theme import TextStyle, Tone, font, set_invalid, set_tone
from nq20desk.ui.wording import figure_state_word
from nq20desk.ui.words import translate

_COMPARATORS = {
    Comparator.EQUAL: "=", Comparator.AT_LEAST: "≥", Comparator.MORE: ">",
    Comparator.AT_MOST: "≤", Comparator.LESS: "<", Comparator.ABOUT: "≈",
}  # fmt: skip


class FigureForm(QWidget):
    """The fields of the active cell; a field is saved when it is left.

    ``entered`` hands on a place and what was typed as its value, ``changed`` a place and
    the figure as it should be (None: cleared).
    """

    entered = Signal(object, str)
    changed = Signal(object, object)

    def __init__(self, language: Language, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._language = language
        self._place: Place | None = None
        self._indicator: Indicator | None = None
        self._figure: Observation | None = None
        self.value = QLineEdit(self)
        self.comparator = QComboBox(self)
        self.state = QComboBox(self)
        self.fields = {spec.key: self._field(spec) for spec in FIELDS}
        self._labels = {spec.key: QLabel(self) for spec in FIELDS}
        self._lay_out()
        self.value.editingFinished.connect(self._save_value)
        self.state.activated.connect(self._save_state)
        self.comparator.activated.connect(self._save_comparator)

    def show_figure(self, place: Place, indicator: Indicator, typed: Observation | None,
                    shown: Observation | None) -> None:  # fmt: skip
        """Show what is known of a place."""
        self._place, self._indicator, self._figure = place, indicator, typed
        computed = typed is None or (typed.value is None and typed.state is State.NUMBER)
        self.value.setText("" if computed else edit_words(typed, indicator))
        self.value.setPlaceholderText(edit_words(shown, indicator) if computed else "")
        self._show_state(typed, shown)
        self._show_comparator(typed)
        base = typed or Observation(place.indicator, place.period)
        for spec in FIELDS:
            self._show_field(spec, base, indicator)

    def save_pending(self) -> None:
        """Save what is being typed, as if its field were left."""
        focused = self.focusWidget()
        if focused is self.value and self.value.hasFocus():
            self._save_value()
        for spec in FIELDS:
            if focused is self.fields[spec.key] and focused.hasFocus():
                self._save_field(spec)

    # ---- building

    def _lay_out(self) -> None:
        layout = QGridLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setHorizontalSpacing(8)
        layout.setVerticalSpacing(4)
        value = translate("IndicatorsPage", "Figure")
        state = translate("IndicatorsPage", "State")
        layout.addWidget(_caption(QLabel(value, self), self.value), 0, 0)
        layout.addWidget(_caption(QLabel(state, self), self.state), 0, 1)
        layout.addLayout(self._value_row(), 1, 0)
        layout.addWidget(self.state, 1, 1)
        self.state.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.value.setFont(font(TextStyle.TABLE_STRONG))
        for each in (None, *State):
            self.state.addItem(self._language.say(figure_state_word(each)), each)
        for at, spec in enumerate(FIELDS):
            self._add_field(layout, spec, 2 + 2 * max(at - 1, 0), at)
        layout.setColumnStretch(0, 1)
        layout.setColumnStretch(1, 1)

    def _value_row(self) -> QHBoxLayout:
        """The comparator before its number."""
        name = translate("IndicatorsPage", "How the number is meant")
        self.comparator.setAccessibleName(name)
        self.comparator.setToolTip(name)
        self.comparator.setFixedWidth(52)
        for comparator, sign in _COMPARATORS.items():
            self.comparator.addItem(sign, comparator)
        row = QHBoxLayout()
        row.setSpacing(4)
        row.addWidget(self.comparator)
        row.addWidget(self.value, 1)
        return row

    def _add_field(self, layout: QGridLayout, spec: FieldSpec, row: int, at: int) -> None:
        """Numerator and denominator stand side by side, the others below each other."""
        column, span = (at, 1) if at < 2 else (0, 2)
        label, field = self._labels[spec.key], self.fields[spec.key]
        layout.addWidget(_caption(label, field), row, column, 1, span)
        layout.addWidget(field, row + 1, column, 1, span)

    def _field(self, spec: FieldSpec) -> QLineEdit | QPlainTextEdit:
        if spec.lines > 1:
            area = QPlainTextEdit(self)
            area.setTabChangesFocus(True)
            area.setFixedHeight(spec.lines * 20 + 14)
            area.installEventFilter(self)
            return area
        field = QLineEdit(self)
        field.editingFinished.connect(lambda: self._save_field(spec))
        return field

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Save a field of several lines when it is left."""
        if event.type() is QEvent.Type.FocusOut:
            for spec in FIELDS:
                if self.fields[spec.key] is watched:
                    self._save_field(spec)
        return super().eventFilter(watched, event)

    # ---- showing

    def _show_state(self, typed: Observation | None, shown: Observation | None) -> None:
        known = typed is not None and (typed.value is not None or typed.state is not State.NUMBER)
        state = typed.state if typed is not None and known else None
        computed = state is None and shown is not None and shown.value is not None
        without = _computed_words() if computed else self._language.say(figure_state_word(None))
        self.state.setItemText(0, without)
        self.state.setCurrentIndex(self.state.findData(state) if state else 0)

    def _show_field(self, spec: FieldSpec, base: Observation, indicator: Indicator) -> None:
        label, field = self._labels[spec.key], self.fields[spec.key]
        wanted = spec.wanted(indicator)
        text = _sentence(spec.label(indicator, self._language))
        label.setText(text)
        field.setAccessibleName(text)
        for widget in (label, field):
            widget.setVisible(wanted)
        set_invalid(field, False)
        written = spec.read(base)
        if isinstance(field, QPlainTextEdit):
            if field.toPlainText() != written:
                field.setPlainText(written)
        elif field.text() != written:
            field.setText(written)
            field.setCursorPosition(0)

    def _show_comparator(self, typed: Observation | None) -> None:
        """Only a single typed number can be meant otherwise."""
        single = typed is not None and typed.state is State.NUMBER and typed.value is not None
        known = typed is not None and typed.comparator in _COMPARATORS
        self.comparator.setEnabled(single and known)
        chosen = typed.comparator if typed is not None and single and known else Comparator.EQUAL
        self.comparator.setCurrentIndex(self.comparator.findData(chosen))

    # ---- saving

    def _save_value(self) -> None:
        if self._place is None or self._indicator is None:
            return
        text = self.value.text()
        if text != edit_words(self._figure, self._indicator):
            self.entered.emit(self._place, text)

    def _save_state(self) -> None:
        if self._place is None or self._indicator is None:
            return
        chosen = self.state.currentData()  # Qt hands an enum of words back as a plain word
        state = State(chosen) if chosen else None
        made = with_state(state, self._indicator, self._place.period, self._figure)
        if made == self._figure:
            self._show_state(self._figure, self._figure)
            self.value.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        self.changed.emit(self._place, made)

    def _save_comparator(self) -> None:
        if self._place is None or self._figure is None:
            return
        made = with_comparator(self._figure, Comparator(self.comparator.currentData()))
        if made.comparator is not self._figure.comparator:
            self.changed.emit(self._place, made)

    def _save_field(self, spec: FieldSpec) -> None:
        if self._place is None or self._indicator is None:
            return
        field = self.fields[spec.key]
        text = field.toPlainText() if isinstance(field, QPlainTextEdit) else field.text()
        base = self._figure or Observation(self._place.indicator, self._place.period)
        try:
            made = spec.write(base, clean(text).strip(), self._indicator)
        except ValueError:
            set_invalid(field, True)
            field.setToolTip(self._language.say(spec.wanting))
            return
        set_invalid(field, False)
        field.setToolTip("")
        if made != base:
            self.changed.emit(self._place, settled(made))


def _caption(label: QLabel, field: QWidget) -> QLabel:
    label.setFont(font(TextStyle.CAPTION))
    set_tone(label, Tone.MUTED)
    label.setBuddy(field)
    label.setWordWrap(True)
    label.setAlignment(Qt.AlignmentFlag.AlignBottom | Qt.AlignmentFlag.AlignLeft)
    label.setContentsMargins(0, 4, 0, 0)
    field.setAccessibleName(label.text())
    return label


def _computed_words() -> str:
    return translate("IndicatorsPage", "computed")


def _sentence(words: str) -> str:
    return words[:1].upper() + words[1:]
