"""Figures in the words of a Vietnamese sentence: *trên 93%*, *tăng 1,2 điểm phần trăm …*."""

from __future__ import annotations

from collections.abc import Mapping
from decimal import ROUND_HALF_UP, Decimal

from nq20desk.core.indicator import Indicator
from nq20desk.core.observation import Observation
from nq20desk.core.plan import Target
from nq20desk.core.quantity import Comparator, Quantity, write_number
from nq20desk.core.verdict import Verdict

VERDICT_WORDS: Mapping[Verdict, str] = {
    Verdict.EXCEEDED: "vượt",
    Verdict.MET: "đạt",
    Verdict.NOT_MET: "chưa đạt",
    Verdict.NOT_COMPARABLE: "không so được",
    Verdict.NO_FIGURE: "chưa có số liệu",
}
_PATTERNS: Mapping[Comparator, str] = {
    Comparator.MORE: "trên {}",
    Comparator.AT_LEAST: "từ {} trở lên",
    Comparator.LESS: "dưới {}",
    Comparator.AT_MOST: "không quá {}",
    Comparator.ABOUT: "khoảng {}",
}
_POINTS = ("%", "%/năm")
_EXACT = (Comparator.EQUAL, Comparator.ABOUT)


def quantity_words(quantity: Quantity, suffix: str) -> str:
    """A quantity as a sentence says it, with its unit: *từ 95% trở lên*, *từ 25 đến 27%*."""
    if quantity.value is None:
        return quantity.words
    number = write_number(quantity.value)
    if quantity.high is not None:
        return f"từ {number} đến {write_number(quantity.high)}{suffix}"
    return _PATTERNS.get(quantity.comparator, "{}").format(f"{number}{suffix}")


def target_words(target: Target, suffix: str) -> str:
    """A target as a sentence says it; one that is set in words stays as the plan says it."""
    if target.comparator in (Comparator.TEXT, Comparator.CHANGE):
        return target.words
    quantity = Quantity(target.comparator, target.value, target.words, target.high)
    return quantity_words(quantity, suffix)


def change_words(indicator: Indicator, before: Observation, now: Observation) -> str | None:
    """*tăng 1,2 điểm phần trăm so với năm 2023*; None where the two can't be subtracted.

    Percentages change by points, numbers of things by percent, other measures by themselves.
    """
    if not (_is_exact(before) and _is_exact(now)) or before.value is None or now.value is None:
        return None
    since = f"so với {'năm' if len(before.period) == len('2024') else 'giai đoạn'} {before.period}"
    gain = now.value - before.value
    if gain == 0:
        return f"không thay đổi {since}"
    way = "tăng" if gain > 0 else "giảm"
    return f"{way} {_amount(indicator, abs(gain), before.value)} {since}"


def _is_exact(one: Observation) -> bool:
    return one.has_number and one.high is None and one.comparator in _EXACT


def _amount(indicator: Indicator, gain: Decimal, base: Decimal) -> str:
    suffix = indicator.measure.suffix
    if suffix in _POINTS:
        return f"{write_number(gain)} điểm phần trăm"
    share = _share(gain, base) if indicator.measure.whole else None
    return f"{write_number(share)}%" if share else f"{write_number(gain)}{suffix}"


def _share(gain: Decimal, base: Decimal) -> Decimal | None:
    """The gain in percent of what was before, with one decimal where it has one."""
    if base == 0:
        return None
    share = (gain / abs(base) * 100).quantize(Decimal("0.1"), rounding=ROUND_HALF_UP)
    return share.to_integral_value() if share == share.to_integral_value() else share
