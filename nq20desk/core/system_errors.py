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
_WINDOWS_IN_USE = (32, 33)  # sharing violation, lock violation: Python calls both EACCES


def reason_of(error: OSError) -> Message:
    """What an error of the system means."""
    if getattr(error, "winerror", None) in _WINDOWS_IN_USE:
        return IN_USE
    if error.errno in _REASONS:
        return _REASONS[error.errno]
    return message("System", "the system gives error {number}", number=error.errno or "?")
