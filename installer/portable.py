"""The portable program: one ZIP to unpack on a stick, with its data beside it.

python -m installer.portable PROGRAM --version 0.5.0 --to dist/nq20desk-portable-0.5.0.zip
"""

from __future__ import annotations

import argparse
import sys
import zipfile
from pathlib import Path

from installer.make_setup import sorted_files

MARK = "portable.txt"  # beside nq20desk.exe it moves the data folder to ``data`` there
_DATE = (1980, 1, 1, 0, 0, 0)  # the same program gives the same ZIP
_TEXT = """\
nq20desk {version} – bản mang theo (USB)

Mở chương trình: nhấn đúp nq20desk.exe trong thư mục này. Không cần cài đặt, không cần quyền
quản trị, không cần Internet.

Số liệu nằm trong thư mục "data" ngay cạnh chương trình, không nằm trên máy đang dùng. Muốn sao
lưu: chép cả thư mục này sang chỗ khác khi chương trình đã đóng.

Lên bản mới: giải nén bản mới, rồi chép thư mục "data" của bản cũ vào cạnh nq20desk.exe mới.

Rút USB: đóng nq20desk trước, rồi chọn "Safely Remove Hardware" (Tháo thiết bị an toàn).

Đừng xóa tệp này: vì có tệp này, chương trình mới để số liệu ngay cạnh mình.
"""


def make_portable(program: Path, version: str, target: Path) -> Path:
    """Pack a program folder into a ZIP with ``nq20desk-VERSION/`` at its top; returns ``target``.

    ``portable.txt`` and an empty ``data`` folder lie beside ``nq20desk.exe``. The same program
    gives the same bytes.
    """
    top = f"nq20desk-{version}"
    text = _TEXT.format(version=version).replace("\n", "\r\n")
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED, compresslevel=9) as packed:
        packed.writestr(_entry(f"{top}/{MARK}"), text.encode("utf-8-sig"))
        packed.writestr(_entry(f"{top}/data/"), b"")
        for file in sorted_files(program):
            name = f"{top}/{file.relative_to(program).as_posix()}"
            packed.writestr(_entry(name), file.read_bytes())
    return target


def _entry(name: str) -> zipfile.ZipInfo:
    entry = zipfile.ZipInfo(name, _DATE)
    entry.create_system = 3  # the same on every system that packs
    folder = name.endswith("/")
    entry.external_attr = (0o40755 << 16 | 0x10) if folder else 0o100644 << 16
    entry.compress_type = zipfile.ZIP_STORED if folder else zipfile.ZIP_DEFLATED
    return entry


def main(arguments: list[str] | None = None) -> int:
    """Make the ZIP that the command line asks for."""
    parser = argparse.ArgumentParser(prog="python -m installer.portable", description=__doc__)
    parser.add_argument("program", type=Path, help="folder of the frozen program")
    parser.add_argument("--version", required=True)
    parser.add_argument("--to", type=Path, required=True)
    asked = parser.parse_args(arguments)
    print(make_portable(asked.program, asked.version, asked.to))
    return 0


if __name__ == "__main__":
    sys.exit(main())
