"""The tables, as typed SQLAlchemy models; the same on SQLite and PostgreSQL."""

# the annotations are objects here, not words: SQLAlchemy would have to look up each of them again
from datetime import date, datetime
from decimal import Decimal

from sqlalchemy import ForeignKey, Index
from sqlalchemy.orm import Mapped, mapped_column

from nq20desk.store.base import Base, Recorded

_IDS_ARE_NEVER_USED_AGAIN = {"sqlite_autoincrement": True}


class UnitRow(Recorded):
    """A territory whose figures are kept, with its validity (core: Unit)."""

    __tablename__ = "unit"
    key: Mapped[str] = mapped_column(primary_key=True)
    name: Mapped[str]
    level: Mapped[str]
    valid_from: Mapped[date | None]
    valid_to: Mapped[date | None]
    parent: Mapped[str | None] = mapped_column(ForeignKey("unit.key"))


class OfficeRow(Recorded):
    """The profile of an issuing office (core: Office and Signer)."""

    __tablename__ = "office"
    key: Mapped[str] = mapped_column(primary_key=True)
    unit: Mapped[str] = mapped_column(ForeignKey("unit.key"))
    system: Mapped[str]
    name: Mapped[str]
    superior_line: Mapped[str] = mapped_column(default="")
    issuing_line: Mapped[str] = mapped_column(default="")
    symbol: Mapped[str] = mapped_column(default="")
    place: Mapped[str] = mapped_column(default="")
    signer_name: Mapped[str] = mapped_column(default="")
    signer_post: Mapped[str] = mapped_column(default="")
    signer_authority: Mapped[tuple[str, ...]] = mapped_column(default=())
    signer_certificate: Mapped[str] = mapped_column(default="")
    signer_image: Mapped[str] = mapped_column(default="")
    signer_image_width: Mapped[Decimal] = mapped_column(default=Decimal(45))
    agency_certificate: Mapped[str] = mapped_column(default="")
    seal_image: Mapped[str] = mapped_column(default="")
    seal_diameter: Mapped[Decimal] = mapped_column(default=Decimal(36))
    recipients: Mapped[tuple[str, ...]] = mapped_column(default=())
    size_set: Mapped[str] = mapped_column(default="large")
    layout: Mapped[str] = mapped_column(default="")
    signer_other_post: Mapped[str] = mapped_column(default="")
    sample: Mapped[bool] = mapped_column(default=False)


class ObservationRow(Recorded):
    """A figure of a unit (core: Observation)."""

    __tablename__ = "observation"
    unit: Mapped[str] = mapped_column(ForeignKey("unit.key"), primary_key=True)
    indicator: Mapped[str] = mapped_column(primary_key=True)
    period: Mapped[str] = mapped_column(primary_key=True)
    state: Mapped[str]
    comparator: Mapped[str]
    value: Mapped[Decimal | None]
    high: Mapped[Decimal | None]
    text: Mapped[str] = mapped_column(default="")
    words: Mapped[str] = mapped_column(default="")
    condition_indicator: Mapped[str | None]
    condition_value: Mapped[Decimal | None]
    numerator: Mapped[Decimal | None]
    denominator: Mapped[Decimal | None]
    as_of: Mapped[str] = mapped_column(default="")
    source: Mapped[str] = mapped_column(default="")
    note: Mapped[str] = mapped_column(default="")
    also: Mapped[str] = mapped_column(default="[]")


