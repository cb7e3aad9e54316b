"""What a check found: a rule, how serious it is, one plain sentence, and the place."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from nq20desk.core.message import Message, Speaker

HEAD = "head"
FIGURES = "figures"
DOCUMENTS = "documents"
NO_FIGURE = "\ufffc"
_LONGEST_EVIDENCE = 90


class Severity(StrEnum):
    """How serious a finding is; only an error makes the report wrong as it stands."""

    ERROR = "error"
    WARNING = "warning"
    SUGGESTION = "suggestion"


@dataclass(frozen=True, slots=True)
class Place:
    """Where a finding lies, so that the program can jump there.

    ``section`` is a section's key, or ``head``, ``figures``, ``documents``. ``start`` and
    ``end`` count characters of the paragraph without its bullet, a live figure counting as
    one character, as in Qt's text documents.
    """

    section: str
    paragraph: int | None = None
    start: int | None = None
    end: int | None = None
    indicator: str | None = None
    period: str | None = None


@dataclass(frozen=True, slots=True)
class Finding:
    """One finding; ``rule`` is a stable key, ``evidence`` the words that it rests on."""

    rule: str
    severity: Severity
    text: Message
    where: Place
    evidence: str = ""


def quote(words: str) -> str:
    """Words as they are read on paper, on one line, shortened for a list.

    A live figure that has nothing to show is a gap (…), as in the printed text.
    """
    line = " ".join(words.replace(NO_FIGURE, "…").split())
    return line if len(line) <= _LONGEST_EVIDENCE else line[: _LONGEST_EVIDENCE - 1] + "…"


def to_json_dict(finding: Finding, speaker: Speaker) -> dict[str, str | int | None]:
    """The finding for ``nq20desk check --json``; the keys stay the same between versions."""
    return {
        "rule": finding.rule,
        "severity": str(finding.severity),
        "text": speaker.say(finding.text),
        "section": finding.where.section,
        "paragraph": finding.where.paragraph,
        "indicator": finding.where.indicator,
        "period": finding.where.period,
        "evidence": finding.evidence,
    }
