"""Update files for tests: real ones from the maker, and others that no maker would make."""

import shutil
import zipfile
from collections.abc import Callable
from datetime import date
from pathlib import Path

from installer.make_update import main
from nq20desk.core.manifest import Manifest, write_manifest
from nq20desk.core.message import Bilingual
from nq20desk.exchange.container.writing import payload_of
from nq20desk.resources import resource_path
from nq20desk.resources.editions import DATA_FOLDERS, EDITION_FILE
from nq20desk.signing.publisher import SigningKey

TRIAL_KEY = Path(__file__).parents[1] / "installer" / "trial-key.pem"
SETUP = "nq20desk-9.0.0-setup.exe"
CONTENT = b"MZ an installer " * 20


def data_set(root: Path) -> Path:
    """A copy of the program's own data files."""
    root.mkdir(parents=True, exist_ok=True)
    shutil.copyfile(resource_path(EDITION_FILE), root / EDITION_FILE)
    for folder in DATA_FOLDERS:
        shutil.copytree(resource_path(folder), root / folder)
    return root


def replace(root: Path, file: str, old: str, new: str) -> None:
    path = root / file
    text = path.read_text(encoding="utf-8")
    assert old in text
    path.write_text(text.replace(old, new), encoding="utf-8")


def rename_a_plan(root: Path) -> None:
    replace(root, "plans/cao-bang-2025.toml", 'short = "TP Cao Bằng"', 'short = "Cao Bằng"')


def data_file(
    target: Path,
    edition: str = "2027-01-15",
    change: Callable[[Path], None] = rename_a_plan,
    *more: str,
) -> Path:
    """A data update whose files differ from the program's own by ``change``."""
    root = data_set(target.with_suffix(".src"))
    change(root)
    made = main(["data", "--key", str(TRIAL_KEY), "--edition", edition, "--resources", str(root),
                 "--to", str(target), "--note-vi", "Ghi chú thử", "--note-en", "Trial",
                 *more])  # fmt: skip
    assert made == 0
    return target


def program_file(target: Path, version: str = "9.0.0", *more: str) -> Path:
    """A program update with a few bytes in the place of an installer."""
    setup = target.with_name(SETUP)
    setup.write_bytes(CONTENT)
    made = main(["program", "--key", str(TRIAL_KEY), "--setup", str(setup), "--version", version,
                 "--date", "2027-01-15", "--to", str(target), *more])  # fmt: skip
    setup.unlink()
    assert made == 0
    return target


def manifest_of(content: dict[str, bytes], **changed: object) -> Manifest:
    """The manifest of a program update with these files."""
    told: dict[str, object] = {
        "kind": "program", "version": "9.0.0", "day": date(2027, 1, 15),
        "least_program": "0.1.0", "notes": Bilingual("", ""), "files": payload_of(content),
    }  # fmt: skip
    return Manifest(**{**told, **changed})


def pack(
    target: Path,
    manifest: Manifest | bytes,
    entries: list[tuple[str, bytes]],
    key: SigningKey | None = None,
    method: int = zipfile.ZIP_DEFLATED,
) -> Path:
    """A container with these entries, signed by the trial key unless another one is given."""
    content = manifest if isinstance(manifest, bytes) else write_manifest(manifest)
    signature = (key or SigningKey.load(TRIAL_KEY)).sign(content)
    with zipfile.ZipFile(target, "w", method) as archive:
        for name, one in [("manifest.json", content), ("manifest.sig", signature), *entries]:
            archive.writestr(zipfile.ZipInfo(name), one, method)
    return target
