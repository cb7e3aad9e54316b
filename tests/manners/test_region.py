"""The computer's language, code page and zone change nothing in what leaves the program."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from contextlib import closing
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale

from nq20desk.app.desk import Desk
from tests.manners.exporting import NEW_YEAR, exported
from tests.manners.main_job import ROOT, Clerk

ENVIRONMENTS = (
    {"LC_ALL": "C", "TZ": "America/Los_Angeles", "PYTHONCOERCECLOCALE": "0", "PYTHONUTF8": "0"},
    {"LC_ALL": "C.UTF-8", "LANG": "tr_TR", "TZ": "Pacific/Auckland"},
)


@pytest.fixture(scope="module")
def usual(sample_folder: Path, tmp_path_factory: pytest.TempPathFactory) -> list[str]:
    return exported(sample_folder, tmp_path_factory.mktemp("thường"))


def test_papers_are_dated_by_vietnam_s_day(usual: list[str]) -> None:
    assert usual[-1] == "01/01/2026 01:30"


def test_the_desk_s_day_and_year_are_vietnam_s(data: Path) -> None:
    """At one in the morning of New Year's Day it is still the old year in UTC."""
    with closing(Desk(data, clock=lambda: NEW_YEAR)) as desk:
        assert (desk.clock().year, desk.clock().date()) == (2026, date(2026, 1, 1))


@pytest.mark.parametrize("environment", ENVIRONMENTS)
def test_files_are_the_same_bytes_everywhere(
    data: Path, tmp_path: Path, usual: list[str], environment: dict[str, str]
) -> None:
    clerk = Clerk(data, environment=environment)
    said = clerk.python("-m", "tests.manners.exporting", data, tmp_path / "ra")
    assert said.split("\n") == usual


@pytest.fixture
def default_locale() -> Iterator[None]:
    before = QLocale()
    yield
    QLocale.setDefault(before)


@pytest.mark.usefixtures("default_locale")
@pytest.mark.parametrize("name", ["tr_TR", "ar_EG", "de_DE", "vi_VN"])
def test_files_are_the_same_bytes_with_every_locale_of_qt(
    data: Path, tmp_path: Path, usual: list[str], name: str
) -> None:
    QLocale.setDefault(QLocale(name))
    assert exported(data, tmp_path / "ra") == usual


def test_no_file_is_read_or_written_in_the_computer_s_code_page(data: Path, tmp_path: Path) -> None:
    strict = ("-X", "warn_default_encoding", "-W", "error::EncodingWarning:nq20desk")
    clerk = Clerk(data, environment={"LC_ALL": "C"}, options=strict)
    clerk.run_all(
        ("export", 1, "--to", tmp_path / "a.pdf", "--sign", "--archive"),
        ("export", 1, "--to", tmp_path / "a.docx"),
        ("verify", tmp_path / "a.pdf"),
        ("backup",),
    )


def test_a_text_from_a_pipe_is_utf_8(data: Path) -> None:
    """What another program hands over on Windows comes in the code page unless we say so."""
    clerk = Clerk(data, environment={"LC_ALL": "C", "PYTHONIOENCODING": "cp1258"})
    words = "theo Nghị quyết số 20-NQ/TW ngày 25/10/2017"
    said = clerk.run("cite", "-", given=words)
    assert "20-NQ/TW" in said
    assert "Nghị quyết" in said


def test_nothing_asks_for_the_names_or_the_zone_of_the_system() -> None:
    found = []
    for path in (ROOT / "nq20desk").rglob("*.py"):
        tree = ast.parse(path.read_text(encoding="utf-8"))
        for node in ast.walk(tree):
            if _asks_for_zone(node) or _asks_for_names(node):
                found.append(f"{path.name}:{node.lineno}")
            if isinstance(node, ast.Import) and any(one.name == "locale" for one in node.names):
                found.append(f"{path.name}:{node.lineno}")
    assert not found


def _asks_for_zone(node: ast.AST) -> bool:
    """``x.astimezone()``, ``datetime.now()``, ``date.today()``, ``QDate.currentDate()``."""
    if not isinstance(node, ast.Call) or not isinstance(node.func, ast.Attribute):
        return False
    name = node.func.attr
    return (name in ("today", "currentDate", "currentDateTime") and _is_class(node.func.value)) or (
        name in ("astimezone", "now") and not node.args and _is_datetime(name, node.func.value)
    )


def _is_class(node: ast.expr) -> bool:
    return isinstance(node, ast.Name) and node.id in ("date", "datetime", "QDate", "QDateTime")


def _is_datetime(name: str, node: ast.expr) -> bool:
    return name == "astimezone" or _is_class(node)


def _asks_for_names(node: ast.AST) -> bool:
    if not isinstance(node, ast.Constant) or not isinstance(node.value, str):
        return False
    return any(one in node.value for one in ("%B", "%A", "%x", "%X", "%c", "%p"))
