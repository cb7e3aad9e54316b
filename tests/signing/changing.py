"""Documents that were changed after signing, and whether that is found out."""

from __future__ import annotations

import re
from collections.abc import Callable
from io import BytesIO

from pyhanko.pdf_utils.generic import (
    NumberObject,
)
from pyhanko.pdf_utils.incremental_writer import IncrementalPdfFileWriter

from nq20desk.core.errors import KnownError
from nq20desk.signing.verify import VerificationReport

Check = Callable[[bytes], VerificationReport]
"""What the program says of a document of these bytes."""


def found_out(check: Check, data: bytes) -> bool:
    """Whether a changed document is refused, by an answer or by a sentence."""
    try:
        report = check(data)
    except KnownError:
        return True
    return not report.ok and bool(report.problems)


def gap_of(data: bytes, number: int) -> tuple[int, int]:
    """The digits of a signature, first and after the last."""
    return list(re.finditer(rb"<([0-9A-F]{2000,})>", data))[number].span(1)


def updated(data: bytes, change: Callable[[IncrementalPdfFileWriter], None]) -> bytes:
    """The document with an incremental update."""
    writer = IncrementalPdfFileWriter(BytesIO(data))
    change(writer)
    output = BytesIO()
    writer.write(output)
    return output.getvalue()


def write_over_page_1(writer: IncrementalPdfFileWriter) -> None:
    """Put words over the first page."""
    page = writer.root["/Pages"]["/Kids"][0]
    page["/Rotate"] = NumberObject(180)
    writer.update_container(page)
