"""Which keystrokes make one step of undo: a few words written in one go, as in Word."""

from __future__ import annotations

PAUSE = 1.0
LETTERS = 20


class TypingGroups:
    """Joins keystrokes that follow each other at one place.

    A step ends with a pause of a second, when the cursor was moved, when anything else
    changed the text, and with the word in which it gets twenty letters long. Deleting belongs
    to it: input methods for Vietnamese delete and write anew for every tone mark.
    """

    def __init__(self) -> None:
        self.number = 0
        self._open = False
        self._at = 0.0
        self._place = 0
        self._letters = 0
        self._after_blank = False

    def goes_on(self, letters: str, place: int, now: float) -> bool:
        """Whether a keystroke (empty: a deletion) at a place joins the step before it."""
        starts_word = self._after_blank and bool(letters.strip())
        if (
            self._open
            and now - self._at <= PAUSE
            and place == self._place
            and not (starts_word and self._letters >= LETTERS)
        ):
            return True
        self.number += 1
        self._open, self._letters = True, 0
        return False

    def typed(self, letters: str, place: int, now: float) -> None:
        """Note a keystroke and where it left the cursor."""
        self._at, self._place = now, place
        self._letters += len(letters)
        self._after_blank = letters.isspace() if letters else self._after_blank

    def close(self) -> None:
        """What is typed next begins a new step."""
        self._open = False
