"""What the tests of taking in share: the program's own words, forms and catalogue."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from nq20desk.core.takein import Source, SourceLine, TakenIn, take_in
from nq20desk.resources.library import Library

FORMS = {"party": "party-review-5y", "state": "state-progress"}


@pytest.fixture(scope="session")
def library() -> Library:
    return Library()


@pytest.fixture(scope="session")
def read(library: Library) -> Callable[..., TakenIn]:
    """Reads a source, or a text line by line, into the sections of a form."""

    def read_it(given: Source | str, form: str = "state") -> TakenIn:
        if isinstance(given, str):
            given = Source(tuple(SourceLine.of(one) for one in given.split("\n")))
        return take_in(
            given, library.form(FORMS[form]), library.takein_words, library.catalogue,
            library.vocabulary,
        )  # fmt: skip

    return read_it
