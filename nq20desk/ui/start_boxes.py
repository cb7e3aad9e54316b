"""What is told before there is a window: why the data can't be opened, and what can be done."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QMessageBox, QPushButton

from nq20desk.app.language import Language
from nq20desk.core.errors import KnownError
from nq20desk.store.backup import made_at
from nq20desk.ui.words import speaking, translate


def refuse(error: KnownError, language: Language) -> int:
    """Say in a box why the data can't be opened or closed; exit code 1."""
    remedy = language.say(error.remedy) if error.remedy else ""
    tell(language.say(error.text), remedy, language)
    return 1


def tell(text: str, more: str, language: Language) -> None:
    """Say something in a box and wait until it is closed."""
    with speaking(language):
        _box(text, more).exec()


def wants_copy_of_damaged(error: KnownError, copy: Path, language: Language) -> bool:
    """Ask whether the newest copy should take the place of damaged data."""
    more = language.say(error.remedy) if error.remedy else ""
    with speaking(language):
        box = _box(language.say(error.text), more)
        wanted = _add_choice(box, translate("Start", "Restore the copy {name}", name=copy.name))
        box.exec()
    return box.clickedButton() is wanted


def wants_copy_from_before(error: KnownError, copy: Path, language: Language) -> bool:
    """Ask whether to go back to the copy from before a newer program changed the data."""
    with speaking(language):
        box, wanted = going_back_box(error, copy, language)
        box.exec()
    return box.clickedButton() is wanted


def going_back_box(
    error: KnownError, copy: Path, language: Language
) -> tuple[QMessageBox, QPushButton]:
    """The box that offers the copy from before, and its button that agrees."""
    box = _box(language.say(error.text), "")
    made = made_at(copy)
    box.setInformativeText(
        translate(
            "Start",
            "Install the newest nq20desk to go on with these data. Or go back to the copy {name} "
            "of {made}, which this nq20desk can open: what was entered after it will be missing, "
            "and stays in a file of its own beside the data; nothing is deleted.",
            name=copy.name,
            made=f"{made:%H:%M %d/%m/%Y}" if made else "?",
        )
    )
    return box, _add_choice(box, translate("Start", "Go back to the copy"))


def _add_choice(box: QMessageBox, words: str) -> QPushButton:
    """The button that agrees; Enter closes the box and leaves everything as it is."""
    wanted = box.addButton(words, QMessageBox.ButtonRole.AcceptRole)
    box.setDefaultButton(box.addButton(QMessageBox.StandardButton.Close))
    return wanted


def _box(text: str, more: str) -> QMessageBox:
    box = QMessageBox()
    box.setIcon(QMessageBox.Icon.Warning)
    box.setWindowTitle("nq20desk")
    box.setText(text)
    box.setInformativeText(more)
    return box
