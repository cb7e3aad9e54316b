"""Why the operating system refused, in our own words.

Its own texts (``strerror``) come in the language of the system, mostly in English; so only the
number of the error is used. All of these stand after a colon, without a full stop.
"""

from __future__ import annotations

import errno

from nq20desk.core.message import Message, message

FORBIDDEN = message("System", "it is write-protected, or this user may not do it")
FULL = message("System", "there is no room left on the disk")
GONE = message("System", "the drive does not answer")
IN_USE = message("System", "it is open in another program")

_NAMED = {
    "ENOENT": message("System", "it is not there"),
    "EACCES": FORBIDDEN,
    "EPERM": FORBIDDEN,
    "EROFS": FORBIDDEN,
    "ENOSPC": FULL,
    "EDQUOT": FULL,
    "EFBIG": message("System", "the file is too large for this drive"),
    "ENOTDIR": message("System", "a part of the path is a file, not a folder"),
    "EEXIST": message("System", "a file of this name is already there"),
    "EISDIR": message("System", "it is a folder"),
    "ENAMETOOLONG": message("System", "the name is too long"),
    "EINVAL": message("System", "the name holds characters that are not allowed"),
    "EBUSY": IN_USE,
    "ETXTBSY": IN_USE,
    "EMFILE": message("System", "too many files are open"),
    "EIO": GONE,
    "ENXIO": GONE,
    "ENODEV": GONE,
    "ETIMEDOUT": GONE,
}
# not every system knows every name
_REASONS = {getattr(errno, name): said for name, said in _NAMED.items() if hasattr(errno, name)}
# Python calls all of these EACCES or EINVAL
_WINDOWS_IN_USE = frozenset({32, 33})  # sharing violation, lock violation
_WINDOWS_DENIED = 5  # of a renaming: the file in the way is open
_WINDOWS_GONE = frozenset({15, 20, 21, 31, 55, 59, 64, 121, 433, 1117, 1167})  # stick, share


def reason_of(error: OSError) -> Message:
    """What an error of the system means."""
    number = getattr(error, "winerror", None)
    renaming = error.filename2 is not None
    if number in _WINDOWS_IN_USE or (number == _WINDOWS_DENIED and renaming):
        return IN_USE
    if number in _WINDOWS_GONE:
        return GONE
    if error.errno in _REASONS:
        return _REASONS[error.errno]
    return message("System", "the system gives error {number}", number=error.errno or "?")
