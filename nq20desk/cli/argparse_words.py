"""The words of argparse itself, in the language of the program."""

from __future__ import annotations

import argparse
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from nq20desk.app.language import Language

CONTEXT = "argparse"


@contextmanager
def speaking(language: Language) -> Iterator[None]:
    """Let argparse say its usage, headings and errors in a language.

    It takes each text from gettext by the names ``_`` and ``ngettext`` of its module, at the
    moment of saying it. A catalogue for gettext would be a second, compiled file of words; so
    the two names are lent to the reader of our own files while the command line is read.
    """
    module: Any = argparse
    own = module._, module.ngettext
    module._ = lambda text: language.translated(CONTEXT, text)
    module.ngettext = lambda one, many, count: language.translated(
        CONTEXT, one if count == 1 else many
    )
    try:
        yield
    finally:
        module._, module.ngettext = own
