"""Tokens, the outside way, attachments and the trust list on the command line."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from nq20desk.__main__ import main
from nq20desk.signing.keyfile import open_key_file
from nq20desk.signing.sample import SAMPLE_PASSWORD, make_sample_keys
from tests.signing.token_fixtures import OTHER_PIN, PIN, make_token

Capture = pytest.CaptureFixture[str]


def run(capsys: Capture, data: Path, *words: str | Path | int) -> tuple[int, str, str]:
    code = main(["--lang", "en", "--data", str(data), *map(str, words)])
    said = capsys.readouterr()
    return code, said.out, said.err


@pytest.fixture
def module(data: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The library of a token with the sample leader's key."""
    file = sorted(data.rglob("leader.p12"))[0]
    key = open_key_file(file, SAMPLE_PASSWORD)
    return make_token(tmp_path / "thẻ", key, monkeypatch).module


def passwords(tmp_path: Path, *lines: str) -> Path:
    path = tmp_path / "mật khẩu.txt"
    path.write_text("\n".join(lines), encoding="utf-8")
    return path


# ---- tokens


def test_tokens_lists_holder_issuer_and_validity(capsys: Capture, data: Path, module: Path) -> None:
    code, out, _ = run(capsys, data, "tokens", "--module", module, "--json")
    (one,) = json.loads(out)
    assert code == 0
    assert one["holder"].startswith("Nguyễn Văn A")
    assert one["issuer"].startswith("CA MẪU")
    assert (one["token"], one["warning"]) == ("Ban mau", "")


def test_a_report_is_signed_with_the_token_and_the_agency_s_file(
    capsys: Capture, data: Path, module: Path, tmp_path: Path
) -> None:
    target = tmp_path / "ký.pdf"
    given = passwords(tmp_path, f"leader={PIN}", f"agency={SAMPLE_PASSWORD}")
    code, _, err = run(
        capsys, data, "export", 1, "--to", target, "--sign", "leader=token:nguyen van a", "agency",
        "--module", module, "--password-file", given,
    )  # fmt: skip
    assert (code, err) == (0, "")
    code, out, _ = run(capsys, data, "verify", target, "--json")
    answer = json.loads(out)
    assert code == 0
    assert [one["role"] for one in answer["signatures"]] == ["leader", "agency"]
    assert all(one["sample"] for one in answer["signatures"])


def test_a_wrong_pin_is_a_sentence_and_leaves_the_old_file(
    capsys: Capture, data: Path, module: Path, tmp_path: Path
) -> None:
    target = tmp_path / "ký.pdf"
    target.write_bytes(b"old")
    given = passwords(tmp_path, f"leader={OTHER_PIN}")
    code, _, err = run(
        capsys, data, "export", 1, "--to", target, "--sign", "leader=token",
        "--module", module, "--password-file", given,
    )  # fmt: skip
    assert code == 1
    assert "The PIN is wrong" in err
    assert target.read_bytes() == b"old"


def test_the_published_password_is_never_tried_as_a_pin(
    capsys: Capture, data: Path, module: Path, tmp_path: Path
) -> None:
    words = ("--to", tmp_path / "ký.pdf", "--sign", "leader=token", "--module", module)
    code, _, err = run(capsys, data, "export", 1, *words)
    assert code == 1
    assert "The password of Nguyễn Văn A" in err
    _, out, _ = run(capsys, data, "tokens", "--module", module, "--json")
    assert json.loads(out)[0]["warning"] == ""


def test_a_certificate_that_nothing_names_is_a_sentence(
    capsys: Capture, data: Path, module: Path, tmp_path: Path
) -> None:
    words = ("--to", tmp_path / "ký.pdf", "--sign", "leader=token:ai đó", "--module", module)
    code, _, err = run(capsys, data, "export", 1, *words)
    assert code == 1
    assert "“ai đó” does not name one certificate" in err


# ---- the outside way


