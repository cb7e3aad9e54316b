"""Which versions stay, and when one is made."""

from datetime import datetime, timedelta, timezone

from hypothesis import given
from hypothesis import strategies as st

from nq20desk.core.version import Kept, VersionReason, reason_to_keep, superfluous

HANOI = timezone(timedelta(hours=7))
NOW = datetime(2026, 11, 22, 17, tzinfo=HANOI)
DAY = VersionReason.DAY


def kept(*ages, reason=DAY):
    return [Kept(number, NOW - age, reason) for number, age in enumerate(ages)]


def test_all_of_the_last_day_stay():
    assert superfluous(kept(*(timedelta(minutes=40 * n) for n in range(36))), NOW) == frozenset()


def test_of_an_older_day_the_last_one_stays():
    day = timedelta(days=3)
    assert superfluous(kept(day, day + timedelta(hours=2), day + timedelta(hours=3)), NOW) == {1, 2}


def test_a_day_is_one_of_the_clerks_clock():
    """23:30 and 00:30 in Hà Nội are one UTC day, but two days of work."""
    late = datetime(2026, 11, 18, 23, 30, tzinfo=HANOI)
    pair = [Kept(1, late, DAY), Kept(2, late + timedelta(hours=1), DAY)]
    assert superfluous(pair, NOW) == frozenset()


def test_after_a_month_one_a_week_and_after_a_year_one_a_month():
    monday = NOW - timedelta(days=62)
    week = [Kept(n, monday + timedelta(days=n), DAY) for n in range(6)]
    assert superfluous(week, NOW) == {0, 1, 2, 3, 4}
    old = [Kept(n, datetime(2024, 5, 2 + 5 * n, tzinfo=HANOI), DAY) for n in range(4)]
    assert superfluous(old, NOW) == {0, 1, 2}


def test_named_ones_and_those_of_a_state_stay_for_good():
    old = timedelta(days=900)
    for reason in (VersionReason.NAMED, VersionReason.STATE):
        assert superfluous(kept(old, old, old, reason=reason), NOW) == frozenset()


@given(st.lists(st.integers(0, 60 * 24 * 1000), max_size=60))
def test_thinning_out_again_changes_nothing_and_the_newest_stays(minutes):
    all_of_them = kept(*(timedelta(minutes=one) for one in minutes))
    gone = superfluous(all_of_them, NOW)
    left = [one for one in all_of_them if one.id not in gone]
    assert superfluous(left, NOW) == frozenset()
    if all_of_them:
        assert max(one.at for one in all_of_them) == max(one.at for one in left)


def reason(before=50, after=51, last_written=NOW, last_kept=NOW):
    return reason_to_keep(before, after, last_written, last_kept, NOW)


def test_when_the_text_before_a_change_is_kept():
    assert reason() is None
    assert reason(before=0, after=500) is None
    assert reason(after=200) is VersionReason.LARGE
    assert reason(before=300) is VersionReason.LARGE
    assert reason(last_written=NOW - timedelta(days=1)) is VersionReason.DAY
    assert reason(last_written=None) is VersionReason.DAY
    assert reason(last_kept=NOW - timedelta(minutes=31)) is VersionReason.WORK
