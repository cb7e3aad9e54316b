"""What a check found: a rule, how serious it is, one plain sentence, and the place."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum
from functools import cached_property
from hashlib import sha256

from nq20desk.core.message import Bilingual, Message, Speaker

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

    @property
    def rank(self) -> int:
        """0 for the most serious."""
        return tuple(type(self)).index(self)


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
class Correction:
    """Words that are certainly or very likely a slip, and what should stand instead."""

    old: str
    new: str


@dataclass(frozen=True, slots=True)
class Hit:
    """What a rule came upon; ``case`` names a milder or stricter case of the rule.

    The rule book (:mod:`rulebook`) says how serious it is and whether it counts at all.
    """

    rule: str
    text: Message
    where: Place
    evidence: str = ""
    case: str = ""
    corrections: tuple[Correction, ...] = ()


@dataclass(frozen=True)
class Finding:
    """One finding; ``rule`` is a stable key, ``evidence`` the words that it rests on.

    ``sentence`` is the sentence that the finding was made in, empty outside the text.
    """

    rule: str
    severity: Severity
    text: Message
    where: Place
    evidence: str = ""
    sentence: str = ""
    blocks_export: bool = False
    corrections: tuple[Correction, ...] = ()

    @cached_property
    def identity(self) -> str:
        """A stable name: the same finding of the next check has it, wherever it has moved.

        Rule, section, figure, evidence, sentence and the values told go into it, the position
        and the wording of the program do not. A changed sentence is another finding.
        """
        where = self.where
        parts = (self.rule, where.section, where.indicator or "", where.period or "",
                 self.evidence, " ".join(self.sentence.split()), *_values(self.text))  # fmt: skip
        return sha256("\n".join(parts).encode()).hexdigest()[:32]


def _values(text: Message) -> Iterator[str]:
    """What fills a sentence's gaps, without its wording."""
    for name, value in sorted(text.params.items()):
        if isinstance(value, Message):
            yield from _values(value)
        else:
            yield f"{name}={value.vietnamese if isinstance(value, Bilingual) else value}"


def quote(words: str) -> str:
    """Words as they are read on paper, on one line, shortened for a list.

    A live figure that has nothing to show is a gap (…), as in the printed text.
    """
    line = " ".join(words.replace(NO_FIGURE, "…").split())
    return line if len(line) <= _LONGEST_EVIDENCE else line[: _LONGEST_EVIDENCE - 1] + "…"


def quote_around(text: str, start: int, end: int) -> str:
    """Some words with the whole words around them; … marks what is left out."""
    room = max(0, _LONGEST_EVIDENCE - (end - start)) // 2
    first, last = max(0, start - room), min(len(text), end + room)
    if first:
        first = min(text.find(" ", first) + 1 or start, start)
    if last < len(text):
        last = max(text.rfind(" ", 0, last), end)
    before, after = "…" if first else "", "…" if last < len(text) else ""
    return f"{before}{' '.join(text[first:last].replace(NO_FIGURE, '…').split())}{after}"


def to_json_dict(finding: Finding, speaker: Speaker) -> dict[str, str | int | bool | None]:
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
        "identity": finding.identity,
        "blocks_export": finding.blocks_export,
    }
