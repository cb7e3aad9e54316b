"""Taking attached files out of a PDF that anybody may have made.

Nothing in the file is believed: names may not lead to another folder, no content is inflated
beyond its limit, and only the plain ways of packing are undone. ISO 32000-1, 7.11.4.
"""

from __future__ import annotations

import re
import zlib
from collections.abc import Iterator
from dataclasses import dataclass
from io import BytesIO
from typing import Any

from pyhanko.pdf_utils.generic import IndirectObject, StreamObject
from pyhanko.pdf_utils.reader import PdfFileReader

from nq20desk.core.errors import KnownError
from nq20desk.core.message import message

LARGEST = 32 * 1024 * 1024
"""The largest attachment that is taken out, in bytes."""

_LARGEST_STREAM = 256 * 1024 * 1024
_MOST_FILES, _MOST_NODES, _LONGEST_NAME = 20, 200, 120
_STEP = 1024 * 1024
_STREAM = re.compile(rb"stream\r?\n")
_BAD_NAME = re.compile(r'[\x00-\x1f\x7f/\\:*?"<>|\u200b-\u200f\u202a-\u202e\u2066-\u2069]')
_DEVICE = re.compile(r"(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class AttachedFile:
    """A file that was attached; its name is one that can be given to a file."""

    name: str
    content: bytes


def read_attachments(data: bytes) -> tuple[AttachedFile, ...]:
    """All attached files, by name.

    Raises:
        KnownError: the PDF is broken or locked, or an attachment is too large, badly named,
            or packed in an unusual way.
    """
    try:
        found = _files(data)
    except KnownError:
        raise
    except Exception as error:  # a hostile or broken file makes the reader fail in any way
        raise KnownError(
            message("Attachments", "The PDF document is damaged: its attachments can't be read."),
            message("Attachments", "Ask the sender for it again."),
        ) from error
    return tuple(sorted(found, key=lambda one: one.name))


def refuse_bombs(data: bytes) -> None:
    """Refuse a file in which a small stream grows beyond all use, before a reader inflates it.

    Raises:
        KnownError: there is such a stream.
    """
    for place in _STREAM.finditer(data):
        rest = memoryview(data)[place.end() :]
        if len(rest) > 1 and rest[0] & 0x0F == 8 and _size(rest) > _LARGEST_STREAM:
            raise _too_large("PDF")


def _size(packed: memoryview) -> int:
    """The inflated size, counted up to the limit; 0 for what is no deflated data."""
    unpack, size, rest = zlib.decompressobj(), 0, bytes(packed[:_STEP])
    place = len(rest)
    try:
        while rest and not unpack.eof and size <= _LARGEST_STREAM:
            size += len(unpack.decompress(rest, _STEP))
            rest = unpack.unconsumed_tail
            if not rest and not unpack.eof:
                rest = bytes(packed[place : place + _STEP])
                place += len(rest)
    except zlib.error:
        return 0
    return size


def _files(data: bytes) -> list[AttachedFile]:
    reader = PdfFileReader(BytesIO(data), strict=False)
    if reader.encrypted:
        raise KnownError(
            message("Attachments", "The document is protected with a password."),
            message("Attachments", "Ask the sender for one without."),
        )
    files = [_file(one) for one in _specifications(reader.root)]
    if len({one.name.casefold() for one in files}) < len(files):
        raise _badly_named(files[0].name)
    return files


def _specifications(root: Any) -> Iterator[Any]:
    """The file specifications of the name tree and of the associated files, each once."""
    seen: set[Any] = set()
    for one in (*_named(root), *_raw(_inside(root, "/AF"))):
        key = one.reference if isinstance(one, IndirectObject) else id(one)
        if key not in seen:
            seen.add(key)
            if len(seen) > _MOST_FILES:
                raise _too_large("PDF")
            yield one.get_object()


def _named(root: Any) -> Iterator[Any]:
    """What the name tree holds; a tree that bites its tail is cut off."""
    waiting = [_inside(_inside(root, "/Names"), "/EmbeddedFiles")]
    for _ in range(_MOST_NODES):
        if not waiting:
            return
        node = waiting.pop()
        yield from _raw(_inside(node, "/Names"))[1::2]
        waiting += [one.get_object() for one in _raw(_inside(node, "/Kids"))]


def _inside(holder: Any, key: str) -> Any:
    """An entry with its reference followed; None where there is none."""
    return holder[key] if holder is not None and key in holder else None


def _raw(array: Any) -> list[Any]:
    """The members as they stand there: references, by which a file is known again."""
    return [array.raw_get(place) for place in range(len(array))] if array is not None else []


def _file(specification: Any) -> AttachedFile:
    name = str(_inside(specification, "/UF") or _inside(specification, "/F") or "")
    if not _is_plain(name):
        raise _badly_named(name)
    embedded = specification["/EF"]
    stream = _inside(embedded, "/F") or _inside(embedded, "/UF")
    if not isinstance(stream, StreamObject):
        raise TypeError(name)
    return AttachedFile(name, _unpacked(stream, name))


def _is_plain(name: str) -> bool:
    """Whether it is the name of a file and nothing more, on every system."""
    return bool(
        0 < len(name) <= _LONGEST_NAME
        and not _BAD_NAME.search(name)
        and not _DEVICE.match(name)
        and name.strip(". ") == name
    )


def _unpacked(stream: StreamObject, name: str) -> bytes:
    filters = _inside(stream, "/Filter") or []
    names = [str(one) for one in (filters if isinstance(filters, list) else [filters])]
    packed = stream.encoded_data
    if names not in ([], ["/FlateDecode"]) or "/DecodeParms" in stream:
        raise KnownError(
            message("Attachments", "The attachment “{name}” is packed in an unusual way.",
                    name=name),
            message("Attachments", "Ask the sender for it again."),
        )  # fmt: skip
    content = zlib.decompressobj().decompress(packed, LARGEST + 1) if names else packed
    if len(content) > LARGEST:
        raise _too_large(name)
    return content


def _too_large(name: str) -> KnownError:
    return KnownError(
        message("Attachments", "“{name}” unpacks to more than any report needs; it was not opened.",
                name=name),
        message("Attachments", "Don't open it with another program; ask the sender what it is."),
    )  # fmt: skip


def _badly_named(name: str) -> KnownError:
    shown = "".join(one if one.isprintable() else "?" for one in name[:60])
    return KnownError(
        message("Attachments", "An attachment has a name that can't be that of a file here: "
                "“{name}”.", name=shown),
        message("Attachments", "Nothing was taken out; ask the sender what it is."),
    )  # fmt: skip
