"""The plainest form of paragraphs, and choosing among changes."""

from hypothesis import given
from hypothesis import strategies as st

from nq20desk.core.blocks import Paragraph, ParagraphStyle, Text
from nq20desk.core.takeback import Entry, Fate, SectionBack
from nq20desk.core.takeback.printed import plainest
from nq20desk.core.takeback.source import EditedParagraph, EditedPiece
from nq20desk.core.takeback.typed import without_lead, without_mark, without_typed_bullet

PIECES = st.lists(
    st.builds(Text, st.text(" ab\u00a0\n", max_size=5), st.booleans(), st.booleans()), max_size=6
)


@given(PIECES)
def test_the_plainest_form_keeps_the_words_and_is_final(pieces):
    given_ = Paragraph(ParagraphStyle.BODY, tuple(pieces))
    found = plainest(given_)
    assert plainest(found) == found
    before = "".join(one.text for one in pieces).split()
    assert "".join(one.text for one in found.pieces).split() == before


@given(PIECES)
def test_how_a_text_is_cut_into_runs_makes_no_difference(pieces):
    whole = Paragraph(ParagraphStyle.BODY, tuple(pieces))
    letters = tuple(Text(letter, one.bold, one.italic) for one in pieces for letter in one.text)
    assert plainest(Paragraph(ParagraphStyle.BODY, letters)) == plainest(whole)


def paragraph(text):
    return Paragraph(ParagraphStyle.BODY, (Text(text),))


@given(st.sets(st.integers(1, 3)))
def test_refused_changes_leave_what_was_there(taken):
    section = SectionBack("k", "K", (
        Entry(Fate.SAME, paragraph("a"), None),
        Entry(Fate.CHANGED, paragraph("b"), paragraph("B"), number=1),
        Entry(Fate.ADDED, None, paragraph("c"), number=2),
        Entry(Fate.REMOVED, paragraph("d"), None, number=3),
    ))  # fmt: skip
    wanted = ["a", "B" if 1 in taken else "b"]
    wanted += ["c"] if 2 in taken else []
    wanted += [] if 3 in taken else ["d"]
    assert section.blocks(taken) == tuple(paragraph(one) for one in wanted)


def edited(*texts, style=ParagraphStyle.BODY):
    return EditedParagraph(tuple(EditedPiece(one) for one in texts), style)


def test_a_typed_number_and_title_in_front_go():
    found = without_lead(edited("a) ", "Về  thuốc: ", "đủ dùng"), "a) Về thuốc: ")
    assert found.text == "đủ dùng"


def test_the_closing_mark_goes_and_the_full_stop_stays():
    assert without_mark(edited("để tổng hợp./."), "./.", ["khác"]).text == "để tổng hợp."
    assert without_mark(edited("để tổng hợp./."), "./.", ["để tổng hợp"]).text == "để tổng hợp"
    assert without_mark(edited("để tổng hợp."), ".", ["để tổng hợp"]).text == "để tổng hợp"
    assert without_mark(edited("để tổng hợp."), ".", ["để tổng hợp."]).text == "để tổng hợp."


def test_a_typed_bullet_becomes_the_paragraph_s_own():
    found = without_typed_bullet(edited("+ Có ", "mới"), [])
    assert (found.style, found.text) == (ParagraphStyle.PLUS, "Có mới")
    kept = edited("+ Có mới")
    assert without_typed_bullet(kept, ["+ Có mới như cũ"[:8]]) is kept
