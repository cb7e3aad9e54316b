"""The plans side by side, the editor on a copy of the first, and targets read from a text."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from nq20desk.core.targetdraft import IndicatorNames
from nq20desk.ui.page import Destination
from nq20desk.ui.pictures.photographer import Photographer
from nq20desk.ui.plans.page import PlansPage
from nq20desk.ui.plans.paste_dialog import PasteTextDialog

_TEXT = """II. MỤC TIÊU
1. Mục tiêu đến năm 2027
- Tỷ lệ bao phủ bảo hiểm y tế đạt trên 96% dân số.
- Tỷ lệ tiêm chủng mở rộng đạt tối thiểu 95% với 12 loại vắc xin. Giảm tỷ suất tử vong trẻ em: \
dưới 5 tuổi còn 14‰; dưới 1 tuổi còn 9,5‰.
- Đạt 31 giường bệnh, 10 bác sĩ, 2,8 dược sĩ đại học, 25 điều dưỡng viên trên 10.000 dân.
- Tỷ lệ suy dinh dưỡng thể thấp còi ở trẻ em dưới 5 tuổi còn dưới 17%.
- Tỷ lệ người cao tuổi được khám sức khỏe định kỳ đạt 90%.
"""


def scenes(photographer: Photographer) -> Iterator[Path]:
    """The comparison, the editor and the dialog that reads a text."""
    yield photographer.page("plans", Destination("plans", indicator="under5_mortality"))
    page = photographer.opened("plans", PlansPage)
    page.copy_plan()
    yield photographer.picture("plan-editor")
    page.give_up()
    names = IndicatorNames(page.desk.library.catalogue)
    dialog = PasteTextDialog(page.workplace, names, parent=page)
    dialog.text.setPlainText(_TEXT)
    dialog.read_now()
    dialog.show()
    yield photographer.picture("plan-text", dialog)
    dialog.deleteLater()
