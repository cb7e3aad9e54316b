"""What is told of the program: the day of its build, and texts in both languages."""

from pathlib import Path

import pytest

from nq20desk.app import about
from nq20desk.app.language import Language
from nq20desk.resources import resource_path


@pytest.mark.parametrize(
    ("written", "told"),
    [("built = 2026-12-05\n", "05/12/2026"), ("built = [", None), ("", None), (None, None)],
)
def test_the_day_of_the_build_is_told_where_the_builder_noted_it(
    desk, tmp_path, monkeypatch, written, told
):
    def placed(*parts: str) -> Path:
        return tmp_path / "build.toml" if parts == ("build.toml",) else resource_path(*parts)

    if written is not None:
        (tmp_path / "build.toml").write_text(written, encoding="utf-8")
    monkeypatch.setattr(about, "resource_path", placed)
    program = about.as_object(about.about_desk(desk), Language("en"))["program"]
    assert program.get("built") == told


def test_every_licence_text_is_there():
    for name, file in about.LICENCE_TEXTS:
        assert name in {part.strip() for one, _ in about.LICENCES for part in one.split(",")}
        assert len(about.licence_text(file)) > 500


def test_both_languages_say_the_same_lines(desk):
    groups = about.about_desk(desk, [("Qt", "6")])
    vietnamese, english = (about.as_text(groups, Language(code)) for code in ("vi", "en"))
    assert len(vietnamese.splitlines()) == len(english.splitlines())
    assert "Biểu mẫu: 2, mới nhất có hiệu lực từ 07/3/2025" in vietnamese
    assert "Forms: 2, the newest in force since 07/3/2025" in english
