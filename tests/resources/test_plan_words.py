import pytest

from nq20desk.core.errors import KnownError
from nq20desk.core.quantity import Comparator
from nq20desk.resources import resource_path
from nq20desk.resources.library import Library
from nq20desk.resources.plan_words import load_plan_grammar

SOURCE = resource_path("words", "plan-reading.toml")
MEASURES = Library().catalogue.measures


def test_the_words_of_the_program_are_read():
    grammar = Library().plan_grammar
    at_least = next(one for one in grammar.comparators if one.comparator is Comparator.AT_LEAST)
    assert "tối thiểu" in at_least.before
    assert "trở lên" in at_least.after
    assert grammar.names.equivalents["bhyt"] == "bảo hiểm y tế"
    assert ("nam", "nữ") in grammar.names.alternations
    assert "%o" in next(one for one in grammar.units.measures if one.measure == "permille").signs


@pytest.mark.parametrize(
    ("old", "new", "key"),
    [
        ('sign = ">="', 'sign = "=>"', "comparator[1].sign"),
        ('"tối thiểu", "ít nhất"', '"tối thiểu", ""', "comparator[1].before"),
        ('before = ["khoảng"', 'before = ["trên"', "comparator"),
        ('measure = "permille"', 'measure = "permil"', "unit["),
        ('yearly_of = "percent"', 'yearly_of = "per cent"', "yearly_of"),
        ('words = ["nam", "nữ"]', 'words = ["nam"]', "alternation[1].words"),
        ("[changes]", "[moves]", "changes"),
        ('plausible_percent = "3"', 'plausible_percent = "ba"', "units.plausible_percent"),
        ('"bhyt" = "bảo hiểm y tế"', '"bhyt" = 7', "equivalents.bhyt"),
        ("[negations]", "[negations]\nhours = []", "negations.hours"),
    ],
)
def test_a_slip_in_the_words_names_file_key_and_reason(tmp_path, old, new, key):
    text = SOURCE.read_text("utf-8")
    assert old in text
    path = tmp_path / "plan-reading.toml"
    path.write_text(text.replace(old, new, 1), "utf-8")
    with pytest.raises(KnownError) as refused:
        load_plan_grammar(MEASURES.__contains__, path)
    assert "plan-reading.toml" in str(refused.value)
    assert key in str(refused.value)


def test_a_missing_file_is_a_known_error(tmp_path):
    with pytest.raises(KnownError, match=r"nowhere\.toml"):
        load_plan_grammar(MEASURES.__contains__, tmp_path / "nowhere.toml")
