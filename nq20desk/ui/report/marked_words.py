"""Words of a comparison as HTML: added ones underlined, removed ones struck through."""

from __future__ import annotations

from html import escape

from nq20desk.core.textdiff import Change, ParagraphChange, Stretch
from nq20desk.ui.theme import current_tokens


def marked_paragraph(change: ParagraphChange) -> str:
    """Both texts of a paragraph in one, old words before those that replaced them."""
    return " ".join(marked(one) for one in change.stretches)


def marked(one: Stretch) -> str:
    """A stretch of words; the line through or under it says what became of it, colour helps."""
    text = escape(one.text)
    tokens = current_tokens()
    if one.change is Change.REMOVED:
        return f"<s style='color:{tokens.error}'>{text}</s>"
    if one.change is Change.ADDED:
        return f"<u style='color:{tokens.success}'>{text}</u>"
    return text
