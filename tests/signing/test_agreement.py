"""Our verifier beside poppler's ``pdfsig`` on prepared files: the same answer, or a reason."""

from __future__ import annotations

import re
import shutil
import subprocess
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import pytest

from nq20desk.core.errors import KnownError
from nq20desk.signing.request import SignatureRequest
from nq20desk.signing.verify import verify_pdf
from tests.signing.conftest import Keyring
from tests.signing.prepared_files import Material, Prepared, prepared

TABLE = Path(__file__).with_name("agreement.txt")
LONGEST_S = 60


@dataclass(frozen=True)
class Answer:
    """What both say of a file; ``pdfsig`` is good, bad, or none (no answer)."""

    file: Prepared
    ours: str
    pdfsig: str

    @property
    def agree(self) -> bool:
        refused = ("bad", "sentence")
        return (self.ours == "good") == (self.pdfsig == "good") and (
            self.ours == "good" or self.ours in refused
        )


def ours(path: Path, keyring: Keyring) -> str:
    try:
        report = verify_pdf(path, keyring.trust)
    except KnownError as error:
        assert error.remedy
        return "sentence"
    if report.ok:
        return "good"
    assert report.problems
    return "unknown" if report.holds else "bad"


def pdfsigs(path: Path) -> str:
    if path.stat().st_size > 500_000_000:
        return "none"
    done = subprocess.run(
        ["pdfsig", "-nocert", str(path)], capture_output=True, text=True, timeout=LONGEST_S,
        check=False,
    )  # fmt: skip
    verdicts = re.findall(r"Signature Validation: (.*)", done.stdout)
    if not verdicts:
        return "none"
    whole = "Total document signed" in done.stdout.replace("Not total document signed", "")
    valid = all(one == "Signature is Valid." for one in verdicts)
    return "good" if valid and whole else "valid, not whole" if valid else "bad"


@pytest.fixture(scope="module")
def answers(
    unsigned: Path, signed: Path, requests_of_both: Sequence[SignatureRequest], keyring: Keyring,
    tmp_path_factory: pytest.TempPathFactory,
) -> list[Answer]:  # fmt: skip
    if shutil.which("pdfsig") is None:
        pytest.skip("no pdfsig here: the verifiers are not compared (apt install poppler-utils)")
    folder = tmp_path_factory.mktemp("đối chiếu")
    material = Material(unsigned.read_bytes(), signed.read_bytes(), tuple(requests_of_both))
    found = []
    for number, one in enumerate(prepared(material)):
        path = folder / f"{number}.pdf"
        one.make(path)
        found.append(Answer(one, ours(path, keyring), pdfsigs(path)))
        path.unlink()
    return found


def test_our_verifier_says_of_each_file_what_it_must(answers: list[Answer]) -> None:
    assert len(answers) > 20
    wrong = [(one.file.name, one.ours) for one in answers if one.ours != one.file.ours]
    assert wrong == []


def test_nothing_that_pdfsig_refuses_passes_here(answers: list[Answer]) -> None:
    assert [one.file.name for one in answers if one.ours == "good" and one.pdfsig != "good"] == []


def test_every_difference_has_its_reason(answers: list[Answer]) -> None:
    """Written to agreement.txt for reading."""
    text = table(answers)
    if not TABLE.exists() or TABLE.read_text(encoding="utf-8") != text:
        TABLE.write_text(text, encoding="utf-8")
    unexplained = [one for one in answers if not one.agree and not one.file.why]
    assert [(one.file.name, one.ours, one.pdfsig) for one in unexplained] == []


def table(answers: list[Answer]) -> str:
    lines = [
        "Our verifier and pdfsig (poppler) on files that the tests make; tests/signing/"
        "test_agreement.py writes this.",
        "",
        f"{'file':<34}{'ours':<10}{'pdfsig':<18}agreement",
    ]
    for one in answers:
        end = "agree" if one.agree else f"differ: {one.file.why}"
        lines.append(f"{one.file.name:<34}{one.ours:<10}{one.pdfsig:<18}{end}")
    agreed = sum(one.agree for one in answers)
    lines += ["", f"{agreed} of {len(answers)} agree; the rest is explained."]
    return "\n".join(lines) + "\n"


@pytest.mark.timeout(LONGEST_S)
def test_a_huge_file_is_answered_at_once(tmp_path: Path, keyring: Keyring) -> None:
    path = tmp_path / "1 GB.pdf"
    with path.open("wb") as file:
        file.write(b"%PDF-1.7\n")
        file.truncate(1_000_000_000)
    with pytest.raises(KnownError, match="larger than 200 MB"):
        verify_pdf(path, keyring.trust)
