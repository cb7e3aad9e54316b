"""The frozen program begins without a shell."""

from __future__ import annotations

import platform
import subprocess
import sys

import pytest

from installer.start import ask_no_shell


class Windows(tuple[object, ...]):
    """What Windows says of itself."""

    platform_version = (10, 0, 19045)
    product_type = 1
    service_pack_major = 0


def test_windows_version_is_known_without_a_shell(monkeypatch: pytest.MonkeyPatch) -> None:
    def no_shell(*words: object, **_options: object) -> str:
        raise AssertionError(f"started {words}")

    windows = Windows((10, 0, 19045, 2, ""))
    monkeypatch.setattr(sys, "getwindowsversion", lambda: windows, raising=False)
    monkeypatch.setattr(subprocess, "check_output", no_shell)
    monkeypatch.setattr(platform, "_syscmd_ver", platform._syscmd_ver)
    ask_no_shell()
    assert platform.win32_ver()[:2] == ("10", "10.0.19045")
