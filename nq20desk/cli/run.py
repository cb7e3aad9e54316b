"""Runs what the command line asks for."""

from __future__ import annotations

import argparse
import gc
import os
import sys

from nq20desk.app.language import Language
from nq20desk.cli.request import FINE, KNOWN_ERROR, Request
from nq20desk.cli.window import OPEN
from nq20desk.core.errors import KnownError


def run(words: argparse.Namespace, language: Language) -> int:
    """Run a command; a known error is one sentence on stderr and exit code 1."""
    if words.command not in (None, OPEN):
        gc.enable()
    try:
        code: int = words.work(Request(words, language))
        if sys.stdout is not None:  # a program with a window only has no console on Windows
            sys.stdout.flush()
    except BrokenPipeError:  # whoever read the answer (head, a pager) has seen enough
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return FINE
    except KnownError as error:
        sentences = [language.say(error.text)]
        if error.remedy:
            sentences.append(language.say(error.remedy))
        print(" ".join(sentences), file=sys.stderr)
        return KNOWN_ERROR
    return code
