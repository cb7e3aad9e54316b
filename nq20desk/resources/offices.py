"""Kinds of offices (resources/offices): what a new profile of each kind begins with."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from pathlib import Path

from nq20desk.core.indicator import Level
from nq20desk.core.office import Office, Signer, SigningForm, System
from nq20desk.core.text import slug
from nq20desk.resources.reading import Entry, read_toml


@dataclass(frozen=True, slots=True)
class OfficeKind:
    """One concrete kind, e.g. of a ward; the texts hold ``{name}`` and ``{province}``."""

    word: str
    word_en: str
    key: str
    unit: str
    office: str
    superior_line: str
    issuing_line: str
    symbol: str
    place: str
    signer_post: str
    signer_authority: tuple[str, ...]
    recipients: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class OfficePreset:
    """A kind of office with its concrete kinds and the time in which there are such offices."""

    key: str
    name: str
    name_en: str
    system: System
    level: Level
    kinds: tuple[OfficeKind, ...]
    valid_from: date | None = None
    valid_to: date | None = None

    def in_force(self, day: date) -> bool:
        """Whether there are such offices on a day."""
        begun = self.valid_from is None or self.valid_from <= day
        return begun and (self.valid_to is None or day <= self.valid_to)


@dataclass(frozen=True, slots=True)
class NewUnit:
    """A territory to be entered together with its office."""

    key: str
    title: str
    level: Level


def load_presets(path: Path) -> tuple[OfficePreset, ...]:
    """The presets of a file; keys must be unique."""
    file = read_toml(path)
    presets = tuple(_preset(entry) for entry in file.tables("preset"))
    file.finish()
    return presets


def _preset(entry: Entry) -> OfficePreset:
    return OfficePreset(
        key=entry.text("key"),
        name=entry.text("name"),
        name_en=entry.text("name_en"),
        system=entry.choice("system", System),
        level=entry.choice("level", Level),
        kinds=tuple(_kind(one) for one in entry.tables("kind")),
        valid_from=entry.day("valid_from"),
        valid_to=entry.day("valid_to"),
    )


def _kind(entry: Entry) -> OfficeKind:
    return OfficeKind(
        word=entry.text("word"),
        word_en=entry.text("word_en"),
        key=entry.text("key"),
        unit=entry.text("unit"),
        office=entry.text("office"),
        superior_line=entry.text("superior_line"),
        issuing_line=entry.text("issuing_line"),
        symbol=entry.text("symbol"),
        place=entry.text("place"),
        signer_post=entry.text("signer_post"),
        signer_authority=entry.texts("signer_authority"),
        recipients=entry.texts("recipients"),
    )


def load_signing_forms(path: Path) -> tuple[SigningForm, ...]:
    """The usual ways to sign."""
    file = read_toml(path)
    forms = tuple(_signing_form(entry) for entry in file.tables("signing"))
    file.finish()
    return forms


def _signing_form(entry: Entry) -> SigningForm:
    made = SigningForm(
        key=entry.text("key"),
        name=entry.text("name"),
        name_en=entry.text("name_en"),
        system=entry.choice("system", System),
        symbols=frozenset(entry.texts("symbols")),
        authority=entry.texts("authority"),
        post=entry.text("post"),
    )
    entry.finish()
    return made


def new_office(
    preset: OfficePreset, kind: OfficeKind, name: str, province: str
) -> tuple[NewUnit, Office]:
    """The territory and the profile that an office of this kind begins with."""
    unit = NewUnit(slug(name), _filled(kind.unit, name, province), preset.level)
    office = Office(
        key=f"{kind.key}-{slug(name)}",
        system=preset.system,
        name=_filled(kind.office, name, province),
        superior_line=_filled(kind.superior_line, name, province),
        issuing_line=_filled(kind.issuing_line, name, province),
        symbol=kind.symbol,
        place=_filled(kind.place, name, province),
        unit=unit.key,
        signer=Signer("", kind.signer_post, kind.signer_authority),
        recipients=tuple(_filled(one, name, province) for one in kind.recipients),
    )
    return unit, office


def _filled(pattern: str, name: str, province: str) -> str:
    return pattern.format(
        name=name, NAME=name.upper(), province=province, PROVINCE=province.upper()
    )
