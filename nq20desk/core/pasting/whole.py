"""Whether a paste is a whole report: does it hold the headings of the form?"""

from __future__ import annotations

from nq20desk.core.form import ReportForm
from nq20desk.core.pasting.legacy import Conversion
from nq20desk.core.pasting.pasted import Pasted, PastedLine
from nq20desk.core.takein.marks import read_mark
from nq20desk.core.takein.matching import Candidate, find_headings

ENOUGH_HEADINGS = 5
"""From so many of the form's headings on a paste is a whole report."""
_LONGEST = 250
_MOST = 400


def headings_found(pasted: Pasted, conversion: Conversion, form: ReportForm) -> int:
    """How many of the form's headings stand in the paste, in their order."""
    candidates = []
    for place, item in enumerate(pasted.items):
        if not isinstance(item, PastedLine) or len(item.text) > _LONGEST:
            continue
        text = " ".join("".join(map(conversion, item.runs)).split())
        mark = read_mark(text)
        bold = all(run.bold for run in item.runs if run.text.strip())
        if mark is not None or item.level is not None or bold:
            candidates.append(Candidate(place, text, mark, item.level is not None))
    if len(candidates) < ENOUGH_HEADINGS:
        return 0
    return len(find_headings(candidates[:_MOST], form))
