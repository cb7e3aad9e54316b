"""The gap in a signed PDF that holds the signature itself: the only bytes that nothing signs.

ISO 32000-2, 12.8.1: ``/ByteRange`` leaves out exactly the value of ``/Contents``, a string in
hexadecimal digits: the signature (DER), then zeros up to the room that was kept for it.
"""

from __future__ import annotations

from typing import Any

_DIGITS = (frozenset(b"0123456789abcdef"), frozenset(b"0123456789ABCDEF"))


def is_sealed(embedded: Any) -> bool:
    """Whether the gap is as its writer left it and leaves out nothing else.

    Args:
        embedded: pyHanko's EmbeddedPdfSignature.
    """
    if len(embedded.byte_range) != 4:
        return False
    start, length, resume, rest = (int(one) for one in embedded.byte_range)
    stream = embedded.reader.stream
    stream.seek(length)
    gap = stream.read(resume - length) if resume > length else b""
    stream.seek(0, 2)
    return start == 0 and resume + rest <= stream.tell() and _is_one_signature(gap)


def _is_one_signature(gap: bytes) -> bool:
    """One string of digits in one case, with nothing but zeros after the signature."""
    digits = gap[1:-1]
    if gap[:1] != b"<" or gap[-1:] != b">" or not any(set(digits) <= case for case in _DIGITS):
        return False
    if len(digits) % 2:
        return False
    content = bytes.fromhex(digits.decode("ascii"))
    end = _end_of_der(content)
    return end is None or not any(content[end:])


def _end_of_der(content: bytes) -> int | None:
    """Where the outer element ends (X.690, 8.1.3); None if it does not say so (BER)."""
    size = content[1] if len(content) > 1 else 0
    if size == 0x80:
        return None
    if size < 0x80:
        return 2 + size
    octets = size & 0x7F
    return 2 + octets + int.from_bytes(content[2 : 2 + octets])
