"""The package of a Word document: its parts, what the file says of itself, same bytes twice."""

from __future__ import annotations

import zipfile
from collections.abc import Mapping
from datetime import UTC, datetime
from typing import BinaryIO
from xml.sax.saxutils import escape, quoteattr

from nq20desk.document.tree import Info
from nq20desk.document.word.markup import HEAD, root, tag

_OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006"
_PACKAGE = "http://schemas.openxmlformats.org/package/2006"
_KIND = "application/vnd.openxmlformats-officedocument"
_WORD = f"{_KIND}.wordprocessingml"
# the only moment that needs no time zone: ZIP has none, and the same text gives the same bytes
_ZIP_TIME = (1980, 1, 1, 0, 0, 0)
_USER_PROPERTIES = "{D5CDD505-2E9C-101B-9397-08002B2CF9AE}"

_PARTS = {
    "word/styles.xml": f"{_WORD}.styles+xml",
    "word/numbering.xml": f"{_WORD}.numbering+xml",
    "word/header1.xml": f"{_WORD}.header+xml",
    "word/header2.xml": f"{_WORD}.header+xml",
    "word/settings.xml": f"{_WORD}.settings+xml",
    "word/document.xml": f"{_WORD}.document.main+xml",
    "docProps/core.xml": "application/vnd.openxmlformats-package.core-properties+xml",
    "docProps/app.xml": f"{_KIND}.extended-properties+xml",
    "docProps/custom.xml": f"{_KIND}.custom-properties+xml",
}
_WORD_LINKS = (
    ("styles", "styles.xml"), ("numbering", "numbering.xml"), ("header", "header1.xml"),
    ("header", "header2.xml"), ("settings", "settings.xml"),
)  # fmt: skip


def write_package(
    parts: Mapping[str, str],
    info: Info,
    properties: Mapping[str, str],
    written: datetime,
    file: BinaryIO,
) -> None:
    """Write the parts of ``word/`` and what every package needs besides."""
    everything = {
        "[Content_Types].xml": _content_types(),
        "_rels/.rels": _links(
            (f"{_OFFICE}/relationships/officeDocument", "word/document.xml"),
            (f"{_PACKAGE}/relationships/metadata/core-properties", "docProps/core.xml"),
            (f"{_OFFICE}/relationships/extended-properties", "docProps/app.xml"),
            (f"{_OFFICE}/relationships/custom-properties", "docProps/custom.xml"),
        ),
        **parts,
        "word/settings.xml": _settings(),
        "word/_rels/document.xml.rels": _links(
            *((f"{_OFFICE}/relationships/{kind}", target) for kind, target in _WORD_LINKS)
        ),
        "docProps/core.xml": _core(info, written),
        "docProps/app.xml": _app(info),
        "docProps/custom.xml": _custom(properties),
    }  # fmt: skip
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as package:
        for name, text in everything.items():
            entry = zipfile.ZipInfo(name, _ZIP_TIME)
            entry.compress_type = zipfile.ZIP_DEFLATED
            entry.create_system = 0  # the same on every system
            package.writestr(entry, text.encode())


def _content_types() -> str:
    defaults = "".join(
        f'<Default Extension="{end}" ContentType="{kind}"/>'
        for end, kind in (
            ("rels", "application/vnd.openxmlformats-package.relationships+xml"),
            ("xml", "application/xml"),
        )
    )
    overrides = "".join(
        f'<Override PartName="/{name}" ContentType="{kind}"/>' for name, kind in _PARTS.items()
    )
    return f'{HEAD}<Types xmlns="{_PACKAGE}/content-types">{defaults}{overrides}</Types>'


def _links(*links: tuple[str, str]) -> str:
    inner = "".join(
        f'<Relationship Id="rId{place}" Type="{kind}" Target="{target}"/>'
        for place, (kind, target) in enumerate(links, start=1)
    )
    return f'{HEAD}<Relationships xmlns="{_PACKAGE}/relationships">{inner}</Relationships>'


def _settings() -> str:
    """Word 2013's way of laying out, the newest there is."""
    mode = tag(
        "compatSetting", name="compatibilityMode", uri="http://schemas.microsoft.com/office/word",
        val=15,
    )  # fmt: skip
    return root("settings", tag("defaultTabStop", val=720), tag("compat", mode),
                tag("themeFontLang", val="vi-VN"))  # fmt: skip


def _core(info: Info, written: datetime) -> str:
    moment = f"{written.astimezone(UTC):%Y-%m-%dT%H:%M:%SZ}"
    words = (
        ("dc:title", info.title), ("dc:subject", info.subject), ("dc:creator", info.author),
        ("cp:keywords", info.keywords), ("dc:language", info.language),
        ("cp:lastModifiedBy", info.author),
    )  # fmt: skip
    inner = "".join(f"<{name}>{escape(text)}</{name}>" for name, text in words)
    inner += "".join(
        f'<dcterms:{name} xsi:type="dcterms:W3CDTF">{moment}</dcterms:{name}>'
        for name in ("created", "modified")
    )
    return (
        f'{HEAD}<cp:coreProperties xmlns:cp="{_PACKAGE}/metadata/core-properties" '
        'xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" '
        f'xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">{inner}</cp:coreProperties>'
    )


def _app(info: Info) -> str:
    return (
        f'{HEAD}<Properties xmlns="{_OFFICE}/extended-properties">'
        f"<Application>nq20desk</Application><Company>{escape(info.author)}</Company></Properties>"
    )


def _custom(properties: Mapping[str, str]) -> str:
    inner = "".join(
        f'<property fmtid="{_USER_PROPERTIES}" pid="{place}" name={quoteattr(name)}>'
        f"<vt:lpwstr>{escape(value)}</vt:lpwstr></property>"
        for place, (name, value) in enumerate(properties.items(), start=2)
    )
    return (
        f'{HEAD}<Properties xmlns="{_OFFICE}/custom-properties" '
        f'xmlns:vt="{_OFFICE}/docPropsVTypes">{inner}</Properties>'
    )
