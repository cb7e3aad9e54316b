"""Every name that the glossary of the core gives is there."""

from __future__ import annotations

import re
from importlib import import_module

import pytest

from nq20desk import core

NAMES = re.findall(r":(class|func|mod):`([\w.]+)`", core.__doc__ or "")


@pytest.mark.parametrize(("kind", "name"), NAMES)
def test_a_name_of_the_glossary_is_found(kind: str, name: str) -> None:
    module, _, member = (name, "", "") if kind == "mod" else name.rpartition(".")
    found = import_module(f"nq20desk.core.{module}")
    assert not member or hasattr(found, member)


def test_the_glossary_has_every_term_once() -> None:
    lines = (core.__doc__ or "").splitlines()
    first, last = (number for number, line in enumerate(lines) if line.startswith("==="))
    terms = [line[:27].strip() for line in lines[first + 1 : last]]
    assert len(terms) > 30
    assert len(set(terms)) == len(terms)
