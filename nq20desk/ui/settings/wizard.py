"""The wizard of the first start: kind of office, names, head of the documents, signer."""

from __future__ import annotations

from dataclasses import dataclass, replace
from itertools import pairwise

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QDialog,
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from nq20desk.core.message import message
from nq20desk.core.office import Office
from nq20desk.resources.offices import (
    NewUnit,
    OfficeKind,
    OfficePreset,
    new_office,
)
from nq20desk.store.operations import SaveOffice, SaveUnit
from nq20desk.ui.page import Workplace
from nq20desk.ui.settings.checks import required
from nq20desk.ui.settings.fields import Choice, Field, FieldKind, plain
from nq20desk.ui.settings.form import Form
from nq20desk.ui.settings.office_fields import SIGNER, UNIT
from nq20desk.ui.settings.preset_list import PresetList
from nq20desk.ui.settings.records import Draft
from nq20desk.ui.theme import ButtonKind, TextStyle, Tone, font, set_kind, set_tone
from nq20desk.ui.words import translate

_SIZE = (640, 560)
_HEAD_FIELDS = ("name", "superior_line", "issuing_line", "symbol", "place")
_SIGNER_FIELDS = ("signer_name", "signer_post", "authority")
_STEPS = (
    (message("UnitWizard", "Whose reports are written here?"),
     message("UnitWizard", "The kind of office decides layout, numbering and signing powers.")),
    (message("UnitWizard", "What is it called?"),
     message("UnitWizard", "The name alone, as it stands after the word for its kind.")),
    (message("UnitWizard", "The head of its documents"),
     message("UnitWizard", "Proposed from the name; mend what is written otherwise here.")),
    (message("UnitWizard", "Who signs?"),
     message("UnitWizard", "Certificate and images are added later in the settings.")),
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Names:
    """What the second step asks for; ``kind`` is the place of the kind in its preset."""

    kind: str = "0"
    name: str = ""
    province: str = ""


class UnitWizard(QDialog):
    """Asks in four steps, then enters the unit and its office; ``made`` carries its key."""

    made = Signal(str)
    failed = Signal(object)

    def __init__(self, workplace: Workplace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workplace, self._desk = workplace, workplace.desk
        presets = self._desk.library.office_presets
        self.presets = PresetList(workplace, presets, self._desk.clock().date(), self)
        self._names: Draft[Names] = Draft(Names())
        self._office: Draft[Office] | None = None
        self._unit: NewUnit | None = None
        self._made_from: object = None
        self.forms: dict[int, Form[Names] | Form[Office]] = {}
        self._title, self._intro, self._count = QLabel(self), QLabel(self), QLabel(self)
        self._steps = QStackedWidget(self)
        self.back_button = QPushButton(translate("UnitWizard", "Back"), self)
        self.next_button = QPushButton(self)
        self.cancel_button = QPushButton(translate("UnitWizard", "Cancel"), self)
        self._lay_out()
        self._connect()
        self._show_step(0)

    @property
    def step(self) -> int:
        """Which step is shown, from 0."""
        return self._steps.currentIndex()

    # ---- moving

    def _next(self) -> None:
        form = self.forms.get(self.step)
        if form is not None and not form.complete():
            return
        if self.step == 1 and not self._make_office():
            return
        if self.step == len(_STEPS) - 1:
            self._finish()
            return
        self._show_step(self.step + 1)

    def _back(self) -> None:
        self._show_step(self.step - 1)

    def _show_step(self, step: int) -> None:
        if step:
            self._fill(step)
        self._steps.setCurrentIndex(step)
        title, intro = _STEPS[step]
        self._title.setText(self._workplace.say(title))
        self._intro.setText(self._workplace.say(intro))
        last = len(_STEPS)
        count = translate("UnitWizard", "Step {step} of {last}", step=step + 1, last=last)
        self._count.setText(count)
        self.back_button.setEnabled(step > 0)
        is_last = step == last - 1
        word = translate("UnitWizard", "Finish") if is_last else translate("UnitWizard", "Next")
        self.next_button.setText(word)
        self._focus_first(step)

    def _focus_first(self, step: int) -> None:
        form = self.forms.get(step)
        if form is None:
            self.presets.setFocus()
            return
        empty = [one for one in form.editors.values() if not one.text]
        first = empty or list(form.editors.values())
        first[0].control.setFocus()

    # ---- filling

    def _fill(self, step: int) -> None:
        """Make the form of a step for what was said before."""
        if step == 1:
            fields = name_fields(self.presets.chosen, self._workplace.language.code)
            self._names.value = replace(self._names.value, kind=self._known_kind())
            form: Form[Names] | Form[Office] = Form(self._workplace, fields, self._names, self)
        else:
            assert self._office is not None
            section, names = (UNIT, _HEAD_FIELDS) if step == 2 else (SIGNER, _SIGNER_FIELDS)
            wanted = tuple(one for one in section.fields if one.name in names)
            form = Form(self._workplace, wanted, self._office, self)
        self.forms[step] = form
        self._put(step, form)
        self._order_tabs(form)

    def _put(self, step: int, form: QWidget) -> None:
        page = self._steps.widget(step)
        layout = page.layout() if page is not None else None
        if not isinstance(layout, QVBoxLayout):
            return
        if layout.count() > 1 and (old := layout.takeAt(0)) and (widget := old.widget()):
            widget.deleteLater()
        layout.insertWidget(0, form)

    def _order_tabs(self, form: Form[Names] | Form[Office]) -> None:
        """Tab goes through the fields, then to the button that goes on."""
        controls = [one.control for one in form.editors.values()]
        stops = [*controls, self.next_button, self.back_button, self.cancel_button]
        for one, other in pairwise(stops):
            self.setTabOrder(one, other)

    def _known_kind(self) -> str:
        kind = self._names.value.kind
        return kind if int(kind) < len(self.presets.chosen.kinds) else "0"

    def _kind(self) -> OfficeKind:
        return self.presets.chosen.kinds[int(self._names.value.kind)]

    def _make_office(self) -> bool:
        """Propose the profile anew if the names changed; False if that office is known."""
        names, preset = self._names.value, self.presets.chosen
        unit, office = new_office(preset, self._kind(), names.name, names.province)
        if office.key in {one.key for one in self._desk.offices()}:
            sentence = translate("UnitWizard", "This office has been entered already.")
            self.forms[1].editors["name"].show_error(sentence)
            return False
        if self._made_from != (preset.key, names):
            self._made_from = (preset.key, names)
            self._unit = self._free_unit(unit)
            self._office = Draft(replace(office, unit=self._unit.key))
        return True

    def _free_unit(self, unit: NewUnit) -> NewUnit:
        """The unit under a key that no other territory bears."""
        known = {one.key: one.name for one in self._desk.territory}
        key, number = unit.key, 2
        while known.get(key, unit.title) != unit.title:
            key, number = f"{unit.key}-{number}", number + 1
        return replace(unit, key=key)

    def _finish(self) -> None:
        assert self._unit is not None
        assert self._office is not None
        unit, office = self._unit, self._office.value
        try:
            self._desk.run(SaveUnit(unit.key, unit.title, unit.level.value))
            self._desk.run(SaveOffice(office))
        except Exception as error:  # the window tells it
            self.failed.emit(error)
            return
        self.made.emit(office.key)
        self.accept()

    # ---- building

    def _connect(self) -> None:
        self.next_button.clicked.connect(self._next)
        self.back_button.clicked.connect(self._back)
        self.cancel_button.clicked.connect(self.reject)
        self.presets.accepted.connect(self._next)

    def _lay_out(self) -> None:
        self.setWindowTitle(translate("UnitWizard", "Enter the unit"))
        self.resize(*_SIZE)
        self._title.setFont(font(TextStyle.TITLE))
        for label in (self._intro, self._count):
            set_tone(label, Tone.MUTED)
        self._intro.setWordWrap(True)
        self._steps.addWidget(self.presets)
        for _ in _STEPS[1:]:
            self._steps.addWidget(_page())
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 20, 24, 16)
        layout.setSpacing(8)
        layout.addWidget(self._title)
        layout.addWidget(self._intro)
        layout.addSpacing(8)
        layout.addWidget(self._steps, 1)
        layout.addWidget(_line(self))
        layout.addLayout(self._button_line())

    def _button_line(self) -> QHBoxLayout:
        set_kind(self.next_button, ButtonKind.PRIMARY)
        self.next_button.setDefault(True)
        for button in (self.back_button, self.cancel_button):
            button.setAutoDefault(False)
        line = QHBoxLayout()
        line.setSpacing(8)
        line.addWidget(self._count)
        line.addStretch()
        for button in (self.cancel_button, self.back_button, self.next_button):
            line.addWidget(button)
        return line


def name_fields(preset: OfficePreset, language: str) -> tuple[Field[Names], ...]:
    """The fields of the second step: which kind exactly, its name, its province."""
    english = language == "en"
    kinds = tuple(
        Choice(str(place), plain(one.word_en if english else one.word))
        for place, one in enumerate(preset.kinds)
    )
    step = message("UnitWizard", "Enter the unit")
    kind: Field[Names] = Field(
        "kind", message("UnitWizard", "Kind"), step, lambda names: names.kind,
        lambda names, text: replace(names, kind=text),
        kind=FieldKind.CHOICE, choices=lambda _desk: kinds,
    )  # fmt: skip
    name: Field[Names] = Field(
        "name", message("UnitWizard", "Name"), step, lambda names: names.name,
        lambda names, text: replace(names, name=text), check=required,
        help=message("UnitWizard", "For example: Cao Bằng, Tam Đường."),
    )  # fmt: skip
    province: Field[Names] = Field(
        "province", message("UnitWizard", "Province"), step, lambda names: names.province,
        lambda names, text: replace(names, province=text), check=required,
    )  # fmt: skip
    inside = any("{province}" in one.unit for one in preset.kinds)
    return (kind, name, province) if inside else (kind, name)


def _page() -> QWidget:
    page = QWidget()
    layout = QVBoxLayout(page)
    layout.setContentsMargins(0, 0, 0, 0)
    layout.addStretch(1)
    return page


def _line(parent: QWidget) -> QFrame:
    line = QFrame(parent)
    line.setObjectName("separator")
    line.setFixedHeight(1)
    return line
