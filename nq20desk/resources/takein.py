"""Reads the words by which an old report is taken apart (resources/words/takein.toml)."""

from __future__ import annotations

from pathlib import Path

from nq20desk.core.takein.vocabulary import TakeInWords
from nq20desk.resources.reading import read_toml, read_words


def load_takein_words(path: Path) -> TakeInWords:
    """The words of a file; a KnownError names the file, the key and the reason."""
    file = read_toml(path)
    file.text("version")
    head, body = file.required_table("head"), file.required_table("body")
    tail, tables = file.required_table("tail"), file.required_table("tables")
    appendix = file.required_table("appendix")
    words = TakeInWords(
        parts=read_words(body, "parts"),
        kinds=read_words(head, "kinds"),
        mottoes=read_words(head, "mottoes"),
        numbers=read_words(head, "numbers"),
        addressees=read_words(head, "addressees"),
        basis=read_words(body, "basis"),
        closing=read_words(body, "closing"),
        recipients=read_words(tail, "recipients"),
        authority=read_words(tail, "authority"),
        posts=read_words(tail, "posts"),
        signed=read_words(tail, "signed"),
        appendix=read_words(appendix, "heads"),
        results=read_words(tables, "results"),
        aims=read_words(tables, "aims"),
        documents=read_words(appendix, "documents"),
        document_issuers=read_words(appendix, "document_issuers"),
        document_titles=read_words(appendix, "document_titles"),
        document_dates=read_words(appendix, "document_dates"),
    )
    for one in (head, body, tail, tables, appendix, file):
        one.finish()
    return words
