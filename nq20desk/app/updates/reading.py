"""Reading an update file: signature first, then the list, then every file's hash."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from nq20desk import __version__
from nq20desk.core.errors import KnownError
from nq20desk.core.manifest import Manifest, read_manifest, version_key
from nq20desk.core.message import message
from nq20desk.exchange.container import MANIFEST, SIGNATURE, Container, Kind, opened
from nq20desk.resources.publishers import Publisher, load_publishers
from nq20desk.signing.publisher import find_signer, refuse_out_of_force
from nq20desk.store.edition_files import inside, write_stream


@dataclass(frozen=True, slots=True)
class UpdateFile:
    """An update file that was verified: what it brings, and who signed it."""

    path: Path
    manifest: Manifest
    signer: Publisher
    publishers: tuple[Publisher, ...]

    @property
    def kind(self) -> Kind:
        """What it brings."""
        return Kind(self.manifest.kind)

    @property
    def edition_day(self) -> date:
        """The day of the edition that it brings (data only)."""
        return date.fromisoformat(self.manifest.version)


def read_update(path: Path, publishers: Sequence[Publisher] | None = None) -> UpdateFile:
    """Verify a file whole.

    Raises:
        KnownError: it is damaged, changed, signed by nobody whom the program believes, or none
            of ours.
    """
    believed = tuple(load_publishers() if publishers is None else publishers)
    with _verified(path, believed) as (container, manifest, signer):
        for one in manifest.files:
            for _ in container.chunks(one):
                pass
        return UpdateFile(path, manifest, signer, believed)


def unpack(update: UpdateFile, folder: Path) -> None:
    """Write the files, the manifest and its signature into a folder, verified once more.

    Raises:
        KnownError: the file was changed since it was read, or the folder can't be written.
    """
    with _verified(update.path, update.publishers) as (container, manifest, _):
        if manifest != update.manifest:
            raise KnownError(
                message("Updates", "The file “{name}” was changed since it was opened.",
                        name=update.path.name),
                message("Updates", "Open it again and look at what it brings."),
            )  # fmt: skip
        write_stream(folder / MANIFEST, [container.manifest])
        write_stream(folder / SIGNATURE, [container.signature])
        for one in manifest.files:
            write_stream(inside(folder, one.path), container.chunks(one))


@contextmanager
def _verified(
    path: Path, publishers: Sequence[Publisher]
) -> Iterator[tuple[Container, Manifest, Publisher]]:
    with opened(path) as container:
        signer = find_signer(publishers, container.manifest, container.signature)
        manifest = read_manifest(container.manifest)
        refuse_out_of_force(signer, manifest.day)
        container.check_contents(manifest)
        _check_version(path, manifest)
        yield container, manifest, signer


def _check_version(path: Path, manifest: Manifest) -> None:
    try:
        if manifest.kind == Kind.DATA:
            date.fromisoformat(manifest.version)
        else:
            version_key(manifest.version)
    except ValueError as error:
        raise KnownError(
            message("Updates", "The file “{name}” names no usable version.", name=path.name),
            message("Updates", "Ask whoever gave you the file for a new copy of it."),
        ) from error  # fmt: skip


def refuse_old_program(update: UpdateFile, program: str = __version__) -> None:
    """Refuse a file that needs a newer program than this one.

    Raises:
        KnownError: it does.
    """
    if version_key(program) < version_key(update.manifest.least_program):
        raise KnownError(
            message("Updates", "This file needs nq20desk {needed} or newer; this is {version}.",
                    needed=update.manifest.least_program, version=program),
            message("Updates", "Install the newer program first, then open the file again."),
        )  # fmt: skip
