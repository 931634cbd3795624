CREATE TABLE scenario (
    id TEXT NOT NULL PRIMARY KEY,
    "name" TEXT NOT NULL,
    "plan" TEXT REFERENCES plan (id) DEFERRABLE INITIALLY DEFERRED,
    "why" TEXT NOT NULL,
    "changes" TEXT NOT NULL
);

CREATE INDEX scenario_plan_index ON scenario ("plan");

CREATE TABLE check_suppression (
    id TEXT NOT NULL PRIMARY KEY,
    "rule" TEXT NOT NULL,
    "record_table" TEXT NOT NULL,
    "record_id" TEXT NOT NULL,
    "reason" TEXT NOT NULL,
    "on" TEXT
);
