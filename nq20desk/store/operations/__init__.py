"""The operations: every change of the data has one, with a name for the undo menu.

An operation is one transaction, journalled and undoable (:class:`nq20desk.store.store.Operation`).
Each topic has a module; what many pages and commands run is imported from here.
"""

from nq20desk.store.operations.figures import EnterFigures
from nq20desk.store.operations.office import SaveOffice, SaveSettings
from nq20desk.store.operations.reports import (
    ArrangeReport,
    MarkSection,
    NoteExport,
    RemoveReport,
    SaveReport,
    WriteSection,
)
from nq20desk.store.operations.units import SaveUnit

__all__ = [
    "ArrangeReport",
    "EnterFigures",
    "MarkSection",
    "NoteExport",
    "RemoveReport",
    "SaveOffice",
    "SaveReport",
    "SaveSettings",
    "SaveUnit",
    "WriteSection",
]
