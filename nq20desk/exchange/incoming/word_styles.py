"""Paragraph styles of a DOCX: outline level, automatic number, and what they are called."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from xml.etree.ElementTree import Element

from nq20desk.exchange.incoming.word_numbers import Numbers
from nq20desk.exchange.incoming.word_xml import Package, attribute, child, number_at, w

_BODY_LEVEL = 9
_DEEPEST_STYLE = 20


@dataclass(frozen=True, slots=True)
class Style:
    """What a paragraph style says that matters here."""

    based_on: str = ""
    name: str = ""
    level: int | None = None
    list_id: str = ""
    list_level: int = 0
    font: str = ""


def font_of(face: Element | None) -> str:
    """The font that a face names for Latin letters; old Vietnamese fonts are such."""
    fonts = child(face, "rFonts")
    return attribute(fonts, "ascii") or attribute(fonts, "hAnsi")


def _usual_style(part: Element | None) -> str:
    """The style of paragraphs that name none."""
    for one in part.findall(w("style")) if part is not None else ():
        if attribute(one, "type") == "paragraph" and attribute(one, "default") in ("1", "true"):
            return attribute(one, "styleId")
    return ""


def _usual_font(part: Element | None) -> str:
    return font_of(child(child(child(part, "docDefaults"), "rPrDefault"), "rPr"))


def _read(part: Element | None) -> dict[str, Style]:
    if part is None:
        return {}
    return {attribute(one, "styleId"): _style(one) for one in part.findall(w("style"))}


def _style(one: Element) -> Style:
    properties = child(one, "pPr")
    outline = child(properties, "outlineLvl")
    numbers = child(properties, "numPr")
    return Style(
        based_on=attribute(child(one, "basedOn"), "val"),
        name=attribute(child(one, "name"), "val").lower(),
        level=None if outline is None else number_at(outline, "val", _BODY_LEVEL),
        list_id=attribute(child(numbers, "numId"), "val"),
        list_level=number_at(child(numbers, "ilvl"), "val"),
        font=font_of(child(one, "rPr")),
    )


class ParagraphStyles:
    """The styles of a document together with its lists, which count as they are asked."""

    def __init__(self, package: Package) -> None:
        self._numbers = Numbers(package.part("word/numbering.xml"))
        part = package.part("word/styles.xml")
        self._styles = _read(part)
        self._usual_style, self._usual_font = _usual_style(part), _usual_font(part)

    def level(self, properties: Element | None, style: str) -> int | None:
        """The outline level of a paragraph, counted from 0; None for the body."""
        own = child(properties, "outlineLvl")
        styled = (one.level for one in self.chain(style) if one.level is not None)
        level = next(styled, _BODY_LEVEL) if own is None else number_at(own, "val", _BODY_LEVEL)
        return level if level < _BODY_LEVEL else None

    def number(self, properties: Element | None, style: str) -> str:
        """The automatic number, of the paragraph itself or of its style."""
        own = child(properties, "numPr")
        if own is not None:
            list_id = attribute(child(own, "numId"), "val")
            level = number_at(child(own, "ilvl"), "val")
            if list_id:
                return "" if list_id == "0" else self._numbers.next(list_id, level)
        for one in self.chain(style):
            if one.list_id:
                return self._numbers.next(one.list_id, one.list_level)
        return ""

    def font(self, style: str) -> str:
        """The font of a paragraph's runs that name none."""
        chain = self.chain(style or self._usual_style)
        return next((one.font for one in chain if one.font), self._usual_font)

    def chain(self, style: str) -> Iterator[Style]:
        """A style and those that it is based on."""
        for _ in range(_DEEPEST_STYLE):
            found = self._styles.get(style)
            if found is None:
                return
            yield found
            style = found.based_on
