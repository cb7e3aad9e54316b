"""The pages of the window, in the order of the navigation; a new page is one more line here."""

from __future__ import annotations

from dataclasses import dataclass
from importlib import import_module

from nq20desk.core.message import Message, message
from nq20desk.ui.page import Page, Workplace


@dataclass(frozen=True, slots=True)
class PageEntry:
    """A page: its key, name, icon, and where its class is (module under ``nq20desk.ui``)."""

    key: str
    name: Message
    icon: str
    module: str
    kind: str
    apart: bool = False

    def make(self, workplace: Workplace) -> Page:
        """The page; its module is imported now, so that the window opens quickly."""
        kind = getattr(import_module(f"nq20desk.ui.{self.module}"), self.kind)
        page = kind(workplace)
        assert isinstance(page, Page)
        return page


ENTRIES = (
    PageEntry("overview", message("MainWindow", "Overview"), "overview",
              "overview.page", "OverviewPage"),
    PageEntry("report", message("MainWindow", "Reports"), "report",
              "report.page", "ReportPage"),
    PageEntry("indicators", message("MainWindow", "Indicators"), "indicators",
              "indicators.page", "IndicatorsPage"),
    PageEntry("plans", message("MainWindow", "Plans"), "plan",
              "plans.page", "PlansPage"),
    PageEntry("tasks", message("MainWindow", "Tasks"), "tasks",
              "tasks.page", "TasksPage"),
    PageEntry("documents", message("MainWindow", "Documents"), "documents",
              "documents.page", "DocumentsPage"),
    PageEntry("register", message("MainWindow", "Register"), "send",
              "register.page", "RegisterPage"),
    PageEntry("units", message("MainWindow", "Units"), "units",
              "units.page", "UnitsPage"),
    PageEntry("settings", message("MainWindow", "Settings"), "settings",
              "settings.page", "SettingsPage", apart=True),
)  # fmt: skip

PAGES = {one.key: one for one in ENTRIES}
