"""The commands on versions of a report's sections."""

from __future__ import annotations

from contextlib import closing

from nq20desk.app.versions import VersionTexts, reason_of
from nq20desk.app.versions import versions as versions_of
from nq20desk.cli.parser import KEY, Parser, Work
from nq20desk.cli.present import print_json, print_lines
from nq20desk.cli.request import FINE, Request
from nq20desk.core.dates import VIETNAM
from nq20desk.core.errors import KnownError
from nq20desk.core.message import message
from nq20desk.core.version import SectionVersion
from nq20desk.store.operations.versions import RestoreVersion
from nq20desk.store.section_versions import find_version


def versions(parser: Parser) -> Work:
    """``versions``: the kept versions of a report's sections, the newest first."""
    parser.add_report("--report")
    parser.add(
        "--section", metavar=KEY, about=message("CommandLine", "only this section (its key)")
    )
    parser.add_json()
    return _list


def _list(request: Request) -> int:
    words = request.words
    with closing(request.open_desk()) as desk:
        form = desk.library.form(desk.report(words.report).form)
        keys = [one.key for one in form.sections]
        if words.section is not None and words.section not in keys:
            raise KnownError(
                message("CommandLine", "There is no section '{key}'.", key=words.section),
                message("CommandLine", "Known sections: {keys}.", keys=", ".join(keys)),
            )
        texts = VersionTexts.of(desk, words.report)
        found = versions_of(desk, words.report, words.section)
        objects = [_object(one, texts, request) for one in found]
    if words.json:
        print_json(objects)
    else:
        shown = ("id", "time", "who", "section", "words", "reason")
        lines = ["\t".join(str(one[name]) for name in shown) for one in objects]
        print_lines(lines, request.language)
    return FINE


def _object(one: SectionVersion, texts: VersionTexts, request: Request) -> dict[str, object]:
    """A version with stable keys."""
    return {
        "id": one.id,
        "time": one.at.astimezone(VIETNAM).isoformat(timespec="seconds"),
        "who": one.who,
        "section": one.section,
        "words": texts.words(one.markup),
        "name": one.name or None,
        "reason": request.language.say(reason_of(one)),
    }


def restore_version(parser: Parser) -> Work:
    """``restore-version``: put a section's text back; what stood there is kept as a version."""
    parser.add(
        "version", type=int, metavar=message("CommandLine", "ID"),
        about=message("CommandLine", "the version's identifier: see 'versions'"),
    )  # fmt: skip
    return _restore


def _restore(request: Request) -> int:
    with closing(request.open_desk()) as desk:
        with desk.store.read() as session:
            version = find_version(session, request.words.version)
        desk.run(RestoreVersion(version))
    print(f"{version.report}\t{version.section}")
    return FINE
