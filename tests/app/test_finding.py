"""Find and replace over a stored report."""

from nq20desk.app.finding import ReportSearch
from nq20desk.core.textsearch import Wanted
from nq20desk.store.operations import WriteSection


def test_words_are_replaced_in_all_sections_in_one_step_that_can_be_undone(desk):
    desk.run(WriteSection(1, "leadership", "Trung tâm Y tế HUYỆN\n- Các huyện ủy"))
    before = desk.sections(1)
    search = ReportSearch(desk, 1)
    wanted = Wanted("huyen")
    hits = search.hits(wanted)
    assert len(hits) >= 2
    desk.run(search.replacement(wanted, "xã", hits))
    after = desk.sections(1)
    assert after["leadership"] == "Trung tâm Y tế XÃ\n- Các xã ủy"
    assert not search.hits(wanted)
    desk.undo()
    assert desk.sections(1) == before


def test_hits_that_are_gone_are_not_replaced(desk):
    desk.run(WriteSection(1, "leadership", "Một hai"))
    search = ReportSearch(desk, 1)
    hits = tuple(one for one in search.hits(Wanted("hai")) if one.section == "leadership")
    desk.run(WriteSection(1, "leadership", "Một"))
    assert search.replacement(Wanted("hai"), "ba", hits) is None