def test_a_report_goes_out_waits_and_is_taken_back(
    capsys: Capture, data: Path, tmp_path: Path
) -> None:
    waiting, signed = tmp_path / "chờ.pdf", tmp_path / "ký.pdf"
    assert run(capsys, data, "export", 1, "--to", waiting, "--waiting")[0] == 0
    code, out, _ = run(capsys, data, "verify", waiting, "--json")
    assert (code, json.loads(out)["signatures"]) == (1, [])
    assert run(capsys, data, "export", 1, "--to", signed, "--sign")[0] == 0
    code, out, _ = run(capsys, data, "take-signed", signed, "--report", 1, "--dry-run")
    assert (code, out.splitlines()[-1].split("\t")[0]) == (0, "draft")
    code, out, _ = run(capsys, data, "take-signed", signed, "--report", 1)
    assert (code, out.splitlines()[-1].split("\t")[0]) == (0, "signed")
    assert run(capsys, data, "state", 1)[1].startswith("signed")


def test_another_report_s_file_is_refused_with_the_place(
    capsys: Capture, data: Path, tmp_path: Path
) -> None:
    signed = tmp_path / "ký.pdf"
    assert run(capsys, data, "export", 2, "--to", signed, "--sign")[0] == 0
    code, _, err = run(capsys, data, "take-signed", signed, "--report", 1)
    assert code == 1
    assert "pages; " in err or "Page 1 differs" in err


def test_only_an_unsigned_pdf_waits(capsys: Capture, data: Path, tmp_path: Path) -> None:
    for name, more in (("a.xlsx", ()), ("a.pdf", ("--sign",))):
        words = ("--to", tmp_path / name, "--waiting", *more)
        code, _, err = run(capsys, data, "export", 1, *words)
        assert code == 1
        assert "Only an unsigned PDF waits" in err


# ---- attachments and trust


def test_an_attachment_is_signed_by_the_agency(capsys: Capture, data: Path, tmp_path: Path) -> None:
    plain, target = tmp_path / "biểu.pdf", tmp_path / "biểu ký.pdf"
    assert run(capsys, data, "export", 1, "--to", plain)[0] == 0
    code, _, _ = run(capsys, data, "sign-attachment", plain, "--report", 1, "--to", target)
    assert code == 0
    _, out, _ = run(capsys, data, "verify", target, "--json")
    (one,) = json.loads(out)["signatures"]
    assert one["holder"].startswith("Cơ quan mẫu")
    words = ("--report", 1, "--to", tmp_path / "b.pdf", "--sign", "leader")
    code, _, err = run(capsys, data, "sign-attachment", plain, *words)
    assert (code, "agency alone" in err) == (1, True)


def test_a_time_stamp_without_a_service_is_a_sentence(
    capsys: Capture, data: Path, tmp_path: Path
) -> None:
    words = ("--to", tmp_path / "a.pdf", "--sign", "--timestamp")
    code, _, err = run(capsys, data, "export", 1, *words)
    assert (code, "No time stamp service is set" in err) == (1, True)


def test_authorities_are_listed_added_and_removed(
    capsys: Capture, data: Path, tmp_path: Path
) -> None:
    make_sample_keys(tmp_path)
    file = tmp_path / "CA của tỉnh.pem"
    (tmp_path / "trust" / "demo-ca.pem").rename(file)
    _, out, _ = run(capsys, data, "trust", "--add", file, "--json")
    assert [(one["file"], one["sample"]) for one in json.loads(out)] == [
        ("CA của tỉnh.pem", True), ("demo-ca.pem", True),
    ]  # fmt: skip
    assert run(capsys, data, "trust", "--remove", file.name)[0] == 0
    _, out, _ = run(capsys, data, "trust", "--json")
    assert [one["file"] for one in json.loads(out)] == ["demo-ca.pem"]
    code, _, err = run(capsys, data, "trust", "--add", tmp_path / "leader.p12")
    assert (code, "no certificate of an authority" in err) == (1, True)


def test_another_person_s_certificate_is_told(capsys: Capture, data: Path, tmp_path: Path) -> None:
    make_sample_keys(tmp_path / "khóa", "Trần Thị B")
    target = tmp_path / "a.pdf"
    key = f"leader={tmp_path / 'khóa' / 'leader.p12'}"
    code, _, err = run(capsys, data, "export", 1, "--to", target, "--sign", key)
    assert code == 0
    assert "The certificate is Trần Thị B's, but Nguyễn Văn A signs this report." in err
