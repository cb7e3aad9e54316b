"""Words and paragraphs of two texts compared."""

from hypothesis import given
from hypothesis import strategies as st

from nq20desk.core.textdiff import Change, Stretch, compare_paragraphs, compare_words


def test_a_changed_word_stands_beside_the_old_one():
    found = compare_words("đạt 86,5% dân số", "đạt 90,1% dân số")
    assert found == (
        Stretch(Change.SAME, "đạt"),
        Stretch(Change.REMOVED, "86,5%"),
        Stretch(Change.ADDED, "90,1%"),
        Stretch(Change.SAME, "dân số"),
    )


def test_alike_paragraphs_are_paired_and_others_come_and_go():
    before = ["Mở đầu", "Toàn thành phố có 11 trạm y tế đạt chuẩn", "Bỏ đi hẳn"]
    after = ["Mở đầu", "Câu mới hoàn toàn", "Toàn thành phố có 12 trạm y tế đạt chuẩn"]
    found = compare_paragraphs(before, after)
    assert [(one.before, one.after) for one in found] == [(0, 0), (None, 1), (1, 2), (2, None)]
    assert [one.is_same for one in found] == [True, False, False, False]


_words = st.lists(st.sampled_from(["một", "hai", "ba", "bốn", "năm", "sáu"]), max_size=6).map(
    " ".join
)
_texts = st.lists(_words, max_size=6)


@given(_texts, _texts)
def test_both_texts_can_be_read_out_again(before, after):
    found = compare_paragraphs(before, after)
    assert [_said(one, Change.ADDED) for one in found if one.before is not None] == before
    assert [_said(one, Change.REMOVED) for one in found if one.after is not None] == after
    assert [one.before for one in found if one.before is not None] == list(range(len(before)))
    assert [one.after for one in found if one.after is not None] == list(range(len(after)))


def _said(change, without):
    return " ".join(one.text for one in change.stretches if one.change is not without)


def test_the_same_text_has_no_change():
    text = ["Một câu", "", "Hai câu"]
    assert all(one.is_same for one in compare_paragraphs(text, text))
