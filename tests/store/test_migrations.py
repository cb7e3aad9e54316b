"""Older data are brought to today's schema, step by step, after a backup."""

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest
from sqlalchemy import inspect, text

from nq20desk.store import queries
from nq20desk.store.migrations import STEPS, migrate, newest, stored_version
from nq20desk.store.operations import SaveUnit
from nq20desk.store.sqlite import open_engine
from nq20desk.store.store import DATABASE, Store

_ROW = (
    '{"id": 1, "office": "xa", "position": 0, "number": "5/BC-UBND", "kind": "Báo cáo", '
    '"issuer": "", "date": "", "title": "", "role": "issued", "note": "", "source": ""}'
)
_DOCUMENT_STEP = f"""
INSERT INTO document(id,office,position,number,kind,issuer,date,title,role,note,source)
VALUES(1,'xa',0,'5/BC-UBND','Báo cáo','','','','issued','','');
INSERT INTO operation(id,at,who,kind,name_context,name_source,name_params,undoable)
VALUES(900,'2026-11-22 08:00:00.000000','A','documents','Operations','Change','{{}}',1);
INSERT INTO change(operation,table_name,row_key,before,after)
VALUES(900,'document','[1]',NULL,'{_ROW}');
"""
MUSEUM = Path(__file__).parents[1] / "museum"


def filled(folder):
    store = Store(folder, "A")
    store.run(SaveUnit("mau", "xã Mẫu", "commune"))
    store.close()
    return folder / DATABASE


def shape(database):
    engine = open_engine(database)
    looked = inspect(engine)
    found = {
        table: {column["name"]: str(column["type"]) for column in looked.get_columns(table)}
        for table in looked.get_table_names()
    }
    engine.dispose()
    return found


@pytest.mark.parametrize("old", sorted(MUSEUM.glob("schema-*.sql")), ids=lambda one: one.stem)
def test_data_of_every_older_schema_are_opened_with_all_they_hold(tmp_path, old):
    with closing(sqlite3.connect(tmp_path / DATABASE)) as connection:
        connection.executescript(old.read_text(encoding="utf-8"))
    store = Store(tmp_path, "A")
    store.close()
    assert shape(tmp_path / DATABASE) == shape(filled(tmp_path / "new"))
    with closing(sqlite3.connect(tmp_path / DATABASE)) as connection:
        assert connection.execute("SELECT name FROM unit").fetchall() == [("xã Mẫu",)]
        assert connection.execute("SELECT value FROM observation").fetchall() == [("8765",)]


def test_the_step_to_tasks_leaves_old_reports_and_steps_as_they_were(tmp_path):
    """A report keeps its appendices; what was done before can still be taken back."""
    with closing(sqlite3.connect(tmp_path / DATABASE)) as connection:
        connection.executescript((MUSEUM / "schema-1.sql").read_text(encoding="utf-8"))
        connection.executescript(
            "INSERT INTO office VALUES('xa','mau','state','UBND xã Mẫu','','','','','','','','',"
            "'','45','','','36','','large','',0);"
            "INSERT INTO report(id,office,form,form_version,year,issue_year,subject,number,state,"
            "addressees,recipients,plans,left_out) VALUES(1,'xa','state-progress','1',2024,2025,"
            "'Tình hình','','draft','','','','coming_tasks');"
        )
        connection.executescript(_DOCUMENT_STEP)
        connection.commit()
    store = Store(tmp_path, "A")
    with store.read() as session:
        assert queries.find_report(session, 1).left_out == {"coming_tasks", "assigned_tasks"}
        assert [one.number for one in queries.documents_of(session, "xa")] == ["5/BC-UBND"]
    store.undo()
    with store.read() as session:
        assert queries.documents_of(session, "xa") == []
    store.close()


def test_the_museum_holds_every_schema():
    kept = {int(one.stem.partition("-")[2]) for one in MUSEUM.glob("schema-*.sql")}
    assert kept == set(range(1, newest() + 1))


def test_a_migration_is_preceded_by_a_backup_and_runs_each_step_once(tmp_path):
    database = filled(tmp_path)
    engine = open_engine(database)
    calls = []

    def further(connection):
        connection.execute(text("ALTER TABLE unit ADD COLUMN nickname TEXT"))
        calls.append("step")

    reached = migrate(engine, lambda: calls.append("backup"), (*STEPS, further))
    again = migrate(engine, lambda: calls.append("backup"), (*STEPS, further))
    assert reached == again == stored_version(engine) == newest() + 1
    assert calls == ["backup", "step"]
    engine.dispose()


def test_a_failing_migration_step_leaves_the_version_before_it(tmp_path):
    engine = open_engine(filled(tmp_path))

    def broken(connection):
        connection.execute(text("ALTER TABLE unit ADD COLUMN half TEXT"))
        raise RuntimeError

    with pytest.raises(RuntimeError):
        migrate(engine, lambda: None, (*STEPS, broken))
    assert stored_version(engine) == newest()
    with engine.connect() as connection:
        columns = connection.exec_driver_sql("PRAGMA table_info(unit)").fetchall()
    assert "half" not in {column[1] for column in columns}
    engine.dispose()
