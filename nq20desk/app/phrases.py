"""The phrases that an office can use."""

from __future__ import annotations

from nq20desk.app.desk import Desk
from nq20desk.core.phrase import Phrase
from nq20desk.store import queries


def phrases_of(desk: Desk, office: str) -> list[Phrase]:
    """The phrases for an office: its own, then the delivered ones."""
    with desk.store.read() as session:
        return [*queries.phrases_of(session, office), *desk.library.phrases]
