"""Live figures and citations inside the text: one object character each, drawn as a chip."""

from __future__ import annotations

from collections.abc import Mapping
from functools import lru_cache

from PySide6.QtCore import QObject, QPointF, QRect, QRectF, QSizeF, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetricsF,
    QPainter,
    QPen,
    QPyTextObject,
    QTextCharFormat,
    QTextDocument,
    QTextFormat,
)
from PySide6.QtWidgets import QTextEdit

from nq20desk.core.blocks import CitationField, FigureField
from nq20desk.core.citation import full_citation, short_citation
from nq20desk.core.fields import resolve
from nq20desk.core.live import LiveFigures
from nq20desk.core.markup import fields_in
from nq20desk.core.register import CitedDocument
from nq20desk.ui.theme import current_tokens
from nq20desk.ui.words import translate

OBJECT = "\ufffc"
MISSING = "…"
FIGURE_OBJECT = QTextFormat.ObjectTypes.UserObject + 1
FIELD_PROPERTY = QTextFormat.Property.UserProperty + 1
_DOCUMENT = "document:"
_PADDING = 4.0
_CORNER = 7.0


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
    return field.markup


def field_of(found: QTextCharFormat) -> Live | None:
    """The live figure or citation of a character format, or None."""
    text = found.property(FIELD_PROPERTY)
    if not isinstance(text, str):
        return None
    if text.startswith(_DOCUMENT):
        return CitationField(int(text.removeprefix(_DOCUMENT)))
    return _figure(text)


@lru_cache(maxsize=4096)
def _figure(markup: str) -> FigureField | None:
    """A format is asked for its field at every drawing."""
    return next(fields_in(markup), None)


class FigureChips(QPyTextObject):
    """Draws live figures with the values of the moment, citations in their short form.

    On paper the first citation of a document stands in full; a chip of three lines would
    tear the text apart on screen, so it is told in the chip's tooltip. A figure that says
    something else than in ``seen``, at the last reading, has a torn frame and a corner.
    """

    def __init__(self, live: LiveFigures, parent: QObject) -> None:
        super().__init__(parent)
        self._live = live
        self._said: dict[Live, str] = {}
        self.seen: Mapping[str, str] = {}
        self.english = False
        self.documents: Mapping[int, CitedDocument] = {}

    @property
    def live(self) -> LiveFigures:
        """What figures are read from; what they say is kept until there are others."""
        return self._live

    @live.setter
    def live(self, live: LiveFigures) -> None:
        self._live = live
        self._said.clear()

    def text(self, found: QTextFormat) -> str:
        """What the chip says."""
        field = field_of(found.toCharFormat())
        return (self.said(field) if field else "") or MISSING

    def said(self, field: Live) -> str:
        """What a live figure or citation says now; empty for nothing."""
        if isinstance(field, FigureField):
            said = self._said.get(field)
            if said is None:
                said = self._said[field] = resolve(field, self._live) or ""
            return said
        document = self.documents.get(field.document)
        return short_citation(document) if document else ""

    def before(self, field: Live | None) -> str | None:
        """What a changed figure said at the last reading; None where it has not changed."""
        if not isinstance(field, FigureField):
            return None
        seen = self.seen.get(field.markup)
        return None if seen in (None, self.said(field)) else seen

    def any_changed(self) -> bool:
        """Whether a figure that was read says something else now."""
        return any(self.before(_figure(markup)) is not None for markup in self.seen)

    def hint(self, field: Live) -> str:
        """A figure's name and what it was; a document as it is cited for the first time."""
        if isinstance(field, CitationField):
            document = self.documents.get(field.document)
            return full_citation(document) if document else ""
        known = self.live.figures.catalogue.indicators.get(field.indicator)
        picked = (known.name_en if self.english else known.name) if known else field.indicator
        lines = [f"{picked or field.indicator} ({field.period})"]
        before = self.before(field)
        if before is not None:
            now = self.said(field) or MISSING
            lines.append(
                translate("FigureChips", "Changed since the last reading: {before} → {now}",
                          before=before or MISSING, now=now)
            )  # fmt: skip
        if not self.said(field):
            lines.append(translate("FigureChips", "There is nothing to show yet."))
        lines.append(translate("FigureChips", "F2 or double click: source, part, year"))
        return "\n".join(lines)

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
        changed = self.before(field_of(format.toCharFormat())) is not None
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        frame, fill = _LOOKS[(text == MISSING, changed)]
        painter.setPen(QPen(tokens.color(frame), 1, _TORN if changed else _WHOLE))
        painter.setBrush(tokens.color(fill))
        painter.drawRoundedRect(ground, 4, 4)
        if changed:
            _draw_corner(painter, ground, tokens.color(frame))
        painter.setFont(font)
        painter.setPen(tokens.color("text"))
        painter.drawText(QPointF(box.left() + _PADDING, box.bottom()), text)
        painter.restore()


_WHOLE, _TORN = Qt.PenStyle.SolidLine, Qt.PenStyle.DashLine
_LOOKS = {
    (False, False): ("accent_ring", "accent_soft"),
    (False, True): ("warning", "warning_soft"),
    (True, False): ("not_met", "error_soft"),
    (True, True): ("not_met", "error_soft"),
}
"""Frame and ground, by whether there is nothing to show and whether it changed."""


def _draw_corner(painter: QPainter, ground: QRectF, color: QColor) -> None:
    """The folded corner of a changed figure."""
    right, top = ground.right(), ground.top()
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(color)
    painter.drawPolygon(
        [QPointF(right - _CORNER, top), QPointF(right, top), QPointF(right, top + _CORNER)]
    )


def _font(document: QTextDocument, found: QTextFormat) -> QFont:
    """The document's font in the face of the text around the chip."""
    face = found.toCharFormat()
    font = QFont(document.defaultFont())
    font.setBold(face.fontWeight() > QFont.Weight.Medium)
    font.setItalic(face.fontItalic())
    font.setUnderline(face.fontUnderline())
    return font


def plain_face(edit: QTextEdit) -> QTextCharFormat:
    """The face at the cursor, without being a live figure."""
    face = edit.currentCharFormat()
    face.clearProperty(QTextFormat.Property.ObjectType)
    face.clearProperty(FIELD_PROPERTY)
    return face
