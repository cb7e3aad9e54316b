"""An office's own phrases: entered, changed, removed, and all of it taken back."""

import pytest

from nq20desk.app.phrases import phrases_of
from nq20desk.core.errors import KnownError
from nq20desk.store.operations.phrases import RemovePhrase, SavePhrase


def own(desk, office):
    return [(one.text, one.sections) for one in phrases_of(desk, office) if one.is_own]


def test_a_phrase_is_entered_changed_removed_and_brought_back(desk):
    office, other = (one.key for one in desk.offices())
    desk.run(SavePhrase(office, "finance", "Năm {year} đạt"))
    (made,) = [one for one in phrases_of(desk, office) if one.is_own]
    assert own(desk, other) == []
    desk.run(SavePhrase(office, "", "Năm {year} vượt", made.id))
    assert own(desk, office) == [("Năm {year} vượt", ())]
    desk.run(RemovePhrase(made.id))
    assert own(desk, office) == []
    desk.undo()
    desk.undo()
    assert own(desk, office) == [("Năm {year} đạt", ("finance",))]


def test_an_empty_phrase_and_one_that_is_gone_are_refused(desk):
    office = desk.offices()[0].key
    with pytest.raises(KnownError, match="The phrase is empty"):
        desk.run(SavePhrase(office, "finance", "- "))
    with pytest.raises(KnownError, match="removed meanwhile"):
        desk.run(SavePhrase(office, "finance", "Câu", 99))
    with pytest.raises(KnownError, match="removed meanwhile"):
        desk.run(RemovePhrase(99))
