"""Live figures and citations inside the text: one object character each, drawn as a chip."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QObject, QPointF, QRect, QRectF, QSizeF
from PySide6.QtGui import (
    QFont,
    QFontMetricsF,
    QPainter,
    QPyTextObject,
    QTextCharFormat,
    QTextDocument,
    QTextFormat,
)

from nq20desk.core.blocks import CitationField, FigureField, FigurePart
from nq20desk.core.citation import full_citation, short_citation
from nq20desk.core.fields import resolve
from nq20desk.core.figures import Figures
from nq20desk.core.register import CitedDocument
from nq20desk.ui.theme import current_tokens

OBJECT = "\ufffc"
MISSING = "…"
FIGURE_OBJECT = QTextFormat.ObjectTypes.UserObject + 1
FIELD_PROPERTY = QTextFormat.Property.UserProperty + 1
_DOCUMENT = "document:"
_PADDING = 4.0


Live = FigureField | CitationField


def chip_format(field: Live, base: QTextCharFormat | None = None) -> QTextCharFormat:
    """The character format that makes an object character a live figure or citation."""
    made = QTextCharFormat(base) if base is not None else QTextCharFormat()
    made.setObjectType(FIGURE_OBJECT)
    made.setProperty(FIELD_PROPERTY, _property(field))
    return made


def _property(field: Live) -> str:
    if isinstance(field, CitationField):
        return f"{_DOCUMENT}{field.document}"
    return f"{field.indicator}@{field.period}:{field.part.value}"


def field_of(found: QTextCharFormat) -> Live | None:
    """The live figure or citation of a character format, or None."""
    text = found.property(FIELD_PROPERTY)
    if not isinstance(text, str):
        return None
    if text.startswith(_DOCUMENT):
        return CitationField(int(text.removeprefix(_DOCUMENT)))
    indicator, _, rest = text.partition("@")
    period, _, part = rest.partition(":")
    return FigureField(indicator, period, FigurePart(part))


class FigureChips(QPyTextObject):
    """Draws live figures with the values of the moment, citations in their short form.

    On paper the first citation of a document stands in full; a chip of three lines would
    tear the text apart on screen, so it is told in the chip's tooltip.
    """

    def __init__(self, figures: Figures, parent: QObject) -> None:
        super().__init__(parent)
        self.figures = figures
        self.documents: Mapping[int, CitedDocument] = {}

    def text(self, found: QTextFormat) -> str:
        """What the chip says."""
        field = field_of(found.toCharFormat())
        return (self.said(field) if field else "") or MISSING

    def said(self, field: Live) -> str:
        """What a live figure or citation says now; empty for nothing."""
        if isinstance(field, FigureField):
            return resolve(field, self.figures) or ""
        document = self.documents.get(field.document)
        return short_citation(document) if document else ""

    def hint(self, field: Live) -> str:
        """What stands on paper where a document is cited for the first time."""
        document = self.documents.get(field.document) if isinstance(field, CitationField) else None
        return full_citation(document) if document else ""

    def intrinsicSize(self, doc: QTextDocument, posInDocument: int, format: QTextFormat) -> QSizeF:
        """The chip is as wide as its value and a little padding."""
        metrics = QFontMetricsF(_font(doc, format))
        width = metrics.horizontalAdvance(self.text(format)) + 2 * _PADDING
        return QSizeF(width, metrics.ascent())

    def drawObject(
        self,
        painter: QPainter,
        rect: QRectF | QRect,
        doc: QTextDocument,
        posInDocument: int,
        format: QTextFormat,
    ) -> None:
        """A soft rounded ground and the value on the line of the text."""
        box, font, text = QRectF(rect), _font(doc, format), self.text(format)
        tokens, metrics = current_tokens(), QFontMetricsF(font)
        ground = box.adjusted(1, -1, -1, metrics.descent())
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(tokens.color("not_met" if text == MISSING else "accent_ring"))
        painter.setBrush(tokens.color("error_soft" if text == MISSING else "accent_soft"))
        painter.drawRoundedRect(ground, 4, 4)
        painter.setFont(font)
        painter.setPen(tokens.color("text"))
        painter.drawText(QPointF(box.left() + _PADDING, box.bottom()), text)
        painter.restore()


def _font(document: QTextDocument, found: QTextFormat) -> QFont:
    """The document's font in the face of the text around the chip."""
    face = found.toCharFormat()
    font = QFont(document.defaultFont())
    font.setBold(face.fontWeight() > QFont.Weight.Medium)
    font.setItalic(face.fontItalic())
    font.setUnderline(face.fontUnderline())
    return font
