"""Runs first in both frozen programs: their code lies in one archive beside them, read at once.

PyInstaller gives each program an archive of its own, which would be the same 12 MB twice, and
opens it again for every module: 900 times until the window is shown, 0.7 s of its start under
Wine (and an antivirus looks on each time). The version of PyInstaller is pinned; the smoke test
starts both programs.
"""

import marshal
import os
import sys
import zlib

import pyimod01_archive
import pyimod02_importers

_PLACE = os.path.join(vars(sys)["_MEIPASS"], "nq20desk.pyz")  # noqa: PTH118 - pathlib is inside
_CODE = (pyimod01_archive.PYZ_ITEM_MODULE, pyimod01_archive.PYZ_ITEM_PKG)


class _ArchiveInMemory(pyimod01_archive.ZlibArchiveReader):  # type: ignore[misc]
    """PyInstaller's archive, whose file is read once."""

    def __init__(self) -> None:
        super().__init__(_PLACE, check_pymagic=True)
        with open(_PLACE, "rb") as file:  # noqa: PTH123 - as above
            self._content = file.read()

    def extract(self, name: str, raw: bool = False) -> object:
        """The code of a module, or the bytes of another entry; None for a bare namespace."""
        kind, start, length = self.toc[name]
        if kind == pyimod01_archive.PYZ_ITEM_NSPKG:
            return None
        content = zlib.decompress(self._content[start : start + length])
        return marshal.loads(content) if kind in _CODE and not raw else content


pyimod02_importers.pyz_archive = _ArchiveInMemory()
sys.path_importer_cache.clear()
