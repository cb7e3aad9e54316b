"""Tasks and documents in the store: several at once, nothing overwritten, every step undone."""

from datetime import date

import pytest

from nq20desk.core.blocks import citations_of
from nq20desk.core.errors import KnownError
from nq20desk.core.register import CitedDocument, Role
from nq20desk.core.task import OWN, TaskKey, TaskState
from nq20desk.store.operations import WriteSection
from nq20desk.store.operations.documents import (
    AddDocuments,
    EndDocuments,
    MergeDocuments,
    SaveDocument,
    SaveDocuments,
)
from nq20desk.store.operations.tasks import (
    AddTaskNote,
    EndOwnTasks,
    SaveOwnTask,
    SetTaskEvidence,
    SetTaskState,
)

OFFICE = "huyen-uy-duc-trong"
KEYS = tuple(TaskKey("lam-dong-50-kh-tu", number) for number in (1, 2, 3))
DAY = date(2018, 6, 20)
PAPER = CitedDocument("5/BC-UBND", "Báo cáo", "UBND huyện", "05/01/2019", "", Role.ISSUED)


def progress(desk, key=KEYS[0]):
    return next(one.progress for one in desk.tasks(OFFICE) if one.key == key)


def numbers(desk):
    return [one.number for one in desk.documents(OFFICE)]


def own(desk):
    return [one for one in desk.tasks(OFFICE) if one.key.list == OWN]


def test_several_tasks_are_set_in_one_step_and_come_back_in_one(desk):
    desk.run(SetTaskState(OFFICE, KEYS, TaskState.DONE, DAY))
    assert {progress(desk, key).done for key in KEYS} == {DAY}
    desk.undo()
    assert {progress(desk, key).state for key in KEYS} == {TaskState.NOT_STARTED}
    desk.redo()
    assert progress(desk, KEYS[2]).state is TaskState.DONE


def test_a_task_that_is_no_longer_done_has_no_day_on_which_it_was(desk):
    desk.run(SetTaskState(OFFICE, KEYS, TaskState.DONE, DAY))
    desk.run(SetTaskState(OFFICE, KEYS, TaskState.ONGOING, DAY))
    assert progress(desk).done is None


def test_notes_are_a_log_in_the_order_of_their_days(desk):
    desk.run(AddTaskNote(OFFICE, KEYS[:1], date(2018, 4, 1), "đã trình"))
    desk.run(AddTaskNote(OFFICE, KEYS[:2], date(2018, 3, 1), "đang soạn"))
    assert [one.text for one in progress(desk).notes] == ["đang soạn", "đã trình"]
    assert progress(desk, KEYS[1]).notes[0].text == "đang soạn"
    desk.undo()
    assert [one.text for one in progress(desk).notes] == ["đã trình"]


def test_offices_do_not_see_each_other_s_progress(desk):
    desk.run(SetTaskState(OFFICE, KEYS, TaskState.ONGOING))
    assert desk.tasks("ubnd-tp-cao-bang") == ()


def test_evidence_is_a_document_of_the_same_register(desk):
    mine, theirs = desk.documents(OFFICE)[0], desk.documents("ubnd-tp-cao-bang")[0]
    desk.run(SetTaskEvidence(OFFICE, KEYS, mine.id))
    assert progress(desk).evidence == mine
    with pytest.raises(KnownError, match="no longer in the register"):
        desk.run(SetTaskEvidence(OFFICE, KEYS, theirs.id))
    desk.run(EndDocuments(OFFICE, (mine.id,)))
    assert progress(desk).evidence == mine
    with pytest.raises(KnownError):
        desk.run(SetTaskEvidence(OFFICE, KEYS, mine.id))


def test_own_tasks_keep_their_numbers_when_others_end(desk):
    for text in ("một", "hai"):
        desk.run(SaveOwnTask(OFFICE, 0, text, ("Trạm Y tế",), "Quý II/2026"))
    desk.run(EndOwnTasks(OFFICE, (2,)))
    desk.run(SaveOwnTask(OFFICE, 0, "ba", (), "15/6/2026"))
    assert [(one.key.number, one.task.text) for one in own(desk)] == [(1, "một"), (3, "ba")]
    assert own(desk)[1].task.last_day == date(2026, 6, 15)
    desk.run(SaveOwnTask(OFFICE, 3, "ba", ("Sở Y tế", "Sở Nội vụ"), "2027", "ghi chú"))
    assert own(desk)[1].task.agencies == ("Sở Y tế", "Sở Nội vụ")
    assert own(desk)[1].task.last_day == date(2027, 12, 31)
    for _ in range(3):
        desk.undo()
    assert [one.task.text for one in own(desk)] == ["một", "hai"]


def test_a_deadline_that_is_none_is_refused_with_the_way_to_write_one(desk):
    with pytest.raises(KnownError, match="Quý II/2026"):
        desk.run(SaveOwnTask(OFFICE, 0, "một", (), "sớm nhất"))
    assert own(desk) == []


def test_documents_keep_their_identity_when_the_list_is_saved_whole(desk):
    before = desk.documents(OFFICE)
    desk.run(SaveDocuments(OFFICE, (before[2], PAPER, before[0])))
    after = desk.documents(OFFICE)
    assert [one.number for one in after] == [before[2].number, "5/BC-UBND", before[0].number]
    assert (after[0].id, after[2].id) == (before[2].id, before[0].id)
    desk.undo()
    assert [one.id for one in desk.documents(OFFICE)] == [one.id for one in before]


def test_one_document_is_added_changed_and_ended(desk):
    desk.run(AddDocuments(OFFICE, (PAPER,)))
    added = desk.documents(OFFICE)[-1]
    assert added == PAPER
    changed = CitedDocument("6/BC-UBND", "Báo cáo", "", "", "", Role.ISSUED, id=added.id)
    desk.run(SaveDocument(OFFICE, changed))
    assert desk.documents(OFFICE)[-1] == changed
    desk.run(EndDocuments(OFFICE, (added.id,)))
    assert "6/BC-UBND" not in numbers(desk)
    with pytest.raises(KnownError):
        desk.run(SaveDocument(OFFICE, changed))
    desk.undo()
    assert numbers(desk)[-1] == "6/BC-UBND"


def test_merging_leads_citations_and_evidence_to_the_kept_entry(desk):
    report = next(one.id for one in desk.reports() if one.office == OFFICE)
    double = CitedDocument("96-KH/HU", "", "", "", "", Role.CITED, note="thêm")
    desk.run(AddDocuments(OFFICE, (double,)))
    kept, other = desk.documents(OFFICE)[0].id, desk.documents(OFFICE)[-1].id
    desk.run(WriteSection(report, "preamble", f"Theo {{document:{other}}}, \\{{document:{other}}}"))
    desk.run(SetTaskEvidence(OFFICE, KEYS, other))
    desk.run(MergeDocuments(OFFICE, kept, (other,)))
    assert other not in [one.id for one in desk.documents(OFFICE)]
    assert desk.documents(OFFICE)[0].note.startswith("Dòng 01 đầu của phụ lục")
    cited = citations_of(desk.snapshot(report).sections["preamble"])
    assert [one.document for one in cited] == [kept]
    assert progress(desk).evidence == desk.documents(OFFICE)[0]
    desk.undo()
    assert desk.sections(report)["preamble"].startswith(f"Theo {{document:{other}}}")
    assert progress(desk).evidence == double