class ReportRow(Recorded):
    """A report (core: Report)."""

    __tablename__ = "report"
    __table_args__ = _IDS_ARE_NEVER_USED_AGAIN
    id: Mapped[int] = mapped_column(primary_key=True)
    office: Mapped[str] = mapped_column(ForeignKey("office.key"))
    form: Mapped[str]
    form_version: Mapped[str]
    year: Mapped[int]
    issue_year: Mapped[int] = mapped_column(default=0)
    subject: Mapped[str]
    number: Mapped[str] = mapped_column(default="")
    date: Mapped[date | None]
    state: Mapped[str] = mapped_column(default="draft")
    addressees: Mapped[tuple[str, ...]] = mapped_column(default=())
    recipients: Mapped[tuple[str, ...]] = mapped_column(default=())
    plans: Mapped[tuple[str, ...]] = mapped_column(default=())
    left_out: Mapped[tuple[str, ...]] = mapped_column(default=())
    urgency: Mapped[str] = mapped_column(default="")
    marked_draft: Mapped[bool] = mapped_column(default=False)
    section_order: Mapped[tuple[str, ...]] = mapped_column(default=())
    joined: Mapped[tuple[str, ...]] = mapped_column(default=())
    replaces: Mapped[int | None] = mapped_column(ForeignKey("report.id"))


class SectionRow(Recorded):
    """The text of one section of a report, in the markup of core.blocks."""

    __tablename__ = "section"
    report: Mapped[int] = mapped_column(ForeignKey("report.id"), primary_key=True)
    section: Mapped[str] = mapped_column(primary_key=True)
    markup: Mapped[str]
    done: Mapped[bool] = mapped_column(default=False)


class DocumentRow(Recorded):
    """A document issued or cited by an office (core: CitedDocument)."""

    __tablename__ = "document"
    __table_args__ = _IDS_ARE_NEVER_USED_AGAIN
    id: Mapped[int] = mapped_column(primary_key=True)
    office: Mapped[str] = mapped_column(ForeignKey("office.key"))
    position: Mapped[int]
    number: Mapped[str] = mapped_column(default="")
    kind: Mapped[str] = mapped_column(default="")
    issuer: Mapped[str] = mapped_column(default="")
    date: Mapped[str] = mapped_column(default="")
    title: Mapped[str] = mapped_column(default="")
    role: Mapped[str] = mapped_column(default="issued")
    note: Mapped[str] = mapped_column(default="")
    source: Mapped[str] = mapped_column(default="")
    ended: Mapped[bool] = mapped_column(default=False)


class SettingRow(Recorded):
    """A setting of the data folder, as text."""

    __tablename__ = "setting"
    key: Mapped[str] = mapped_column(primary_key=True)
    value: Mapped[str]


class ExportRow(Recorded):
    """A file that left the program: which report, what, where, and its hash."""

    __tablename__ = "export"
    __table_args__ = _IDS_ARE_NEVER_USED_AGAIN
    id: Mapped[int] = mapped_column(primary_key=True)
    report: Mapped[int] = mapped_column(ForeignKey("report.id"))
    at: Mapped[datetime]
    kind: Mapped[str]
    path: Mapped[str]
    sha256: Mapped[str]


class OperationRow(Base):
    """One operation of the journal: who did what, when."""

    __tablename__ = "operation"
    __table_args__ = _IDS_ARE_NEVER_USED_AGAIN
    id: Mapped[int] = mapped_column(primary_key=True)
    at: Mapped[datetime]
    who: Mapped[str]
    kind: Mapped[str]
    name_context: Mapped[str]
    name_source: Mapped[str]
    name_params: Mapped[str]
    undoable: Mapped[bool]
    undoes: Mapped[int | None]
    undone_by: Mapped[int | None]


class ChangeRow(Base):
    """One row changed by an operation, as it was before and after (JSON, null: absent)."""

    __tablename__ = "change"
    id: Mapped[int] = mapped_column(primary_key=True)
    operation: Mapped[int] = mapped_column(ForeignKey("operation.id"))
    table_name: Mapped[str]
    row_key: Mapped[str]
    before: Mapped[str | None]
    after: Mapped[str | None]
    __table_args__ = (
        Index("change_of_operation", "operation"),
        Index("change_of_row", "table_name", "row_key"),
    )


class SchemaRow(Base):
    """Facts about the database itself: the schema's version."""

    __tablename__ = "schema"
    key: Mapped[str] = mapped_column(primary_key=True)
    value: Mapped[str]


