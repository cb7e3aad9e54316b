"""Two boxes above a comparison: what is older, what is newer."""

from __future__ import annotations

from PySide6.QtWidgets import QComboBox, QGridLayout, QLabel


def pair_grid(older: tuple[str, QComboBox], newer: tuple[str, QComboBox]) -> QGridLayout:
    """The named boxes below each other; a third column is left for more."""
    grid = QGridLayout()
    grid.setHorizontalSpacing(12)
    grid.setColumnStretch(1, 1)
    for row, (words, field) in enumerate((older, newer)):
        field.setAccessibleName(words)
        grid.addWidget(QLabel(words), row, 0)
        grid.addWidget(field, row, 1)
    return grid
