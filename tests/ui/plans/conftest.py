"""The page of plans on the sample's desk."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from pytestqt.qtbot import QtBot

from nq20desk.core.errors import KnownError
from nq20desk.ui.page import Workplace
from nq20desk.ui.plans.page import PlansPage


@pytest.fixture
def page(workplace: Workplace, qtbot: QtBot) -> Iterator[PlansPage]:
    made = PlansPage(workplace)
    qtbot.addWidget(made)
    workplace.desk.listen(made.refresh)
    made.resize(1180, 700)
    made.show()
    qtbot.waitExposed(made)
    yield made
    workplace.desk.stop_listening(made.refresh)
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


@pytest.fixture
def told(page: PlansPage) -> list[KnownError]:
    """What the page told as errors."""
    errors: list[KnownError] = []
    page.failed.connect(errors.append)
    return errors