class UnitChangeRow(Recorded):
    """A merger, a split or a new name of units, whose keys are listed (core: UnitChange)."""

    __tablename__ = "unit_change"
    __table_args__ = _IDS_ARE_NEVER_USED_AGAIN
    id: Mapped[int] = mapped_column(primary_key=True)
    kind: Mapped[str]
    day: Mapped[date]
    old: Mapped[tuple[str, ...]]
    new: Mapped[tuple[str, ...]]
    name_before: Mapped[str] = mapped_column(default="")
    document: Mapped[str] = mapped_column(default="")
    note: Mapped[str] = mapped_column(default="")


class PlanRow(Recorded):
    """A plan that an office entered (core: Plan)."""

    __tablename__ = "plan"
    __table_args__ = _IDS_ARE_NEVER_USED_AGAIN
    id: Mapped[int] = mapped_column(primary_key=True)
    name: Mapped[str]
    name_en: Mapped[str] = mapped_column(default="")
    short: Mapped[str]
    level: Mapped[str]
    issuer: Mapped[str] = mapped_column(default="")
    number: Mapped[str] = mapped_column(default="")
    issued: Mapped[date | None]
    valid_from: Mapped[date | None]
    valid_to: Mapped[date | None]
    territory: Mapped[str] = mapped_column(default="")
    note: Mapped[str] = mapped_column(default="")
    withdrawn: Mapped[date | None]


class PlanTargetRow(Recorded):
    """A target of an office's own plan (core: Target)."""

    __tablename__ = "plan_target"
    __table_args__ = (Index("target_of_plan", "plan"), _IDS_ARE_NEVER_USED_AGAIN)
    id: Mapped[int] = mapped_column(primary_key=True)
    plan: Mapped[int] = mapped_column(ForeignKey("plan.id"))
    position: Mapped[int]
    indicator: Mapped[str]
    year: Mapped[int | None]
    comparator: Mapped[str]
    value: Mapped[Decimal | None]
    high: Mapped[Decimal | None]
    measure: Mapped[str] = mapped_column(default="")
    maintain: Mapped[bool] = mapped_column(default=False)
    condition_indicator: Mapped[str | None]
    condition_value: Mapped[Decimal | None]
    words: Mapped[str] = mapped_column(default="")
    printed: Mapped[str] = mapped_column(default="")
    note: Mapped[str] = mapped_column(default="")
    line: Mapped[int | None]
    also: Mapped[str] = mapped_column(default="[]")


class OwnTaskRow(Recorded):
    """A task that an office added itself (core: Task of the list ``own``)."""

    __tablename__ = "own_task"
    office: Mapped[str] = mapped_column(ForeignKey("office.key"), primary_key=True)
    number: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)
    text: Mapped[str]
    agencies: Mapped[tuple[str, ...]] = mapped_column(default=())
    deadline: Mapped[str]
    note: Mapped[str] = mapped_column(default="")
    ended: Mapped[bool] = mapped_column(default=False)


class TaskProgressRow(Recorded):
    """How far an office has come with a task (core: TaskProgress)."""

    __tablename__ = "task_progress"
    office: Mapped[str] = mapped_column(ForeignKey("office.key"), primary_key=True)
    task_list: Mapped[str] = mapped_column(primary_key=True)
    task: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)
    state: Mapped[str]
    done: Mapped[date | None]
    evidence: Mapped[int | None] = mapped_column(ForeignKey("document.id"))


class TaskNoteRow(Recorded):
    """What was said of a task on a day (core: ProgressNote); notes are only added."""

    __tablename__ = "task_note"
    __table_args__ = _IDS_ARE_NEVER_USED_AGAIN
    id: Mapped[int] = mapped_column(primary_key=True)
    office: Mapped[str] = mapped_column(ForeignKey("office.key"))
    task_list: Mapped[str]
    task: Mapped[int]
    day: Mapped[date]
    text: Mapped[str]


