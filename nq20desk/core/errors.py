"""The world's errors, as against ours: what is wrong, where, and how to mend it."""

from __future__ import annotations

from nq20desk.core.message import Message


class KnownError(Exception):
    """Something outside the program is not as it should be.

    ``text`` says what and where in one plain sentence; ``remedy`` says what to do.
    Every other exception that reaches the top is a fault of the program.
    """

    def __init__(self, text: Message, remedy: Message | None = None) -> None:
        super().__init__(text, remedy)
        self.text = text
        self.remedy = remedy

    def __str__(self) -> str:
        return f"{self.text} {self.remedy}" if self.remedy else str(self.text)
