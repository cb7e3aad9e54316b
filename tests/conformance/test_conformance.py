"""Every variant keeps every rule of its profile, and the tables are kept as readable text.

``python -m tests.conformance.test_conformance`` writes the texts anew after a change that is
meant.
"""

from __future__ import annotations

from functools import cache
from pathlib import Path

import pytest

from nq20desk.app.conformance import HEADS, cells, rows_of, summary
from nq20desk.app.language import Language
from nq20desk.core.layout import LayoutProfile
from nq20desk.document.conformance import Conformance, check_pdf
from tests.conformance.variants import Variant, variants
from tests.document.documents import PROFILES, composed, pdf_bytes

FOLDER = Path(__file__).parent
ALL = [(profile, variant) for profile in PROFILES for variant in variants(profile)]


@cache
def checked(profile_key: str, name: str) -> Conformance:
    profile, variant = next(
        (profile, one) for profile, one in ALL if (profile.key, one.name) == (profile_key, name)
    )
    return check_pdf(pdf_bytes(composed(variant.document, profile, variant.sizes)), profile)


@pytest.mark.parametrize(
    ("profile", "variant"), ALL, ids=[f"{profile.key}-{one.name}" for profile, one in ALL]
)
def test_every_rule_is_kept(profile: LayoutProfile, variant: Variant):
    found = checked(profile.key, variant.name)
    wrong = [(one.rule.component.value, one.rule.measure.value, one.values) for one in found.wrong]
    assert not wrong
    assert len(found.findings) > 85


@pytest.mark.parametrize("profile", PROFILES, ids=lambda one: one.key)
def test_the_tables_are_those_on_file(profile: LayoutProfile):
    assert (FOLDER / f"{profile.key}.txt").read_text(encoding="utf-8") == text_of(profile)


def text_of(profile: LayoutProfile) -> str:
    """The whole table of the plain document; of each variant what it adds or has otherwise."""
    language = Language("vi")
    lines, shown = [f"{profile.name}: {profile.source}", ""], set()
    for variant in variants(profile):
        found = checked(profile.key, variant.name)
        rows = [cells(row, language) for row in rows_of(found)]
        new = [row for row in rows if row not in shown]
        shown.update(rows)
        lines += [f"== {variant.name}: {language.say(summary(found))} {found.pages} trang"]
        heads = [tuple(map(language.say, HEADS))] if variant.name == "plain" else []
        lines += _columns([*heads, *new])
        lines.append("")
    return "\n".join(lines)


def _columns(rows: list[tuple[str, ...]]) -> list[str]:
    widths = (22, 62, 56, 44)
    return [
        " | ".join((*(one.ljust(width) for one, width in zip(row, widths, strict=False)), row[-1]))
        for row in rows
    ]


if __name__ == "__main__":
    for each in PROFILES:
        (FOLDER / f"{each.key}.txt").write_text(text_of(each), encoding="utf-8")
