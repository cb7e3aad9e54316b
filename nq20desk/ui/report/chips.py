"""Live figures inside the text: one object character each, drawn as a soft chip."""

from __future__ import annotations

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

from nq20desk.core.blocks import FigureField, FigurePart
from nq20desk.core.fields import resolve
from nq20desk.core.figures import Figures
from nq20desk.ui.theme import current_tokens

OBJECT = "\ufffc"
MISSING = "…"
FIGURE_OBJECT = QTextFormat.ObjectTypes.UserObject + 1
FIELD_PROPERTY = QTextFormat.Property.UserProperty + 1
_PADDING = 4.0


def chip_format(field: FigureField, base: QTextCharFormat | None = None) -> QTextCharFormat:
    """The character format that makes an object character a live figure."""
    made = QTextCharFormat(base) if base is not None else QTextCharFormat()
    made.setObjectType(FIGURE_OBJECT)
    made.setProperty(FIELD_PROPERTY, f"{field.indicator}@{field.period}:{field.part.value}")
    return made


def field_of(found: QTextCharFormat) -> FigureField | None:
    """The live figure of a character format, or None."""
    text = found.property(FIELD_PROPERTY)
    if not isinstance(text, str):
        return None
    indicator, _, rest = text.partition("@")
    period, _, part = rest.partition(":")
    return FigureField(indicator, period, FigurePart(part))


class FigureChips(QPyTextObject):
    """Draws live figures with the values of the moment."""

    def __init__(self, figures: Figures, parent: QObject) -> None:
        super().__init__(parent)
        self.figures = figures

    def text(self, found: QTextFormat) -> str:
        """What the chip says."""
        field = field_of(found.toCharFormat())
        return (resolve(field, self.figures) if field else None) or MISSING

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
