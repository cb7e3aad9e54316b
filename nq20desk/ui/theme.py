"""How the program looks: colour tokens, type scale, palette and the application style sheet.

The values are those of the visual language (calm, dense, paper-like). Widgets name a token
and never a colour, so that a dark or high-contrast theme maps the same names.
"""

from __future__ import annotations

import re
import sys
from dataclasses import asdict, dataclass
from enum import StrEnum
from functools import cache

from PySide6.QtCore import QDir, Qt
from PySide6.QtGui import QColor, QFont, QFontDatabase, QPalette
from PySide6.QtWidgets import (
    QApplication,
    QDoubleSpinBox,
    QFrame,
    QLineEdit,
    QSpinBox,
    QTableView,
    QTreeView,
    QWidget,
)

from nq20desk.core.assessment import Verdict
from nq20desk.resources import resource_path

NAVIGATION_ICON = 20
TABLE_ICON = 16
TABLE_ROW = 28
CONTROL_HEIGHT = 32
NAVIGATION_ROW = 36
RADIUS = 6
PAGE_PADDING_NARROW = 16
_PAGE_PADDING = 24
_WIDE_PAGE = 1216  # what the navigation leaves of a window of 1400 px
_FIELD_INSET = 6

_TOKENS_PROPERTY = "nq20desk_tokens"
_FONT_FILES = ("Inter-Regular.otf", "Inter-SemiBold.otf", "Inter-Italic.otf")


def page_padding(width: int) -> int:
    """How much air a page of a width has at its sides: less where it is narrow."""
    return _PAGE_PADDING if width >= _WIDE_PAGE else PAGE_PADDING_NARROW


@dataclass(frozen=True, slots=True)
class Tokens:
    """The colours of one theme, by what they are for (``#RRGGBB``)."""

    name: str
    # Grounds
    window: str
    surface: str
    computed: str
    planned: str
    selection: str
    hover: str
    pressed: str
    track: str
    # Lines and text
    line: str
    line_strong: str
    text: str
    muted: str
    disabled: str
    # The one accent
    accent: str
    accent_hover: str
    accent_pressed: str
    accent_soft: str
    accent_ring: str
    on_accent: str
    # Verdicts
    met: str
    exceeded: str
    not_met: str
    not_comparable: str
    no_figure: str
    # Notices
    error: str
    error_soft: str
    warning: str
    warning_soft: str
    success: str
    success_soft: str
    changed: str

    def color(self, token: str) -> QColor:
        """The colour of a token (``accent-soft``, ``accent_soft``); shared: copy, then change."""
        return _color(getattr(self, token.replace("-", "_")))

    def verdict(self, verdict: Verdict) -> QColor:
        """The colour of a verdict; those without a colour of their own are muted."""
        return _color(getattr(self, verdict.value, self.muted))


@cache
def _color(written: str) -> QColor:
    return QColor(written)


LIGHT = Tokens(
    name="light",
    window="#F6F7F9",
    surface="#FFFFFF",
    computed="#F0F2F5",
    planned="#EDF4F8",
    selection="#D3E7F3",
    hover="#ECEFF3",
    pressed="#E1E6EC",
    track="#E4E8ED",
    line="#D9DEE5",
    line_strong="#7F8997",
    text="#1C2430",
    muted="#5A6675",
    disabled="#8A94A2",
    accent="#0A5C8A",
    accent_hover="#084E75",
    accent_pressed="#063F60",
    accent_soft="#E3F0F7",
    accent_ring="#9CC8E0",
    on_accent="#FFFFFF",
    met="#1B7F4B",
    exceeded="#0E5F38",
    not_met="#B3391F",
    not_comparable="#6B4FA0",
    no_figure="#5A6675",
    error="#B3391F",
    error_soft="#FBE6E1",
    warning="#8A5300",
    warning_soft="#FDF1DC",
    success="#1B7F4B",
    success_soft="#E9F5EF",
    changed="#1D63C4",
)

THEMES = {LIGHT.name: LIGHT}


class TextStyle(StrEnum):
    """The steps of the type scale."""

    TITLE = "title"
    SECTION = "section"
    BODY = "body"
    STRONG = "strong"
    TABLE = "table"
    TABLE_STRONG = "table_strong"
    CAPTION = "caption"
    CAPTION_STRONG = "caption_strong"


_SEMIBOLD = QFont.Weight.DemiBold
_NORMAL = QFont.Weight.Normal
_SCALE = {
    TextStyle.TITLE: (20, _SEMIBOLD),
    TextStyle.SECTION: (15, _SEMIBOLD),
    TextStyle.BODY: (13, _NORMAL),
    TextStyle.STRONG: (13, _SEMIBOLD),
    TextStyle.TABLE: (13, _NORMAL),
    TextStyle.TABLE_STRONG: (13, _SEMIBOLD),
    TextStyle.CAPTION: (12, _NORMAL),
    TextStyle.CAPTION_STRONG: (12, _SEMIBOLD),
}
_TABULAR = (TextStyle.TABLE, TextStyle.TABLE_STRONG)


class ButtonKind(StrEnum):
    """How much weight a push button has; a page has one primary button."""

    PRIMARY = "primary"
    SECONDARY = "secondary"
    FLAT = "flat"


class Tone(StrEnum):
    """The colour in which a label speaks; each is a token."""

    TEXT = "text"
    MUTED = "muted"
    ACCENT = "accent"
    ERROR = "error"
    WARNING = "warning"
    SUCCESS = "success"


