"""The records behind the forms: an office's profile and the settings of the data folder."""

from __future__ import annotations

from pathlib import Path
from typing import Generic, TypeVar

from nq20desk.app.desk import Desk
from nq20desk.core.errors import KnownError
from nq20desk.core.message import message
from nq20desk.core.office import Office
from nq20desk.store.files import make_folder, replacing
from nq20desk.store.operations import SaveOffice, SaveSettings
from nq20desk.ui.settings.fields import Field, FieldKind
from nq20desk.ui.settings.office_fields import Settings

R = TypeVar("R")
IMAGES = "images"
_PNG = b"\x89PNG\r\n\x1a\n"


class OfficeRecord:
    """An office's profile; each change is one undoable step."""

    def __init__(self, desk: Desk, key: str) -> None:
        self._desk, self._key = desk, key

    def read(self) -> Office:
        """The profile as it is stored."""
        return self._desk.office(self._key)

    def keep(self, field: Field[Office], text: str) -> None:
        """Store the profile with another value; a chosen picture is copied first."""
        if field.kind is FieldKind.IMAGE:
            text = adopt_image(self._desk.folder, text)
        elif field.kind is FieldKind.CERTIFICATE:
            text = _inside(self._desk.folder, text)
        office = field.put(self.read(), text)
        sample = self._desk.is_sample(self._key)
        self._desk.run(SaveOffice(office, sample=sample, name=field.step))


class Draft(Generic[R]):
    """A record that is not stored yet, for the wizard."""

    def __init__(self, value: R) -> None:
        self.value = value

    def read(self) -> R:
        """The record as it is so far."""
        return self.value

    def keep(self, field: Field[R], text: str) -> None:
        """Put another value into the record."""
        self.value = field.put(self.value, text)


class SettingsRecord:
    """The settings of the data folder."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def read(self) -> Settings:
        """The settings as they are stored."""
        return self._desk.settings()

    def keep(self, field: Field[Settings], text: str) -> None:
        """Store what changed."""
        before = self.read()
        after = field.put(before, text)
        changed = tuple((key, value) for key, value in after.items() if before.get(key) != value)
        self._desk.run(SaveSettings(changed, name=field.step))


def adopt_image(folder: Path, chosen: str) -> str:
    """Copy a chosen PNG into the data folder; returns its path relative to the folder."""
    if not chosen or (folder / IMAGES) in Path(chosen).parents:
        return _inside(folder, chosen)
    source = Path(chosen)
    try:
        content = source.read_bytes()
    except OSError as error:
        text = message("SettingsPage", "The file {name} can't be read.", name=source.name)
        raise KnownError(text) from error
    if not content.startswith(_PNG):
        raise KnownError(message("SettingsPage", "{name} is not a PNG picture.", name=source.name))
    target = _free_name(folder / IMAGES, source, content)
    make_folder(target.parent)
    with replacing(target) as temporary:
        temporary.write_bytes(content)
    return _inside(folder, str(target))


def _free_name(folder: Path, source: Path, content: bytes) -> Path:
    """The picture's own name, or one with a number where another picture bears it."""
    target, number = folder / source.name, 2
    while target.exists() and target.read_bytes() != content:
        target = folder / f"{source.stem}-{number}{source.suffix}"
        number += 1
    return target


def _inside(folder: Path, path: str) -> str:
    """A path relative to the data folder where it lies in it."""
    inside = path and Path(path).is_absolute() and Path(path).is_relative_to(folder)
    return Path(path).relative_to(folder).as_posix() if inside else path
