"""The side panel: the whole story of the active cell."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from decimal import Decimal

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from nq20desk.app.grid.said import plan_words, rounded, small_number_words
from nq20desk.app.grid.sheet import Place, Sheet
from nq20desk.app.language import Language
from nq20desk.core.assessment import Assessment
from nq20desk.core.indicator import Direction, Indicator
from nq20desk.core.observation import Observation, write_observation
from nq20desk.core.plausibility import doubts_of
from nq20desk.core.quantity import write_number
from nq20desk.store.queries import JournalEntry
from nq20desk.ui.icons import icon
from nq20desk.ui.indicators.faces import Faces
from nq20desk.ui.indicators.history import history_lines
from nq20desk.ui.indicators.panel_fields import formula_words
from nq20desk.ui.indicators.panel_form import FigureForm
from nq20desk.ui.indicators.panel_story import (
    Course,
    DoubtList,
    Journal,
    TargetList,
    TargetStory,
    label,
)
from nq20desk.ui.theme import TABLE_ICON, TextStyle, Tone
from nq20desk.ui.wording import level_word, target_words, value_words
from nq20desk.ui.words import translate

WIDTH = 380
_PADDING = 16
History = Callable[[Place], Sequence[JournalEntry]]


class CellPanel(QFrame):
    """Shows and edits the figure of a place; ``form`` has the fields, ``folded`` asks to hide."""

    fold_wanted = Signal()

    def __init__(self, language: Language, history: History, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._language, self._history = language, history
        self.setFixedWidth(WIDTH)
        self.setAccessibleName(translate("IndicatorsPage", "About the active cell"))
        self._name = label("", TextStyle.SECTION)
        self._facts = label("", TextStyle.CAPTION, Tone.MUTED)
        self._read_back = label("", TextStyle.STRONG)
        self._computed = label("", TextStyle.CAPTION, Tone.MUTED)
        self._doubts = DoubtList()
        self._also = label("", TextStyle.CAPTION, Tone.MUTED)
        self.form = FigureForm(language, self)
        self.by_commune = QPushButton(translate("IndicatorsPage", "By commune …"), self)
        self._targets, self._course, self._journal = TargetList(), Course(), Journal()
        self._definition = label()
        self._formula = label("", TextStyle.BODY, Tone.MUTED)
        self._origin = label("", TextStyle.CAPTION, Tone.MUTED)
        self._lay_out()

    # ---- showing

    def show_place(self, sheet: Sheet, faces: Faces, place: Place) -> None:
        """Show everything that is known of a place."""
        indicator = sheet.catalogue[place.indicator]
        typed, shown = sheet.typed(place), sheet.shown(place)
        self._name.setText(faces.name(indicator))
        self._facts.setText(self._fact_words(faces, indicator, place))
        self.form.show_figure(place, indicator, typed, shown)
        self._show_reading(sheet, faces, indicator, place, shown)
        self._targets.show_stories(self._stories(sheet, faces, indicator))
        self._show_course(sheet, faces, indicator)
        self._show_definition(indicator)
        lines = list(history_lines(self._history(place)))
        self._journal.show_lines(lines, [self._language.say(one.step) for one in lines])

    def _fact_words(self, faces: Faces, indicator: Indicator, place: Place) -> str:
        better = {
            Direction.HIGHER: translate("IndicatorsPage", "higher is better"),
            Direction.LOWER: translate("IndicatorsPage", "lower is better"),
        }.get(indicator.direction, "")
        return " · ".join(one for one in (place.period, faces.unit(indicator), better) if one)

    def _show_reading(self, sheet: Sheet, faces: Faces, indicator: Indicator, place: Place,
                      shown: Observation | None) -> None:  # fmt: skip
        said = value_words(indicator, shown, self._language)
        words = faces.figure_words(shown, said)
        if shown is not None and shown.condition is not None and shown.value is not None:
            kinds = write_number(shown.condition.value)
            words = translate(
                "IndicatorsPage", "{value}, for {kinds} kinds of vaccine", value=words, kinds=kinds
            )
        few = small_number_words(indicator, place.period, sheet.figures)
        if few is not None:
            words = f"{words} ({self._language.say(few)})"
        self._read_back.setText(words)
        computed = self._computation(sheet, indicator, place)
        _show_text(self._computed, computed)
        self._doubts.show_doubts([
            tuple(self._language.say(part) for part in one.sentences)
            for one in doubts_of(shown, indicator, sheet.figures)
        ])  # fmt: skip
        also = [f"“{one.words}” ({one.where})" for one in shown.also] if shown is not None else []
        if also:
            also.insert(0, translate("IndicatorsPage", "Said otherwise elsewhere:"))
        _show_text(self._also, "\n".join(also))

    def _computation(self, sheet: Sheet, indicator: Indicator, place: Place) -> str:
        """What follows from the parts, beside the typed figure."""
        value = sheet.figures.computed(place.indicator, place.period)
        if value is None:
            return ""
        found = sheet.figures.disagreement(place.indicator, place.period)
        if found is not None:
            value = rounded(found.computed, indicator)
        number = write_number(value)
        if found is not None and found.tolerated:
            return translate(
                "IndicatorsPage", "Computed from its parts: {number} (cut off, not rounded)",
                number=number,
            )  # fmt: skip
        return translate("IndicatorsPage", "Computed from its parts: {number}", number=number)

    def _stories(self, sheet: Sheet, faces: Faces, indicator: Indicator) -> list[TargetStory]:
        return [
            TargetStory(
                one.plan.level,
                self._whose(one),
                target_words(indicator, one.target, self._language),
                one.verdict,
                faces.distance(one),
                self._language.say(one.why),
            )
            for one in sheet.assessments_of(indicator.key)
        ]

    def _whose(self, one: Assessment) -> str:
        """Whose target, for which year: *TP Cao Bằng 2025 (huyện)*."""
        level = self._language.say(level_word(one.plan.level))
        return f"{plan_words(one.plan, one.year)} ({level})"

    def _show_course(self, sheet: Sheet, faces: Faces, indicator: Indicator) -> None:
        found = ((one, sheet.shown(Place(indicator.key, one))) for one in sheet.periods)
        values = [
            (period, faces.figure_words(one, write_observation(one)),
             _number(one.value if one.has_number else None))
            for period, one in found
            if one is not None
        ]  # fmt: skip
        assessed = sheet.assessment(indicator.key)
        target = assessed.target.value if assessed is not None and assessed.target else None
        self._course.show_course(values, _number(target), faces.name(indicator))

    def _show_definition(self, indicator: Indicator) -> None:
        definition = self._language.pick(indicator.definition, indicator.definition_en)
        _show_text(self._definition, definition)
        _show_text(self._formula, formula_words(indicator, self._language))
        origin = indicator.source
        said = translate("IndicatorsPage", "Source of the definition: {where}", where=origin)
        _show_text(self._origin, said if origin else "")

    # ---- building

    def _lay_out(self) -> None:
        body = QWidget()
        layout = QVBoxLayout(body)
        layout.setContentsMargins(_PADDING, 12, _PADDING, 24)
        layout.setSpacing(4)
        layout.addLayout(self._head())
        layout.addWidget(self._facts)
        for one in (self._read_back, self._doubts, self._computed, self.form, self._also):
            layout.addWidget(one)
        layout.addWidget(self.by_commune, 0, Qt.AlignmentFlag.AlignLeft)
        for title, part in self._sections():
            layout.addSpacing(10)
            layout.addWidget(_line(body))
            layout.addSpacing(4)
            layout.addWidget(label(title, TextStyle.CAPTION_STRONG, Tone.MUTED))
            layout.addWidget(part)
        layout.addWidget(self._formula)
        layout.addWidget(self._origin)
        layout.addStretch()
        self._place(body)

    def _sections(self) -> list[tuple[str, QWidget]]:
        return [
            (translate("IndicatorsPage", "Targets and verdicts"), self._targets),
            (translate("IndicatorsPage", "Last values"), self._course),
            (translate("IndicatorsPage", "History of changes"), self._journal),
            (translate("IndicatorsPage", "Definition"), self._definition),
        ]

    def _head(self) -> QHBoxLayout:
        fold = QToolButton(self)
        words = translate("IndicatorsPage", "Hide the panel (F4)")
        fold.setIcon(icon("close", "muted"))
        fold.setIconSize(QSize(TABLE_ICON, TABLE_ICON))
        fold.setToolTip(words)
        fold.setAccessibleName(words)
        fold.clicked.connect(self.fold_wanted)
        row = QHBoxLayout()
        row.addWidget(self._name, 1)
        row.addWidget(fold, 0, Qt.AlignmentFlag.AlignTop)
        return row

    def _place(self, body: QWidget) -> None:
        area = QScrollArea(self)
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setWidget(body)
        edge = _line(self, vertical=True)
        outer = QHBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        outer.addWidget(edge)
        outer.addWidget(area, 1)


def _show_text(widget: QLabel, text: str) -> None:
    widget.setText(text)
    widget.setVisible(bool(text))


def _number(value: Decimal | None) -> float | None:
    return None if value is None else float(value)


def _line(parent: QWidget, *, vertical: bool = False) -> QFrame:
    line = QFrame(parent)
    line.setObjectName("separator")
    if vertical:
        line.setFixedWidth(1)
    else:
        line.setFixedHeight(1)
    return line
