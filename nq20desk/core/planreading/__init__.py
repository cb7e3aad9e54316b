"""Reads the targets out of a plan's Vietnamese text and proposes them as rows.

The way of a text: :mod:`page` (characters in place) → :mod:`blocks` (paragraphs, items, rows)
→ :mod:`outline` (headings: year, goals or results) → :mod:`values` (numbers that may be
targets) → :mod:`clauses`, :mod:`tables`, :mod:`texts` (what is said of what) → :mod:`judge`
(confidence and doubts). All words are data: resources/words/plan-reading.toml and the names
of the indicator catalogue.
"""

from __future__ import annotations

from nq20desk.core.planreading.grammar import PlanGrammar
from nq20desk.core.planreading.reader import LARGEST_TEXT, read_plan
from nq20desk.core.planreading.target import ReadTarget, to_target

__all__ = ["LARGEST_TEXT", "PlanGrammar", "ReadTarget", "read_plan", "to_target"]
