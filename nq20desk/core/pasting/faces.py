"""How a piece of pasted HTML looks: its tags, style attributes and style sheet in one face."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from functools import lru_cache

from nq20desk.core.pasting.tags import Tag, attributes_of

_BOLD = frozenset(("b", "strong", "h1", "h2", "h3", "h4", "h5", "h6", "th"))
_ITALIC = frozenset(("i", "em", "cite", "var", "dfn"))
_HIDDEN = frozenset((
    "head", "title", "noscript", "template", "svg", "select", "textarea", "object", "iframe",
    "audio", "video", "canvas", "button", "del", "rt", "rp", "colgroup",
))  # fmt: skip
_BLANK_LOOK: Mapping[str, str] = {}
_LARGEST_SHEET = 2_000_000


@dataclass(frozen=True, slots=True)
class Face:
    """What a text inherits from the tags around it."""

    bold: bool = False
    italic: bool = False
    underline: bool = False
    superscript: bool = False
    hidden: bool = False
    capitals: bool = False
    verbatim: bool = False
    marker: bool = False
    """Inside the bullet or number that Word writes out before a list's paragraph."""
    font: str = ""
    align: str = ""


class Looks:
    """Works out faces; remembers them, for a page repeats a few of them endlessly."""

    def __init__(self) -> None:
        self._rules: dict[str, dict[str, str]] = {}
        self._known: dict[tuple[str, str, Face], Face] = {}

    def add_sheet(self, sheet: str) -> None:
        """Take in a style sheet: rules for tags, for classes, and for classes of tags."""
        for rule in sheet[:_LARGEST_SHEET].replace("<!--", "").replace("-->", "").split("}"):
            names, brace, body = rule.rpartition("{")
            if brace and "@" not in names:
                declared = declarations(body)
                for name in names.split(","):
                    self._rules.setdefault(name.strip().lower(), {}).update(declared)
        self._known.clear()

    def face(self, tag: Tag, around: Face) -> Face:
        """The face of what stands inside a tag."""
        key = (tag.name, tag.attributes, around)
        found = self._known.get(key)
        if found is None:
            found = self._known[key] = self._made(tag, around)
        return found

    def style(self, tag: Tag) -> dict[str, str]:
        """All that style sheet and attributes declare for a tag."""
        given = attributes_of(tag.attributes)
        names = [tag.name]
        for one in given.get("class", "").lower().split():
            names += [f".{one}", f"{tag.name}.{one}"]
        made: dict[str, str] = {}
        for name in names:
            made |= self._rules.get(name, _BLANK_LOOK)
        return made | declarations(given.get("style", ""))

    def _made(self, tag: Tag, around: Face) -> Face:
        style, given = self.style(tag), attributes_of(tag.attributes)
        face = _by_tag(tag.name, around)
        if "face" in given:
            face = replace(face, font=_first_font(given["face"]))
        if "align" in given:
            face = replace(face, align=given["align"].lower())
        if "hidden" in given:
            face = replace(face, hidden=True)
        return _by_style(style, face) if style else face


@lru_cache(maxsize=4096)
def _declared(text: str) -> tuple[tuple[str, str], ...]:
    parts = (one.partition(":") for one in text.split(";"))
    return tuple((name.strip().lower(), value.strip()) for name, colon, value in parts if colon)


def declarations(text: str) -> dict[str, str]:
    """The properties that a style declares."""
    return dict(_declared(text))


def _by_tag(name: str, around: Face) -> Face:
    if name in _BOLD:
        return replace(around, bold=True)
    if name in _ITALIC:
        return replace(around, italic=True)
    if name == "u":
        return replace(around, underline=True)
    if name == "sup":
        return replace(around, superscript=True)
    if name == "pre":
        return replace(around, verbatim=True)
    return replace(around, hidden=True) if name in _HIDDEN else around


def _by_style(style: Mapping[str, str], face: Face) -> Face:
    weight = style.get("font-weight", "").lower()
    slant = style.get("font-style", "").lower()
    line = (style.get("text-decoration") or style.get("text-decoration-line", "")).lower()
    raised = style.get("vertical-align", "").lower()
    font = _first_font(style.get("font-family", ""))
    return replace(
        face,
        bold=_is_heavy(weight) if weight and weight != "inherit" else face.bold,
        italic=slant in ("italic", "oblique") if slant else face.italic,
        underline=face.underline or "underline" in line,
        superscript=raised == "super" if raised else face.superscript,
        hidden=face.hidden or _is_hidden(style),
        capitals=_is_capitals(style, face),
        verbatim=style.get("white-space", "").startswith("pre") or face.verbatim,
        marker=face.marker or style.get("mso-list", "").lower() == "ignore",
        font=font or _shorthand_font(style.get("font", "")) or face.font,
        align=style.get("text-align", "").lower().replace("general", "") or face.align,
    )


def _is_heavy(weight: str) -> bool:
    return int(weight) >= 600 if weight.isdigit() else weight in ("bold", "bolder")


def _is_capitals(style: Mapping[str, str], face: Face) -> bool:
    case = style.get("text-transform", "").lower()
    return case == "uppercase" if case else face.capitals


def _is_hidden(style: Mapping[str, str]) -> bool:
    """Also Word's hidden text and comments."""
    return (
        style.get("display", "").lower() == "none"
        or style.get("visibility", "").lower() == "hidden"
        or style.get("mso-hide", "").lower() in ("all", "screen")
        or style.get("mso-element", "").lower() == "comment-list"
        or style.get("mso-special-character", "").lower() == "comment"
    )


def _first_font(families: str) -> str:
    return families.partition(",")[0].strip().strip("'\"").strip()


def _shorthand_font(text: str) -> str:
    """The family of ``font: 7.0pt "Times New Roman"``; nothing where none is quoted."""
    for quote in ('"', "'"):
        if text.count(quote) >= 2:
            return text.split(quote)[1].strip()
    return ""
