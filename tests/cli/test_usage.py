"""What is said on wrong usage and as help: in the language asked for, argparse's own words too."""

from __future__ import annotations

import argparse
import ast
import inspect

import pytest

from nq20desk.__main__ import main
from nq20desk.app.language import Language
from nq20desk.cli.argparse_words import CONTEXT
from nq20desk.cli.parser import language_of, make_parser, names_command

Capture = pytest.CaptureFixture[str]
# for whoever writes a parser, never for whoever uses it
_FOR_PROGRAMMERS = (
    "conflicting", "invalid option string", "dest=", "'required' is", "mutually exclusive",
    ".__call__", "is not callable", "cannot ", "invalid conflict", "unexpected option", "%(prog)s",
    "can't open", "argument \"-\"",
)  # fmt: skip


def texts_of_argparse() -> set[str]:
    tree = ast.parse(inspect.getsource(argparse))
    calls = [one for one in ast.walk(tree) if isinstance(one, ast.Call)]
    return {
        str(word.value)
        for call in calls
        if isinstance(call.func, ast.Name) and call.func.id in ("_", "ngettext")
        for word in call.args
        if isinstance(word, ast.Constant)
    }


def test_every_word_of_argparse_for_users_is_vietnamese() -> None:
    said = {one for one in texts_of_argparse() if not any(x in one for x in _FOR_PROGRAMMERS)}
    entries = Language("vi").entries
    assert said
    assert sorted(one for one in said if (CONTEXT, one) not in entries) == []


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (("fly",), "'fly' không hợp lệ (chọn một trong:"),
        (("export",), "thiếu tham số: BÁO_CÁO, --to"),
        (("export", "một", "--to", "a.pdf"), "tham số BÁO_CÁO: giá trị 'một' không hợp lệ"),
        (("reports", "--nhanh"), "không hiểu tham số: --nhanh"),
        (("assess", "--plan"), "tham số --plan: cần một giá trị"),
        (("pictures", "--to", "x", "--scale", "0"), "“0” không phải tỷ lệ"),
    ],
)
def test_wrong_usage_is_one_vietnamese_sentence(
    capsys: Capture, words: tuple[str, ...], said: str
) -> None:
    with pytest.raises(SystemExit) as ended:
        main(words)
    err = capsys.readouterr().err
    assert ended.value.code == 2
    assert said in err
    assert len(err.splitlines()) == 1


@pytest.mark.parametrize("scale", ["0", "-1", "nan", "inf", "8,1", "to"])
def test_a_scale_that_shows_nothing_is_wrong_usage(capsys: Capture, scale: str) -> None:
    with pytest.raises(SystemExit) as ended:
        main(["--lang", "en", "pictures", "--to", "x", f"--scale={scale}"])
    assert ended.value.code == 2
    assert f"'{scale}' is no factor above 0 and up to 8" in capsys.readouterr().err


@pytest.mark.parametrize(
    ("language", "headings"),
    [("vi", ("cách dùng:", "tham số:", "tùy chọn:")), ("en", ("usage:", "options:"))],
)
@pytest.mark.parametrize("command", ["export", "verify"])
def test_help_speaks_one_language(
    capsys: Capture, language: str, headings: tuple[str, ...], command: str
) -> None:
    with pytest.raises(SystemExit) as ended:
        main(["--lang", language, command, "--help"])
    out = capsys.readouterr().out
    assert ended.value.code == 0
    assert all(one in out for one in headings)
    assert ("show this" in out) == (language == "en")


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (("scorecard",), "the file to write"),
        (("plan", "template"), "the file to write"),
        (("plan", "import"), "the filled template"),
        (("rollup",), "whose figures"),
    ],
)
def test_help_says_what_every_argument_is(
    capsys: Capture, words: tuple[str, ...], said: str
) -> None:
    with pytest.raises(SystemExit):
        main(["--lang", "en", *words, "--help"])
    assert said in " ".join(capsys.readouterr().out.split())


def test_argparse_has_its_own_words_back_afterwards(capsys: Capture) -> None:
    with pytest.raises(SystemExit):
        main(["fly"])
    assert argparse.ArgumentParser(prog="x").format_usage().startswith("usage:")


@pytest.mark.parametrize(
    ("words", "language"),
    [
        ([], "vi"),
        (["reports", "--lang"], "vi"),
        (["--lang", "fr", "reports"], "vi"),
        (["--lang=en", "reports"], "en"),
        (["--lang", "en"], "en"),
    ],
)
def test_the_language_is_known_before_the_words_are(words: list[str], language: str) -> None:
    assert language_of(words) == language


@pytest.mark.parametrize(
    ("words", "named"),
    [
        ([], False),
        (["--demo"], False),
        (["--data", "backup", "--lang", "vi"], False),
        (["--data"], False),
        (["--data", "d", "backup"], True),
        (["--help"], True),
        (["--data=d"], True),
        (["nonsense"], True),
    ],
)
def test_commands_are_described_where_one_may_be_named(words: list[str], named: bool):
    assert names_command(words) is named


def test_a_wrong_option_of_the_window_is_told_the_same_without_commands(capsys: Capture):
    for words in (["--lang", "xx"], ["--data"]):
        said = []
        for with_commands in (True, False):
            with pytest.raises(SystemExit):
                make_parser(Language("en"), with_commands=with_commands).parse_args(words)
            said.append(capsys.readouterr().err)
        assert said[0] == said[1] != ""
