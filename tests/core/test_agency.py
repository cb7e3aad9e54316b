"""Names of agencies: the trap of the comma, abbreviations, spellings."""

import pytest

from nq20desk.resources.library import Library

AGENCIES = Library().citations.words.agencies


@pytest.mark.parametrize(
    ("cell", "names"),
    [
        ("Sở Văn hóa, Thể thao và Du lịch", ("Sở Văn hóa, Thể thao và Du lịch",)),
        ("Sở Y tế, Sở Nội vụ", ("Sở Y tế", "Sở Nội vụ")),
        ("Sở Y tế, Sở Công thương, Sở Nông nghiệp và phát triển nông thôn",
         ("Sở Y tế", "Sở Công thương", "Sở Nông nghiệp và phát triển nông thôn")),
        ("UBND các xã; Trạm Y tế và Công an xã", ("UBND các xã", "Trạm Y tế", "Công an xã")),
        (" ; ", ()),
    ],
)  # fmt: skip
def test_a_cell_is_cut_only_where_another_agency_begins(cell: str, names: tuple[str, ...]) -> None:
    assert AGENCIES.split(cell) == names


def test_every_agency_list_of_the_plan_survives_being_written_and_read() -> None:
    for task in (task for one in Library().tasks for task in one.tasks):
        assert AGENCIES.split(", ".join(task.agencies)) == task.agencies


def test_abbreviations_and_tones_meet_under_one_key() -> None:
    spelt = (
        "Sở NN và Phát triển nông thôn",
        "Sở Nông nghiệp và phát triển nông thôn",
        "Sở NN và PTNT",
    )
    assert len({AGENCIES.key(one) for one in spelt}) == 1
    assert AGENCIES.normalised("UBND tỉnh") == "Ủy ban nhân dân tỉnh"
    assert AGENCIES.key("Tỉnh uỷ") == AGENCIES.key("Tỉnh ủy")
