"""The command line as an office's script would use it: real processes, real files."""

import json
import os
import sqlite3
import subprocess
import sys
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path

import openpyxl
import pypdf
import pytest

from nq20desk import __version__
from nq20desk.__main__ import main
from nq20desk.store.backup import backup

ROOT = Path(__file__).parents[2]


def nq20desk(*words, data=None):
    where = ["--data", str(data)] if data else []
    return subprocess.run(
        [sys.executable, "-m", "nq20desk", *where, *map(str, words)],
        cwd=ROOT, env={**os.environ, "PYTHONUTF8": "1"}, capture_output=True, encoding="utf-8",
        check=False,
    )  # fmt: skip


def run(capsys, *words, data=None):
    where = ["--data", str(data)] if data else []
    code = main([*where, *map(str, words)])
    said = capsys.readouterr()
    return code, said.out, said.err


def test_a_fresh_folder_is_filled_listed_exported_signed_and_verified(tmp_path):
    data = tmp_path / "dữ liệu mới"
    assert nq20desk("demo", "--form", "state", data=data).returncode == 0
    (line,) = nq20desk("reports", data=data).stdout.splitlines()
    identifier, form = line.split("\t")[:2]
    assert form == "state-progress"
    target = tmp_path / "báo cáo đã ký.pdf"
    signed = nq20desk("export", identifier, "--to", target, "--sign", data=data)
    assert (signed.returncode, signed.stderr) == (0, "")
    verified = nq20desk("verify", target, "--json")
    answer = json.loads(verified.stdout)
    assert verified.returncode == 0
    assert [one["role"] for one in answer["signatures"]] == ["leader", "agency"]
    assert all(one["intact"] and one["covers_whole_document"] for one in answer["signatures"])


def test_the_sample_is_not_poured_into_a_folder_with_data(capsys, data):
    code, out, err = run(capsys, "demo", data=data)
    assert (code, out) == (1, "")
    assert len(err.strip().splitlines()) == 1


def test_reports_come_one_a_line_identifier_first(capsys, data):
    code, out, _ = run(capsys, "reports", data=data)
    lines = out.splitlines()
    assert code == 0
    assert {line.split("\t")[0] for line in lines} == {"1", "2"}


def test_pdf_and_workbook_of_a_report(capsys, data, tmp_path):
    pdf, workbook = tmp_path / "Báo cáo 02.pdf", tmp_path / "Số liệu gửi tỉnh.xlsx"
    assert run(capsys, "export", 1, "--to", pdf, data=data)[0] == 0
    assert run(capsys, "export", 1, "--to", workbook, data=data)[0] == 0
    assert "Cao Bằng" in pypdf.PdfReader(pdf).pages[0].extract_text()
    assert openpyxl.load_workbook(workbook).sheetnames[0] == "Biểu 1 - Chỉ tiêu"


@pytest.mark.parametrize(
    ("words", "code"),
    [
        (("export", "99", "--to", "x.pdf"), 1),
        (("export", "1", "--to", "x.odt"), 1),
        (("export", "1", "--to", "khong/co/x.pdf"), 1),
        (("export", "1", "--to", "x.pdf", "--sign", "boss"), 1),
        (("export", "1", "--to", "x.pdf", "--sign", "leader=không có.p12"), 1),
        (("check", "99"), 1),
        (("assess", "--plan", "none"), 1),
        (("assess", "--unit", "none"), 1),
        (("verify", "không có.pdf"), 1),
    ],
)
def test_a_known_error_is_one_sentence_and_exit_code_1(capsys, data, words, code):
    found, out, err = run(capsys, *words, data=data)
    assert (found, out) == (code, "")
    assert len(err.strip().splitlines()) == 1
    assert "Traceback" not in err


@pytest.mark.parametrize("words", [("fly",), ("export",), ("export", "one", "--to", "x.pdf")])
def test_wrong_usage_is_exit_code_2(capsys, words):
    with pytest.raises(SystemExit) as ended:
        main(list(words))
    assert ended.value.code == 2


def test_a_wrong_password_leaves_the_file_as_it_was(capsys, data, tmp_path):
    target = tmp_path / "ký.pdf"
    target.write_bytes(b"truoc")
    passwords = tmp_path / "mật khẩu.txt"
    passwords.write_text("leader=sai\nagency=sai\n", encoding="utf-8")
    code, _, err = run(capsys, "export", 1, "--to", target, "--sign",
                       "--password-file", passwords, data=data)  # fmt: skip
    assert code == 1
    assert "leader.p12" in err
    assert target.read_bytes() == b"truoc"


