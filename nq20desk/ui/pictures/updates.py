"""Updates without internet: the dialog of a file, what is told of the program, the settings."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta
from pathlib import Path

from nq20desk.app.desk import Desk
from nq20desk.app.updates.data import DataPreview
from nq20desk.app.updates.reading import UpdateFile
from nq20desk.core.edition import DataChange, Difference, Edition, Topic
from nq20desk.core.manifest import Manifest
from nq20desk.core.message import Bilingual
from nq20desk.exchange.container import Kind
from nq20desk.resources.publishers import Publisher, load_publishers
from nq20desk.ui.about_dialog import AboutDialog
from nq20desk.ui.page import Destination
from nq20desk.ui.pictures.photographer import Photographer
from nq20desk.ui.update_dialog import UpdateDialog

_NOTES = Bilingual(
    "Kế hoạch của tỉnh cho giai đoạn 2026–2030; sửa tên hai chỉ số theo Thông tư mới.",
    "The province’s plan for 2026–2030; two indicators renamed after the new circular.",
)


def scenes(photographer: Photographer) -> Iterator[Path]:
    """The dialog with a file whose changes are those of the sample's own lists."""
    window = photographer.window
    dialog = UpdateDialog(window.workplace)
    dialog.show_preview(example_update(photographer.desk))
    dialog.show()
    yield photographer.picture("update", dialog)
    dialog.close()
    about = AboutDialog(window.workplace)
    about.show()
    yield photographer.picture("about", about)
    about.close()
    yield photographer.page("settings-about", Destination("settings", section="about"))


def example_update(desk: Desk) -> DataPreview:
    """An update file as it looks when it was verified; nothing is read from the disk."""
    library, active = desk.library, desk.editions.in_use()
    day = active.day + timedelta(days=9)
    edition = Edition(day, f"Bộ dữ liệu tháng {day.month}", f"Data edition {day.year}-{day.month}")
    manifest = Manifest(Kind.DATA.value, edition.key, day, "0.4.0", _NOTES, ())
    update = UpdateFile(Path(f"nq20desk-{edition.key}.nq20"), manifest, _signer(), ())
    plans, indicators = list(library.plans.values())[:1], list(library.catalogue)[:2]
    changes = [
        DataChange(Topic.PLAN, Difference.ADDED, one.key, Bilingual(one.name, one.name_en))
        for one in plans
    ]
    changes += [
        DataChange(Topic.INDICATOR, Difference.CHANGED, one.key, one.names) for one in indicators
    ]
    changes.append(DataChange(Topic.PHRASES, Difference.CHANGED, "phrases", Bilingual("")))
    return DataPreview(update, edition, active, tuple(changes), None)


def _signer() -> Publisher:
    """A key of the list, else one of nobody."""
    believed = load_publishers()
    if believed:
        return believed[0]
    first = date(2026, 1, 1)
    return Publisher(Bilingual("Khóa phát hành", "Publisher"), b"", first, first, trial=False)
