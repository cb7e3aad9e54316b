"""What each part of a live figure says on paper."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from nq20desk.core.blocks import FigureField, FigurePart
from nq20desk.core.fields import resolve, why_missing
from nq20desk.core.figures import Figures
from nq20desk.core.live import LiveFigures
from nq20desk.core.observation import Observation
from nq20desk.core.plan import Plan
from nq20desk.core.quantity import Comparator
from nq20desk.core.verdict import Rules
from tests.core.checks.builders import CATALOGUE, a_figure, a_plan, a_target

FIGURES = (
    a_figure("insurance", "96.5", numerator=Decimal(965), denominator=Decimal(1000)),
    a_figure("insurance", "95.3", "2023"),
    a_figure("cases", "1200"),
    a_figure("cases", "1000", "2022"),
    a_figure("doctors", "4.31"),
    a_figure("doctors", "4.31", "2023"),
    a_figure("immunisation", "93", comparator=Comparator.MORE, words="> 93"),
    a_figure("underweight", "12"),
    a_figure("quality", "2.9", "2023"),
    a_figure("quality", "2.7"),
    a_figure("members", "7", words="07"),
    Observation("preventive", "2024", high=Decimal(30), value=Decimal(25),
                comparator=Comparator.RANGE, words="25-30"),
)  # fmt: skip
PLAN = a_plan(
    a_target("insurance", "95", 2025, comparator=Comparator.AT_LEAST),
    a_target("insurance", "98", 2030, comparator=Comparator.MORE),
    a_target("underweight", "10", comparator=Comparator.LESS),
)


def live(*more: Plan, **others: Figures) -> LiveFigures:
    figures = Figures.of(CATALOGUE, FIGURES)
    known = {one.key: one for one in more}
    return LiveFigures(figures, (PLAN,), "xa-mau", others, known)


def said(indicator: str, part: FigurePart, period: str = "2024", **chosen: object) -> str | None:
    field = replace(FigureField(indicator, period, part), **chosen)
    return resolve(field, live())


@pytest.mark.parametrize(
    ("indicator", "part", "text"),
    [
        ("insurance", FigurePart.VALUE, "96,5"),
        ("insurance", FigurePart.WITH_UNIT, "96,5%"),
        ("insurance", FigurePart.NUMERATOR, "965"),
        ("insurance", FigurePart.DENOMINATOR, "1.000"),
        ("insurance", FigurePart.FRACTION, "965/1.000"),
        ("insurance", FigurePart.TARGET, "từ 95% trở lên"),
        ("insurance", FigurePart.VERDICT, "đạt"),
        ("insurance", FigurePart.CHANGE, "tăng 1,2 điểm phần trăm so với năm 2023"),
        ("immunisation", FigurePart.COMPARED, "trên 93%"),
        ("preventive", FigurePart.COMPARED, "từ 25 đến 30%"),
        ("underweight", FigurePart.TARGET, "dưới 10%"),
        ("underweight", FigurePart.VERDICT, "chưa đạt"),
        ("cases", FigurePart.CHANGE, "tăng 20% so với năm 2022"),
        ("doctors", FigurePart.CHANGE, "không thay đổi so với năm 2023"),
        ("quality", FigurePart.CHANGE, "giảm 0,2 điểm so với năm 2023"),
        ("members", FigurePart.VALUE, "07"),
        ("quality", FigurePart.VERDICT, None),
        ("beds", FigurePart.VALUE, None),
        ("nothing", FigurePart.VALUE, None),
    ],
)
def test_each_part_says_its_words(indicator: str, part: FigurePart, text: str | None) -> None:
    assert said(indicator, part) == text


def test_a_missing_figure_of_a_target_is_no_figure() -> None:
    assert said("insurance", FigurePart.VERDICT, "2020") == "chưa có số liệu"


def test_the_target_of_another_year_decides_the_verdict() -> None:
    assert said("insurance", FigurePart.TARGET, target_year=2030) == "trên 98%"
    assert said("insurance", FigurePart.VERDICT, target_year=2030) == "chưa đạt"
    assert said("insurance", FigurePart.TARGET, target_year=2027) is None


def test_another_plan_decides_the_verdict() -> None:
    other = replace(a_plan(a_target("insurance", "97", 2024)), key="own-1")
    field = FigureField("insurance", "2024", FigurePart.VERDICT, plan="own-1")
    assert resolve(field, live(other)) == "chưa đạt"
    assert resolve(field, live()) is None


def test_the_assigned_target_goes_before_the_plan_as_in_the_table() -> None:
    figures = Figures.of(CATALOGUE, [*FIGURES, a_figure("insurance_assigned", "97")])
    given_live = LiveFigures(figures, (PLAN,))
    assert resolve(FigureField("insurance", "2024", FigurePart.TARGET), given_live) == "97%"


def test_the_office_decides_when_a_target_is_exceeded() -> None:
    generous = replace(live(), rules=Rules(exceeded_margin=Decimal(1)))
    field = FigureField("insurance", "2024", FigurePart.VERDICT)
    assert resolve(field, generous) == "vượt"


def test_another_unit_has_figures_of_its_own() -> None:
    other = Figures.of(CATALOGUE, [a_figure("insurance", "88")])
    field = FigureField("insurance", "2024", FigurePart.WITH_UNIT, unit="ben")
    assert resolve(field, live(ben=other)) == "88%"
    assert resolve(replace(field, unit="xa-mau"), live()) == "96,5%"
    assert resolve(field, live()) is None
    assert "ben" in str(why_missing(field, live()))


@pytest.mark.parametrize(
    ("field", "words"),
    [
        (FigureField("nothing", "2024"), "catalogue"),
        (FigureField("beds", "2024"), "no number yet"),
        (FigureField("quality", "2024", FigurePart.TARGET), "target"),
        (FigureField("cases", "2022", FigurePart.CHANGE), "earlier"),
        (FigureField("cases", "2022", FigurePart.FRACTION), "counts"),
    ],
)
def test_what_is_missing_is_said(field: FigureField, words: str) -> None:
    assert words in str(why_missing(field, live()))


_numbers = st.decimals(0, 1000, places=1)


@given(_numbers, _numbers)
def test_a_change_names_its_way_and_its_year(before: Decimal, now: Decimal) -> None:
    figures = (a_figure("insurance", str(before), "2023"), a_figure("insurance", str(now)))
    given_live = LiveFigures(Figures.of(CATALOGUE, figures))
    text = resolve(FigureField("insurance", "2024", FigurePart.CHANGE), given_live) or ""
    way = "tăng" if now > before else "giảm" if now < before else "không thay đổi"
    assert text.startswith(way)
    assert text.endswith("so với năm 2023")