def test_a_password_file_that_is_no_text_is_one_sentence(capsys, data, tmp_path):
    passwords = tmp_path / "mật khẩu.bin"
    passwords.write_bytes(b"leader=\xff\xfe\x80\n")
    code, _, err = run(capsys, "export", 1, "--to", tmp_path / "a.pdf", "--sign",
                       "--password-file", passwords, data=data)  # fmt: skip
    assert code == 1
    assert passwords.name in err
    assert "Traceback" not in err
    assert not (tmp_path / "a.pdf").exists()


def test_one_signer_alone(capsys, data, tmp_path):
    target = tmp_path / "lãnh đạo.pdf"
    assert run(capsys, "export", 1, "--to", target, "--sign", "leader", data=data)[0] == 0
    _, out, _ = run(capsys, "verify", target, "--json", data=data)
    assert [one["role"] for one in json.loads(out)["signatures"]] == ["leader"]


def test_a_changed_byte_is_caught(capsys, data, signed_sample, tmp_path):
    target = tmp_path / "ký.pdf"
    content = bytearray(signed_sample.read_bytes())
    content[len(content) // 4] ^= 1
    target.write_bytes(content)
    code, out, err = run(capsys, "verify", target, "--json", data=data)
    assert code == 1
    assert err
    assert not out or not json.loads(out)["ok"]


def test_assess_gives_the_verdicts_of_cao_bang(capsys, data):
    code, out, _ = run(capsys, "assess", "--plan", "cao-bang-2025", "--unit", "cao-bang",
                       "--json", data=data)  # fmt: skip
    found = {(one["key"], one["year"]): one for one in json.loads(out)}
    assert code == 0
    insurance = found["health_insurance_coverage", 2025]
    assert insurance["verdict"] == "not_met"
    assert (insurance["value"], insurance["target"]) == ("86,5", "95")
    assert insurance["distance"] == -8.5
    assert insurance["why"]
    assert found["under5_mortality", 2025]["verdict"] == "met"
    assert found["expanded_immunization_coverage", 2025]["verdict"] == "not_comparable"
    assert found["hiv_new_cases_per_100000", 2025]["verdict"] == "no_target"
    assert found["end_aids_tb_malaria", 2030]["verdict"] == "qualitative"
    for one in found.values():
        assert {"key", "name", "plan", "year", "verdict", "value", "target", "distance",
                "why"} <= set(one)  # fmt: skip


def test_check_finds_the_contradictions_of_the_sample(capsys, data):
    code, out, _ = run(capsys, "check", 2, "--json", data=data)
    rules = {one["rule"] for one in json.loads(out)}
    assert code == 0
    assert {"typed_against_computed", "sum_in_sentence", "trend_contradicts", "doubled_words",
            "year_contradiction", "mixed_decimals"} <= rules  # fmt: skip


def test_answers_in_plain_lines_and_in_english(capsys, data):
    assert run(capsys, "assess", "--unit", "cao-bang", data=data)[1].count("\t") > 50
    assert run(capsys, "check", 1, data=data)[0] == 0
    vietnamese = run(capsys, "export", 99, "--to", "x.pdf", data=data)[2]
    english = run(capsys, "--lang", "en", "export", 99, "--to", "x.pdf", data=data)[2]
    assert english.startswith("There is no report 99")
    assert vietnamese != english


def test_backup_and_restore(capsys, data):
    code, out, _ = run(capsys, "backup", data=data)
    assert code == 0
    database = data / "office.db"
    database.write_bytes(b"hong" * 2000)
    assert run(capsys, "reports", data=data)[0] == 1
    assert run(capsys, "restore", data=data)[1].strip() == out.strip()
    assert run(capsys, "reports", data=data)[0] == 0


def test_restoring_passes_over_the_copies_of_a_newer_program(capsys, data):
    database = data / "office.db"
    before = run(capsys, "backup", data=data)[1].strip()
    with closing(sqlite3.connect(database)) as connection, connection:
        connection.execute("UPDATE schema SET value = '99'")
    newer = backup(database, "close", datetime(2099, 1, 1, tzinfo=UTC))
    assert "Dữ liệu do bản nq20desk mới hơn ghi" in run(capsys, "reports", data=data)[2]
    code, _, said = run(capsys, "restore", newer, data=data)
    assert (code, newer.name in said) == (1, True)
    assert run(capsys, "restore", data=data)[1].strip() == before
    assert run(capsys, "reports", data=data)[0] == 0
    assert len(list(data.glob("office-replaced-*.db"))) == 1


def test_a_reader_who_has_seen_enough_is_no_fault(data):
    words = [sys.executable, "-m", "nq20desk", "--data", str(data), "assess", "--json"]
    with subprocess.Popen(
        words, cwd=ROOT, stdout=subprocess.PIPE, stderr=subprocess.PIPE
    ) as process:
        process.stdout.close()
        assert process.stderr.read() == b""
        assert process.wait() == 0


def test_the_version_is_said(capsys):
    with pytest.raises(SystemExit):
        main(["--version"])
    assert capsys.readouterr().out.strip() == f"nq20desk {__version__}"


def test_assess_tells_base_pace_and_forecast(capsys, data):
    code, out, _ = run(capsys, "--lang", "en", "assess", "--unit", "cao-bang", "--plan",
                       "cao-bang-2025", "--json", data=data)  # fmt: skip
    found = {(one["key"], one["year"]): one for one in json.loads(out)}
    assert code == 0
    insured = found["health_insurance_coverage", 2025]
    assert (insured["percent_of_target"], insured["percent_base"]) == (
        91.1, "figure divided by the target 95%",
    )  # fmt: skip
    assert insured["pace"]["per_year"] == 8.5
    assert insured["forecast"]["value"] is None
    assert "at least; there are 1." in insured["forecast"]["words"]
    zero = found["under5_mortality", 2025]
    assert (zero["verdict"], zero["percent_of_target"], zero["percent_base"]) == ("met", None, None)
    assert zero["pace"] is None
    assert found["expanded_immunization_coverage", 2025]["forecast"] is None


def test_the_scorecard_of_a_unit_against_plans(capsys, data, tmp_path):
    target = tmp_path / "bảng theo dõi.pdf"
    code, out, _ = run(capsys, "scorecard", "--unit", "cao-bang", "--plan", "cao-bang-2025",
                       "--plan", "nq20-tw-2017", "--to", target, data=data)  # fmt: skip
    assert (code, out.strip()) == (0, str(target))
    (page,) = pypdf.PdfReader(target).pages
    assert "BẢNG THEO DÕI CHỈ TIÊU" in page.extract_text()


def test_the_scorecard_of_a_commune_without_an_office(capsys, data, tmp_path):
    target = tmp_path / "phường.pdf"
    code, _, err = run(capsys, "scorecard", "--unit", "hop-giang", "--to", target, data=data)
    assert (code, err) == (0, "")
    (page,) = pypdf.PdfReader(target).pages
    assert "hợp giang" in page.extract_text().casefold()


@pytest.mark.parametrize(
    "words",
    [
        ("scorecard", "--unit", "none", "--to", "x.pdf"),
        ("scorecard", "--unit", "cao-bang", "--plan", "none", "--to", "x.pdf"),
        ("scorecard", "--unit", "cao-bang", "--year", "1999", "--to", "x.pdf"),
        ("scorecard", "--unit", "cao-bang", "--to", "x.docx"),
    ],
)
def test_a_scorecard_that_can_t_be_made_is_one_sentence(capsys, data, words):
    code, out, err = run(capsys, *words, data=data)
    assert (code, out) == (1, "")
    assert len(err.strip().splitlines()) == 1


def test_a_unit_s_figures_are_written_as_a_workbook(capsys, data, tmp_path):
    target = tmp_path / "bảng.xlsx"
    code, out, err = run(capsys, "figures", "--unit", "cao-bang", "--to", target, data=data)
    assert (code, out.strip(), err) == (0, str(target), "")
    sheet = openpyxl.load_workbook(target).active
    assert {86.5, 11.47, 83.3} <= {cell.value for row in sheet.iter_rows() for cell in row}
    assert sheet["I5"].value == "So với TP Cao Bằng 2025"


def test_a_unit_s_figures_are_written_as_pages_beside_a_plan(capsys, data, tmp_path):
    target = tmp_path / "bảng.pdf"
    words = ("figures", "--unit", "cao-bang", "--plan", "binh-phuoc-nq20", "--to", target)
    assert run(capsys, *words, data=data)[0] == 0
    text = "".join(one.extract_text() for one in pypdf.PdfReader(target).pages)
    assert "11.47".replace(".", ",") in text
    assert "Bình Phước" in " ".join(text.split())


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (("--unit", "nowhere", "--to", "a.xlsx"), "nowhere"),
        (("--unit", "cao-bang", "--plan", "abc", "--to", "a.xlsx"), "abc"),
        (("--unit", "cao-bang", "--to", "a.ods"), "a.ods"),
    ],
)
def test_what_cannot_be_written_is_one_sentence(capsys, data, words, said):
    code, out, err = run(capsys, "figures", *words, data=data)
    assert (code, out) == (1, "")
    assert said in err


def test_figures_are_written_without_qt(data, tmp_path):
    code = (
        "import sys; from nq20desk.__main__ import main\n"
        f"main(['--data', {str(data)!r}, 'figures', '--unit', 'cao-bang', '--to', "
        f"{str(tmp_path / 'a.xlsx')!r}])\n"
        "sys.exit(any(name.startswith('PySide6') for name in sys.modules))"
    )
    assert subprocess.run([sys.executable, "-c", code], cwd=ROOT, check=False).returncode == 0
