"""Empty signature fields for the office's own signing tool; pyHanko is imported on demand."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from io import BytesIO
from typing import Any


@dataclass(frozen=True, slots=True)
class EmptyField:
    """A field to be signed later: page from 0, mm from the lower left corner."""

    name: str
    page: int
    x_mm: float
    y_mm: float
    width_mm: float
    height_mm: float


def with_empty_fields(data: bytes, fields: Sequence[EmptyField]) -> bytes:
    """The document with empty signature fields at their places; nothing is drawn there.

    Raises:
        KnownError: it is no PDF that can be signed.
    """
    from pyhanko.sign.fields import (  # noqa: PLC0415 - pyHanko takes a second to import
        SigFieldSpec,
        append_signature_field,
    )

    from nq20desk.signing.pades import box_of, open_for_update  # noqa: PLC0415 - same

    writer: Any = open_for_update(data)
    for one in fields:
        append_signature_field(writer, SigFieldSpec(one.name, one.page, box_of(one)))
    output = BytesIO()
    writer.write(output)
    return output.getvalue()
