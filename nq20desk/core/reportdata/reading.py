"""Taking the bytes of a data file for what they say, or refusing them in a sentence."""

from __future__ import annotations

import json
from typing import Any

from nq20desk.core.errors import KnownError
from nq20desk.core.message import Message, message
from nq20desk.core.reportdata.model import SCHEMA, VERSION, ReportData
from nq20desk.core.reportdata.plainly import MisfitError, from_json


def read_report(content: bytes) -> ReportData:
    """The data of a report.

    Raises:
        KnownError: it is no such file, one of a newer schema, or something in it is wrong.
    """
    plain = _parsed(content)
    if not isinstance(plain, dict) or plain.get("schema") != SCHEMA:
        raise KnownError(
            message("ReportData", "The data are not those of a report of this program."),
            message("ReportData", "Use a PDF that was exported as an archival copy (PDF/A)."),
        )
    version = plain.get("version")
    if type(version) is int and version > VERSION:
        raise KnownError(
            message("ReportData", "The data were written by a newer nq20desk (schema {version}).",
                    version=version),
            message("ReportData", "Install the newest nq20desk to read them."),
        )  # fmt: skip
    try:
        return from_json(ReportData, plain)
    except MisfitError as error:
        raise _wrong(error.place, error.wanted) from error


def _parsed(content: bytes) -> Any:
    try:
        return json.loads(content.decode("utf-8"))
    except (ValueError, RecursionError) as error:  # no UTF-8, no JSON, or nested to exhaustion
        raise KnownError(
            message("ReportData", "The data in the file can't be read: they are damaged."),
            message("ReportData", "Ask the sender for the file again."),
        ) from error


def _wrong(place: str, wanted: Message) -> KnownError:
    return KnownError(
        message("ReportData", "The data in the file are wrong at “{place}”: expected is {wanted}.",
                place=place, wanted=wanted),
        message("ReportData", "Ask the sender for the file again."),
    )  # fmt: skip
