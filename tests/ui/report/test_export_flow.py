"""Every way out of a report: the file is right, the list of exports knows it, errors are told."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import docx
import openpyxl
import pypdf
import pytest
from pytestqt.qtbot import QtBot

from nq20desk.app.exports import Key, Keys, ReportSource
from nq20desk.core.errors import KnownError
from nq20desk.core.message import message
from nq20desk.signing.sample import SAMPLE_PASSWORD
from nq20desk.store import queries
from nq20desk.store.files import sha256_of
from nq20desk.store.operations import SaveOffice, WriteSection
from nq20desk.ui.page import Workplace
from nq20desk.ui.report import export_flow
from nq20desk.ui.report.export_dialogs import ExportKind
from nq20desk.ui.report.export_flow import ExportFlow

OLD = b"what stood here before"


class Clerk(ExportFlow):
    """An export whose questions are answered at once."""

    target: Path | None = None
    keys: Keys | None = None

    def ask_target(self, source: ReportSource, kind: ExportKind) -> Path | None:
        return self.target

    def ask_keys(self, source: ReportSource) -> Keys | None:
        return self.keys


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    made = tmp_path / "Báo cáo gửi tỉnh"
    made.mkdir()
    return made


@pytest.fixture
def sample_keys(source: ReportSource) -> Keys:
    office = source.snapshot.office
    return Keys(
        Key(source.folder / office.signer.certificate, SAMPLE_PASSWORD),
        Key(source.folder / office.agency_certificate, SAMPLE_PASSWORD),
    )


def clerk(workplace: Workplace, report: int, target: Path | None) -> Clerk:
    made = Clerk(workplace, report, lambda: None)
    made.target = target
    return made


def exported(workplace: Workplace) -> list[queries.Export]:
    with workplace.desk.store.read() as session:
        return queries.exports(session)


def text_of(path: Path) -> str:
    return " ".join(" ".join(one.extract_text() for one in pypdf.PdfReader(path).pages).split())


def told(flow: ExportFlow, start: Callable[[], None], qtbot: QtBot) -> str:
    """The sentence of the error that an export ends with."""
    with qtbot.waitSignal(flow.failed, timeout=60_000) as signal:
        start()
    assert not flow.is_busy
    assert isinstance(signal.args[0], KnownError), signal.args[0]
    return str(signal.args[0])


# ---- what is written


def test_the_pdf_is_written_noted_and_told(
    workplace: Workplace, report: int, folder: Path, qtbot: QtBot
) -> None:
    flow = clerk(workplace, report, folder / "Báo cáo.pdf")
    with qtbot.waitSignal(flow.done) as signal:
        flow.export_pdf()
    path, sentence = signal.args
    assert path == folder / "Báo cáo.pdf"
    assert sentence == "Exported: Báo cáo.pdf"
    assert "y tế" in text_of(path)
    (entry,) = exported(workplace)
    assert (entry.kind, entry.path, entry.sha256) == ("pdf", str(path), sha256_of(path))


def test_the_workbook_is_written(
    workplace: Workplace, report: int, folder: Path, qtbot: QtBot
) -> None:
    flow = clerk(workplace, report, folder / "Biểu số liệu.xlsx")
    with qtbot.waitSignal(flow.done) as signal:
        flow.export_excel()
    assert "Biểu 1 - Chỉ tiêu" in openpyxl.load_workbook(signal.args[0]).sheetnames
    assert exported(workplace)[0].kind == "xlsx"


def test_the_word_document_is_written(
    workplace: Workplace, report: int, folder: Path, qtbot: QtBot
) -> None:
    flow = clerk(workplace, report, folder / "Báo cáo.docx")
    with qtbot.waitSignal(flow.done) as signal:
        flow.export_word()
    assert any("BÁO CÁO" in one.text for one in docx.Document(str(signal.args[0])).paragraphs)
    assert exported(workplace)[0].kind == "docx"


def test_the_signed_pdf_is_verified_at_once(
    workplace: Workplace, report: int, folder: Path, sample_keys: Keys, qtbot: QtBot
) -> None:
    flow = clerk(workplace, report, folder / "Báo cáo đã ký.pdf")
    flow.keys = sample_keys
    with qtbot.waitSignal(flow.done) as signal:
        flow.export_signed()
    assert signal.args[1] == "Signed and verified: 2 signatures, the whole text"
    assert exported(workplace)[0].kind == "pdf-signed"
    fields = pypdf.PdfReader(signal.args[0]).get_fields() or {}
    assert sum(one.get("/FT") == "/Sig" for one in fields.values()) == 2
    assert [one.name for one in folder.iterdir()] == ["Báo cáo đã ký.pdf"]


def test_what_is_being_typed_is_saved_first(
    workplace: Workplace, report: int, source: ReportSource, folder: Path, qtbot: QtBot
) -> None:
    section = next(key for key, text in source.snapshot.sections.items() if text)
    typed = "Vừa gõ xong một câu cuối cùng."

    def save() -> None:
        workplace.desk.run(WriteSection(report, section, typed))

    flow = Clerk(workplace, report, save)
    flow.target = folder / "a.pdf"
    with qtbot.waitSignal(flow.done):
        flow.export_pdf()
    assert typed in text_of(flow.target)


def test_off_the_gui_thread_the_page_is_told_when_it_is_busy(
    busy_workplace: Workplace, report: int, folder: Path, qtbot: QtBot
) -> None:
    flow = clerk(busy_workplace, report, folder / "a.pdf")
    busy: list[bool] = []
    flow.busy.connect(busy.append)
    with qtbot.waitSignal(flow.done, timeout=60_000):
        flow.export_pdf()
        flow.export_excel()  # not begun: one at a time
    assert busy == [True, False]
    assert [one.name for one in folder.iterdir()] == ["a.pdf"]


def test_the_folder_is_remembered_for_the_next_time(
    workplace: Workplace, report: int, folder: Path
) -> None:
    clerk(workplace, report, folder / "a.pdf").export_pdf()
    assert workplace.preferences.values.export_folder == str(folder)


def test_choosing_no_file_or_no_signer_does_nothing(
    workplace: Workplace, report: int, folder: Path, qtbot: QtBot
) -> None:
    flow = clerk(workplace, report, None)
    with qtbot.assertNotEmitted(flow.done), qtbot.assertNotEmitted(flow.failed):
        flow.export_pdf()
        flow.export_signed()
    assert not list(folder.iterdir())


# ---- what can go wrong: a sentence, and the old file stays


def test_a_folder_that_is_gone(
    workplace: Workplace, report: int, folder: Path, qtbot: QtBot
) -> None:
    flow = clerk(workplace, report, folder / "gone" / "a.pdf")
    assert "does not exist" in told(flow, flow.export_pdf, qtbot)
    assert not exported(workplace)


def test_a_folder_that_is_read_only(
    workplace: Workplace,
    report: int,
    folder: Path,
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    target = folder / "a.pdf"
    target.write_bytes(OLD)
    _make_read_only(monkeypatch)
    for flow_name in ("export_pdf", "export_excel"):
        flow = clerk(workplace, report, target if flow_name == "export_pdf" else folder / "b.xlsx")
        assert "nothing may be written" in told(flow, getattr(flow, flow_name), qtbot)
    assert target.read_bytes() == OLD
    assert [one.name for one in folder.iterdir()] == ["a.pdf"]


def _make_read_only(monkeypatch: pytest.MonkeyPatch) -> None:
    """As root every folder can be written, so the system's answer is given here."""
    real = Path.open

    def refused(self: Path, mode: str = "r", *rest: object, **named: object) -> object:
        if any(letter in mode for letter in "wxa+") and self.parent.name == "Báo cáo gửi tỉnh":
            raise PermissionError(13, "Permission denied", str(self))
        return real(self, mode, *rest, **named)  # type: ignore[call-overload]

    monkeypatch.setattr(Path, "open", refused)


