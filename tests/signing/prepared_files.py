"""Files good, changed, attacked and broken, on which two verifiers are compared."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, timedelta
from io import BytesIO
from pathlib import Path

from pyhanko.pdf_utils.generic import (
    ArrayObject,
    DictionaryObject,
    NameObject,
    NumberObject,
    StreamObject,
    TextStringObject,
    pdf_name,
)
from pyhanko.pdf_utils.incremental_writer import IncrementalPdfFileWriter
from pypdf import PdfReader, PdfWriter

from nq20desk.signing import clock
from nq20desk.signing.request import SignatureRequest
from nq20desk.signing.sample import Validity, make_authority, make_key_file

Change = Callable[[IncrementalPdfFileWriter], None]
Make = Callable[[Path], None]


@dataclass(frozen=True)
class Material:
    """What files are made from."""

    unsigned: bytes
    signed: bytes
    requests: tuple[SignatureRequest, ...]


@dataclass(frozen=True)
class Prepared:
    """A file: what it is, what our verifier must say, and why another one says otherwise.

    ``ours``: good, unknown (it holds, but nobody vouches), bad, or a sentence.
    """

    name: str
    make: Make
    ours: str
    why: str = ""


_TRUST = "pdfsig was given no trust list: it judges the bytes, not the certificate"
_FIELD = "pdfsig passes over empty fields; here a field made for a signature must have one"


def updated(data: bytes, change: Change) -> bytes:
    """The document with an incremental update."""
    writer = IncrementalPdfFileWriter(BytesIO(data))
    change(writer)
    output = BytesIO()
    writer.write(output)
    return output.getvalue()


def prepared(material: Material) -> tuple[Prepared, ...]:
    """All of them."""
    signed, ends = material.signed, _ends(material.signed)
    return (
        Prepared("good: leader and agency", _bytes(signed), "good"),
        Prepared("good: one signature", _signed_with(material, None), "good"),
        Prepared("not signed", _bytes(material.unsigned), "bad"),
        Prepared("one byte changed on page 1", _bytes(_flipped(signed, 0.1)), "bad"),
        Prepared("one byte of the first signature", _bytes(_in_signature(signed)), "bad"),
        Prepared("page appended", _bytes(updated(signed, _append_page)), "bad"),
        Prepared("field changed", _bytes(updated(signed, _move_the_seal)), "bad"),
        Prepared("second signature cut off", _bytes(signed[: ends[-2]]), "bad", _FIELD),
        Prepared("second signature emptied", _bytes(updated(signed, _empty_seal)), "bad"),
        Prepared("title changed by an update", _bytes(updated(signed, _title)), "bad"),
        Prepared("bytes appended", _bytes(signed + b"\n% more\n"), "bad"),
        Prepared("unknown authority", _signed_with(material, (-400, 400)), "unknown", _TRUST),
        Prepared("certificate expired", _signed_with(material, (-800, -400)), "unknown", _TRUST),
        Prepared("not yet valid", _signed_with(material, (400, 800)), "unknown", _TRUST),
        Prepared("shadow: contents replaced", _bytes(updated(signed, _contents)), "bad"),
        Prepared("shadow: note laid over", _bytes(updated(signed, _note)), "bad"),
        Prepared("shadow: page tree exchanged", _bytes(updated(signed, _pages)), "bad"),
        Prepared("shadow: seal's look changed", _bytes(updated(signed, _look)), "bad"),
        Prepared("signed range moved (wrapping)", _bytes(_wrapped(signed)), "bad"),
        Prepared("signed range lost", _bytes(signed.replace(b"/ByteRange", b"/ByteRangf")), "bad"),
        Prepared("signature value nulled", _bytes(_nulled(signed)), "bad"),
        Prepared("cross references broken", _bytes(_no_xref(signed)), "sentence"),
        Prepared("cross references in a circle", _bytes(_circle(signed)), "sentence"),
        Prepared("truncated", _bytes(signed[: len(signed) // 2]), "sentence"),
        Prepared("protected with a password", _bytes(_locked(material.unsigned)), "sentence"),
        Prepared("written anew by another program", _bytes(_anew(signed)), "bad"),
        Prepared("0 bytes", _bytes(b""), "sentence"),
        Prepared("not a PDF", _bytes(b"PK\x03\x04" + b"x" * 5000), "sentence"),
        Prepared("1 GB of nothing", _sparse, "sentence"),
    )  # fmt: skip


def _bytes(data: bytes) -> Make:
    return lambda path: path.write_bytes(data) and None


def _sparse(path: Path) -> None:
    with path.open("wb") as file:
        file.write(b"%PDF-1.7\n")
        file.truncate(1_000_000_000)


def _signed_with(material: Material, days: tuple[int, int] | None) -> Make:
    """Signed by the leader alone, with a certificate of an authority that nobody knows."""
    from dataclasses import replace  # noqa: PLC0415

    from nq20desk.signing.keyfile import open_key_file  # noqa: PLC0415
    from nq20desk.signing.pades import sign  # noqa: PLC0415
    from nq20desk.signing.request import Evidence  # noqa: PLC0415
    from nq20desk.signing.sample import SAMPLE_PASSWORD  # noqa: PLC0415

    def make(path: Path) -> None:
        request = material.requests[0]
        if days:
            start, end = (clock.now() + timedelta(days=one) for one in days)
            authority = make_authority("CA không ai biết", Validity(start, end))
            file = path.with_suffix(".p12")
            file.write_bytes(make_key_file(authority, "Nguyễn Văn B", Validity(start, end)))
            request = replace(request, key=open_key_file(file, SAMPLE_PASSWORD))
        path.write_bytes(sign(material.unsigned, [request], _now(), Evidence())[0])

    return make


def _now() -> datetime:
    return clock.now()


# ---- changes of bytes


def _ends(data: bytes) -> list[int]:
    return [found.end() for found in re.finditer(rb"%%EOF\r?\n", data)]


def _flipped(data: bytes, share: float) -> bytes:
    changed = bytearray(data)
    changed[int(len(data) * share)] ^= 1
    return bytes(changed)


def _gap(data: bytes) -> tuple[int, int]:
    found = re.search(rb"<([0-9A-Fa-f]{2000,})>", data)
    assert found
    return found.span(1)


def _in_signature(data: bytes) -> bytes:
    first, _ = _gap(data)
    changed = bytearray(data)
    changed[first + 2600] = ord("0") if changed[first + 2600] != ord("0") else ord("1")
    return bytes(changed)


def _nulled(data: bytes) -> bytes:
    first, last = _gap(data)
    return data[:first] + b"0" * (last - first) + data[last:]


def _wrapped(data: bytes) -> bytes:
    """The second part of the last signed range begins later: room for what nobody signed."""
    found = list(re.finditer(rb"/ByteRange \[(\d+) (\d+) (\d+) (\d+)\]", data))[-1]
    start, length, resume, rest = (int(one) for one in found.groups())
    range_ = b"/ByteRange [%d %d %d %d]" % (start, length, resume + 9, rest - 9)
    return data[: found.start()] + range_.ljust(len(found[0])) + data[found.end() :]


def _no_xref(data: bytes) -> bytes:
    last = data.rindex(b"startxref")
    return data[:last] + b"startxref\n999999999\n%%EOF\n"


def _circle(data: bytes) -> bytes:
    """Cross references whose predecessor is themselves."""
    last = data.rindex(b"startxref")
    place = int(data[last + 9 :].split()[0])
    return data[:place] + re.sub(rb"/Prev \d+", b"/Prev %d" % place, data[place:])


def _locked(data: bytes) -> bytes:
    writer = PdfWriter(BytesIO(data))
    writer.encrypt("abc", algorithm="RC4-128")
    return _out(writer)


def _anew(data: bytes) -> bytes:
    return _out(PdfWriter(clone_from=PdfReader(BytesIO(data))))


def _out(writer: PdfWriter) -> bytes:
    output = BytesIO()
    writer.write(output)
    return output.getvalue()


# ---- changes by an update


def _append_page(writer: IncrementalPdfFileWriter) -> None:
    pages = writer.root["/Pages"]
    page = DictionaryObject(pages["/Kids"][0].get_object())
    page.pop("/Annots", None)
    pages["/Kids"].append(writer.add_object(page))
    pages["/Count"] = NumberObject(3)
    writer.update_container(pages)


def _move_the_seal(writer: IncrementalPdfFileWriter) -> None:
    field = writer.root["/AcroForm"]["/Fields"][1]
    field["/Rect"] = ArrayObject(map(NumberObject, (0, 0, 400, 400)))
    writer.update_container(field)


def _empty_seal(writer: IncrementalPdfFileWriter) -> None:
    field = writer.root["/AcroForm"]["/Fields"][1]
    del field["/V"]
    writer.update_container(field)


def _title(writer: IncrementalPdfFileWriter) -> None:
    info = writer.trailer["/Info"]
    info["/Title"] = TextStringObject("Một báo cáo khác")
    writer.update_container(info)


def _contents(writer: IncrementalPdfFileWriter) -> None:
    page = writer.root["/Pages"]["/Kids"][0]
    page["/Contents"] = writer.add_object(StreamObject(stream_data=b"BT ET"))
    writer.update_container(page)


def _pages(writer: IncrementalPdfFileWriter) -> None:
    writer.root["/Pages"] = writer.add_object(DictionaryObject(writer.root["/Pages"]))
    writer.update_root()


def _look(writer: IncrementalPdfFileWriter) -> None:
    field = writer.root["/AcroForm"]["/Fields"][1]
    form = {NameObject("/BBox"): ArrayObject(map(NumberObject, (0, 0, 9, 9)))}
    form[pdf_name("/Subtype")] = pdf_name("/Form")
    field["/AP"]["/N"] = writer.add_object(StreamObject(form, stream_data=b"0 0 9 9 re f"))
    writer.update_container(field["/AP"])


def _note(writer: IncrementalPdfFileWriter) -> None:
    note = DictionaryObject(
        {
            pdf_name("/Type"): pdf_name("/Annot"),
            pdf_name("/Subtype"): pdf_name("/FreeText"),
            pdf_name("/Rect"): ArrayObject(map(NumberObject, (100, 100, 300, 200))),
            pdf_name("/Contents"): TextStringObject("Đã sửa"),
        }
    )
    writer.register_annotation(writer.find_page_for_modification(0)[0], writer.add_object(note))
