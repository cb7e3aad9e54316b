"""Reads the words by which an old report is taken apart (resources/words/takein.toml)."""

from __future__ import annotations

from pathlib import Path

from nq20desk.core.takein.vocabulary import TakeInWords
from nq20desk.resources.reading import read_toml
from nq20desk.resources.words import word_list


def load_takein_words(path: Path) -> TakeInWords:
    """The words of a file; a KnownError names the file, the key and the reason."""
    file = read_toml(path)
    file.text("version")
    head, body = file.required_table("head"), file.required_table("body")
    tail, tables = file.required_table("tail"), file.required_table("tables")
    appendix = file.required_table("appendix")
    words = TakeInWords(
        parts=word_list(body, "parts"),
        kinds=word_list(head, "kinds"),
        mottoes=word_list(head, "mottoes"),
        numbers=word_list(head, "numbers"),
        addressees=word_list(head, "addressees"),
        basis=word_list(body, "basis"),
        closing=word_list(body, "closing"),
        recipients=word_list(tail, "recipients"),
        authority=word_list(tail, "authority"),
        posts=word_list(tail, "posts"),
        signed=word_list(tail, "signed"),
        appendix=word_list(appendix, "heads"),
        results=word_list(tables, "results"),
        aims=word_list(tables, "aims"),
        documents=word_list(appendix, "documents"),
        document_issuers=word_list(appendix, "document_issuers"),
        document_titles=word_list(appendix, "document_titles"),
        document_dates=word_list(appendix, "document_dates"),
    )
    for one in (head, body, tail, tables, appendix, file):
        one.finish()
    return words