@cache
def interface_family() -> str:
    """Segoe UI where Windows has it, else the bundled Inter (loaded at the first call)."""
    if sys.platform == "win32" and QFontDatabase.hasFamily("Segoe UI"):
        return "Segoe UI"
    for file in _FONT_FILES:
        QFontDatabase.addApplicationFont(str(resource_path("fonts", file)))
    return "Inter"


def font(style: TextStyle) -> QFont:
    """The font of a step of the type scale; figures in tables have one width."""
    pixels, weight = _SCALE[style]
    made = QFont(interface_family())
    made.setPixelSize(pixels)
    made.setWeight(weight)
    if style in _TABULAR:
        made.setFeature(QFont.Tag("tnum"), 1)
    return made


def style_sheet(tokens: Tokens) -> str:
    """The application style sheet with every ``@token`` filled in."""
    template = resource_path("theme", "app.qss").read_text("utf-8")
    values = {name.replace("_", "-"): value for name, value in asdict(tokens).items()}
    return re.sub(r"@([a-z-]+)", lambda found: values[found[1]], template)


_ROLES = {
    QPalette.ColorRole.Window: "window",
    QPalette.ColorRole.WindowText: "text",
    QPalette.ColorRole.Base: "surface",
    QPalette.ColorRole.AlternateBase: "computed",
    QPalette.ColorRole.Text: "text",
    QPalette.ColorRole.PlaceholderText: "muted",
    QPalette.ColorRole.Button: "surface",
    QPalette.ColorRole.ButtonText: "text",
    QPalette.ColorRole.BrightText: "on_accent",
    QPalette.ColorRole.ToolTipBase: "surface",
    QPalette.ColorRole.ToolTipText: "text",
    QPalette.ColorRole.Light: "surface",
    QPalette.ColorRole.Midlight: "hover",
    QPalette.ColorRole.Mid: "line",
    QPalette.ColorRole.Dark: "line_strong",
    QPalette.ColorRole.Shadow: "muted",
    QPalette.ColorRole.Highlight: "accent",
    QPalette.ColorRole.HighlightedText: "on_accent",
    QPalette.ColorRole.Accent: "accent",
    QPalette.ColorRole.Link: "accent",
    QPalette.ColorRole.LinkVisited: "accent",
}
_DIMMED = (
    QPalette.ColorRole.WindowText,
    QPalette.ColorRole.Text,
    QPalette.ColorRole.ButtonText,
)


def palette(tokens: Tokens) -> QPalette:
    """The palette, for everything that Qt or a widget paints without the style sheet."""
    made = QPalette()
    for role, token in _ROLES.items():
        made.setColor(role, tokens.color(token))
    for role in _DIMMED:
        made.setColor(QPalette.ColorGroup.Disabled, role, tokens.color("disabled"))
    return made


_IN_USE = [LIGHT]  # asked for at every cell painted: a property of Qt's would be slow


def apply_theme(app: QApplication, tokens: Tokens = LIGHT) -> None:
    """Give the whole application a theme, before the first window; the same one costs nothing."""
    if app.property(_TOKENS_PROPERTY) == tokens:
        return
    app.setStyle("Fusion")
    app.setFont(font(TextStyle.BODY))
    app.setPalette(palette(tokens))
    QDir.setSearchPaths("theme", [str(resource_path("theme", tokens.name))])
    app.setProperty(_TOKENS_PROPERTY, tokens)
    _IN_USE[0] = tokens
    app.setStyleSheet(style_sheet(tokens))


def current_tokens() -> Tokens:
    """The tokens of the running application (light before a theme was applied)."""
    return _IN_USE[0]


def set_kind(button: QWidget, kind: ButtonKind) -> None:
    """Make a push button primary, secondary or flat."""
    _set_style_property(button, "kind", kind.value)


def set_tone(widget: QWidget, tone: Tone) -> None:
    """Give a label one of the tones."""
    _set_style_property(widget, "tone", tone.value)


def set_invalid(field: QWidget, invalid: bool) -> None:
    """Mark an input field as wrong, or as mended."""
    _set_style_property(field, "invalid", invalid)


def _set_style_property(widget: QWidget, name: str, value: object) -> None:
    if widget.property(name) == value:
        return
    widget.setProperty(name, value)
    widget.style().unpolish(widget)
    widget.style().polish(widget)


def dress_table(view: QTableView) -> None:
    """Give a table its row height, tabular figures, heads and lines."""
    view.setFont(font(TextStyle.TABLE))
    view.setWordWrap(False)
    view.setFrameShape(QFrame.Shape.NoFrame)
    view.setCornerButtonEnabled(False)
    rows, columns = view.verticalHeader(), view.horizontalHeader()
    rows.setMinimumSectionSize(TABLE_ROW)
    rows.setDefaultSectionSize(TABLE_ROW)
    columns.setFont(font(TextStyle.CAPTION_STRONG))
    columns.setHighlightSections(False)
    columns.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
    rows.setFont(font(TextStyle.CAPTION))


def dress_tree(view: QTreeView) -> None:
    """Let a tree know its row height before its first layout (Qt asks for it too early)."""
    view.ensurePolished()
    view.setUniformRowHeights(True)


def dress_spin_box(box: QSpinBox | QDoubleSpinBox) -> None:
    """Set a number's text off from its field's edge, which Qt's style sheets can't do."""
    for line in box.findChildren(QLineEdit):
        line.setTextMargins(_FIELD_INSET, 0, 0, 0)
