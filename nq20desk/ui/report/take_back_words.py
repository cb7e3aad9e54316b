"""A change in words: what happened, and the old and new text with what differs marked."""

from __future__ import annotations

from html import escape

from nq20desk.core.blocks import MARKERS, Paragraph
from nq20desk.core.takeback import Entry, Fate
from nq20desk.core.textdiff import Change
from nq20desk.ui.report.marked_words import marked_html
from nq20desk.ui.theme import current_tokens
from nq20desk.ui.words import translate


def fate_word(fate: Fate) -> str:
    """What became of a paragraph."""
    words = {
        Fate.CHANGED: translate("TakeBackDialog", "Changed"),
        Fate.LOOK: translate("TakeBackDialog", "Look changed"),
        Fate.ADDED: translate("TakeBackDialog", "Added"),
        Fate.REMOVED: translate("TakeBackDialog", "Removed"),
    }
    return words.get(fate, "")


def change_html(entry: Entry) -> str:
    """The change for reading: removed words struck out, added ones underlined."""
    parts = []
    if entry.before is not None:
        parts.append(_text(translate("TakeBackDialog", "In the program"), entry, Change.REMOVED))
    if entry.after is not None:
        parts.append(_text(translate("TakeBackDialog", "In the file"), entry, Change.ADDED))
    if entry.fate is Fate.LOOK:
        said = translate("TakeBackDialog", "The words are the same; the bullet, bold, italic, "
                         "underline or superscript differs, or a live figure.")  # fmt: skip
        parts.append(f"<p><i>{escape(said)}</i></p>")
    if entry.typed_over:
        said = translate("TakeBackDialog", "Live figures or citations that would become typed "
                         "text or go: {fields}", fields=", ".join(entry.typed_over))  # fmt: skip
        parts.append(f"<p><b>{escape(said)}</b></p>")
    return "".join(parts)


def _text(head: str, entry: Entry, own: Change) -> str:
    block = entry.before if own is Change.REMOVED else entry.after
    bullet = MARKERS.get(block.style, "") if isinstance(block, Paragraph) else ""
    shown = (one for one in entry.stretches if one.change in (Change.SAME, own))
    words = " ".join(marked_html(one) for one in shown)
    muted = current_tokens().muted
    title = f"<p style='color:{muted}; font-size:13px; margin-bottom:2px'>{escape(head)}</p>"
    return f"{title}<p style='margin-top:0'>{escape(bullet)}{words}</p>"
