"""*In thử*: a report's figures and its check list on paper, to be gone through with a pencil."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from nq20desk.app.desk import Desk
from nq20desk.app.findings import check_report
from nq20desk.app.language import Language
from nq20desk.app.paper import Setting, agency_lines, paper_head, place_date, report_name
from nq20desk.app.wording import target_words, value_words, verdict_word
from nq20desk.core.assessment import Assessment, Rules, assess_plan
from nq20desk.core.blocks import ParagraphStyle
from nq20desk.core.checks import Finding, Severity
from nq20desk.core.checks.finding import DOCUMENTS, FIGURES, HEAD
from nq20desk.core.checks.setting_aside import Checked, SetAside
from nq20desk.core.grid import GridCell, GridColumn, GridRow, GridTable, Side
from nq20desk.core.message import Message, message
from nq20desk.core.observation import Observation
from nq20desk.core.quantity import write_number
from nq20desk.core.report import ReportSnapshot
from nq20desk.core.reportdiff import printed_figures
from nq20desk.document.tree import Block, Heading, Paragraph, Run, WorkPaper

FIGURES_TITLE = message("TrialPrint", "FIGURES OF THE REPORT – TRIAL PRINT")
CHECK_TITLE = message("TrialPrint", "CHECK LIST OF THE REPORT – TRIAL PRINT")
_GROUPS = {
    Severity.ERROR: message("TrialPrint", "Errors"),
    Severity.WARNING: message("TrialPrint", "Warnings"),
    Severity.SUGGESTION: message("TrialPrint", "Suggestions"),
}
_PLACES = {
    HEAD: message("TrialPrint", "Number, date, recipients"),
    FIGURES: message("TrialPrint", "Figures"),
    DOCUMENTS: message("TrialPrint", "Documents"),
}


@dataclass(frozen=True)
class Trial:
    """A report with all that its trial prints need; enough to work on another thread."""

    snapshot: ReportSnapshot
    checked: Checked
    rules: Rules
    setting: Setting


def trial_of(desk: Desk, report: int) -> Trial:
    """Read a report and check it."""
    snapshot = desk.snapshot(report)
    setting = Setting(desk.layout(snapshot), desk.clock())
    return Trial(snapshot, check_report(desk, report), desk.rules(), setting)


# ---- figures


def figures_paper(trial: Trial, language: Language) -> GridTable:
    """Every figure that the report prints, with target, verdict, counts and source."""
    snapshot = trial.snapshot
    day = trial.setting.moment.date()
    return GridTable(
        title=language.say(FIGURES_TITLE),
        unit=report_name(snapshot, language),
        agency=agency_lines(snapshot.office),
        place_date=place_date(snapshot.office, day, language),
        columns=_columns(language),
        rows=tuple(_figure_rows(trial, language)),
        legend=(language.say(message("TrialPrint", "Tick each figure that was compared with its "
                                     "source.")),),
    )  # fmt: skip


def _columns(language: Language) -> tuple[GridColumn, ...]:
    described = (
        (message("TrialPrint", "Indicator"), 38.0, Side.LEFT),
        (message("TrialPrint", "Period"), 10.0, Side.CENTRE),
        (message("TrialPrint", "Figure"), 17.0, Side.RIGHT),
        (message("TrialPrint", "Counts"), 14.0, Side.RIGHT),
        (message("TrialPrint", "Target"), 13.0, Side.RIGHT),
        (message("TrialPrint", "Verdict"), 14.0, Side.LEFT),
        (message("TrialPrint", "Source, note"), 40.0, Side.LEFT),
        (message("TrialPrint", "Seen"), 7.0, Side.CENTRE),
    )
    return tuple(GridColumn(language.say(words), "", width, side)
                 for words, width, side in described)  # fmt: skip


def _figure_rows(trial: Trial, language: Language) -> Iterator[GridRow]:
    snapshot = trial.snapshot
    verdicts = _verdicts(trial)
    for (key, period), figure in printed_figures(snapshot).items():
        indicator = snapshot.figures.catalogue[key]
        judged = verdicts.get((key, period))
        texts = (
            language.pick(indicator.name, indicator.name_en),
            period,
            value_words(indicator, figure, language),
            _counts(figure),
            target_words(indicator, judged.target, language) if judged else "",
            language.say(verdict_word(judged.verdict)) if judged else "",
            "; ".join(part for part in (figure.source, figure.note) if part),
            "",
        )
        yield GridRow(tuple(GridCell(text) for text in texts))


def _counts(figure: Observation) -> str:
    counts = (figure.numerator, figure.denominator)
    return " / ".join(write_number(one) for one in counts if one is not None)


def _verdicts(trial: Trial) -> dict[tuple[str, str], Assessment]:
    """The verdicts against the plan whose targets the report prints, by the figure judged."""
    snapshot = trial.snapshot
    found: dict[tuple[str, str], Assessment] = {}
    for plan in snapshot.plans[:1]:
        until = snapshot.report.year
        for one in assess_plan(plan, snapshot.figures, rules=trial.rules, until=until):
            if one.observation is not None and one.target is not None:
                found.setdefault((one.indicator.key, one.observation.period), one)
    return found


# ---- check list


def check_paper(trial: Trial, language: Language) -> WorkPaper:
    """What the check found, by severity, with place and evidence; then what was set aside."""
    snapshot, found = trial.snapshot, trial.checked.open
    counts = [sum(one.severity is severity for one in found) for severity in Severity]
    told = message("TrialPrint", "Errors: {errors} · warnings: {warnings} · suggestions: {hints}",
                   errors=counts[0], warnings=counts[1], hints=counts[2])  # fmt: skip
    below = (report_name(snapshot, language), language.say(told))
    day = trial.setting.moment.date()
    head = paper_head(snapshot.office, day, language, language.say(CHECK_TITLE), below)
    return WorkPaper(head, tuple(_Findings(trial, language).blocks()))


class _Findings:
    """Writes the findings as paragraphs."""

    def __init__(self, trial: Trial, language: Language) -> None:
        self.trial, self.language = trial, language
        form, report = trial.snapshot.form, trial.snapshot.report
        self.titles = {
            one.section.key: one.heading or one.section.name
            for one in form.numbered(report.arrangement)
        }

    def blocks(self) -> Iterator[Block]:
        checked = self.trial.checked
        for severity, title in _GROUPS.items():
            found = [one for one in checked.open if one.severity is severity]
            yield from self._group(title, [(one, None) for one in found])
        yield from self._group(message("TrialPrint", "Set aside"), checked.aside)
        if not checked.found:
            said = self.language.say(message("TrialPrint", "The check found nothing."))
            yield Paragraph(ParagraphStyle.BODY, (Run(said),))

    def _group(
        self,
        title: Message,
        found: list[tuple[Finding, None]] | tuple[tuple[Finding, SetAside], ...],
    ) -> Iterator[Block]:
        if found:
            yield Heading(1, "", self.language.say(title), "")
        for number, (one, why) in enumerate(found, start=1):
            runs = tuple(self._runs(one, why))
            yield Paragraph(ParagraphStyle.BODY, runs, number=f"{number}.")

    def _runs(self, one: Finding, why: SetAside | None) -> Iterator[Run]:
        yield Run(f"{self._place(one)}: ", bold=True)
        text = self.language.say(one.text)
        yield Run(text)
        if one.evidence and one.evidence not in text:
            yield Run(f" “{one.evidence}”", italic=True)
        if why is not None:
            told = message("TrialPrint", "Set aside: {reason} ({who})",
                           reason=why.reason, who=why.who)  # fmt: skip
            yield Run(f" {self.language.say(told)}")

    def _place(self, one: Finding) -> str:
        where = one.where.section
        known = _PLACES.get(where)
        return self.language.say(known) if known else self.titles.get(where, where)
