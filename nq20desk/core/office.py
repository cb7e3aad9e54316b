"""The issuing office (*cơ quan ban hành*): everything that its documents carry."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class System(StrEnum):
    """Whose rules of presentation the office follows."""

    STATE = "state"
    PARTY = "party"


class SizeSet(StrEnum):
    """Large type 13/14/14 or small type 12/13/13 (NĐ 30/2020, Phụ lục I, Mục V, note)."""

    LARGE = "large"
    SMALL = "small"


@dataclass(frozen=True, slots=True)
class Image:
    """A PNG to be put on paper: ``path`` relative to the data folder, size in mm."""

    path: str
    width_mm: float
    height_mm: float


@dataclass(frozen=True, slots=True)
class Signer:
    """Who signs, in whose name, with which certificate file and image.

    ``authority`` holds the lines above the post (``TM. ỦY BAN NHÂN DÂN``, ``KT. CHỦ TỊCH``);
    ``other_post`` is what the signer is besides (*chức vụ khác*), printed above the name.
    """

    name: str
    post: str
    authority: tuple[str, ...] = ()
    other_post: str = ""
    certificate: str = ""
    image: Image | None = None


@dataclass(frozen=True, slots=True)
class SigningForm:
    """A usual way to sign (*hình thức đề ký*): lines of authority, and the post under them.

    ``symbols`` are those of the offices that sign so (NĐ 30/2020, Điều 13).
    """

    key: str
    name: str
    name_en: str
    system: System
    symbols: frozenset[str]
    authority: tuple[str, ...]
    post: str

    def fits(self, office: Office) -> bool:
        """Whether an office of this kind signs so."""
        return self.system is office.system and office.symbol in self.symbols

    def is_of(self, signer: Signer) -> bool:
        """Whether the signer signs so already."""
        return (self.authority, self.post) == (signer.authority, signer.post)


@dataclass(frozen=True, slots=True)
class Office:
    """The unit profile: header lines, number pattern, place, signer, seal, recipients.

    ``symbol`` is the office's part of a document number (``UBND``, ``HU``); ``unit`` the
    territory whose figures it reports.
    """

    key: str
    system: System
    name: str
    superior_line: str
    issuing_line: str
    symbol: str
    place: str
    unit: str
    signer: Signer
    agency_certificate: str = ""
    seal: Image | None = None
    recipients: tuple[str, ...] = ()
    size_set: SizeSet = SizeSet.LARGE
    layout: str = ""
