"""How nq20desk's processes of one user talk: the name of the line, and what is said on it.

A message is four bytes of length and JSON. Whatever else arrives ends the conversation.
"""

from __future__ import annotations

import hashlib
import json
import os
from collections.abc import Callable, Mapping, Sequence
from dataclasses import asdict, dataclass
from enum import StrEnum
from pathlib import Path
from typing import TypeGuard

_LIMIT = 64 * 1024
_HEAD = 4


def line_name(folder: Path, user: str, normcase: Callable[[str], str] = os.path.normcase) -> str:
    """The name of the line to the window of a data folder; ``normcase`` is the system's."""
    place = normcase(str(folder.resolve()))
    digest = hashlib.sha256(f"{user}\0{place}".encode("utf-8", "surrogatepass")).hexdigest()
    return f"nq20desk-{digest[:24]}"


class Wish(StrEnum):
    """What a window can be asked."""

    OPEN = "open"
    LEAVE = "leave"


@dataclass(frozen=True, slots=True)
class Asked:
    """A wish; ``files`` are absolute paths to be opened."""

    wish: Wish
    files: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Answer:
    """Whether the wish is being fulfilled; if not, ``why`` is a sentence for people."""

    granted: bool
    why: str = ""


class MalformedError(ValueError):
    """What arrived is no message of nq20desk."""


def frame(said: Asked | Answer) -> bytes:
    """A message as it goes over the line.

    Raises:
        MalformedError: it is too long (thousands of files).
    """
    body = json.dumps(asdict(said)).encode()
    if len(body) > _LIMIT:
        raise MalformedError
    return len(body).to_bytes(_HEAD, "big") + body


def unframe(arrived: bytes) -> Mapping[str, object] | None:
    """The message that has arrived; None while a part of it is missing.

    Raises:
        MalformedError: it will never become one.
    """
    if len(arrived) < _HEAD:
        return None
    length, body = int.from_bytes(arrived[:_HEAD], "big"), arrived[_HEAD:]
    if length > _LIMIT or len(body) > length:
        raise MalformedError
    if len(body) < length:
        return None
    try:
        said = json.loads(body)
    except (ValueError, RecursionError) as error:
        raise MalformedError from error
    if not isinstance(said, dict):
        raise MalformedError
    return said


def read_asked(said: Mapping[str, object]) -> Asked:
    """The wish in a message.

    Raises:
        MalformedError: it holds none.
    """
    files = said.get("files")
    if said.get("wish") not in tuple(Wish) or not _is_texts(files):
        raise MalformedError
    return Asked(Wish(str(said["wish"])), tuple(files))


def read_answer(said: Mapping[str, object]) -> Answer:
    """The answer in a message.

    Raises:
        MalformedError: it holds none.
    """
    granted, why = said.get("granted"), said.get("why")
    if not isinstance(granted, bool) or not isinstance(why, str):
        raise MalformedError
    return Answer(granted, why)


def _is_texts(files: object) -> TypeGuard[Sequence[str]]:
    return isinstance(files, list) and all(isinstance(one, str) for one in files)
