"""Missing tools are named with the packages that bring them."""

from __future__ import annotations

import shutil

import pytest

from installer.debian import MissingToolError, need


def test_what_is_missing_and_how_to_get_it_is_one_sentence(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(shutil, "which", lambda _name: None)
    with pytest.raises(MissingToolError, match=r"wine, wineserver missing: apt install wine$"):
        need({"wine": "wine", "wineserver": "wine"})


def test_what_is_there_is_enough(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(shutil, "which", lambda name: f"/usr/bin/{name}")
    need({"wine": "wine"})
