"""Only a gap on the page stops an export, and a reason lets it through."""

import pytest

from nq20desk.app.findings import check_report, refuse_wrong_page
from nq20desk.core.checks import Severity
from nq20desk.core.errors import KnownError
from nq20desk.store.operations import WriteSection
from nq20desk.store.operations.findings import SetFindingAside


def test_errors_of_sense_leave_the_export_alone(desk):
    checked = check_report(desk, 2)
    assert any(one.severity is Severity.ERROR for one in checked.open)
    refuse_wrong_page(desk, 2)


@pytest.mark.parametrize("gap", ["{doctors_per_10000@1999}", "{document:9999}"])
def test_a_gap_on_the_page_is_told_and_stops(desk, gap):
    desk.run(WriteSection(1, "lessons", f"Đạt {gap} theo báo cáo."))
    with pytest.raises(KnownError, match=r"gaps \(1\)") as caught:
        refuse_wrong_page(desk, 1)
    assert "F9" in str(caught.value.remedy)


def test_a_gap_that_was_set_aside_stops_nothing(desk):
    desk.run(WriteSection(1, "lessons", "Đạt {doctors_per_10000@1999}."))
    (one,) = check_report(desk, 1).blocking
    desk.run(SetFindingAside(1, one.identity, "bản in thử", one.rule))
    refuse_wrong_page(desk, 1)
