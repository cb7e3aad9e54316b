"""A comparison of two reports as one HTML page, unchanged paragraphs folded."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from dataclasses import dataclass
from html import escape

from nq20desk.app.comparing import Comparison, field_name, figure_name
from nq20desk.app.comparison_paper import FIGURES, HEAD, NOTHING, unchanged
from nq20desk.app.language import Language
from nq20desk.core.reportdiff import SectionDiff
from nq20desk.core.textdiff import ParagraphChange, folded
from nq20desk.ui.report.marked_words import marked_paragraph
from nq20desk.ui.theme import current_tokens

HEAD_PLACE, FIGURES_PLACE = "head", "figures"
FOLD = "fold:"
_ROW = "<p style='margin: 0 0 8px 0'>{}</p>"


@dataclass(frozen=True, slots=True)
class Jump:
    """A place of the page: its anchor, its title, how many changes it has."""

    anchor: str
    title: str
    count: int


def jumps(comparison: Comparison, language: Language) -> list[Jump]:
    """The places of the page in their order."""
    diff = comparison.diff
    found = [Jump(HEAD_PLACE, language.say(HEAD), len(diff.head))]
    found += [
        Jump(one.key, one.title, sum(not change.is_same for change in one.changes))
        for one in diff.sections
    ]
    found.append(Jump(FIGURES_PLACE, language.say(FIGURES), len(diff.figures)))
    return [one for one in found if one.count]


def comparison_html(comparison: Comparison, language: Language, unfolded: Collection[str]) -> str:
    """The page; ``unfolded`` are the folds that are shown in full."""
    return "".join(_Page(comparison, language, unfolded).parts())


class _Page:
    """Writes the page from top to bottom."""

    def __init__(
        self, comparison: Comparison, language: Language, unfolded: Collection[str]
    ) -> None:
        self.comparison, self.language, self.unfolded = comparison, language, unfolded

    def parts(self) -> Iterator[str]:
        diff = self.comparison.diff
        if not diff:
            yield _ROW.format(escape(self.language.say(NOTHING)))
        if diff.head:
            rows = [(field_name(one, self.language), one.before, one.after) for one in diff.head]
            yield _title(HEAD_PLACE, self.language.say(HEAD)) + _table(rows)
        for section in diff.sections:
            yield _title(section.key, section.title)
            yield from self._section(section)
        if diff.figures:
            figures = [
                (figure_name(one, self.comparison, self.language), one.before, one.after)
                for one in diff.figures
            ]
            yield _title(FIGURES_PLACE, self.language.say(FIGURES)) + _table(figures)

    def _section(self, section: SectionDiff) -> Iterator[str]:
        for place, one in enumerate(folded(section.changes)):
            if isinstance(one, ParagraphChange):
                yield _ROW.format(marked_paragraph(one.stretches))
            else:
                yield self._fold(f"{FOLD}{section.key}:{place}", one)

    def _fold(self, name: str, changes: tuple[ParagraphChange, ...]) -> str:
        tokens = current_tokens()
        if name in self.unfolded:
            style = f"color:{tokens.muted}; margin: 0 0 8px 0"
            return "".join(
                f"<p style='{style}'>{marked_paragraph(one.stretches)}</p>" for one in changes
            )
        words = escape(self.language.say(unchanged(len(changes))))
        return _ROW.format(f"<a href='{name}' style='color:{tokens.accent}'>… {words}</a>")


def _title(anchor: str, words: str) -> str:
    return f"<a name='{anchor}'></a><h3 style='margin: 14px 0 8px 0'>{escape(words)}</h3>"


def _table(rows: list[tuple[str, str, str]]) -> str:
    """What it was, struck through, and what it is, underlined."""
    return "".join(_line(*row) for row in rows)


def _line(name: str, before: str, after: str) -> str:
    tokens = current_tokens()
    old, new = (escape(one).replace("\n", "<br>") for one in (before, after))
    parts = [f"<b>{escape(name)}:</b>"]
    if old:
        parts.append(f"<s style='color:{tokens.error}'>{old}</s>")
    if new:
        parts.append(f"<u style='color:{tokens.success}'>{new}</u>")
    return _ROW.format(" ".join(parts))
