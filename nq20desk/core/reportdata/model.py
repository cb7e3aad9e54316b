"""What stands in a report's data file; the fields' names are those of the JSON."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from nq20desk.core.observation import State
from nq20desk.core.office import System
from nq20desk.core.quantity import Comparator
from nq20desk.core.report import ReportState
from nq20desk.core.verdict import Verdict

SCHEMA = "nq20desk/report"
VERSION = 1


@dataclass(frozen=True, slots=True)
class OfficeData:
    """The office that reports; ``unit`` is the key of the territory that the figures are of."""

    key: str
    name: str
    system: System
    superior: str
    issuer: str
    symbol: str
    place: str
    unit: str


@dataclass(frozen=True, slots=True)
class LetterData:
    """The report as a document; ``number`` and ``date`` are empty while they are to be filled."""

    kind: str
    number: str
    date: date | None
    year: int
    subject: str
    state: ReportState
    signer: str
    signer_post: str
    addressees: tuple[str, ...]
    recipients: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class FormData:
    """The form of the report, and which version of it."""

    key: str
    version: str
    name: str


@dataclass(frozen=True, slots=True)
class ConditionData:
    """What a figure or a target presupposes (*với 10 loại vắc xin*)."""

    indicator: str
    value: Decimal


@dataclass(frozen=True, slots=True)
class StatementData:
    """The same figure said otherwise elsewhere."""

    words: str
    comparator: Comparator
    value: Decimal | None
    where: str


@dataclass(frozen=True, slots=True)
class FigureData:
    """One figure; ``unit`` is the unit of measure (*đơn vị tính*).

    ``computed``: nobody typed it, it follows from other figures.
    """

    indicator: str
    name: str
    unit: str
    period: str
    state: State
    comparator: Comparator
    value: Decimal | None
    high: Decimal | None
    words: str
    text: str
    condition: ConditionData | None
    numerator: Decimal | None
    denominator: Decimal | None
    computed: bool
    as_of: str
    source: str
    note: str
    also: tuple[StatementData, ...]


@dataclass(frozen=True, slots=True)
class TargetData:
    """What a plan demands of an indicator in a year (None: the plan names none)."""

    indicator: str
    year: int | None
    comparator: Comparator
    value: Decimal | None
    high: Decimal | None
    unit: str
    words: str
    maintain: bool
    condition: ConditionData | None
    note: str


@dataclass(frozen=True, slots=True)
class PlanData:
    """A plan that the report is compared with."""

    key: str
    name: str
    issuer: str
    number: str
    issued: date | None
    targets: tuple[TargetData, ...]


@dataclass(frozen=True, slots=True)
class VerdictData:
    """What is said of the newest figure against a target of a plan.

    ``distance`` is in the figure's own unit, negative while something lacks; ``percent`` is
    value / target x 100 (target / value where lower is better).
    """

    plan: str
    indicator: str
    year: int | None
    period: str
    verdict: Verdict
    distance: Decimal | None
    percent: Decimal | None


@dataclass(frozen=True, slots=True)
class SectionData:
    """What was written in a section: as printed, a paragraph or table row each, and as markup."""

    key: str
    number: str
    title: str
    text: tuple[str, ...]
    markup: str


@dataclass(frozen=True, slots=True)
class ReportData:
    """All data of one report."""

    schema: str
    version: int
    office: OfficeData
    report: LetterData
    form: FormData
    figures: tuple[FigureData, ...]
    plans: tuple[PlanData, ...]
    verdicts: tuple[VerdictData, ...]
    sections: tuple[SectionData, ...]
