"""How much a paste may hold, and what is said where it holds more."""

from __future__ import annotations

from nq20desk.core.errors import KnownError
from nq20desk.core.message import message
from nq20desk.core.text_grid import refuse_large

LARGEST_TEXT = 600_000
"""Characters of a paste: about 230 pages, more than any report."""
LARGEST_PAGE = 40_000_000
"""Characters of HTML, pictures written into it included."""


def refusal_of(rows: int, columns: int) -> KnownError | None:
    """Why a table can't stand in the text; None if it can."""
    try:
        refuse_large(rows, columns)
    except KnownError as error:
        return error
    return None


def too_much_text() -> KnownError:
    """More text than a report holds."""
    return KnownError(
        message("Paste", "The pasted text is longer than 200 pages."),
        message("Paste", "For a whole report use “Take in an old report …”; else paste it in "
                "parts, section by section."),
    )  # fmt: skip


class TooMuchCodeError(KnownError):
    """A page that would take too long to read."""


def too_long() -> TooMuchCodeError:
    """Code that takes too long to read."""
    return TooMuchCodeError(
        message("Paste", "The pasted page holds too much code to be read."),
        message("Paste", "Paste it as text only (Ctrl+Shift+V)."),
    )


def text_only() -> TooMuchCodeError:
    """Of a page with too much code the plain text was taken."""
    return TooMuchCodeError(
        message("Paste", "The page holds too much code: its text was pasted without bold type, "
                "bullets and tables.")
    )  # fmt: skip


def nothing_but_pictures(count: int) -> KnownError:
    """A paste without a word."""
    return KnownError(
        message("Paste", "Only pictures were pasted ({count}); a report's sections hold text and "
                "tables.", count=count),
        message("Paste", "Type what the picture says, or copy the table itself from Word or "
                "Excel."),
    )  # fmt: skip


def nothing_to_paste() -> KnownError:
    """A clipboard without text."""
    return KnownError(
        message("Paste", "There is no text to paste."),
        message("Paste", "Copy the text again in Word, Excel or the web browser, then press "
                "Ctrl+V."),
    )  # fmt: skip


def files_dropped() -> KnownError:
    """Files instead of text."""
    return KnownError(
        message("Paste", "Files can't be pasted into the text."),
        message("Paste", "A report in Word comes in by “Take in an old report …”; or open the "
                "file, copy its text and paste it here."),
    )  # fmt: skip


def place_is_gone() -> KnownError:
    """The text where it was pasted is no longer shown."""
    return KnownError(
        message("Paste", "Another section was opened while the paste was read; nothing was "
                "pasted."),
        message("Paste", "Go back to the section and press Ctrl+V again."),
    )  # fmt: skip