class FigureReadingRow(Recorded):
    """What a section's live figures said when it was last read (JSON: field to text)."""

    __tablename__ = "figure_reading"
    report: Mapped[int] = mapped_column(ForeignKey("report.id"), primary_key=True)
    section: Mapped[str] = mapped_column(primary_key=True)
    seen: Mapped[str]


class ReportStepRow(Recorded):
    """A step on the way of a report (core: ReportStep); steps are only added."""

    __tablename__ = "report_step"
    __table_args__ = (Index("step_of_report", "report"), _IDS_ARE_NEVER_USED_AGAIN)
    id: Mapped[int] = mapped_column(primary_key=True)
    report: Mapped[int] = mapped_column(ForeignKey("report.id"))
    state: Mapped[str]
    at: Mapped[datetime]
    who: Mapped[str]
    day: Mapped[date]
    way: Mapped[str] = mapped_column(default="")
    note: Mapped[str] = mapped_column(default="")


class FrozenRow(Base):
    """What a signed or sent report was made from, as JSON (core: Frozen); never changed again.

    It is not journalled: it follows from the data at the step that froze it.
    """

    __tablename__ = "frozen_report"
    report: Mapped[int] = mapped_column(ForeignKey("report.id"), primary_key=True)
    content: Mapped[str]


class FindingAsideRow(Recorded):
    """A finding of the check that was set aside (core: SetAside); the journal says by whom."""

    __tablename__ = "finding_aside"
    report: Mapped[int] = mapped_column(ForeignKey("report.id"), primary_key=True)
    identity: Mapped[str] = mapped_column(primary_key=True)
    rule: Mapped[str] = mapped_column(default="")
    reason: Mapped[str]


class RegisterNoteRow(Recorded):
    """What is entered by hand in the register of outgoing documents (core: RegisterNote)."""

    __tablename__ = "register_note"
    report: Mapped[int] = mapped_column(ForeignKey("report.id"), primary_key=True)
    copies: Mapped[int | None]
    remark: Mapped[str] = mapped_column(default="")


class SectionStepRow(Base):
    """A step of a section's undo (core: TextStep), by place; kept while its report is removed."""

    __tablename__ = "section_step"
    __table_args__ = (Index("step_of_section", "report", "section", "place"),)
    id: Mapped[int] = mapped_column(primary_key=True)
    report: Mapped[int]
    section: Mapped[str]
    place: Mapped[int]
    at: Mapped[datetime]
    start: Mapped[int]
    removed: Mapped[str]
    inserted: Mapped[str]
    undone: Mapped[bool] = mapped_column(default=False)


class SectionVersionRow(Base):
    """A section's text as it once stood (core: SectionVersion); like the journal, not undone."""

    __tablename__ = "section_version"
    __table_args__ = (Index("version_of_section", "report", "section"), _IDS_ARE_NEVER_USED_AGAIN)
    id: Mapped[int] = mapped_column(primary_key=True)
    report: Mapped[int]
    section: Mapped[str]
    at: Mapped[datetime]
    who: Mapped[str]
    reason: Mapped[str]
    name: Mapped[str] = mapped_column(default="")
    operation: Mapped[int | None]
    markup: Mapped[str]


OF_REPORT = (SectionRow, ExportRow, FigureReadingRow, ReportStepRow, FindingAsideRow,
             RegisterNoteRow)  # fmt: skip
"""What hangs on a report and goes with it."""


class PhraseRow(Recorded):
    """A phrase of an office's own for a section, or (empty) for every one (core: Phrase)."""

    __tablename__ = "phrase"
    __table_args__ = (Index("phrase_of_office", "office"), _IDS_ARE_NEVER_USED_AGAIN)
    id: Mapped[int] = mapped_column(primary_key=True)
    office: Mapped[str] = mapped_column(ForeignKey("office.key"))
    section: Mapped[str]
    text: Mapped[str]
