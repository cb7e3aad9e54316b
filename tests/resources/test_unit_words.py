"""The unit words and the phrases are refused with a sentence that names file, key and reason."""

import pytest

from nq20desk.core.errors import KnownError
from nq20desk.resources import resource_path
from nq20desk.resources.library import Library
from nq20desk.resources.phrases import load_phrases
from nq20desk.resources.unit_words import load_unit_words

WORDS = resource_path("words", "unit-words.toml")


def refused(path, load):
    with pytest.raises(KnownError) as caught:
        load(path)
    return str(caught.value)


@pytest.mark.parametrize(
    ("wrong", "said"),
    [
        (("since = 2025-07-01", "note = 1"), "since: the day is missing."),
        (('from = ["huyện"]', 'from = ["châu"]'), "from: 'châu' is not known."),
        (('old = "HĐND huyện"', 'old = "UBND huyện"'), "these words are there twice: UBND huyện."),
        (('new = "UBND {unit}"', 'new = "UBND {xã}"'), "only {unit} may stand in braces"),
        (('old = "HU"', 'old = " "'), "one of the words is blank."),
    ],
)
def test_a_wrong_file_of_unit_words_is_refused(tmp_path, wrong, said):
    path = tmp_path / "unit-words.toml"
    path.write_text(WORDS.read_text("utf-8").replace(*wrong), "utf-8")
    text = refused(path, load_unit_words)
    assert "unit-words.toml" in text
    assert said in text


@pytest.mark.parametrize(
    ("entry", "said"),
    [
        ('sections = ["nowhere"]\ntext = "Câu"', "sections: 'nowhere' is not known."),
        ('text = "Năm {nam}"', "{nam} is no place that a report fills."),
        (
            'text = "Đạt {bao_phu@year:unit}"',
            "{bao_phu@year:unit} is no place that a report fills.",
        ),
        ('text = "Theo {document:3}"', "{document:3} is no place that a report fills."),
        ('text = "- "', "the phrase says nothing."),
        ('text = "Câu"\n[[phrase]]\ntext = "Câu"', "the phrase is there twice."),
        ('text = "Câu"\nsystem = "army"', "system: 'army' is none of"),
    ],
)
def test_a_wrong_phrase_is_refused(tmp_path, entry, said):
    path = tmp_path / "mine.toml"
    path.write_text(f'version = "1"\n[[phrase]]\n{entry}\n', "utf-8")
    catalogue = Library().catalogue
    assert said in refused(path, lambda one: load_phrases(one, {"study"}, catalogue))


def test_every_task_group_of_both_forms_has_phrases(read_library):
    wanted = ("leadership", "health_improvement", "epidemic_grassroots", "treatment_quality",
              "pharma_equipment", "workforce_science", "system_services", "finance",
              "international", "preamble", "closing")  # fmt: skip
    for section in wanted:
        assert any(section in one.sections for one in read_library.phrases), section
