"""Signing with a token: what is listed, the PIN, and a token that is pulled out."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest

from nq20desk.core.errors import KnownError
from nq20desk.resources.tokens import installed_modules
from nq20desk.signing.request import SignatureRequest
from nq20desk.signing.sign import sign_pdf
from nq20desk.signing.token import TokenCertificate, certificates_on, open_token
from nq20desk.signing.token_errors import pin_error, refuse_locked, tries_left
from nq20desk.signing.verify import verify_pdf
from tests.signing.conftest import Keyring
from tests.signing.token_fixtures import OTHER_PIN, PIN, SoftToken, make_token

Requests = Sequence[SignatureRequest]


@pytest.fixture
def token(tmp_path: Path, keyring: Keyring, monkeypatch: pytest.MonkeyPatch) -> SoftToken:
    return make_token(tmp_path / "thẻ", keyring.leader, monkeypatch)


@pytest.fixture
def held(token: SoftToken) -> TokenCertificate:
    """The one certificate on the token that signs."""
    (one,) = certificates_on(token.module)
    return one


def test_a_token_lists_who_may_sign_without_its_pin(
    held: TokenCertificate, keyring: Keyring
) -> None:
    leader = keyring.leader
    assert (held.holder, held.issuer, held.token) == (leader.holder, leader.issuer, "Ban mau")
    assert (held.not_before, held.not_after) == (leader.not_before, leader.not_after)
    assert held.certificate == leader.certificate
    assert held.chain == leader.chain
    assert held.warning is None


def test_a_token_signs_and_the_agency_s_file_after_it(
    held: TokenCertificate, unsigned: Path, requests_of_both: Requests, keyring: Keyring,
    tmp_path: Path,
) -> None:  # fmt: skip
    leader, agency = requests_of_both
    target = tmp_path / "đã ký.pdf"
    with open_token(held, PIN) as key:
        sign_pdf(unsigned, target, [replace(leader, key=key), agency])
    report = verify_pdf(target, keyring.trust)
    assert report.ok
    assert [one.role for one in report.signatures] == ["leader", "agency"]


def test_leader_and_agency_may_be_on_one_token(
    held: TokenCertificate, unsigned: Path, requests_of_both: Requests, keyring: Keyring,
    tmp_path: Path,
) -> None:  # fmt: skip
    target = tmp_path / "đã ký.pdf"
    with open_token(held, PIN) as one, open_token(held, PIN) as other:
        keys = (one, other)
        requests = [replace(r, key=k) for r, k in zip(requests_of_both, keys, strict=True)]
        sign_pdf(unsigned, target, requests)
    assert verify_pdf(target, keyring.trust).ok


def test_a_wrong_pin_is_tried_once_and_told(token: SoftToken, held: TokenCertificate) -> None:
    with pytest.raises(KnownError, match="PIN is wrong"), open_token(held, OTHER_PIN):
        raise AssertionError("opened with a wrong PIN")
    (again,) = certificates_on(token.module)
    assert "wrong PIN was typed before" in str(again.warning)
    with open_token(again, PIN):
        pass
    assert certificates_on(token.module)[0].warning is None


def test_no_pin_is_not_a_try(token: SoftToken, held: TokenCertificate) -> None:
    with pytest.raises(KnownError, match="nothing was tried"), open_token(held, ""):
        raise AssertionError("opened without a PIN")
    assert certificates_on(token.module)[0].warning is None


def test_the_tries_left_are_said_as_the_token_says_them() -> None:
    pkcs11 = pytest.importorskip("pkcs11")
    low = pkcs11.TokenFlag.USER_PIN_COUNT_LOW
    last = low | pkcs11.TokenFlag.USER_PIN_FINAL_TRY
    locked = last | pkcs11.TokenFlag.USER_PIN_LOCKED
    none = pkcs11.TokenFlag.TOKEN_INITIALIZED
    assert tries_left(none) is None
    assert [str(tries_left(one))[:12] for one in (low, last, locked)] == [
        "A wrong PIN ", "One try of t", "The token is",
    ]  # fmt: skip
    assert "One try is left" in str(pin_error(last))
    assert "locked" in str(pin_error(locked))
    refuse_locked(last)
    with pytest.raises(KnownError, match="Only the issuing authority unlocks it"):
        refuse_locked(locked)


def test_a_token_pulled_out_before_signing_is_a_sentence(
    token: SoftToken, held: TokenCertificate
) -> None:
    token.pull_out()
    with pytest.raises(KnownError, match=r"token|Token"), open_token(held, PIN):
        raise AssertionError("opened a token that is gone")
    assert certificates_on(token.module) == ()


def test_a_token_pulled_out_in_the_middle_leaves_the_old_file(
    token: SoftToken, held: TokenCertificate, unsigned: Path, requests_of_both: Requests,
    tmp_path: Path,
) -> None:  # fmt: skip
    target = tmp_path / "đã ký.pdf"
    target.write_bytes(b"the previous good file")
    with (
        pytest.raises(KnownError, match="token"),
        open_token(held, PIN) as key,
    ):
        token.pull_out()
        sign_pdf(unsigned, target, [replace(requests_of_both[0], key=key)])
    assert target.read_bytes() == b"the previous good file"
    assert [one.name for one in target.parent.glob(".nq20*")] == []


def test_an_expired_certificate_on_a_token_signs_nothing(held: TokenCertificate) -> None:
    with (
        open_token(held, PIN) as key,
        pytest.raises(KnownError, match="expired on"),
    ):
        key.require_valid(datetime(2090, 1, 1, tzinfo=UTC))


@pytest.mark.parametrize("content", [b"", b"not a library", b"MZ" + b"\0" * 200])
def test_a_file_that_is_no_token_library_is_a_sentence(tmp_path: Path, content: bytes) -> None:
    module = tmp_path / "thư viện.so"
    module.write_bytes(content)
    with pytest.raises(KnownError, match="can't be used as the library of a token"):
        certificates_on(module)


def test_the_known_makers_are_looked_for_in_the_folders_of_windows(tmp_path: Path) -> None:
    system = tmp_path / "System32"
    system.mkdir()
    for name in ("eTPKCS11.dll", "bit4xpki.dll", "viettel-ca_v2.dll"):
        (system / name).write_bytes(b"")
    found = installed_modules(system="win32", environment={"SystemRoot": str(tmp_path)})
    assert [one.path.name for one in found] == ["eTPKCS11.dll", "bit4xpki.dll", "viettel-ca_v2.dll"]
    assert found[0].name == "Ban Cơ yếu Chính phủ – SafeNet eToken"


def test_a_list_of_makers_with_a_slip_is_refused_by_key(tmp_path: Path) -> None:
    path = tmp_path / "modules.toml"
    path.write_text('[folders]\nwindows=[]\nlinux=[]\n[[module]]\nnam="x"\n', encoding="utf-8")
    with pytest.raises(KnownError, match=r"modules\.toml"):
        installed_modules(path)
