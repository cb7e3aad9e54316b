"""Text of sections written before tables and raised text were known stays what it was."""

import json
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from nq20desk.core.blocks import paragraphs_of
from nq20desk.core.markup import parse
from nq20desk.store import queries
from nq20desk.store.store import DATABASE, Store

MUSEUM = Path(__file__).parents[1] / "museum"
OLD = "- 10^3 **m^2** \\\\^ \\^\n| không là bảng |\n5 | 6\n\\[x] \\**sao*"
SAID = ["10^3 m^2 \\^ \\^", "| không là bảng |", "5 | 6", "\\[x] **sao*"]
BEFORE = "|x^2"


def old_database(folder, schema):
    """A database of that schema, with a section that was changed in one undoable step."""
    with closing(sqlite3.connect(folder / DATABASE)) as connection:
        connection.executescript((MUSEUM / f"{schema}.sql").read_text(encoding="utf-8"))
        connection.execute(
            "INSERT INTO office VALUES('xa','mau','state','UBND xã Mẫu','','','','','','','','',"
            "'','45','','','36','','large','',0)"
        )
        connection.execute(
            "INSERT INTO report(id,office,form,form_version,year,issue_year,subject,number,state,"
            "addressees,recipients,plans,left_out) VALUES(1,'xa','state-progress','1',2024,2025,"
            "'Tình hình','','draft','','','','')"
        )
        connection.execute("INSERT INTO section VALUES(1,'study',?)", (OLD,))
        connection.execute(
            "INSERT INTO operation(id,at,who,kind,name_context,name_source,name_params,undoable) "
            "VALUES(900,'2026-11-22 08:00:00.000000','A','write','Operations','Change','{}',1)"
        )
        rows = [
            json.dumps({"report": 1, "section": "study", "markup": one}, ensure_ascii=False)
            for one in (BEFORE, OLD)
        ]
        connection.execute(
            "INSERT INTO change(operation,table_name,row_key,before,after) "
            "VALUES(900,'section','[1, \"study\"]',?,?)", rows,
        )  # fmt: skip
        connection.commit()


@pytest.mark.parametrize("schema", ["schema-1", "schema-2"])
def test_new_marks_stay_characters_also_where_undo_puts_them_back(tmp_path, schema):
    old_database(tmp_path, schema)
    store = Store(tmp_path, "A")

    def texts():
        with store.read() as session:
            blocks = parse(queries.sections_of(session, 1)["study"])
        assert not any(piece.superscript for one in paragraphs_of(blocks) for piece in one.pieces)
        return ["".join(piece.text for piece in one.pieces) for one in paragraphs_of(blocks)]

    assert texts() == SAID
    store.undo()
    assert texts() == [BEFORE]
    store.redo()
    assert texts() == SAID
    store.close()
