"""How a Word document remembers what it was made of, so that it can be taken back.

Bookmarks (hidden, because their names begin with ``_``) carry section and paragraph, content
controls the live figures and citations, custom properties the report and a digest of each
section's text when it was exported. Word allows 40 letters for a bookmark, 64 for a tag.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

_BOOKMARK = re.compile(r"_nq_(.+)_([0-9]+|h|t[0-9]+)")
_TAG = "nq:"
_SHORT = {":unit": ":u", ":numerator": ":n", ":denominator": ":d"}
_LONG = {short: full for full, short in _SHORT.items()}
_LONGEST_KEY = 28

NUMBER_STYLE = "HeadingNumber"
LEAD_STYLE = "RunInHeading"
CLOSING_STYLE = "ClosingMark"
NOT_NARRATIVE = {
    NUMBER_STYLE: "Số đề mục", LEAD_STYLE: "Đề mục liền đoạn", CLOSING_STYLE: "Dấu kết thúc",
}  # fmt: skip
"""Character styles of what the program prints around the clerk's words, and their names.

Names outlast a program that makes identifiers of its own.
"""
GAP_NAME = "Khoảng cách"

REPORT, FORM, SECTION = "nq20desk.report", "nq20desk.form", "nq20desk.section."
"""Names of the custom properties; the last one is followed by the section's key."""


@dataclass(frozen=True)
class Origin:
    """What a document was made of: the report, its form, digests of its sections' text."""

    report: int = 0
    form: str = ""
    sections: Mapping[str, str] = field(default_factory=dict)

    def properties(self) -> dict[str, str]:
        """As custom properties of the file."""
        if not self.report:
            return {}
        digests = {f"{SECTION}{key}": value for key, value in self.sections.items()}
        return {REPORT: str(self.report), FORM: self.form, **digests}

    @classmethod
    def of(cls, properties: Mapping[str, str]) -> Origin:
        """Read back; empty where a program dropped the properties."""
        report = properties.get(REPORT, "")
        start = len(SECTION)
        return cls(
            int(report) if report.isdecimal() else 0,
            properties.get(FORM, ""),
            {key[start:]: one for key, one in properties.items() if key.startswith(SECTION)},
        )


def bookmark(key: str, what: int | str) -> str:
    """The bookmark of a section's paragraph (by index), heading (``h``) or table (``t0``)."""
    return f"_nq_{_safe(key)}_{what}"


def _safe(key: str) -> str:
    return re.sub(r"\W", "_", key, flags=re.ASCII)[:_LONGEST_KEY]


def read_bookmark(name: str, keys: Iterable[str]) -> tuple[str, str] | None:
    """Section and what is marked there; None for a bookmark that isn't ours."""
    found = _BOOKMARK.fullmatch(name)
    if not found:
        return None
    return next(((key, found[2]) for key in keys if _safe(key) == found[1]), None)


def field_tag(source: str) -> str:
    """The tag of a live field, ``nq:key@2024:u`` or ``nq:document:12``."""
    for full, short in _SHORT.items():
        if source.endswith(full):
            source = source.removesuffix(full) + short
    return _TAG + source


def read_tag(value: str) -> str:
    """The markup inside the braces of a live field; empty for a tag that isn't ours."""
    if not value.startswith(_TAG):
        return ""
    source = value.removeprefix(_TAG)
    return source[:-2] + _LONG[source[-2:]] if source[-2:] in _LONG else source
