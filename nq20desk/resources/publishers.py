"""Whose signatures on update files are believed (resources/signing/updates.toml)."""

from __future__ import annotations

from base64 import b64decode
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from nq20desk.core.message import Bilingual, message
from nq20desk.resources import resource_path
from nq20desk.resources.reading import Entry, read_toml

_KEY_BYTES = 32


@dataclass(frozen=True, slots=True)
class Publisher:
    """A public Ed25519 key, who holds it, and the days on which it may sign.

    The private half of a ``trial`` key is published: what it signs proves nothing.
    """

    names: Bilingual
    public: bytes
    valid_from: date
    valid_to: date
    trial: bool

    def in_force(self, day: date) -> bool:
        """Whether the key could sign on a day."""
        return self.valid_from <= day <= self.valid_to


def load_publishers(path: Path | None = None) -> tuple[Publisher, ...]:
    """The believed keys; there may be none."""
    file = read_toml(path or resource_path("signing", "updates.toml"))
    found = tuple(_publisher(entry) for entry in file.tables("key"))
    file.finish()
    return found


def _publisher(entry: Entry) -> Publisher:
    return Publisher(
        names=Bilingual(entry.text("name"), entry.text("name_en")),
        public=_public(entry),
        valid_from=_day(entry, "valid_from"),
        valid_to=_day(entry, "valid_to"),
        trial=entry.flag("trial"),
    )


def _public(entry: Entry) -> bytes:
    try:
        key = b64decode(entry.text("public"), validate=True)
    except ValueError:
        key = b""
    if len(key) != _KEY_BYTES:
        entry.fail("public", message("Updates", "this is no public Ed25519 key in base64."))
    return key


def _day(entry: Entry, key: str) -> date:
    return entry.day(key) or entry.fail(key, message("Resources", "the key is missing."))
