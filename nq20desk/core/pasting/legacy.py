"""Which fonts of a paste are from before Unicode, and what their texts become."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

from nq20desk.core.legacy_guess import guess
from nq20desk.core.legacy_text import Encoding, legacy_font, to_unicode, with_lost_letters
from nq20desk.core.pasting.pasted import Pasted, Run


@dataclass(frozen=True, slots=True)
class LegacyUse:
    """A font of the paste whose text would change; ``font`` is empty in plain text.

    ``is_guessed`` where not the font's name tells the encoding but its syllables do.
    """

    font: str
    encoding: Encoding
    is_guessed: bool
    words: int
    sample: str


@dataclass(frozen=True)
class Conversion:
    """What the clerk decided: the encoding of each font; other fonts stay as they are."""

    encodings: Mapping[str, Encoding] = field(default_factory=dict)
    restore_letters: bool = True

    def __call__(self, run: Run) -> str:
        """The text of a run in Unicode."""
        encoding = self.encodings.get(run.font)
        if encoding is None:
            return run.text.replace("\u00ad", "")
        known = legacy_font(run.font)
        text = to_unicode(run.text, encoding, capitals=known is not None and known.capitals)
        restored = self.restore_letters and encoding is Encoding.TCVN3
        return with_lost_letters(text) if restored else text


@dataclass(frozen=True, slots=True)
class Change:
    """A word that is read otherwise, and how often."""

    font: str
    before: str
    after: str
    count: int


def legacy_uses(pasted: Pasted) -> tuple[LegacyUse, ...]:
    """The fonts of the paste whose text is in an old encoding, most words first."""
    texts: dict[str, list[str]] = {}
    for run in pasted.runs():
        texts.setdefault(run.font, []).append(run.text)
    uses = (_use(font, parts) for font, parts in texts.items())
    return tuple(sorted((one for one in uses if one), key=lambda one: -one.words))


def proposal(uses: tuple[LegacyUse, ...]) -> Conversion:
    """What is proposed: every font as its name or its syllables say."""
    return Conversion({one.font: one.encoding for one in uses})


def changes(pasted: Pasted, conversion: Conversion) -> tuple[Change, ...]:
    """The words that a conversion changes, the most frequent first."""
    found: Counter[tuple[str, str, str]] = Counter()
    for run in pasted.runs():
        if run.font in conversion.encodings:
            found.update(_changed_words(run, conversion))
    return tuple(Change(*key, count) for key, count in found.most_common())


def _changed_words(run: Run, conversion: Conversion) -> Iterator[tuple[str, str, str]]:
    before, after = run.text.split(), conversion(run).split()
    if len(before) == len(after):
        yield from (
            (run.font, old, new) for old, new in zip(before, after, strict=True) if old != new
        )


def _use(font: str, parts: list[str]) -> LegacyUse | None:
    text = " ".join(parts)
    known = legacy_font(font)
    encoding = known.encoding if known else guess(text)
    if encoding is None:
        return None
    after = to_unicode(text, encoding, capitals=known is not None and known.capitals)
    return None if after == text else LegacyUse(
        font, encoding, known is None, len(text.split()), " ".join(text.split())[:300],
    )  # fmt: skip
