"""A report and the snapshot from which every output of it is made."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum
from functools import cached_property

from nq20desk.core.arrangement import Arrangement
from nq20desk.core.blocks import Block, Paragraph, paragraphs_of
from nq20desk.core.figures import Figures
from nq20desk.core.form import ReportForm
from nq20desk.core.live import LiveFigures
from nq20desk.core.office import Office
from nq20desk.core.plan import Plan
from nq20desk.core.register import CitedDocument
from nq20desk.core.task import FollowedTask, TaskKey, TaskList, TaskProgress, follow
from nq20desk.core.verdict import Rules


class ReportState(StrEnum):
    """The way of a report: nháp, trình ký, đã ký, đã gửi, được thay thế."""

    DRAFT = "draft"
    SUBMITTED = "submitted"
    SIGNED = "signed"
    SENT = "sent"
    REPLACED = "replaced"


@dataclass(frozen=True, slots=True)
class Report:
    """What belongs to the report as a whole.

    ``year`` is that of the figures (*Thực hiện năm …*); ``number`` is empty and ``date``
    None while they are still to be filled; ``issue_year`` then stands in the blank date.
    ``urgency`` holds the words of the stamp (*KHẨN*), ``marked_draft`` prints *DỰ THẢO*.
    ``replaces`` is the report, sent before, that this one takes the place of.
    ``plans`` are in the order in which they are
    compared; the first one gives the targets of the printed table.
    """

    id: int
    form: str
    form_version: str
    office: str
    year: int
    subject: str
    issue_year: int = 0
    number: str = ""
    date: date | None = None
    state: ReportState = ReportState.DRAFT
    addressees: tuple[str, ...] = ()
    recipients: tuple[str, ...] = ()
    plans: tuple[str, ...] = ()
    left_out: frozenset[str] = frozenset()
    urgency: str = ""
    marked_draft: bool = False
    order: tuple[str, ...] = ()
    joined: frozenset[str] = frozenset()
    replaces: int | None = None

    @property
    def arrangement(self) -> Arrangement:
        """What the report makes of its form."""
        return Arrangement(self.left_out, self.order, self.joined)


@dataclass(frozen=True)
class ReportSnapshot:
    """Everything that the PDF, the Excel and the checks of one report are made from.

    ``others`` and ``known_plans`` hold what live figures in the text choose besides the
    report's own unit and plans; ``rules`` are the office's for verdicts.
    """

    report: Report
    form: ReportForm
    office: Office
    figures: Figures
    plans: tuple[Plan, ...]
    sections: Mapping[str, tuple[Block, ...]]
    documents: tuple[CitedDocument, ...] = ()
    tasks: tuple[TaskList, ...] = field(default_factory=tuple)
    progress: Mapping[TaskKey, TaskProgress] = field(default_factory=dict)
    others: Mapping[str, Figures] = field(default_factory=dict)
    known_plans: Mapping[str, Plan] = field(default_factory=dict)
    rules: Rules = field(default_factory=Rules)

    @cached_property
    def live(self) -> LiveFigures:
        """What the live figures of the text are read from."""
        return LiveFigures(
            self.figures, self.plans, self.office.unit, self.others, self.known_plans, self.rules
        )

    @property
    def followed_tasks(self) -> tuple[FollowedTask, ...]:
        """All tasks with how far the office has come."""
        return follow(self.tasks, self.progress)

    def text_of(self, section: str) -> tuple[Paragraph, ...]:
        """The paragraphs of a section; none if nothing was written."""
        return paragraphs_of(self.blocks_of(section))

    def blocks_of(self, section: str) -> tuple[Block, ...]:
        """The paragraphs and tables of a section."""
        return self.sections.get(section, ())