def test_a_wrong_password(
    workplace: Workplace, report: int, folder: Path, sample_keys: Keys, qtbot: QtBot
) -> None:
    target = folder / "a.pdf"
    target.write_bytes(OLD)
    flow = clerk(workplace, report, target)
    assert sample_keys.leader is not None
    flow.keys = Keys(replace(sample_keys.leader, password="wrong"), sample_keys.agency)
    assert "password" in told(flow, flow.export_signed, qtbot)
    assert target.read_bytes() == OLD
    assert [one.name for one in folder.iterdir()] == ["a.pdf"]


def test_a_missing_image(
    workplace: Workplace, report: int, folder: Path, sample_keys: Keys, qtbot: QtBot
) -> None:
    (workplace.desk.folder / "images" / "seal.png").unlink()
    target = folder / "a.pdf"
    target.write_bytes(OLD)
    flow = clerk(workplace, report, target)
    flow.keys = sample_keys
    assert "seal.png" in told(flow, flow.export_signed, qtbot)
    assert target.read_bytes() == OLD


def test_a_key_file_that_is_gone(
    workplace: Workplace, report: int, folder: Path, sample_keys: Keys, qtbot: QtBot
) -> None:
    flow = clerk(workplace, report, folder / "a.pdf")
    flow.keys = replace(sample_keys, leader=Key(folder / "gone.p12", "x"))
    assert "gone.p12" in told(flow, flow.export_signed, qtbot)
    assert not list(folder.iterdir())


