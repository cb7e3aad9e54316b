"""Files for and from other offices: the workbook for the province.

:mod:`sheets` says what stands in the workbook, :mod:`workbook` writes it, :mod:`readback`
proves it equal to the report before it is handed out.
"""

from nq20desk.exchange.readback import ReadbackError
from nq20desk.exchange.workbook import write_workbook

__all__ = ["ReadbackError", "write_workbook"]
