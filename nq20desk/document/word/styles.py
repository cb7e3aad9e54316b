"""The styles, from the layout profile: a style for each component, headings, lists, tables."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from nq20desk.core.layout import LayoutProfile, Part
from nq20desk.core.office import SizeSet
from nq20desk.document.sheet import MM, SINGLE
from nq20desk.document.word.identity import GAP_NAME, NOT_NARRATIVE
from nq20desk.document.word.markup import Value, face, millimetres, points, root, tag

FONT = "Times New Roman"
BODY, TABLE_TEXT, GAP = "BodyText", "TableText", "Gap"
BULLETS = ("ListBullet", "ListBullet2", "ListBullet3")
NUMBERED = "ListNumber"
BULLET_LIST, NUMBER_LIST = 1, 2
_LINE = 240
"""A single-spaced line in Word's measure of proportional spacing."""

# the component's style: identifier, the name that Word shows, alignment
PARTS: Mapping[Part, tuple[str, str, str]] = {
    Part.NATION: ("Nation", "Quốc hiệu", "center"),
    Part.MOTTO: ("Motto", "Tiêu ngữ", "center"),
    Part.SUPERIOR: ("Superior", "Cơ quan chủ quản", "center"),
    Part.ISSUER: ("Issuer", "Cơ quan ban hành", "center"),
    Part.NUMBER: ("DocumentNumber", "Số và ký hiệu", "center"),
    Part.PLACE_DATE: ("PlaceDate", "Địa danh và thời gian", "center"),
    Part.KIND: ("Title", "Title", "center"),
    Part.SUBJECT: ("Subtitle", "Subtitle", "center"),
    Part.ADDRESSEE: ("Addressee", "Kính gửi", "center"),
    Part.TABLE: (TABLE_TEXT, "Nội dung bảng", "left"),
    Part.AUTHORITY: ("Authority", "Quyền hạn ký", "center"),
    Part.POST: ("Post", "Chức vụ", "center"),
    Part.SIGNER: ("Signer", "Họ tên người ký", "center"),
    Part.RECIPIENTS_HEAD: ("RecipientsHead", "Từ Nơi nhận", "left"),
    Part.RECIPIENTS: ("Recipients", "Danh sách nơi nhận", "left"),
    Part.APPENDIX_WORD: ("AppendixWord", "Phụ lục", "center"),
    Part.APPENDIX_TITLE: ("AppendixTitle", "Tên phụ lục", "center"),
    Part.APPENDIX_LINK: ("AppendixLink", "Kèm theo", "center"),
    Part.PAGE_NUMBER: ("Header", "header", "center"),
}
_LARGER_LINES = frozenset({Part.ADDRESSEE})


@dataclass(frozen=True)
class Sizes:
    """The profile with the office's size set: what every part of the document asks."""

    profile: LayoutProfile
    chosen: SizeSet

    def size(self, part: Part) -> float:
        """The type size of a component in points."""
        return self.profile.faces[part].size(self.chosen)

    def face(self, part: Part, size: float = 0.0) -> str:
        """The run properties of a component."""
        one = self.profile.faces[part]
        return face(
            bold=one.bold, italic=one.italic, underline=one.underline,
            size=size or self.size(part),
        )  # fmt: skip

    @property
    def body_line(self) -> dict[str, Value]:
        """The line distance of body text: exact where the rules give points."""
        body = self.profile.body
        if body.leading_points:
            return {"line": points(body.leading_points), "lineRule": "exact"}
        return {"line": _LINE * body.leading / SINGLE, "lineRule": "auto"}

    @property
    def head_line(self) -> dict[str, Value]:
        """The line distance of the head's components."""
        return {"line": _LINE * self.profile.head.line_gap / SINGLE, "lineRule": "auto"}

    @property
    def text_width(self) -> float:
        """The width of the text on an upright page, in points."""
        page = self.profile.page
        return (page.width - page.left - page.right) * MM


def styles_part(sizes: Sizes, headings: Mapping[int, Part]) -> str:
    """styles.xml; ``headings`` is the component that each level of heading is."""
    return root("styles", _defaults(sizes), *_body_styles(sizes), *_part_styles(sizes),
                *_heading_styles(sizes, headings), *_others())  # fmt: skip


def _defaults(sizes: Sizes) -> str:
    fonts = tag("rFonts", ascii=FONT, hAnsi=FONT, cs=FONT, eastAsia=FONT)
    size = sizes.size(Part.BODY) * 2
    language = tag("lang", val="vi-VN", eastAsia="vi-VN", bidi="ar-SA")
    letters = tag("rPr", fonts, tag("sz", val=size), tag("szCs", val=size), language)
    lines = tag("pPr", tag("widowControl"), tag("spacing", after=0, line=_LINE, lineRule="auto"))
    return tag("docDefaults", tag("rPrDefault", letters), tag("pPrDefault", lines))


