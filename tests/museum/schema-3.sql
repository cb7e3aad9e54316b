BEGIN TRANSACTION;
CREATE TABLE change (
	id INTEGER NOT NULL, 
	operation INTEGER NOT NULL, 
	table_name TEXT NOT NULL, 
	row_key TEXT NOT NULL, 
	"before" TEXT, 
	"after" TEXT, 
	PRIMARY KEY (id), 
	FOREIGN KEY(operation) REFERENCES operation (id)
);
INSERT INTO "change" VALUES(1,1,'unit','["mau"]',NULL,'{"key": "mau", "name": "xã Mẫu", "level": "commune", "valid_from": null, "valid_to": null, "parent": null}');
INSERT INTO "change" VALUES(2,2,'observation','["mau", "population", "2024"]',NULL,'{"unit": "mau", "indicator": "population", "period": "2024", "state": "number", "comparator": "=", "value": "8765", "high": null, "text": "", "words": "8.765", "condition_indicator": null, "condition_value": null, "numerator": null, "denominator": null, "as_of": "", "source": "", "note": "", "also": "[]"}');
CREATE TABLE document (
	id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, 
	office TEXT NOT NULL, 
	position INTEGER NOT NULL, 
	number TEXT NOT NULL, 
	kind TEXT NOT NULL, 
	issuer TEXT NOT NULL, 
	date TEXT NOT NULL, 
	title TEXT NOT NULL, 
	role TEXT NOT NULL, 
	note TEXT NOT NULL, 
	source TEXT NOT NULL, 
	ended BOOLEAN NOT NULL, 
	FOREIGN KEY(office) REFERENCES office ("key")
);
CREATE TABLE export (
	id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, 
	report INTEGER NOT NULL, 
	at DATETIME NOT NULL, 
	kind TEXT NOT NULL, 
	path TEXT NOT NULL, 
	sha256 TEXT NOT NULL, 
	FOREIGN KEY(report) REFERENCES report (id)
);
CREATE TABLE figure_reading (
	report INTEGER NOT NULL, 
	section TEXT NOT NULL, 
	seen TEXT NOT NULL, 
	PRIMARY KEY (report, section), 
	FOREIGN KEY(report) REFERENCES report (id)
);
CREATE TABLE finding_aside (
	report INTEGER NOT NULL, 
	identity TEXT NOT NULL, 
	rule TEXT NOT NULL, 
	reason TEXT NOT NULL, 
	PRIMARY KEY (report, identity), 
	FOREIGN KEY(report) REFERENCES report (id)
);
CREATE TABLE frozen_report (
	report INTEGER NOT NULL, 
	content TEXT NOT NULL, 
	PRIMARY KEY (report), 
	FOREIGN KEY(report) REFERENCES report (id)
);
CREATE TABLE observation (
	unit TEXT NOT NULL, 
	indicator TEXT NOT NULL, 
	period TEXT NOT NULL, 
	state TEXT NOT NULL, 
	comparator TEXT NOT NULL, 
	value TEXT, 
	high TEXT, 
	text TEXT NOT NULL, 
	words TEXT NOT NULL, 
	condition_indicator TEXT, 
	condition_value TEXT, 
	numerator TEXT, 
	denominator TEXT, 
	as_of TEXT NOT NULL, 
	source TEXT NOT NULL, 
	note TEXT NOT NULL, 
	also TEXT NOT NULL, 
	PRIMARY KEY (unit, indicator, period), 
	FOREIGN KEY(unit) REFERENCES unit ("key")
);
INSERT INTO "observation" VALUES('mau','population','2024','number','=','8765',NULL,'','8.765',NULL,NULL,NULL,NULL,'','','','[]');
CREATE TABLE office (
	"key" TEXT NOT NULL, 
	unit TEXT NOT NULL, 
	system TEXT NOT NULL, 
	name TEXT NOT NULL, 
	superior_line TEXT NOT NULL, 
	issuing_line TEXT NOT NULL, 
	symbol TEXT NOT NULL, 
	place TEXT NOT NULL, 
	signer_name TEXT NOT NULL, 
	signer_post TEXT NOT NULL, 
	signer_authority TEXT NOT NULL, 
	signer_certificate TEXT NOT NULL, 
	signer_image TEXT NOT NULL, 
	signer_image_width TEXT NOT NULL, 
	agency_certificate TEXT NOT NULL, 
	seal_image TEXT NOT NULL, 
	seal_diameter TEXT NOT NULL, 
	recipients TEXT NOT NULL, 
	size_set TEXT NOT NULL, 
	layout TEXT NOT NULL, 
	signer_other_post TEXT NOT NULL, 
	sample BOOLEAN NOT NULL, 
	PRIMARY KEY ("key"), 
	FOREIGN KEY(unit) REFERENCES unit ("key")
);
CREATE TABLE operation (
	id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, 
	at DATETIME NOT NULL, 
	who TEXT NOT NULL, 
	kind TEXT NOT NULL, 
	name_context TEXT NOT NULL, 
	name_source TEXT NOT NULL, 
	name_params TEXT NOT NULL, 
	undoable BOOLEAN NOT NULL, 
	undoes INTEGER, 
	undone_by INTEGER
);
INSERT INTO "operation" VALUES(1,'2026-11-22 08:00:00.000000','Nguyễn Văn A','unit','Operations','Change the unit','{}',1,NULL,NULL);
INSERT INTO "operation" VALUES(2,'2026-11-22 08:00:00.000000','Nguyễn Văn A','figures','Operations','Enter figures','{}',1,NULL,NULL);
CREATE TABLE own_task (
	office TEXT NOT NULL, 
	number INTEGER NOT NULL, 
	text TEXT NOT NULL, 
	agencies TEXT NOT NULL, 
	deadline TEXT NOT NULL, 
	note TEXT NOT NULL, 
	ended BOOLEAN NOT NULL, 
	PRIMARY KEY (office, number), 
	FOREIGN KEY(office) REFERENCES office ("key")
);
CREATE TABLE phrase (
	id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, 
	office TEXT NOT NULL, 
	section TEXT NOT NULL, 
	text TEXT NOT NULL, 
	FOREIGN KEY(office) REFERENCES office ("key")
);
CREATE TABLE "plan" (
	id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, 
	name TEXT NOT NULL, 
	name_en TEXT NOT NULL, 
	short TEXT NOT NULL, 
	level TEXT NOT NULL, 
	issuer TEXT NOT NULL, 
	number TEXT NOT NULL, 
	issued DATE, 
	valid_from DATE, 
	valid_to DATE, 
	territory TEXT NOT NULL, 
	note TEXT NOT NULL, 
	withdrawn DATE
);
CREATE TABLE plan_target (
	id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, 
	"plan" INTEGER NOT NULL, 
	position INTEGER NOT NULL, 
	indicator TEXT NOT NULL, 
	year INTEGER, 
	comparator TEXT NOT NULL, 
	value TEXT, 
	high TEXT, 
	measure TEXT NOT NULL, 
	maintain BOOLEAN NOT NULL, 
	condition_indicator TEXT, 
	condition_value TEXT, 
	words TEXT NOT NULL, 
	printed TEXT NOT NULL, 
	note TEXT NOT NULL, 
	line INTEGER, 
	also TEXT NOT NULL, 
	FOREIGN KEY("plan") REFERENCES "plan" (id)
);
CREATE TABLE register_note (
	report INTEGER NOT NULL, 
	copies INTEGER, 
	remark TEXT NOT NULL, 
	PRIMARY KEY (report), 
	FOREIGN KEY(report) REFERENCES report (id)
);
CREATE TABLE report (
	id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, 
	office TEXT NOT NULL, 
	form TEXT NOT NULL, 
	form_version TEXT NOT NULL, 
	year INTEGER NOT NULL, 
	issue_year INTEGER NOT NULL, 
	subject TEXT NOT NULL, 
	number TEXT NOT NULL, 
	date DATE, 
	state TEXT NOT NULL, 
	addressees TEXT NOT NULL, 
	recipients TEXT NOT NULL, 
	plans TEXT NOT NULL, 
	left_out TEXT NOT NULL, 
	urgency TEXT NOT NULL, 
	marked_draft BOOLEAN NOT NULL, 
	section_order TEXT NOT NULL, 
	joined TEXT NOT NULL, 
	replaces INTEGER, 
	FOREIGN KEY(office) REFERENCES office ("key"), 
	FOREIGN KEY(replaces) REFERENCES report (id)
);
CREATE TABLE report_step (
	id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, 
	report INTEGER NOT NULL, 
	state TEXT NOT NULL, 
	at DATETIME NOT NULL, 
	who TEXT NOT NULL, 
	day DATE NOT NULL, 
	way TEXT NOT NULL, 
	note TEXT NOT NULL, 
	FOREIGN KEY(report) REFERENCES report (id)
);
CREATE TABLE schema (
	"key" TEXT NOT NULL, 
	value TEXT NOT NULL, 
	PRIMARY KEY ("key")
);
INSERT INTO "schema" VALUES('schema_version','3');
CREATE TABLE section (
	report INTEGER NOT NULL, 
	section TEXT NOT NULL, 
	markup TEXT NOT NULL, 
	done BOOLEAN NOT NULL, 
	PRIMARY KEY (report, section), 
	FOREIGN KEY(report) REFERENCES report (id)
);
CREATE TABLE section_step (
	id INTEGER NOT NULL, 
	report INTEGER NOT NULL, 
	section TEXT NOT NULL, 
	place INTEGER NOT NULL, 
	at DATETIME NOT NULL, 
	start INTEGER NOT NULL, 
	removed TEXT NOT NULL, 
	inserted TEXT NOT NULL, 
	undone BOOLEAN NOT NULL, 
	PRIMARY KEY (id)
);
CREATE TABLE section_version (
	id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, 
	report INTEGER NOT NULL, 
	section TEXT NOT NULL, 
	at DATETIME NOT NULL, 
	who TEXT NOT NULL, 
	reason TEXT NOT NULL, 
	name TEXT NOT NULL, 
	operation INTEGER, 
	markup TEXT NOT NULL
);
CREATE TABLE setting (
	"key" TEXT NOT NULL, 
	value TEXT NOT NULL, 
	PRIMARY KEY ("key")
);
CREATE TABLE task_note (
	id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, 
	office TEXT NOT NULL, 
	task_list TEXT NOT NULL, 
	task INTEGER NOT NULL, 
	day DATE NOT NULL, 
	text TEXT NOT NULL, 
	FOREIGN KEY(office) REFERENCES office ("key")
);
CREATE TABLE task_progress (
	office TEXT NOT NULL, 
	task_list TEXT NOT NULL, 
	task INTEGER NOT NULL, 
	state TEXT NOT NULL, 
	done DATE, 
	evidence INTEGER, 
	PRIMARY KEY (office, task_list, task), 
	FOREIGN KEY(office) REFERENCES office ("key"), 
	FOREIGN KEY(evidence) REFERENCES document (id)
);
CREATE TABLE unit (
	"key" TEXT NOT NULL, 
	name TEXT NOT NULL, 
	level TEXT NOT NULL, 
	valid_from DATE, 
	valid_to DATE, 
	parent TEXT, 
	PRIMARY KEY ("key"), 
	FOREIGN KEY(parent) REFERENCES unit ("key")
);
INSERT INTO "unit" VALUES('mau','xã Mẫu','commune',NULL,NULL,NULL);
CREATE TABLE unit_change (
	id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, 
	kind TEXT NOT NULL, 
	day DATE NOT NULL, 
	old TEXT NOT NULL, 
	new TEXT NOT NULL, 
	name_before TEXT NOT NULL, 
	document TEXT NOT NULL, 
	note TEXT NOT NULL
);
CREATE INDEX step_of_section ON section_step (report, section, place);
CREATE INDEX version_of_section ON section_version (report, section);
CREATE INDEX change_of_operation ON change (operation);
CREATE INDEX change_of_row ON change (table_name, row_key);
CREATE INDEX target_of_plan ON plan_target ("plan");
CREATE INDEX phrase_of_office ON phrase (office);
CREATE INDEX step_of_report ON report_step (report);
DELETE FROM "sqlite_sequence";
INSERT INTO "sqlite_sequence" VALUES('operation',2);
COMMIT;
