"""Where a page may end."""

from __future__ import annotations

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from nq20desk.document.flow import Break, Strip, keep_end, keep_headings, paginate

STRIP = Strip(10.0)


def heights(strips, first=50.0, whole=50.0):
    return [len(page) for page in paginate(strips, first, whole)]


def test_pages_are_filled_to_the_foot():
    assert heights([STRIP] * 12) == [5, 5, 2]


def test_the_head_leaves_less_of_the_first_page():
    assert heights([STRIP] * 8, first=30.0) == [3, 5]


def test_a_first_page_without_room_stays_empty_rather_than_overflow():
    assert heights([STRIP] * 3, first=5.0) == [0, 3]


def test_a_gap_counts_inside_a_page_but_not_on_its_top():
    assert heights([replace(STRIP, gap=5.0)] * 4, first=40.0, whole=40.0) == [3, 1]


def test_a_page_ends_earlier_where_strips_must_stay_together():
    strips = [STRIP] * 4 + [replace(STRIP, above=Break.FORBIDDEN)] * 2
    assert heights(strips) == [3, 3]


def test_an_avoided_break_is_taken_only_where_nothing_else_helps():
    avoided = replace(STRIP, above=Break.AVOIDED)
    assert heights([STRIP, STRIP, *[avoided] * 4]) == [1, 5]
    assert heights([STRIP, *[avoided] * 7]) == [5, 3]


def test_the_head_of_a_table_is_repeated_and_takes_its_room():
    head = Strip(20.0)
    pages = list(paginate([replace(STRIP, head=head)] * 6, 50.0, 50.0))
    assert [page[0] for page in pages] == [head, head]
    assert [len(page) for page in pages] == [4, 4]


def test_a_heading_holds_two_lines():
    heading = replace(STRIP, in_heading=True)
    kept = list(keep_headings([STRIP, heading, heading, STRIP, STRIP, STRIP]))
    assert [one.above for one in kept] == [
        Break.ALLOWED, Break.ALLOWED, Break.FORBIDDEN, Break.FORBIDDEN, Break.FORBIDDEN,
        Break.ALLOWED,
    ]  # fmt: skip


def test_two_strips_go_with_what_ends_the_text():
    assert heights(keep_end([STRIP] * 5, 10.0)) == [3, 3]


strips = st.lists(
    st.builds(
        Strip,
        height=st.floats(1, 60),
        gap=st.floats(0, 10),
        above=st.sampled_from(Break),
    ),
    max_size=60,
)


@given(strips, st.floats(0, 100))
def test_no_strip_is_lost_and_no_page_overflows_that_need_not(listed, first):
    pages = list(paginate(listed, first, 100.0))
    assert [strip for page in pages for strip in page] == listed
    for number, page in enumerate(pages):
        used = sum(strip.height for strip in page) + sum(strip.gap for strip in page[1:])
        assert used <= (first if number == 0 else 100.0) + 0.02 or len(page) == 1
