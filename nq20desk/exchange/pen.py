"""What all workbooks of the program share: their font, their options, their cell formats."""

from __future__ import annotations

from typing import Any

FONT = "Times New Roman"


def book_options() -> dict[str, object]:
    """Texts stay texts; 72 and 21 pixels are the column and row of Times New Roman 12."""
    return {
        "in_memory": True,
        "strings_to_formulas": False,
        "strings_to_numbers": False,
        "strings_to_urls": False,
        "default_format_properties": {"font_name": FONT, "font_size": 12},
        "default_column_width": 72,
        "default_row_height": 21,
    }


class Pen:
    """Gives each cell format once."""

    def __init__(self, book: Any) -> None:
        self._book = book
        self._formats: dict[tuple[tuple[str, object], ...], Any] = {}

    def format(self, **properties: object) -> Any:
        """The format of these properties, in the font of official documents."""
        full = {
            "font_name": FONT,
            "font_scheme": "none",
            "font_family": 1,
            "font_size": 12,
            "valign": "vcenter",
            **properties,
        }
        key = tuple(sorted(full.items()))
        if key not in self._formats:
            self._formats[key] = self._book.add_format(full)
        return self._formats[key]
