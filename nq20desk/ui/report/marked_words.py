"""Words that differ, marked for reading: removed ones struck out, added ones underlined."""

from __future__ import annotations

from collections.abc import Iterable
from html import escape

from nq20desk.core.textdiff import Change, Stretch
from nq20desk.ui.theme import current_tokens

_PLAIN = {Change.SAME: "{}", Change.ADDED: "{{+{}+}}", Change.REMOVED: "[-{}-]"}


def marked_html(one: Stretch) -> str:
    """A stretch with its mark; colour only says again what the line through or under it says."""
    text = escape(one.text)
    tokens = current_tokens()
    if one.change is Change.REMOVED:
        return f"<s style='color:{tokens.error}'>{text}</s>"
    if one.change is Change.ADDED:
        return f"<u style='color:{tokens.success}'>{text}</u>"
    return text


def marked_plain(stretches: Iterable[Stretch]) -> str:
    """The stretches for a screen reader: ``[-removed-]`` and ``{+added+}``."""
    return " ".join(_PLAIN[one.change].format(one.text) for one in stretches)
