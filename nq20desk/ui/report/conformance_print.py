"""The table of the layout's check on paper: A4 lying across, the head on every page."""

from __future__ import annotations

from collections.abc import Sequence
from html import escape
from typing import TYPE_CHECKING

from PySide6.QtGui import QPageLayout, QTextDocument
from PySide6.QtWidgets import QWidget

from nq20desk.ui.report.printing import ask_printer

if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrinter

_WIDTHS = (16, 34, 20, 18, 12)
_STYLE = "body { font-family: 'Liberation Serif', 'Times New Roman'; font-size: 10pt; }"


def print_table(
    title: str, answer: str, rows: Sequence[Sequence[str]], parent: QWidget | None
) -> None:
    """Ask for a printer and print; nothing happens if none is chosen."""
    printer = ask_printer(title, 1, parent)
    if printer is not None:
        draw_table(printer, title, answer, rows)


def draw_table(printer: QPrinter, title: str, answer: str, rows: Sequence[Sequence[str]]) -> None:
    """Print the table, its first row repeated on every page."""
    printer.setPageOrientation(QPageLayout.Orientation.Landscape)
    document = QTextDocument()
    document.setDefaultStyleSheet(_STYLE)
    document.setHtml(_html(title, answer, rows))
    document.print_(printer)


def _html(title: str, answer: str, rows: Sequence[Sequence[str]]) -> str:
    head, *body = rows
    return (
        f"<body><h3>{escape(title)}</h3><p>{escape(answer)}</p>"
        '<table border="1" cellspacing="0" cellpadding="3" width="100%">'
        f"<thead>{_row(head, 'th')}</thead>"
        f"{''.join(_row(row, 'td') for row in body)}</table></body>"
    )


def _row(row: Sequence[str], cell: str) -> str:
    cells = (
        f'<{cell} width="{width}%">{escape(one)}</{cell}>'
        for width, one in zip(_WIDTHS, row, strict=True)
    )
    return f"<tr>{''.join(cells)}</tr>"
