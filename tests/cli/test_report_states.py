"""The commands that take a report on its way."""

import pytest

from nq20desk.__main__ import main


def run(data, *words):
    return main(["--lang", "en", "--data", str(data), *map(str, words)])


def test_a_report_is_sent_replaced_and_compared(data, capsys):
    for words in (("--to", "submitted"), ("--to", "signed"),
                  ("--to", "sent", "--on", "5/4/2025", "--way", "Bản giấy")):  # fmt: skip
        assert run(data, "state", 1, *words) == 0
    told = capsys.readouterr().out.splitlines()
    assert told[-4] == "sent"
    assert told[-1].startswith("05/04/2025\tsent\t")
    assert told[-1].endswith("\tBản giấy")
    assert run(data, "replace", 1) == 0
    made = capsys.readouterr().out.strip()
    assert run(data, "compare", 1, made) == 0
    assert "{+Báo cáo này thay thế Báo cáo số" in capsys.readouterr().out


def test_steps_that_are_not_possible_are_told(data, capsys):
    assert run(data, "state", 1, "--to", "sent") == 1
    assert "can't take that step" in capsys.readouterr().err
    assert run(data, "state", 1, "--to", "signed", "--on", "32/1/2025") == 1
    assert "“32/1/2025” is no day" in capsys.readouterr().err


def test_a_day_that_can_not_be_is_told(data, capsys):
    assert run(data, "state", 1, "--to", "signed", "--on", "1/1/2999") == 1
    assert "01/01/2999 is still to come" in capsys.readouterr().err
    assert run(data, "state", 1, "--to", "signed") == 0
    assert run(data, "state", 1, "--to", "sent", "--on", "1/3/2025") == 1
    assert "it can't have been sent on 01/03/2025" in capsys.readouterr().err


@pytest.mark.parametrize(
    ("language", "field", "figure"),
    [
        ("en", "Year of the figures", "Health insurance coverage"),
        ("vi", "Năm của số liệu", "Tỷ lệ tham gia bảo hiểm y tế"),
    ],
)
def test_fields_and_figures_are_named_in_the_language(data, capsys, language, field, figure):
    assert main(["--lang", language, "--data", str(data), "compare", "1", "2"]) == 0
    lines = capsys.readouterr().out.splitlines()
    assert f"{field}: [-2024-] {{+2022+}}" in lines
    assert any(line.startswith(f"{figure} (2024): 86,5 → ") for line in lines)
    assert not any("health_insurance_coverage" in line for line in lines)
