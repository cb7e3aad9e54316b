"""A SoftHSM token in a folder of its own, with the key of a sample leader on it."""

from __future__ import annotations

import os
import shutil
import subprocess
from dataclasses import dataclass
from pathlib import Path

import pytest
from cryptography.hazmat.primitives.serialization import (
    Encoding,
    NoEncryption,
    PrivateFormat,
)

from nq20desk.resources.tokens import installed_modules
from nq20desk.signing.keyfile import KeyFile

PIN, OTHER_PIN = "Nq20Desk!", "Nq20Desk?"
_KEY = "01"


def soft_module() -> Path:
    """SoftHSM's library; skips, saying so, where the distribution's package is missing."""
    found = [one.path for one in installed_modules() if one.name == "SoftHSM"]
    if not found or shutil.which("softhsm2-util") is None:
        pytest.skip("no SoftHSM2 here: tokens are not tested (apt install softhsm2)")
    return found[0]


@dataclass(frozen=True)
class SoftToken:
    """A token in a folder; emptying the folder is pulling it out."""

    module: Path
    folder: Path

    def pull_out(self) -> None:
        """Take the token away."""
        for one in self.folder.iterdir():
            shutil.rmtree(one)


def make_token(folder: Path, key: KeyFile, monkeypatch: pytest.MonkeyPatch) -> SoftToken:
    """A new token with a key and its certificate."""
    module = soft_module()
    tokens = folder / "tokens"
    tokens.mkdir(parents=True)
    settings = folder / "softhsm2.conf"
    settings.write_text(f"directories.tokendir = {tokens}\nobjectstore.backend = file\n")
    monkeypatch.setitem(os.environ, "SOFTHSM2_CONF", str(settings))
    _put("--init-token", "--free", "--label", "Ban mau", "--so-pin", "12345678", "--pin", PIN)
    pem = folder / "key.pem"
    pem.write_bytes(
        key.private_key.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption())
    )
    _put("--import", pem, "--token", "Ban mau", "--label", "leader", "--id", _KEY, "--pin", PIN)
    pem.unlink()
    _put_certificates(module, key)
    return SoftToken(module, tokens)


def _put_certificates(module: Path, key: KeyFile) -> None:
    from pkcs11 import lib  # noqa: PLC0415
    from pkcs11.util.x509 import decode_x509_certificate  # noqa: PLC0415

    library = lib(str(module))
    library.reinitialize()
    with library.get_token(token_label="Ban mau").open(user_pin=PIN, rw=True) as session:
        for number, one in enumerate((key.certificate, *key.chain), start=1):
            values = decode_x509_certificate(one.public_bytes(Encoding.DER))
            session.create_object({**values, **_object_values(number)})


def _object_values(number: int) -> dict[object, object]:
    from pkcs11 import Attribute  # noqa: PLC0415

    return {Attribute.TOKEN: True, Attribute.ID: bytes([number]), Attribute.LABEL: f"c{number}"}


def _put(*words: str | Path) -> None:
    command = ["softhsm2-util", *map(str, words)]
    subprocess.run(command, check=True, capture_output=True)
