"""Signing for Windows with a certificate for trials, by a file and by a service's command."""

from __future__ import annotations

import shutil
import sys
from pathlib import Path

import pytest

from installer.authenticode import (
    CertificateFile,
    ServiceCommand,
    SigningError,
    main,
    method_from,
    sign,
    sign_program,
    verify,
)
from installer.make_setup import make_setup
from installer.trial_certificate import make_test_certificate
from tests.installer.machine import COMPILER, Machine, build_standin

PASSWORD = "mật khẩu thử"
NEEDED = [one for one in ("osslsigncode", COMPILER) if shutil.which(one) is None]
needs_tools = pytest.mark.skipif(bool(NEEDED), reason=f"needs {', '.join(NEEDED)}")


@pytest.fixture(scope="module")
def certificate(tmp_path_factory: pytest.TempPathFactory) -> CertificateFile:
    return CertificateFile(
        make_test_certificate(tmp_path_factory.mktemp("khóa"), PASSWORD), PASSWORD
    )


@pytest.fixture
def program(tmp_path: Path) -> Path:
    return build_standin(tmp_path / "chương trình", "0.5.0")


@needs_tools
def test_what_was_signed_is_believed_until_it_is_changed(
    program: Path, certificate: CertificateFile
):
    file = program / "nq20desk.exe"
    with pytest.raises(SigningError):
        verify(file, certificate)
    sign_program(program, certificate)
    verify(file, certificate)
    with pytest.raises(SigningError):
        verify(file)  # the system doesn't know the certificate for trials
    content = bytearray(file.read_bytes())
    content[0x400] ^= 1
    file.write_bytes(content)
    with pytest.raises(SigningError, match=r"nq20desk\.exe"):
        verify(file, certificate)


@needs_tools
def test_a_wrong_password_leaves_the_file_as_it_was(program: Path, certificate: CertificateFile):
    file = program / "nq20desk.exe"
    before = file.read_bytes()
    with pytest.raises(SigningError):
        sign(file, CertificateFile(certificate.path, "sai"))
    assert file.read_bytes() == before


@needs_tools
def test_a_service_that_leaves_the_file_unsigned_is_found_out(program: Path):
    command = ServiceCommand(f'"{sys.executable}" -c "pass" {{file}}')
    with pytest.raises(SigningError):
        sign(program / "nq20desk.exe", command)


@needs_tools
def test_a_service_that_fails_is_quoted(program: Path):
    command = ServiceCommand(f'"{sys.executable}" -c "exit(\'no token\')" {{file}}')
    with pytest.raises(SigningError, match="no token"):
        sign(program / "nq20desk.exe", command)


def test_the_environment_says_how(certificate: CertificateFile):
    assert method_from({}) is None
    for method in (certificate, ServiceCommand("sign.exe {file}")):
        assert method_from(method.environment()) == method
    with pytest.raises(SigningError, match="not both"):
        method_from({"NQ20DESK_SIGN_CERTIFICATE": "a", "NQ20DESK_SIGN_COMMAND": "b {file}"})
    with pytest.raises(SigningError, match=r"\{file\}"):
        method_from({"NQ20DESK_SIGN_COMMAND": "sign.exe"})


def test_the_password_is_not_shown(certificate: CertificateFile):
    assert PASSWORD not in repr(certificate)


def test_the_command_line_says_when_nothing_says_how(
    program_file: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
):
    for name in ("CERTIFICATE", "COMMAND"):
        monkeypatch.delenv(f"NQ20DESK_SIGN_{name}", raising=False)
    assert main(["sign", str(program_file)]) == 1
    assert "NQ20DESK_SIGN_CERTIFICATE" in capsys.readouterr().err


@pytest.fixture
def program_file(tmp_path: Path) -> Path:
    path = tmp_path / "x.exe"
    path.write_bytes(b"MZ")
    return path


@needs_tools
def test_installer_and_uninstaller_are_signed(
    machine: Machine, program: Path, certificate: CertificateFile, icon: Path, tmp_path: Path
):
    setup = make_setup(
        program, "0.5.0", tmp_path / "nq20desk-setup.exe",
        compression="none", work=tmp_path / "work", icon=icon, method=certificate,
    )  # fmt: skip
    verify(setup, certificate)
    assert machine.run(setup, "/S") == 0
    verify(machine.usual / "uninstall.exe", certificate)
