"""Taking an old report into the open data: whose it is, which figures are new, one operation."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum

from nq20desk.app.desk import Desk
from nq20desk.core.errors import KnownError
from nq20desk.core.figures import Figures
from nq20desk.core.form import ReportForm
from nq20desk.core.markup import to_markup
from nq20desk.core.message import Message, message
from nq20desk.core.observation import Observation
from nq20desk.core.office import Office, System
from nq20desk.core.quantity import Comparator
from nq20desk.core.register import CitedDocument
from nq20desk.core.report import Report, ReportSnapshot
from nq20desk.core.table import indicator_table
from nq20desk.core.takein import FigureOffer, Kind, Source, TakenIn, take_in
from nq20desk.core.takein.figures import find_figures
from nq20desk.core.takein.tables import in_own_table
from nq20desk.core.takein.vocabulary import bare
from nq20desk.store.operations.take_in import TakeInReport


class Standing(StrEnum):
    """How an offered figure stands to what is stored."""

    NEW = "new"
    SAME = "same"
    OTHER = "other"


@dataclass(frozen=True, slots=True)
class Offer:
    """A figure on offer, what is stored for it, and whether it is proposed to be taken."""

    figure: FigureOffer
    standing: Standing
    stored: Observation | None
    proposed: bool


@dataclass(frozen=True)
class Choice:
    """What the clerk decided: the figures, whether the signer goes into the profile."""

    figures: Sequence[Observation] = ()
    adopt_signer: bool = False


def read_report(desk: Desk, source: Source, form: ReportForm) -> TakenIn:
    """The old report in the sections of a form."""
    library = desk.library
    return take_in(source, form, library.takein_words, library.catalogue, library.vocabulary)


def with_year(desk: Desk, taken: TakenIn, year: int) -> TakenIn:
    """The same with its figures dated by a year that somebody named."""
    library = desk.library
    return find_figures(
        replace(taken, year=year, year_named=True), library.catalogue, library.vocabulary,
        library.takein_words,
    )  # fmt: skip


# ---- whose report it is


def form_for(desk: Desk, system: System) -> ReportForm:
    """The newest form of a system."""
    forms = [one for one in desk.library.forms.values() if one.system is system]
    if not forms:
        raise KnownError(message("TakeIn", "There is no report form for this kind of office."))
    return max(forms, key=lambda one: (str(one.valid_from or ""), one.version))


def office_for(desk: Desk, system: System, unit: str = "", taken: TakenIn | None = None) -> Office:
    """The office that a report belongs to: that of the unit, the only one, or the one it names.

    Raises:
        KnownError: there is none, or several and the report names none of them.
    """
    offices = [one for one in desk.offices() if one.system is system]
    if not offices:
        raise KnownError(
            message("TakeIn", "These data have no office of this kind ({system}) yet.",
                    system=_system_word(system)),
            message("TakeIn", "Enter it first under Settings, Unit (or fill the folder with the "
                    "sample)."),
        )  # fmt: skip
    if unit:
        return _of_unit(desk, offices, unit)
    if len(offices) == 1:
        return offices[0]
    named = _named(offices, taken)
    if len(named) != 1:
        raise KnownError(
            message("TakeIn", "Several offices could have written this report."),
            message("TakeIn", "Name its unit: {keys}.", keys=", ".join(o.unit for o in offices)),
        )
    return named[0]


def _of_unit(desk: Desk, offices: Sequence[Office], unit: str) -> Office:
    wanted = bare(unit)
    names = {one.key: one.name for one in desk.units()}
    for one in offices:
        if wanted in (bare(one.unit), bare(one.key), bare(one.name), bare(names[one.unit])):
            return one
    raise KnownError(
        message("TakeIn", "There is no office of this kind for the unit '{unit}'.", unit=unit),
        message("TakeIn", "Known units: {keys}.", keys=", ".join(one.unit for one in offices)),
    )


def _named(offices: Sequence[Office], taken: TakenIn | None) -> list[Office]:
    """The offices whose name stands in the head, else in the text."""
    if taken is None:
        return []
    head = bare(" ".join((*taken.fields.head, taken.fields.place)))
    text = bare(" ".join(one.text for one in taken.portions if one.kind is not Kind.LEFT_OVER))
    for where in (head, text):
        found = [one for one in offices if _line(one) and _line(one) in where]
        if found:
            return found
    return []


def other_office(taken: TakenIn, office: Office) -> str:
    """The office that the source's head names, where it is another one; else empty."""
    head = bare(" ".join(taken.fields.head))
    if not head or not _line(office) or _line(office) in head:
        return ""
    return " ".join(taken.fields.head)


def _line(office: Office) -> str:
    return bare(office.issuing_line)


