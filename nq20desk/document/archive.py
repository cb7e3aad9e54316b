"""What makes a PDF one for the archive: PDF/A-3 (ISO 19005-3), with files attached.

The pages stay the same; the file also tells in XMP what its Info dictionary says, carries the
colour space that it means, and files of data that a reader can take out of it.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any
from xml.sax.saxutils import escape

from reportlab.pdfbase.pdfdoc import (
    PDFArray,
    PDFDictionary,
    PDFName,
    PDFStream,
    PDFString,
    PDFText,
    PDFZCompress,
)

from nq20desk.document.tree import Info
from nq20desk.resources import resource_path

_VERSION = (1, 7)
_COLOUR = "sRGB IEC61966-2.1"


@dataclass(frozen=True, slots=True)
class Attachment:
    """A file inside the file, e.g. ``text/csv``; ``name`` has plain ASCII letters."""

    name: str
    mime: str
    description: str
    content: bytes


def make_archival(
    canvas: Any, info: Info, written: datetime, attachments: Iterable[Attachment]
) -> None:
    """Make the file that a canvas writes an archival one; to be called before it is saved."""
    document = canvas._doc
    document._pdfVersion = _VERSION
    catalog = document.Catalog
    # reportlab writes only the entries that it knows
    catalog.__NoDefault__ = [*catalog.__NoDefault__, "OutputIntents", "AF"]
    catalog.OutputIntents = PDFArray([document.Reference(_output_intent(document))])
    catalog.Metadata = _metadata(document, info, written)
    document.updateSignature(written.isoformat())
    found = [(one.name, _attached(document, one, written)) for one in attachments]
    if found:
        catalog.AF = PDFArray([file for _, file in found])
        catalog.Names = PDFDictionary({"EmbeddedFiles": _name_tree(dict(found))})


def _name_tree(files: Mapping[str, Any]) -> PDFDictionary:
    """Files by name, sorted (ISO 32000-1, 7.9.6)."""
    pairs = [part for name in sorted(files) for part in (PDFString(name), files[name])]
    return PDFDictionary({"Names": PDFArray(pairs)})


def pdf_date(moment: datetime) -> str:
    """``D:20250314093000+07'00'`` (ISO 32000-1, 7.9.4)."""
    zone = f"{moment:%z}"
    return f"D:{moment:%Y%m%d%H%M%S}{zone[:3]}'{zone[3:5]}'"


def _output_intent(document: Any) -> PDFDictionary:
    """The screen's colours: numbers for red, green and blue mean those of sRGB (6.2.3)."""
    profile = resource_path("color", "sRGB.icc").read_bytes()
    return PDFDictionary(
        {
            "Type": PDFName("OutputIntent"),
            "S": PDFName("GTS_PDFA1"),
            "OutputConditionIdentifier": PDFString(_COLOUR),
            "Info": PDFString(_COLOUR),
            "DestOutputProfile": document.Reference(_stream({"N": 3}, profile)),
        }
    )


def _stream(entries: dict[str, Any], content: bytes, *, packed: bool = True) -> PDFStream:
    return PDFStream(PDFDictionary(entries), content, [PDFZCompress] if packed else [])


# ---- attachments


def _attached(document: Any, one: Attachment, written: datetime) -> Any:
    """The file specification (ISO 19005-3, 6.8)."""
    document.updateSignature(one.content)
    file = document.Reference(_embedded(one, written))
    return document.Reference(
        PDFDictionary(
            {
                "Type": PDFName("Filespec"),
                "F": PDFString(one.name),
                "UF": PDFString(one.name),
                "Desc": PDFString(one.description),
                "AFRelationship": PDFName("Data"),
                "EF": PDFDictionary({"F": file, "UF": file}),
            }
        )
    )


def _embedded(one: Attachment, written: datetime) -> PDFStream:
    date = PDFString(pdf_date(written))
    # the norm wants MD5 here; it says whether the file was copied whole, not who made it
    checksum = hashlib.md5(one.content, usedforsecurity=False).digest()
    params = {
        "Size": len(one.content),
        "CreationDate": date,
        "ModDate": date,
        "CheckSum": PDFText(checksum, enc="raw"),
    }
    entries = {
        "Type": PDFName("EmbeddedFile"),
        "Subtype": _mime_name(one.mime),
        "Params": PDFDictionary(params),
    }
    return _stream(entries, one.content)


def _mime_name(mime: str) -> str:
    """A MIME type as a name; reportlab leaves the slash in it, which would begin another name."""
    name: str = PDFName(mime)
    return name[0] + name[1:].replace("/", "#2F")


# ---- metadata

_PACKET = """<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/">
<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about=""
 xmlns:dc="http://purl.org/dc/elements/1.1/"
 xmlns:pdf="http://ns.adobe.com/pdf/1.3/"
 xmlns:xmp="http://ns.adobe.com/xap/1.0/"
 xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/">
<pdfaid:part>3</pdfaid:part>
<pdfaid:conformance>{level}</pdfaid:conformance>
<dc:format>application/pdf</dc:format>
<dc:title><rdf:Alt><rdf:li xml:lang="x-default">{title}</rdf:li></rdf:Alt></dc:title>
<dc:creator><rdf:Seq><rdf:li>{author}</rdf:li></rdf:Seq></dc:creator>
<dc:description><rdf:Alt><rdf:li xml:lang="x-default">{subject}</rdf:li></rdf:Alt></dc:description>
<dc:language><rdf:Bag><rdf:li>{language}</rdf:li></rdf:Bag></dc:language>
<pdf:Keywords>{keywords}</pdf:Keywords>
<pdf:Producer>{producer}</pdf:Producer>
<xmp:CreatorTool>{creator}</xmp:CreatorTool>
<xmp:CreateDate>{written}</xmp:CreateDate>
<xmp:ModifyDate>{written}</xmp:ModifyDate>
</rdf:Description>
</rdf:RDF>
</x:xmpmeta>
<?xpacket end="w"?>"""


def _metadata(document: Any, info: Info, written: datetime) -> PDFStream:
    """XMP, equal to the Info dictionary; not compressed, so that archives can read it (6.6.2)."""
    told = {
        "level": "A",
        "title": info.title,
        "author": info.author,
        "subject": info.subject,
        "keywords": info.keywords,
        "language": info.language,
        "producer": document.info.producer,
        "creator": document.info.creator,
        "written": written.isoformat(timespec="seconds"),
    }
    text = _PACKET.format_map({name: escape(one) for name, one in told.items()})
    entries = {"Type": PDFName("Metadata"), "Subtype": PDFName("XML")}
    return _stream(entries, text.encode(), packed=False)
