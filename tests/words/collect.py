"""Collects the program's texts into Qt Linguist's files.

Qt's own lupdate does not read Python's keyword arguments, so the calls ``translate(…)``,
``counted(…)``, ``message(…)`` and ``Message(…)`` are found in the syntax tree instead.
Finished translations are kept, new texts are added as unfinished, texts that are gone are
dropped; the contexts of Qt's own dialogs and of argparse stay. ``python dev.py words`` runs this.
"""

from __future__ import annotations

import ast
import sys
from collections.abc import Iterator
from pathlib import Path
from xml.etree import ElementTree
from xml.sax.saxutils import escape

ROOT = Path(__file__).resolve().parents[2]
TRANSLATIONS = ROOT / "translations"
LANGUAGES = ("vi", "en")
# by the number of source texts that they take after the context
_CALLS = {"translate": 1, "message": 1, "Message": 1, "counted": 2}
_FOREIGN = "argparse"

Key = tuple[str, str]


def texts_of_program(package: Path = ROOT / "nq20desk") -> set[Key]:
    """Context and source text of everything that the program can say."""
    return {key for path in package.rglob("*.py") for key in _texts_of(path)}


def is_foreign(context: str) -> bool:
    """Whether Qt's own dialogs or argparse say a text; it is not found in our code."""
    return context.startswith("Q") or context == _FOREIGN


def _texts_of(path: Path) -> Iterator[Key]:
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if not isinstance(node, ast.Call) or not isinstance(node.func, ast.Name):
            continue
        given = node.args[: 1 + _CALLS.get(node.func.id, 0)]
        words = [one.value for one in given if isinstance(one, ast.Constant)]
        if len(words) == len(given):
            yield from ((str(words[0]), str(source)) for source in words[1:])


def read_words(path: Path) -> dict[Key, str]:
    """Finished translations of a file."""
    if not path.exists():
        return {}
    found: dict[Key, str] = {}
    for context in ElementTree.parse(path).getroot().iter("context"):
        name = context.findtext("name", "")
        for entry in context.iter("message"):
            text = entry.find("translation")
            if text is not None and text.get("type") is None and text.text:
                found[name, entry.findtext("source", "")] = text.text
    return found


def write_words(path: Path, language: str, words: dict[Key, str | None]) -> None:
    """A Linguist file in one fixed order, so that changes are easy to review."""
    lines = ['<?xml version="1.0" encoding="utf-8"?>', "<!DOCTYPE TS>"]
    lines.append(f'<TS version="2.1" language="{language}" sourcelanguage="en">')
    for context in sorted({key[0] for key in words}):
        lines += ["<context>", f"    <name>{escape(context)}</name>"]
        for key in sorted(key for key in words if key[0] == context):
            lines += _entry(key[1], words[key])
        lines.append("</context>")
    lines.append("</TS>\n")
    path.write_text("\n".join(lines), encoding="utf-8", newline="\n")


def _entry(source: str, translation: str | None) -> list[str]:
    if translation is None:
        said = '        <translation type="unfinished"></translation>'
    else:
        said = f"        <translation>{escape(translation)}</translation>"
    return ["    <message>", f"        <source>{escape(source)}</source>", said, "    </message>"]


def update(language: str, program: set[Key]) -> int:
    """Bring one language's file up to date; returns how many texts lack a translation."""
    path = TRANSLATIONS / f"nq20desk_{language}.ts"
    known = read_words(path)
    words: dict[Key, str | None] = {
        key: text for key, text in known.items() if is_foreign(key[0]) or key in program
    }
    for key in program:
        words.setdefault(key, key[1] if language == "en" else None)
    write_words(path, language, words)
    return sum(text is None for text in words.values())


def main() -> int:
    """Update all languages and say what is missing."""
    program = texts_of_program()
    for language in LANGUAGES:
        missing = update(language, program)
        sys.stdout.write(f"nq20desk_{language}.ts: {len(program)} texts, {missing} missing\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