def _system_word(system: System) -> Message:
    if system is System.PARTY:
        return message("TakeIn", "Party")
    return message("TakeIn", "State")


# ---- what is new in it


def offers(desk: Desk, taken: TakenIn, unit: str) -> list[Offer]:
    """The figures on offer against the stored ones.

    Proposed are new ones whose year is named and that can be read in one way only; of two
    figures said for one indicator and year only the first, and out of sentences no *at least*
    and no range.
    """
    stored = desk.figures(unit)
    seen: set[tuple[str, str]] = set()
    made = []
    for one in taken.figures:
        known = stored.typed(*one.key)
        standing = _standing(one.observation, known)
        proposed = (
            standing is Standing.NEW and not one.is_doubtful
            and one.key not in seen and _is_plain(one, taken)
        )  # fmt: skip
        seen.add(one.key)
        made.append(Offer(one, standing, known, proposed))
    return made


def _standing(found: Observation, stored: Observation | None) -> Standing:
    if stored is None:
        return Standing.NEW
    if found.value is None and stored.value is None:
        same = bare(found.text or found.words) == bare(stored.text or stored.words)
        return Standing.SAME if same else Standing.OTHER
    same = (found.value, found.comparator, found.high, found.state) == (
        stored.value, stored.comparator, stored.high, stored.state,
    )  # fmt: skip
    return Standing.SAME if same else Standing.OTHER


def _is_plain(one: FigureOffer, taken: TakenIn) -> bool:
    if not (one.dated or taken.year_named):
        return False
    portion = taken.portions[one.portion]
    from_table = portion.cells != () or portion.block is not None
    return from_table or one.observation.comparator is Comparator.EQUAL


def new_documents(desk: Desk, taken: TakenIn, report: Report) -> list[CitedDocument]:
    """The documents of the appendix that the office's register does not have yet."""
    known = {bare(one.number) for one in desk.documents(report.office) if one.number}
    return [one for one in taken.documents if not one.number or bare(one.number) not in known]


# ---- entering it


def report_of(desk: Desk, taken: TakenIn, office: Office) -> Report:
    """The report as a whole, from the fields of the source."""
    fields, form = taken.fields, taken.form
    figures_year = taken.year or desk.clock().year - 1
    return Report(
        id=0, form=form.key, form_version=form.version, office=office.key, year=figures_year,
        subject=fields.subject or form.subject[0],
        issue_year=fields.issue_year or figures_year,
        number=fields.number, date=fields.date, addressees=fields.addressees,
        recipients=fields.recipients,
        plans=tuple(one.key for one in desk.plans_of_unit(office.unit)),
        left_out=taken.left_out(),
    )  # fmt: skip


def settled(desk: Desk, taken: TakenIn, office: Office, choice: Choice) -> TakenIn:
    """The report as it will be entered: rows that its own table prints are not repeated."""
    report = report_of(desk, taken, office)
    stored = desk.figures(office.unit).observations
    figures = {**stored, **{(one.indicator, one.period): one for one in choice.figures}}
    snapshot = ReportSnapshot(
        report=report, form=taken.form, office=office,
        figures=Figures(desk.library.catalogue, figures), sections={},
        plans=tuple(desk.plan(key) for key in report.plans),
    )  # fmt: skip
    return in_own_table(taken, indicator_table(snapshot))


def enter(desk: Desk, taken: TakenIn, office: Office, choice: Choice) -> int:
    """Enter an old report in one step that can be undone; returns its identifier."""
    taken = settled(desk, taken, office, choice)
    report = report_of(desk, taken, office)
    profile = _with_signer(office, taken) if choice.adopt_signer else None
    changes = desk.run(
        TakeInReport(
            report=report,
            sections={key: to_markup(one) for key, one in taken.sections().items()},
            unit=office.unit,
            figures=tuple(choice.figures),
            documents=new_documents(desk, taken, report),
            office=profile,
        )
    )
    return int(next(iter(changes.keys("report")))[0])


def _with_signer(office: Office, taken: TakenIn) -> Office:
    fields = taken.fields
    signer = replace(
        office.signer, name=fields.signer or office.signer.name,
        post=fields.post or office.signer.post,
        authority=fields.authority or office.signer.authority,
    )  # fmt: skip
    return replace(office, signer=signer)


def chosen(offered: Iterable[Offer], wanted: Callable[[Offer], bool]) -> list[Observation]:
    """The figures that are taken; of several for one indicator and year the first."""
    picked: dict[tuple[str, str], Observation] = {}
    for one in offered:
        if wanted(one) and one.standing is not Standing.SAME:
            picked.setdefault(one.figure.key, one.figure.observation)
    return list(picked.values())
