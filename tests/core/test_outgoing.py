"""Numbers of outgoing documents: which year or term, who holds one, the next free one."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from nq20desk.core.office import System
from nq20desk.core.outgoing import (
    Numbered,
    Term,
    holder,
    kept_by,
    next_free,
    numeral_of,
    read_terms,
    sent_to,
    span_of,
)

TERMS = (Term("2020 – 2025", date(2020, 8, 20)), Term("2025 – 2030", date(2025, 8, 5)))


def test_the_state_counts_by_year_and_the_party_by_term() -> None:
    day = date(2025, 3, 14)
    assert span_of(System.STATE, day, TERMS).name == "2025"
    term = span_of(System.PARTY, day, TERMS)
    assert (term.first, term.last) == (date(2020, 8, 20), date(2025, 8, 4))
    assert span_of(System.PARTY, date(2031, 1, 1), TERMS).last == date.max
    assert span_of(System.PARTY, date(2019, 1, 1), TERMS).last == date(2020, 8, 19)


@given(st.dates(date(2010, 1, 1), date(2040, 1, 1)), st.sampled_from(System))
def test_every_day_lies_in_its_own_span_and_in_no_other(day: date, system: System) -> None:
    span = span_of(system, day, TERMS)
    assert day in span
    for edge in (span.first, span.last):
        assert span_of(system, edge, TERMS) == span
    if span.last != date.max:
        assert span_of(system, span.last + timedelta(days=1), TERMS) != span


@pytest.mark.parametrize(
    ("written", "numeral"),
    [("9", "9"), ("09", "9"), ("09/BC-UBND", "9"), ("141-BC/HU", "141"), ("12A", "12a"),
     (" 12 a ", "12a"), ("mật", "mật"), ("", "")],
)  # fmt: skip
def test_what_counts_of_a_number(written: str, numeral: str) -> None:
    assert numeral_of(written) == numeral


def test_a_number_is_held_only_in_its_office_type_and_span() -> None:
    day = date(2025, 5, 5)
    held = Numbered(1, "a", "BC", "9", date(2025, 1, 2))
    span = span_of(System.STATE, day, ())
    assert holder(Numbered(2, "a", "BC", "9", day), span, [held]) is held
    assert holder(Numbered(1, "a", "BC", "9", day), span, [held]) is None
    for other in (("b", "BC", "9"), ("a", "KH", "9"), ("a", "BC", "10")):
        assert holder(Numbered(2, *other, day), span, [held]) is None
    last_year = Numbered(1, "a", "BC", "9", date(2024, 12, 31))
    assert holder(Numbered(2, "a", "BC", "9", day), span, [last_year]) is None


@given(st.lists(st.integers(1, 5000)))
def test_the_next_number_follows_the_highest(given_ones: list[int]) -> None:
    free = next_free([f"{one:02d}/BC-UBND" for one in given_ones])
    assert int(free) == max(given_ones, default=0) + 1
    assert len(free) >= 2


def test_terms_are_read_a_day_a_line() -> None:
    assert read_terms("5/8/2025\n\n20/08/2020") == TERMS
    with pytest.raises(ValueError, match="hôm qua"):
        read_terms("20/08/2020\nhôm qua")


def test_recipients_without_as_above_and_without_the_archive() -> None:
    recipients = ("- Như trên;", "- TT HĐND (b/c);", "- Lưu: VT, NC.")
    assert sent_to(("Sở Y tế",), recipients) == ("Sở Y tế", "TT HĐND (b/c)")
    assert kept_by(recipients) == "VT, NC"
    assert kept_by(("- Sở Y tế;",)) == ""
