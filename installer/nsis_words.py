"""Copies of NSIS's own Vietnamese words, composed (NFC) and in today's interface terms.

NSIS keeps them decomposed, which Windows draws with the marks beside the letters. Nothing of its
files is kept in the project: the copies are made from the installed NSIS at build time.
"""

from __future__ import annotations

import unicodedata
from pathlib import Path

LANGUAGE = "Vietnamese"
# what users of Windows in Vietnamese know these buttons and sentences as
BETTER = {
    "< &Lùi": "< &Quay lại",
    "&Tiến >": "&Tiếp >",
    "Nhấn Tiến để": "Nhấn Tiếp để",
    "Hủy bỏ": "Hủy",
    "Du&yệt...": "&Chọn…",
    "nhấn Duyệt": "nhấn Chọn",
    "&Hoàn thành": "&Xong",
    "Gỡ bỏ": "Gỡ",
    "gỡ bỏ": "gỡ",
    "tập tin": "tệp",
    "lôi khi ghi": "lỗi khi ghi",
    "Dung lượng yêu cầu: ": "Cần: ",
    "Dung lượng hiện có: ": "Còn trống: ",
    "Trợ lí": "Trình hướng dẫn",
}


class WordsMissingError(Exception):
    """NSIS is installed without the Vietnamese language files."""


def composed(text: str) -> str:
    """The same words, letters and marks in one, in the terms of :data:`BETTER`."""
    text = unicodedata.normalize("NFC", text)
    for theirs, ours in BETTER.items():
        text = text.replace(theirs, ours)
    return text


def copy_words(nsis: Path, target: Path) -> Path:
    """Copies for ``MUI_LANGUAGEEX`` in the folder ``target``; returns that folder.

    Args:
        nsis: NSIS's own folder, the one with ``Contrib`` in it.
        target: made if it isn't there.

    Raises:
        WordsMissingError: this NSIS has no Vietnamese.
    """
    target.mkdir(parents=True, exist_ok=True)
    for ending in ("nlf", "nsh"):
        source = nsis / "Contrib" / "Language files" / f"{LANGUAGE}.{ending}"
        if not source.exists():
            raise WordsMissingError(f"NSIS has no {source}.")
        text = composed(source.read_text(encoding="utf-8-sig"))
        copy = target / source.name
        copy.write_text(text, encoding="utf-8-sig", newline="\r\n")  # NSIS's own way
    return target