def _style(
    key: str,
    name: str,
    paragraph: str = "",
    letters: str = "",
    *,
    based_on: str = "Normal",
    following: str = "",
    kind: str = "paragraph",
) -> str:
    inner = (
        tag("name", val=name),
        tag("basedOn", val=based_on) if based_on else "",
        tag("next", val=following) if following else "",
        tag("qFormat"),
        tag("pPr", paragraph) if paragraph else "",
        tag("rPr", letters) if letters else "",
    )
    default = {"default": "1"} if key == "Normal" else {}
    own = {} if name.isascii() else {"customStyle": "1"}
    return tag("style", *inner, type=kind, **default, **own, styleId=key)


def _body_styles(sizes: Sizes) -> Iterator[str]:
    body = sizes.profile.body
    before = points(body.paragraph_gap)
    spacing = tag("spacing", before=before, after=0, **sizes.body_line)
    indent = tag("ind", firstLine=millimetres(body.indent))
    yield _style("Normal", "Normal", based_on="")
    yield _style(BODY, "Body Text", spacing + indent + tag("jc", val="both"), sizes.face(Part.BODY))
    names = ("List Bullet", "List Bullet 2", "List Bullet 3")
    for level, (key, name) in enumerate(zip(BULLETS, names, strict=True)):
        yield _style(key, name, _listed(BULLET_LIST, level) + indent, based_on=BODY)
    yield _style(NUMBERED, "List Number", _listed(NUMBER_LIST, 0) + indent, based_on=BODY)


def _listed(number: int, level: int) -> str:
    return tag("numPr", tag("ilvl", val=level), tag("numId", val=number))


def _part_styles(sizes: Sizes) -> Iterator[str]:
    for part, (key, name, align) in PARTS.items():
        lines = sizes.body_line if part in _LARGER_LINES else sizes.head_line
        spacing = tag("spacing", before=0, after=0, **lines)
        if part in (Part.TABLE, Part.PAGE_NUMBER):
            spacing = tag("spacing", before=0, after=0, line=_LINE, lineRule="auto")
        yield _style(key, name, spacing + tag("jc", val=align), sizes.face(part))


def _heading_styles(sizes: Sizes, headings: Mapping[int, Part]) -> Iterator[str]:
    body = sizes.profile.body
    for level, part in sorted(headings.items()):
        spacing = tag("spacing", before=points(body.paragraph_gap), after=0, **sizes.body_line)
        indent = tag("ind", firstLine=millimetres(body.indent))
        align = tag("jc", val="left")
        if part is Part.PART_HEADING:
            spacing = tag("spacing", before=points(body.paragraph_gap * 2), after=0,
                          **sizes.body_line)  # fmt: skip
            indent, align = "", tag("jc", val="center")
        yield _style(
            heading_style(level), f"heading {level + 1}",
            tag("keepNext") + tag("keepLines") + spacing + indent + align
            + tag("outlineLvl", val=level),
            sizes.face(part), following=BODY,
        )  # fmt: skip


def heading_style(level: int) -> str:
    """The style of a heading; levels count from 0."""
    return f"Heading{min(level, 8) + 1}"


def _others() -> Iterator[str]:
    yield _style(GAP, GAP_NAME, letters=face(size=1))
    for key, name in NOT_NARRATIVE.items():
        yield _style(key, name, based_on="", kind="character")


def numbering_part(sizes: Sizes, starts: Sequence[int]) -> str:
    """numbering.xml: bullets - + *, and a numbered list for each of the first numbers."""
    indent = tag("pPr", tag("ind", left=0, firstLine=millimetres(sizes.profile.body.indent)))
    bullets = (_level(level, "bullet", mark, indent) for level, mark in enumerate("-+*"))
    abstract = (
        tag("abstractNum", tag("multiLevelType", val="multilevel"), *bullets, abstractNumId=1),
        tag("abstractNum", tag("multiLevelType", val="singleLevel"),
            _level(0, "decimal", "%1.", indent), abstractNumId=2),
    )  # fmt: skip
    bullet = tag("num", tag("abstractNumId", val=1), numId=BULLET_LIST)
    plain = tag("num", tag("abstractNumId", val=2), numId=NUMBER_LIST)
    numbers = (
        tag("num", tag("abstractNumId", val=2),
            tag("lvlOverride", tag("startOverride", val=start), ilvl=0),
            numId=NUMBER_LIST + place)
        for place, start in enumerate(starts, start=1)
    )  # fmt: skip
    return root("numbering", *abstract, bullet, plain, *numbers)


def _level(level: int, kind: str, pattern: str, indent: str) -> str:
    fonts = tag("rFonts", ascii=FONT, hAnsi=FONT, cs=FONT)
    return tag(
        "lvl", tag("start", val=1), tag("numFmt", val=kind), tag("suff", val="space"),
        tag("lvlText", val=pattern), tag("lvlJc", val="left"), indent,
        tag("rPr", fonts, tag("b", val="0"), tag("i", val="0")), ilvl=level,
    )  # fmt: skip
