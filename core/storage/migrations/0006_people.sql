ALTER TABLE career_level ADD COLUMN "track" TEXT NOT NULL DEFAULT '';
ALTER TABLE career_level ADD COLUMN "position" BIGINT NOT NULL DEFAULT 0;
ALTER TABLE rubric ADD COLUMN "level" TEXT REFERENCES career_level (id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE headcount_plan ADD COLUMN "start_latest" TEXT;

CREATE TABLE career_step (
    id TEXT NOT NULL PRIMARY KEY,
    "from" TEXT REFERENCES career_level (id) DEFERRABLE INITIALLY DEFERRED,
    "to" TEXT REFERENCES career_level (id) DEFERRABLE INITIALLY DEFERRED,
    "kind" TEXT NOT NULL
);

CREATE INDEX career_step_from_index ON career_step ("from");
CREATE INDEX career_step_to_index ON career_step ("to");

CREATE TABLE person_ramp (
    id TEXT NOT NULL PRIMARY KEY,
    "person" TEXT REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED,
    "from" TEXT,
    "ramp" TEXT NOT NULL,
    "reason" TEXT NOT NULL
);

CREATE INDEX person_ramp_person_index ON person_ramp ("person");

CREATE TABLE survey_question (
    id TEXT NOT NULL PRIMARY KEY,
    "kind" TEXT NOT NULL,
    "position" BIGINT NOT NULL,
    "text" TEXT NOT NULL,
    "low" BIGINT NOT NULL,
    "high" BIGINT NOT NULL
);

CREATE TABLE survey_comment (
    id TEXT NOT NULL PRIMARY KEY,
    "wave" TEXT REFERENCES survey_wave (id) DEFERRABLE INITIALLY DEFERRED,
    "text" TEXT NOT NULL
);

CREATE INDEX survey_comment_wave_index ON survey_comment ("wave");

CREATE TABLE requisition (
    id TEXT NOT NULL PRIMARY KEY,
    "key" TEXT NOT NULL,
    "team" TEXT REFERENCES team (id) DEFERRABLE INITIALLY DEFERRED,
    "role" TEXT NOT NULL,
    "level" TEXT NOT NULL,
    "headcount" TEXT REFERENCES headcount_plan (id) DEFERRABLE INITIALLY DEFERRED,
    "state" TEXT NOT NULL,
    "approved_by" TEXT NOT NULL,
    "approved_on" TEXT,
    "opens_on" TEXT,
    "opened_on" TEXT,
    "target_start" TEXT,
    "latest_start" TEXT,
    "accepted_on" TEXT,
    "started_on" TEXT,
    "person" TEXT REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED
);

CREATE INDEX requisition_team_index ON requisition ("team");
CREATE INDEX requisition_headcount_index ON requisition ("headcount");
CREATE INDEX requisition_person_index ON requisition ("person");

CREATE TABLE requisition_pause (
    id TEXT NOT NULL PRIMARY KEY,
    "requisition" TEXT REFERENCES requisition (id) DEFERRABLE INITIALLY DEFERRED,
    "from" TEXT,
    "to" TEXT
);

CREATE INDEX requisition_pause_requisition_index ON requisition_pause ("requisition");

CREATE TABLE cadence (
    id TEXT NOT NULL PRIMARY KEY,
    "name" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "stakeholder" TEXT REFERENCES stakeholder (id) DEFERRABLE INITIALLY DEFERRED,
    "owner" TEXT REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED,
    "record_table" TEXT NOT NULL,
    "record_id" TEXT NOT NULL,
    "every" BIGINT NOT NULL,
    "unit" TEXT NOT NULL,
    "anchor" TEXT,
    "grace" BIGINT NOT NULL,
    "last_done" TEXT,
    "paused_until" TEXT
);

CREATE INDEX cadence_stakeholder_index ON cadence ("stakeholder");
CREATE INDEX cadence_owner_index ON cadence ("owner");

CREATE TABLE meeting_series (
    id TEXT NOT NULL PRIMARY KEY,
    "key" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "template_key" TEXT NOT NULL,
    "team" TEXT REFERENCES team (id) DEFERRABLE INITIALLY DEFERRED,
    "owner" TEXT REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED,
    "participants" TEXT NOT NULL,
    "start" TEXT,
    "every_weeks" BIGINT NOT NULL,
    "start_minute" BIGINT NOT NULL,
    "minutes" BIGINT NOT NULL,
    "sections" TEXT NOT NULL,
    "until" TEXT
);

CREATE INDEX meeting_series_team_index ON meeting_series ("team");
CREATE INDEX meeting_series_owner_index ON meeting_series ("owner");

CREATE TABLE meeting (
    id TEXT NOT NULL PRIMARY KEY,
    "series" TEXT REFERENCES meeting_series (id) DEFERRABLE INITIALLY DEFERRED,
    "title" TEXT NOT NULL,
    "on" TEXT,
    "start_minute" BIGINT,
    "minutes" BIGINT,
    "state" TEXT NOT NULL,
    "notes" TEXT NOT NULL
);

CREATE INDEX meeting_series_index ON meeting ("series");

CREATE TABLE agenda_point (
    id TEXT NOT NULL PRIMARY KEY,
    "meeting" TEXT REFERENCES meeting (id) DEFERRABLE INITIALLY DEFERRED,
    "position" BIGINT NOT NULL,
    "section" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "carried_from" TEXT REFERENCES meeting (id) DEFERRABLE INITIALLY DEFERRED,
    "done" BIGINT NOT NULL
);

CREATE INDEX agenda_point_meeting_index ON agenda_point ("meeting");
CREATE INDEX agenda_point_carried_from_index ON agenda_point ("carried_from");

CREATE TABLE document_sign_off (
    id TEXT NOT NULL PRIMARY KEY,
    "document" TEXT REFERENCES document (id) DEFERRABLE INITIALLY DEFERRED,
    "person" TEXT REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED,
    "role" TEXT NOT NULL,
    "state" TEXT NOT NULL,
    "asked_on" TEXT,
    "answered_on" TEXT,
    "note" TEXT NOT NULL
);

CREATE INDEX document_sign_off_document_index ON document_sign_off ("document");
CREATE INDEX document_sign_off_person_index ON document_sign_off ("person");

CREATE TABLE decision_approval (
    id TEXT NOT NULL PRIMARY KEY,
    "decision" TEXT REFERENCES decision (id) DEFERRABLE INITIALLY DEFERRED,
    "person" TEXT REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED,
    "role" TEXT NOT NULL,
    "state" TEXT NOT NULL,
    "asked_on" TEXT,
    "answered_on" TEXT
);

CREATE INDEX decision_approval_decision_index ON decision_approval ("decision");
CREATE INDEX decision_approval_person_index ON decision_approval ("person");

CREATE TABLE stakeholder_update (
    id TEXT NOT NULL PRIMARY KEY,
    "stakeholder" TEXT REFERENCES stakeholder (id) DEFERRABLE INITIALLY DEFERRED,
    "on" TEXT,
    "text" TEXT NOT NULL
);

CREATE INDEX stakeholder_update_stakeholder_index ON stakeholder_update ("stakeholder");

CREATE TABLE escalation (
    id TEXT NOT NULL PRIMARY KEY,
    "key" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "record_table" TEXT NOT NULL,
    "record_id" TEXT NOT NULL,
    "route" TEXT REFERENCES escalation_route (id) DEFERRABLE INITIALLY DEFERRED,
    "to_role" TEXT NOT NULL,
    "on" TEXT,
    "why" TEXT NOT NULL,
    "asked_for" TEXT NOT NULL,
    "outcome" TEXT NOT NULL,
    "closed_on" TEXT
);

CREATE INDEX escalation_route_index ON escalation ("route");

CREATE TABLE standard_exception (
    id TEXT NOT NULL PRIMARY KEY,
    "key" TEXT NOT NULL,
    "standard" TEXT NOT NULL,
    "service" TEXT REFERENCES service (id) DEFERRABLE INITIALLY DEFERRED,
    "reason" TEXT NOT NULL,
    "until" TEXT,
    "approver" TEXT NOT NULL
);

CREATE INDEX standard_exception_service_index ON standard_exception ("service");

CREATE TABLE access_review (
    id TEXT NOT NULL PRIMARY KEY,
    "key" TEXT NOT NULL,
    "system" TEXT NOT NULL,
    "due" TEXT,
    "reviewer" TEXT REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED,
    "approver" TEXT REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED,
    "run" TEXT REFERENCES checklist_run (id) DEFERRABLE INITIALLY DEFERRED,
    "signed_on" TEXT
);

CREATE INDEX access_review_reviewer_index ON access_review ("reviewer");
CREATE INDEX access_review_approver_index ON access_review ("approver");
CREATE INDEX access_review_run_index ON access_review ("run");

CREATE TABLE evidence_pack (
    id TEXT NOT NULL PRIMARY KEY,
    "key" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "from" TEXT,
    "to" TEXT,
    "scope" TEXT NOT NULL,
    "signer" TEXT NOT NULL,
    "generated_on" TEXT
);

CREATE TABLE evidence_entry (
    id TEXT NOT NULL PRIMARY KEY,
    "pack" TEXT REFERENCES evidence_pack (id) DEFERRABLE INITIALLY DEFERRED,
    "control" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "record_table" TEXT NOT NULL,
    "record_id" TEXT NOT NULL,
    "version" TEXT NOT NULL,
    "digest" TEXT NOT NULL
);

CREATE INDEX evidence_entry_pack_index ON evidence_entry ("pack");
