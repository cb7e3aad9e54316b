"""What is shown of the overview: choosers in one line, count chips that filter in another."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QWidget

from nq20desk.app.scores import Aim, Order, Scope
from nq20desk.core.assessment import Verdict
from nq20desk.core.indicator import IndicatorGroup
from nq20desk.core.territory import Unit
from nq20desk.ui.page import Workplace
from nq20desk.ui.widgets.count_chip import CountChip
from nq20desk.ui.wording import verdict_word
from nq20desk.ui.words import translate

CHIPS = (
    Verdict.MET,
    Verdict.EXCEEDED,
    Verdict.NOT_MET,
    Verdict.NOT_COMPARABLE,
    Verdict.NO_FIGURE,
    Verdict.NO_TARGET,
    Verdict.QUALITATIVE,
)


class Chooser(QComboBox):
    """A combo box whose entries stand for objects."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._values: list[object] = []
        self.setAccessibleName(name)
        self.setToolTip(name)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)

    @property
    def values(self) -> tuple[object, ...]:
        """What can be chosen."""
        return tuple(self._values)

    @property
    def chosen(self) -> object:
        """What the current entry stands for; None if there is no entry."""
        return self._values[self.currentIndex()] if self._values else None

    def offer(self, entries: Iterable[tuple[str, object]], chosen: object = None) -> None:
        """Offer other entries without telling anybody; ``chosen`` is then the current one."""
        known = list(entries)
        self._values = [value for _, value in known]
        self.blockSignals(True)
        self.clear()
        self.addItems([text for text, _ in known])
        self.setCurrentIndex(self._values.index(chosen) if chosen in self._values else 0)
        self.blockSignals(False)

    def choose(self, value: object) -> None:
        """Choose the entry that stands for an object."""
        self.setCurrentIndex(self._values.index(value))


class ChooserLine(QWidget):
    """Unit, plan and year, scope, group, order."""

    unit_changed = Signal()
    aim_changed = Signal()
    view_changed = Signal()

    def __init__(self, workplace: Workplace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workplace = workplace
        self.unit = Chooser(translate("OverviewPage", "Unit"), self)
        self.aim = Chooser(translate("OverviewPage", "Plan and target year"), self)
        self.scope = Chooser(translate("OverviewPage", "Which indicators"), self)
        self.group = Chooser(translate("OverviewPage", "Group of indicators"), self)
        self.order = Chooser(translate("OverviewPage", "Order"), self)
        self._offer_fixed()
        self._lay_out()
        self.unit.currentIndexChanged.connect(self.unit_changed)
        for chooser in (self.aim, self.scope):
            chooser.currentIndexChanged.connect(self.aim_changed)
        for chooser in (self.group, self.order):
            chooser.currentIndexChanged.connect(self.view_changed)

    def offer_units(self, units: Iterable[Unit], chosen: str) -> None:
        """The units whose figures are kept."""
        self.unit.offer([(_short_name(one.name), one.key) for one in units], chosen)

    def offer_aims(self, aims: Iterable[Aim], chosen: Aim | None) -> None:
        """The plans with their target years."""
        self.aim.offer([(_aim_text(one), one) for one in aims], chosen)

    def offer_groups(self, groups: Iterable[IndicatorGroup]) -> None:
        """The groups that occur; the chosen one stays if it still does."""
        pick = self._workplace.language.pick
        entries = [(translate("OverviewPage", "All groups"), "")]
        entries += [(pick(one.name, one.name_en), one.key) for one in groups]
        self.group.offer(entries, self.group.chosen)

    def _offer_fixed(self) -> None:
        self.scope.offer(
            [
                (translate("OverviewPage", "Table of the report"), Scope.FORM),
                (translate("OverviewPage", "All indicators"), Scope.ALL),
            ]
        )
        self.order.offer(
            [
                (translate("OverviewPage", "In the table's order"), Order.TABLE),
                (translate("OverviewPage", "Furthest from target first"), Order.DISTANCE),
                (translate("OverviewPage", "By name"), Order.NAME),
                (translate("OverviewPage", "By group"), Order.GROUP),
            ]
        )

    def _lay_out(self) -> None:
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        for chooser in (self.unit, self.aim, self.scope, self.group, self.order):
            layout.addWidget(chooser)
        self.group.setSizeAdjustPolicy(
            QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        )
        self.group.setMinimumContentsLength(18)
        layout.addStretch()


class ChipLine(QWidget):
    """A count chip for each verdict; several may be on at once, none means all."""

    changed = Signal()

    def __init__(self, workplace: Workplace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        self.chips: dict[Verdict, CountChip] = {}
        for verdict in CHIPS:
            chip = CountChip(workplace.say(verdict_word(verdict)), verdict, self)
            chip.toggled.connect(self.changed)
            layout.addWidget(chip)
            self.chips[verdict] = chip
        layout.addStretch()

    @property
    def wanted(self) -> frozenset[Verdict]:
        """The verdicts to be shown."""
        checked = frozenset(one for one, chip in self.chips.items() if chip.isChecked())
        return checked or frozenset(Verdict)

    def clear(self) -> None:
        """Turn every filter off."""
        for chip in self.chips.values():
            chip.setChecked(False)

    def show_counts(self, counts: Mapping[Verdict, int]) -> None:
        """Show how many there are of each."""
        for verdict, chip in self.chips.items():
            chip.set_count(counts[verdict])


def _aim_text(aim: Aim) -> str:
    return f"{aim.plan.short} · {aim.year}" if aim.year else aim.plan.short


def _short_name(name: str) -> str:
    """The unit's name without the province that it lies in, with a capital."""
    short = name.split(",", maxsplit=1)[0]
    return short[:1].upper() + short[1:]
