"""Cuts clipboard HTML into tags and texts, in time linear in its length however broken it is.

The standard library's parser looks for the end of an unclosed tag or comment again and again;
a paste of 50 MB must not hold the window up, so that here every search is bounded.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from functools import lru_cache
from html import unescape
from types import MappingProxyType
from typing import NamedTuple

_TAG = re.compile(r"<(/?)([a-zA-Z][^\s/>]*)((?:[^>\"']++|\"[^\"]*+\"|'[^']*+')*+)>")
_NAME = re.compile(r"<(/?)([a-zA-Z][^\s/>]*)")
_ATTRIBUTE = re.compile(r"([^\s=/\"'<>]++)(?:\s*+=\s*+(\"[^\"]*+\"|'[^']*+'|[^\s\"'<>]++))?")
_LONGEST_TAG = 20_000
_RAW = {name: re.compile(f"</{name}", re.IGNORECASE) for name in ("script", "style", "xml")}


class Tag(NamedTuple):
    """An opening or closing tag; ``attributes`` are as they stand in it."""

    name: str
    attributes: str
    closes: bool


class Sheet(NamedTuple):
    """What stands in a ``<style>``."""

    text: str


class Fragment(NamedTuple):
    """Where the copied part of a page begins, or ends."""

    begins: bool


Token = str | Tag | Sheet | Fragment


def tokens(html: str) -> Iterator[Token]:
    """The tokens of a page in order; scripts and comments are passed over."""
    return _Cutter(html).run()


@lru_cache(maxsize=4096)
def attributes_of(text: str) -> Mapping[str, str]:
    """The attributes of a tag, their names small."""
    made: dict[str, str] = {}
    for name, value in _ATTRIBUTE.findall(text):
        bare = value[1:-1] if value[:1] in ("'", '"') else value
        made.setdefault(name.lower(), unescape(bare))
    return MappingProxyType(made)


class _Cutter:
    def __init__(self, html: str) -> None:
        self._html = html
        self._missing: set[str] = set()

    def run(self) -> Iterator[Token]:
        html, at, size = self._html, 0, len(self._html)
        while at < size:
            start = html.find("<", at)
            if start < 0:
                start = size
            if start > at:
                yield unescape(html[at:start])
            if start < size:
                token, at = self._token(start)
                if token is not None:
                    yield token
            else:
                at = size

    def _token(self, start: int) -> tuple[Token | None, int]:
        html = self._html
        found = _TAG.match(html, start, start + _LONGEST_TAG)
        if found:
            return self._tag(Tag(found[2].lower(), found[3], bool(found[1])), found.end())
        if html.startswith("<!--", start):
            return self._comment(start)
        named = _NAME.match(html, start, start + 100)
        if named or html[start + 1 : start + 2] in ("!", "?"):
            end = self._find(">", start)
            if end < 0:
                return None, start + 1
            tag = Tag(named[2].lower(), "", bool(named[1])) if named else None
            return tag, end + 1
        return "<", start + 1

    def _tag(self, tag: Tag, end: int) -> tuple[Token | None, int]:
        if tag.closes or tag.name not in _RAW or tag.attributes.endswith("/"):
            return tag, end
        stop = -1
        if tag.name not in self._missing:
            closing = _RAW[tag.name].search(self._html, end)
            stop = closing.start() if closing else -1
        if stop < 0:
            self._missing.add(tag.name)
            return None, end
        text = self._html[end:stop]
        return (Sheet(text) if tag.name == "style" else None), self._find(">", stop) + 1 or stop + 2

    def _comment(self, start: int) -> tuple[Token | None, int]:
        end = self._find("-->", start + 2)
        if end < 0:
            return None, start + 4
        said = self._html[start + 4 : min(end, start + 40)].strip()
        if said in ("StartFragment", "EndFragment"):
            return Fragment(said == "StartFragment"), end + 3
        return None, end + 3

    def _find(self, wanted: str, start: int) -> int:
        """Where something comes next; what was missed once is not looked for again."""
        if wanted in self._missing:
            return -1
        place = self._html.find(wanted, start)
        if place < 0:
            self._missing.add(wanted)
        return place
