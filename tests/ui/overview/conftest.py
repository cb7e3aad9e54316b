"""The overview as it stands in a window of 1366 x 768."""

import pytest

from nq20desk.ui.overview.page import OverviewPage


@pytest.fixture
def page(qtbot, workplace):
    made = OverviewPage(workplace)
    qtbot.addWidget(made)
    made.resize(1180, 700)
    made.show()
    qtbot.waitExposed(made)
    made.choosers.unit.choose("cao-bang")
    return made
