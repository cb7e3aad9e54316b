"""Taking in what exists: last time's report, read into the sections of a form.

:mod:`source` is what a reader of files hands over, :mod:`lines` joins printed lines into
paragraphs, :mod:`marks` reads the numbers of headings, :mod:`zones` finds head, body, tail and
appendices, :mod:`matching` finds the form's headings, :mod:`reading` puts it all together,
:mod:`result` is what comes out and the account of every word.
"""

from nq20desk.core.takein.account import Account, account
from nq20desk.core.takein.reading import take_in
from nq20desk.core.takein.result import FigureOffer, Kind, Portion, ReportFields, TakenIn
from nq20desk.core.takein.source import Source, SourceLine, SourceRemark, SourceTable
from nq20desk.core.takein.vocabulary import TakeInWords

__all__ = [
    "Account", "FigureOffer", "Kind", "Portion", "ReportFields", "Source", "SourceLine",
    "SourceRemark", "SourceTable", "TakeInWords", "TakenIn", "account", "take_in",
]  # fmt: skip