def test_a_name_of_an_unknown_kind(
    workplace: Workplace, report: int, folder: Path, qtbot: QtBot
) -> None:
    flow = clerk(workplace, report, folder / "a.odt")
    assert "a.odt" in told(flow, flow.export_pdf, qtbot)


def test_an_error_while_saving_what_is_typed_stops_the_export(
    workplace: Workplace, report: int, folder: Path, qtbot: QtBot
) -> None:
    def full() -> None:
        raise KnownError(message("Test", "There is no room left."))

    flow = Clerk(workplace, report, full)
    flow.target = folder / "a.pdf"
    assert "no room" in told(flow, flow.export_pdf, qtbot)
    assert not list(folder.iterdir())


def test_a_fault_of_the_program_is_handed_on_as_it_is(
    workplace: Workplace,
    report: int,
    folder: Path,
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(export_flow, "export", lambda *_, **__: 1 / 0)
    flow = clerk(workplace, report, folder / "a.pdf")
    with qtbot.waitSignal(flow.failed) as signal:
        flow.export_pdf()
    assert isinstance(signal.args[0], ZeroDivisionError)
    assert not flow.is_busy


# ---- a real office, whose authority is not on the list yet


def test_another_office_signs_with_the_keys_of_its_profile(
    workplace: Workplace, report: int, source: ReportSource, folder: Path, qtbot: QtBot
) -> None:
    office = replace(source.snapshot.office, seal=None)
    workplace.desk.run(SaveOffice(office))
    flow = clerk(workplace, report, folder / "a.pdf")
    flow.keys = Keys(Key(source.folder / office.signer.certificate, SAMPLE_PASSWORD))
    with qtbot.waitSignal(flow.done) as signal:
        flow.export_signed()
    assert signal.args[1].startswith("Signed and verified: 1 signature")


# ---- printing


def test_printing_hands_the_composed_pages_to_the_printer(
    workplace: Workplace, report: int, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from PySide6.QtPrintSupport import QPrinter  # noqa: PLC0415

    printer = QPrinter(QPrinter.PrinterMode.ScreenResolution)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "in.pdf"))
    monkeypatch.setattr("nq20desk.ui.report.printing.ask_printer", lambda *_: printer)
    flow = clerk(workplace, report, None)
    with qtbot.waitSignal(flow.done, timeout=60_000) as signal:
        flow.print_()
    assert signal.args[0] is None
    count = len(pypdf.PdfReader(tmp_path / "in.pdf").pages)
    assert signal.args[1] == f"Pages sent to the printer: {count}"


def test_not_choosing_a_printer_prints_nothing(
    workplace: Workplace, report: int, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("nq20desk.ui.report.printing.ask_printer", lambda *_: None)
    flow = clerk(workplace, report, None)
    with qtbot.assertNotEmitted(flow.done):
        flow.print_()
    assert not flow.is_busy
