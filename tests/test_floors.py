"""The floors of the house: nothing imports upwards, Qt stays in the window."""

import os
import subprocess
import sys
from pathlib import Path

from importlinter.cli import lint_imports

ROOT = Path(__file__).parents[1]


def test_each_floor_imports_only_from_below():
    assert lint_imports(str(ROOT / "pyproject.toml"), no_cache=True) == 0


def test_the_command_line_works_without_importing_qt():
    code = (
        "import sys; from nq20desk.__main__ import main\n"
        "import nq20desk.cli.run, nq20desk.app.exports, nq20desk.exchange.workbook\n"
        "import nq20desk.document.pdf, nq20desk.signing.sign\n"
        "from nq20desk.cli.registry import COMMANDS, PLAN_COMMANDS, UPDATE_COMMANDS\n"
        "for one in (*COMMANDS, *PLAN_COMMANDS, *UPDATE_COMMANDS): one.load()\n"
        "sys.exit(any(name.startswith('PySide6') for name in sys.modules))"
    )
    assert subprocess.run([sys.executable, "-c", code], cwd=ROOT, check=False).returncode == 0


def test_a_topic_is_imported_when_its_command_is_named_not_before():
    code = (
        "import sys; from nq20desk.app.language import Language\n"
        "from nq20desk.cli.parser import make_parser\n"
        "make_parser(Language('en')).format_help()\n"
        "sys.exit(any(one in sys.modules for one in ('sqlalchemy', 'nq20desk.cli.data')))"
    )
    assert subprocess.run([sys.executable, "-c", code], cwd=ROOT, check=False).returncode == 0


def test_slow_libraries_are_not_imported_with_the_window():
    code = (
        "import sys, nq20desk.ui.start\n"
        "slow = ('pyhanko', 'pkcs11', 'cryptography', 'reportlab', 'fontTools', 'xlsxwriter',\n"
        "'openpyxl', 'python_calamine', 'docx', 'lxml', 'pypdf', 'pypdfium2', 'PIL')\n"
        "print([name for name in slow if name in sys.modules])"
    )
    done = subprocess.run(
        [sys.executable, "-c", code], cwd=ROOT, check=True, capture_output=True, text=True
    )
    assert done.stdout.strip() == "[]"


def test_floors_below_the_window_are_imported_before_qt(tmp_path: Path):
    """PySide6 searches the source of what comes after it: a tenth of the start."""
    code = (
        "import gc, os, sys\n"
        "def shown():\n"
        "    names = list(sys.modules)\n"
        "    late = names[names.index('PySide6'):]\n"
        "    print([one for one in late if one.startswith(('nq20desk.store', 'sqlalchemy.'))],\n"
        "          flush=True)\n"
        "    os._exit(0)\n"
        "gc.freeze = shown\n"
        "from nq20desk.__main__ import main\n"
        f"main(['--data', {str(tmp_path)!r}])"
    )
    around = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    done = subprocess.run(
        [sys.executable, "-c", code], cwd=ROOT, check=True, capture_output=True, text=True,
        env=around,
    )  # fmt: skip
    assert done.stdout.strip() == "[]"
