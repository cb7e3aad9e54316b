"""What is asked of a signing: who, in which field, with which image at which place."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from nq20desk.signing.credential import Credential


class Role(StrEnum):
    """For whom a signature stands, in the order of signing.

    The clerk seals only what the authorised person has signed (NĐ 30/2020, Điều 32.2.d).
    """

    LEADER = "leader"
    AGENCY = "agency"


@dataclass(frozen=True, slots=True)
class PlacedImage:
    """A PNG on a page: page counted from 0 (-1 is the last), mm from the lower left corner."""

    png: bytes
    page: int
    x_mm: float
    y_mm: float
    width_mm: float
    height_mm: float

    def __post_init__(self) -> None:
        if self.width_mm <= 0 or self.height_mm <= 0:
            raise ValueError(f"an image of {self.width_mm} × {self.height_mm} mm can't be seen")


@dataclass(frozen=True, slots=True)
class Caption:
    """What is printed at the top right of a file that goes with a document.

    NĐ 30/2020, Phụ lục I, II.8.b: number and symbol of the document, date and time of signing,
    upright, 10 pt, black; no image. ``iso`` writes the time as ISO 8601 alone.
    """

    number: str
    iso: bool = False


@dataclass(frozen=True, slots=True)
class Evidence:
    """What is put into the file beside the signatures; nothing by default (no network).

    ``timestamp_url`` is a service after RFC 3161, ``crls`` are revocation lists (DER).
    ``certify`` lets nothing but signatures follow (DocMDP, P=2); without it nothing is locked.
    """

    timestamp_url: str = ""
    crls: tuple[bytes, ...] = ()
    certify: bool = False


@dataclass(frozen=True, slots=True)
class SignatureRequest:
    """One signature; without an image or a caption it can't be seen on the page."""

    field_name: str
    role: Role
    key: Credential
    image: PlacedImage | None = None
    caption: Caption | None = None
    reason: str = ""
    place: str = ""
