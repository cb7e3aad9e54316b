"""Runs first in both frozen programs: their code lies in one archive beside them.

PyInstaller gives each program an archive of its own, which would be the same 10 MB twice. The
version of PyInstaller is pinned; the smoke test starts both programs.
"""

import os
import sys

import pyimod01_archive
import pyimod02_importers

pyimod02_importers.pyz_archive = pyimod01_archive.ZlibArchiveReader(
    os.path.join(vars(sys)["_MEIPASS"], "nq20desk.pyz"),  # noqa: PTH118 - pathlib is in that archive
    check_pymagic=True,
)
sys.path_importer_cache.clear()
