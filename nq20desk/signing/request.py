"""What is asked of a signature: which field, whose key, which image at which place."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from nq20desk.signing.keyfile import KeyFile


class Role(StrEnum):
    """Leader first, then the agency (NĐ 30/2020, Điều 32.2.d)."""

    LEADER = "leader"
    AGENCY = "agency"


@dataclass(frozen=True, slots=True)
class PlacedImage:
    """A PNG at its place: page from 0, millimetres from the lower left corner."""

    png: bytes
    page: int
    x_mm: float
    y_mm: float
    width_mm: float
    height_mm: float


@dataclass(frozen=True, slots=True)
class SignatureRequest:
    """One signature; without an image it is invisible."""

    field_name: str
    role: Role
    key: KeyFile
    image: PlacedImage | None = None
