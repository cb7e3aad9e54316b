"""What Windows brings about: a file that another program holds, data where two computers write."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from tempfile import TemporaryDirectory

from nq20desk.app.exports import source_of
from nq20desk.store.places import dangers_to
from nq20desk.ui.held_file_dialog import HeldFileDialog
from nq20desk.ui.page import Destination
from nq20desk.ui.pictures.photographer import Photographer
from nq20desk.ui.report.export_dialogs import ExportKind, suggested_name

_REPORT = 1


def scenes(photographer: Photographer) -> Iterator[Path]:
    """The dialog of a held file, and the warning at the start."""
    workplace = photographer.window.workplace
    name = suggested_name(source_of(photographer.desk, _REPORT), ExportKind.WORKBOOK)
    with TemporaryDirectory() as folder:
        dialog = HeldFileDialog(workplace, Path(folder) / name)
        dialog.show()
        yield photographer.picture("held-file", dialog)
        dialog.close()
    photographer.window.go_to(Destination("overview"))
    database = Path("C:\\Users\\Nguyễn Văn A\\OneDrive\\nq20desk") / "office.db"
    photographer.window.warn(list(dangers_to(database, "OneDrive")))
    yield photographer.picture("synced-folder")
    photographer.window.banner.close_message()
