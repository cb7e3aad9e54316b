"""The table of the layout's check on paper: A4 lying across, the head on every page."""

from __future__ import annotations

from collections.abc import Sequence
from html import escape

from PySide6.QtCore import QBuffer, QIODevice
from PySide6.QtGui import QPageLayout, QPageSize, QPdfWriter, QTextDocument

_WIDTHS = (16, 34, 20, 18, 12)
_STYLE = "body { font-family: 'Liberation Serif', 'Times New Roman'; font-size: 10pt; }"


def table_pdf(title: str, answer: str, rows: Sequence[Sequence[str]]) -> bytes:
    """The table as pages of a PDF, its first row repeated on every page."""
    file = QBuffer()
    file.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(file)
    writer.setTitle(title)
    writer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
    writer.setPageOrientation(QPageLayout.Orientation.Landscape)
    document = QTextDocument()
    document.setDefaultStyleSheet(_STYLE)
    document.setHtml(_html(title, answer, rows))
    document.print_(writer)
    return bytes(file.data().data())


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
