"""What goes into the frozen program and what stays out: one list for the spec, checks and tests.

Each thing that is left out was looked at: nothing that nq20desk does asks for it (the test
``tests/installer/test_bundle.py`` runs the whole job and looks what was imported).
"""

from __future__ import annotations

from pathlib import Path

EXCLUDED_MODULES = (
    # other windows than Qt's, and what develops, tests or documents
    "tkinter", "_tkinter", "turtle", "idlelib", "lib2to3", "pydoc_data", "ensurepip", "venv",
    "pytest", "hypothesis", "mypy", "setuptools", "pip", "_distutils_hack", "PyInstaller",
    "PySide6.scripts", "PySide6.support.deprecated",
    # asks Windows' management service at every start; Python does without it
    "_wmi",
    # parts of Qt that no page uses
    "PySide6.QtQml", "PySide6.QtQuick", "PySide6.QtQuickWidgets", "PySide6.QtQuickControls2",
    "PySide6.QtOpenGL", "PySide6.QtOpenGLWidgets", "PySide6.QtDesigner", "PySide6.QtHelp",
    "PySide6.QtUiTools", "PySide6.QtTest", "PySide6.QtSql", "PySide6.QtXml",
    "PySide6.QtConcurrent", "PySide6.QtDBus",
    # 8 MB to read AVIF pictures; a stamp is PNG or JPEG
    "PIL.AvifImagePlugin", "PIL._avif", "PIL.ImageTk", "PIL._imagingtk", "PIL.ImageQt",
    # other databases than SQLite
    "sqlalchemy.dialects.mysql", "sqlalchemy.dialects.oracle", "sqlalchemy.dialects.mssql",
    "sqlalchemy.dialects.postgresql", "sqlalchemy.ext.asyncio", "sqlalchemy.testing",
    "psycopg2", "psycopg", "MySQLdb", "pysqlite2", "pymysql", "cx_Oracle", "oracledb", "pyodbc",
    # what libraries offer beyond what is asked of them: charts, page flow, HTML, C compilers
    "reportlab.graphics", "reportlab.platypus", "rlPyCairo", "_rl_renderPM",
    "lxml.html", "lxml.objectify", "lxml.isoschematron", "lxml.doctestcompare", "lxml.sax",
    "pycparser", "cffi.recompiler", "cffi.cparser", "cffi.vengine_cpy", "cffi.vengine_gen",
    "charset_normalizer", "chardet", "numpy", "pandas", "matplotlib", "IPython",
    # the standard library's tools for programmers, and its servers and old protocols
    "unittest", "doctest", "pdb", "bdb", "pydoc", "optparse", "xmlrpc", "smtplib", "ftplib",
    "http.server", "socketserver", "webbrowser", "_pydecimal", "_pydatetime", "tracemalloc",
)  # fmt: skip

MAY_BE_MISSING = ("pysqlite2", "MySQLdb", "psycopg2")
"""Hidden imports whose absence PyInstaller calls an error and which are not wanted here."""

QT_PLUGINS = {
    "platforms": ("qwindows.dll", "qoffscreen.dll"),
    "iconengines": ("qsvgicon.dll",),
    "imageformats": ("qjpeg.dll", "qsvg.dll", "qico.dll"),
    "styles": (),
    "platforminputcontexts": (),
    "networkinformation": (),
    "tls": (),
    "generic": (),
}
"""The plugins of Qt that are kept, by folder; other folders stay out."""

DROPPED_FILES = (
    "opengl32sw.dll",  # 20 MB: software OpenGL, which no page draws with
    "d3dcompiler_47.dll",
    "qt6qml.dll", "qt6quick.dll", "qt6qmlmodels.dll", "qt6opengl.dll", "qt6virtualkeyboard.dll",
    "qt6pdf.dll",
)  # fmt: skip
"""File names, in small letters, that never go in, whatever asks for them."""

FREEZERS = (
    "altgraph", "charset-normalizer", "colorama", "packaging", "pefile", "pycparser", "pyinstaller",
    "pyinstaller-hooks-contrib", "pywin32-ctypes", "setuptools",
)  # fmt: skip
"""Of the pinned packages: what freezes the program and stays outside."""

RESOURCES_LEFT_OUT = ("handbook/pictures", "handbook/pictures.md")
"""Below ``resources``: what is for readers of the source only."""


def packages_inside() -> list[str]:
    """The pinned packages whose code goes into the program."""
    lines = (Path(__file__).resolve().parent / "packages.txt").read_text("utf-8").splitlines()
    names = [line.partition("==")[0] for line in lines if not line.startswith("#")]
    return [one for one in names if one not in FREEZERS]


def is_wanted(place: str) -> bool:
    """Whether a file of the bundle, by its path inside, is kept."""
    parts = place.replace("\\", "/").split("/")
    name = parts[-1].lower()
    if name in DROPPED_FILES or name.startswith(("icu", "api-ms-win-", "ucrtbase")):
        return False
    if parts[0].endswith(".dist-info"):
        return "licens" in place.lower() or name.startswith(("metadata", "notice", "copying"))
    if "translations" in parts and "PySide6" in parts:
        return False  # Qt has no Vietnamese; ours are in translations/
    if "plugins" in parts:
        folder = parts[parts.index("plugins") + 1]
        return name in QT_PLUGINS.get(folder, ())
    return True


OURS = ("nq20desk.exe", "nq20desk-cli.exe")
"""The two programs that PyInstaller makes; every other binary is its maker's, byte for byte."""

REASONS = {
    "nq20desk.pyz": "all Python code: ours, SQLAlchemy's, reportlab's, pyHanko's, the library's",
    "Qt6Core.dll": "Qt", "Qt6Gui.dll": "Qt", "Qt6Widgets.dll": "Qt",
    "QtWidgets.pyd": "Qt for Python", "QtGui.pyd": "Qt for Python", "QtCore.pyd": "Qt for Python",
    "_rust.pyd": "cryptography: certificates, keys, the signature of update files",
    "pdfium.dll": "draws PDF pages for preview and print, and measures them",
    "python313.dll": "Python",
    "python314.dll": "Python",
    "libcrypto-3.dll": "OpenSSL, which Python's hashlib and ssl are linked with",
    "etree.cp313-win_amd64.pyd": "lxml: pyHanko and openpyxl read XML with it",
}  # fmt: skip
"""Why each of the largest files is in the program."""

SYSTEM_LIBRARIES = frozenset((
    "advapi32.dll", "authz.dll", "bcrypt.dll", "bcryptprimitives.dll", "cabinet.dll",
    "comctl32.dll", "comdlg32.dll", "crypt32.dll", "d3d11.dll", "d3d12.dll", "d3d9.dll",
    "dnsapi.dll", "dwmapi.dll", "dwrite.dll", "dxgi.dll", "gdi32.dll", "icuuc.dll", "imm32.dll",
    "iphlpapi.dll", "kernel32.dll", "mpr.dll", "msvcrt.dll", "ncrypt.dll", "netapi32.dll",
    "ntdll.dll", "ole32.dll", "oleaut32.dll", "propsys.dll", "rpcrt4.dll", "secur32.dll",
    "setupapi.dll", "shcore.dll", "shell32.dll", "shlwapi.dll", "uiautomationcore.dll",
    "user32.dll", "userenv.dll", "uxtheme.dll", "version.dll", "winhttp.dll", "winmm.dll",
    "winspool.drv", "ws2_32.dll", "wtsapi32.dll",
))  # fmt: skip
"""DLLs that every Windows 10 from version 1809 on has (icuuc.dll since 1703)."""
