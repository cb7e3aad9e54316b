"""The commands that list phrases and take text over."""

from dataclasses import replace

from nq20desk.__main__ import main
from nq20desk.app.desk import Desk
from nq20desk.store.operations import SaveReport, WriteSection


def run(capsys, data, *words):
    code = main(["--lang", "en", "--data", str(data), *words])
    captured = capsys.readouterr()
    return code, captured.out, captured.err


def test_phrases_are_listed_by_section(data, capsys):
    code, out, _ = run(capsys, data, "phrases", "--section", "finance")
    assert code == 0
    assert any("bảo hiểm y tế toàn dân" in line for line in out.splitlines())
    assert all("finance" in line.split("\t")[1] for line in out.splitlines())
    code, _, err = run(capsys, data, "phrases", "--section", "nowhere")
    assert code == 1
    assert "There is no section 'nowhere'." in err


def test_text_is_taken_over_once_it_was_looked_at(data, capsys):
    desk = Desk(data)
    old = desk.reports()[0]
    desk.run(SaveReport(replace(old, id=0, year=old.year + 1)))
    new = desk.reports()[0].id
    desk.run(WriteSection(new, "study", "Đã viết"))
    desk.close()
    code, out, _ = run(capsys, data, "carry-over", str(old.id), str(new), "--dry-run")
    assert code == 0
    assert "kept\tstudy" in out
    assert f"@{old.year + 1}" in out
    desk = Desk(data)
    assert set(desk.sections(new)) == {"study"}
    desk.close()
    assert run(capsys, data, "carry-over", str(old.id), str(new))[0] == 0
    desk = Desk(data)
    texts = desk.sections(new)
    desk.close()
    assert texts["study"] == "Đã viết"
    assert len(texts) > 10
