"""One door, one transaction, one journal: operations, undo, autosave, history."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from decimal import Decimal

import pytest

from nq20desk.core.errors import KnownError
from nq20desk.core.message import message
from nq20desk.core.observation import Observation, State, Statement
from nq20desk.core.office import Office, Signer, System
from nq20desk.core.plan import Condition
from nq20desk.core.quantity import Comparator
from nq20desk.core.register import CitedDocument, Role
from nq20desk.core.report import Report
from nq20desk.store import queries
from nq20desk.store.journal import key_text
from nq20desk.store.operations import (
    EnterFigures,
    NoteExport,
    RemoveReport,
    SaveOffice,
    SaveReport,
    SaveSettings,
    SaveUnit,
    WriteSection,
)
from nq20desk.store.operations.documents import SaveDocuments
from nq20desk.store.store import Store

OFFICE = Office(
    "xa-mau", System.STATE, "Ủy ban nhân dân xã Mẫu", "ỦY BAN NHÂN DÂN", "XÃ MẪU", "UBND", "Xã Mẫu",
    "mau", Signer("Nguyễn Văn A", "CHỦ TỊCH", ("TM. ỦY BAN NHÂN DÂN",)),
    recipients=("Sở Y tế", "Lưu: VT"),
)  # fmt: skip
REPORT = Report(0, "state-progress", "2025.1", "xa-mau", 2024, "Tình hình thực hiện")


class Clock:
    def __init__(self):
        self.now = datetime(2026, 1, 5, 8, 0, tzinfo=UTC)

    def __call__(self):
        return self.now


@pytest.fixture
def clock():
    return Clock()


@pytest.fixture
def store(tmp_path, clock):
    made = Store(tmp_path / "dữ liệu", "Nguyễn Văn A", clock)
    made.run(SaveUnit("mau", "xã Mẫu", "commune"))
    made.run(SaveOffice(OFFICE))
    yield made
    made.close()


def figure(value="8", **more):
    return Observation("doctors_per_10000", "2024", value=Decimal(value), words=value, **more)


def enter(store, observation, key="doctors_per_10000"):
    return store.run(EnterFigures("mau", [(key, "2024", observation)]))


def figures(store):
    with store.read() as session:
        return {one.indicator: one for one in queries.figures_of(session, "mau")}


def test_a_figure_comes_back_with_its_whole_story(store):
    whole = Observation(
        "expanded_immunization_coverage", "2024", State.NUMBER, Comparator.MORE, Decimal("93.10"),
        words="> 93,10% với 10 loại", condition=Condition("epi_vaccine_types", Decimal(10)),
        numerator=Decimal(931), denominator=Decimal(1000), as_of="31/12/2024", source="Biểu 3",
        note="chờ xác nhận",
        also=(Statement("93,1%", Comparator.EQUAL, Decimal("93.1"), "mục II"),),
    )  # fmt: skip
    enter(store, whole, whole.indicator)
    assert figures(store)[whole.indicator] == whole


def test_an_operation_returns_what_it_changed(store):
    changes = enter(store, figure())
    assert changes.touches("observation")
    assert changes.keys("observation") == {("mau", "doctors_per_10000", "2024")}
    assert not enter(store, figure())


def test_a_failing_operation_changes_nothing(store):
    class Broken:
        name = message("Operations", "Broken")
        kind = "broken"
        undoable = True

        def apply(self, session):
            EnterFigures("mau", [("doctors_per_10000", "2024", figure())]).apply(session)
            raise RuntimeError

    with pytest.raises(RuntimeError):
        store.run(Broken())
    assert figures(store) == {}


def test_undo_and_redo_go_step_by_step(store):
    enter(store, figure("8"))
    enter(store, figure("9"))
    store.undo()
    assert figures(store)["doctors_per_10000"].value == 8
    store.undo()
    assert figures(store) == {}
    store.redo()
    store.redo()
    assert figures(store)["doctors_per_10000"].value == 9
    assert not store.redo()


def test_a_new_step_ends_what_could_be_redone(store):
    enter(store, figure("8"))
    store.undo()
    enter(store, figure("7"))
    assert store.next_redo() is None
    assert not store.redo()


def test_steps_have_names(store):
    enter(store, figure())
    assert str(store.next_undo()) == "Enter figures"
    store.undo()
    assert str(store.next_redo()) == "Enter figures"


def test_deleting_a_figure_can_be_undone(store):
    enter(store, figure())
    enter(store, None)
    assert figures(store) == {}
    store.undo()
    assert figures(store)["doctors_per_10000"] == figure()


def test_a_removed_report_comes_back_with_its_text(store):
    store.run(SaveReport(REPORT))
    store.run(WriteSection(1, "study", "- Đã tổ chức hội nghị"))
    store.run(RemoveReport(1))
    store.undo()
    with store.read() as session:
        assert queries.sections_of(session, 1) == {"study": "- Đã tổ chức hội nghị"}


def test_a_removed_report_comes_back_with_the_list_of_its_exports(store, clock):
    store.run(SaveReport(REPORT))
    store.run(NoteExport(1, clock.now, "pdf", "bao-cao.pdf", "0" * 64))
    store.run(RemoveReport(1))
    store.undo()
    with store.read() as session:
        assert [(one.path, one.at) for one in queries.exports(session)] == [
            ("bao-cao.pdf", clock.now)
        ]


def test_the_journal_says_who_when_before_and_after(store, clock):
    enter(store, figure("8"))
    clock.now += timedelta(hours=1)
    enter(store, figure("9"))
    key = key_text(("mau", "doctors_per_10000", "2024"))
    with store.read() as session:
        newest, oldest = queries.history(session, "observation", key)
    assert newest.who == "Nguyễn Văn A"
    assert newest.at.replace(tzinfo=UTC) == clock.now
    assert '"value": "8"' in newest.before
    assert '"value": "9"' in newest.after
    assert oldest.before is None


def test_typing_on_in_a_section_joins_one_entry(store, clock):
    store.run(SaveReport(REPORT))
    for text in ("Một", "Một hai", "Một hai ba"):
        store.run(WriteSection(1, "study", text))
        clock.now += timedelta(seconds=2)
    with store.read() as session:
        entries = queries.history(session, "section")
    assert len(entries) == 1
    assert entries[0].before is None
    assert "Một hai ba" in entries[0].after
    clock.now += timedelta(minutes=30)
    store.run(WriteSection(1, "study", "Bốn"))
    with store.read() as session:
        assert len(queries.history(session, "section")) == 2


def test_typing_is_not_among_the_undo_steps(store):
    store.run(SaveReport(REPORT))
    store.run(WriteSection(1, "study", "Một"))
    assert str(store.next_undo()) == "Change the report"


def test_documents_settings_and_profile_come_back(store):
    documents = (
        CitedDocument("96-KH/HU", "Kế hoạch", "Huyện ủy", "22/6/2018", "Kế hoạch", Role.ISSUED),
        CitedDocument("38-CT/TW", "Chỉ thị", "Ban Bí thư", "07/9/2009", "BHYT", Role.CITED),
    )
    store.run(SaveDocuments("xa-mau", documents))
    store.run(SaveDocuments("xa-mau", documents[1:]))
    store.run(SaveSettings([("range_end", "high")]))
    store.run(SaveOffice(replace(OFFICE, place="Cao Bằng")))
    with store.read() as session:
        assert queries.documents_of(session, "xa-mau") == [documents[1]]
        assert queries.settings(session) == {"range_end": "high"}
        assert queries.find_office(session, "xa-mau") == replace(OFFICE, place="Cao Bằng")


def test_an_undo_over_later_changes_is_refused_with_a_sentence(store):
    store.run(SaveReport(REPORT))
    store.run(SaveReport(replace(REPORT, id=1, number="5"), undoable=False))
    with pytest.raises(KnownError, match="can't be undone"):
        store.undo()


def test_undoing_a_new_report_takes_its_text_along_and_redo_brings_both_back(store):
    store.run(SaveReport(REPORT))
    store.run(WriteSection(1, "study", "Một"))
    store.undo()
    with store.read() as session:
        assert queries.reports(session) == []
    store.redo()
    with store.read() as session:
        assert queries.sections_of(session, 1) == {"study": "Một"}


def test_an_identifier_is_never_used_again(store):
    store.run(SaveReport(REPORT))
    store.run(RemoveReport(1))
    store.run(SaveReport(REPORT))
    with store.read() as session:
        assert [one.id for one in queries.reports(session)] == [2]


def test_writing_into_a_removed_report_is_a_sentence(store):
    for operation in (WriteSection(5, "study", "Một"), SaveReport(replace(REPORT, id=5))):
        with pytest.raises(KnownError, match="no report 5"):
            store.run(operation)


def test_the_decimals_that_were_typed_count(store):
    enter(store, figure("95.0"))
    assert enter(store, figure("95.00"))
    assert str(figures(store)["doctors_per_10000"].value) == "95.00"


def test_an_unknown_report_is_a_sentence(store):
    with store.read() as session, pytest.raises(KnownError, match="no report 77"):
        queries.find_report(session, 77)
