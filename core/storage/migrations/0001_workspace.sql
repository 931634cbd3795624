-- Portable SQL only: TEXT and BIGINT. Runs unchanged on SQLite 3.40 and PostgreSQL 15.
-- Ids are UUID text made by the program; dates are ISO text; effort is in eighths of a focused day,
-- shares in basis points, people in hundredths, money in minor units.
-- A released file is never edited; the next change gets the next number.

CREATE TABLE workspace_settings (
    id TEXT NOT NULL PRIMARY KEY,
    "name" TEXT NOT NULL,
    "profile" TEXT NOT NULL,
    "sector" TEXT NOT NULL,
    "currency" TEXT NOT NULL,
    "fiscal_year_start_month" BIGINT NOT NULL,
    "as_of" TEXT,
    "focus" BIGINT NOT NULL,
    "interrupt" BIGINT NOT NULL,
    "excellence_floor" BIGINT NOT NULL,
    "excellence_band_low" BIGINT NOT NULL,
    "excellence_band_high" BIGINT NOT NULL,
    "ramp" TEXT NOT NULL,
    "handover_days" BIGINT NOT NULL,
    "handover_share" BIGINT NOT NULL,
    "slack_below" BIGINT NOT NULL,
    "full_above" BIGINT NOT NULL,
    "over_above" BIGINT NOT NULL,
    "near_critical_float" BIGINT NOT NULL,
    "active_plan" TEXT NOT NULL
);

CREATE TABLE holiday_calendar (
    id TEXT NOT NULL PRIMARY KEY,
    "key" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "week" TEXT NOT NULL
);

CREATE TABLE holiday (
    id TEXT NOT NULL PRIMARY KEY,
    "calendar" TEXT REFERENCES holiday_calendar (id) DEFERRABLE INITIALLY DEFERRED,
    "date" TEXT,
    "name" TEXT NOT NULL,
    "day_off" BIGINT NOT NULL
);

CREATE TABLE site (
    id TEXT NOT NULL PRIMARY KEY,
    "key" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "time_zone" TEXT NOT NULL,
    "country" TEXT NOT NULL,
    "calendar" TEXT REFERENCES holiday_calendar (id) DEFERRABLE INITIALLY DEFERRED
);

CREATE TABLE team (
    id TEXT NOT NULL PRIMARY KEY,
    "key" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "mission" TEXT NOT NULL,
    "lead" TEXT, -- a person; teams come first, so the model's rules keep this reference, not the database
    "calendar" TEXT REFERENCES holiday_calendar (id) DEFERRABLE INITIALLY DEFERRED,
    "flow" TEXT NOT NULL,
    "iteration_weeks" BIGINT NOT NULL,
    "wip_limit" BIGINT NOT NULL,
    "excellence_floor" BIGINT,
    "excellence_ceiling" BIGINT,
    "excellence_reason" TEXT NOT NULL,
    "channel" TEXT NOT NULL,
    "state" TEXT NOT NULL
);

CREATE TABLE person (
    id TEXT NOT NULL PRIMARY KEY,
    "key" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "role" TEXT NOT NULL,
    "level" TEXT NOT NULL,
    "team" TEXT REFERENCES team (id) DEFERRABLE INITIALLY DEFERRED,
    "site" TEXT REFERENCES site (id) DEFERRABLE INITIALLY DEFERRED,
    "week" TEXT NOT NULL,
    "role_share" BIGINT NOT NULL,
    "start" TEXT,
    "end" TEXT,
    "on_call_eligible" BIGINT NOT NULL,
    "external_id" TEXT NOT NULL,
    "manager" TEXT REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED
);

CREATE TABLE team_membership (
    id TEXT NOT NULL PRIMARY KEY,
    "person" TEXT REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED,
    "team" TEXT REFERENCES team (id) DEFERRABLE INITIALLY DEFERRED,
    "share" BIGINT NOT NULL,
    "from" TEXT,
    "to" TEXT
);

CREATE TABLE skill (
    id TEXT NOT NULL PRIMARY KEY,
    "key" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "group" TEXT NOT NULL,
    "importance" TEXT NOT NULL
);

CREATE TABLE person_skill (
    id TEXT NOT NULL PRIMARY KEY,
    "person" TEXT REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED,
    "skill" TEXT REFERENCES skill (id) DEFERRABLE INITIALLY DEFERRED,
    "level" BIGINT NOT NULL,
    "wants_to_grow" BIGINT NOT NULL
);

CREATE TABLE leave (
    id TEXT NOT NULL PRIMARY KEY,
    "person" TEXT REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED,
    "from" TEXT,
    "to" TEXT,
    "fraction" BIGINT NOT NULL,
    "kind" TEXT NOT NULL,
    "external_id" TEXT NOT NULL
);

CREATE TABLE capacity_policy (
    id TEXT NOT NULL PRIMARY KEY,
    "team" TEXT REFERENCES team (id) DEFERRABLE INITIALLY DEFERRED,
    "focus" BIGINT,
    "interrupt" BIGINT,
    "excellence_floor" BIGINT,
    "reason" TEXT NOT NULL
);

CREATE TABLE capacity_adjustment (
    id TEXT NOT NULL PRIMARY KEY,
    "team" TEXT REFERENCES team (id) DEFERRABLE INITIALLY DEFERRED,
    "person" TEXT REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED,
    "from" TEXT,
    "to" TEXT,
    "days" BIGINT NOT NULL,
    "reason" TEXT NOT NULL,
    "note" TEXT NOT NULL
);

CREATE TABLE headcount_plan (
    id TEXT NOT NULL PRIMARY KEY,
    "team" TEXT REFERENCES team (id) DEFERRABLE INITIALLY DEFERRED,
    "role" TEXT NOT NULL,
    "level" TEXT NOT NULL,
    "count" BIGINT NOT NULL,
    "start" TEXT,
    "probability" BIGINT NOT NULL,
    "approved_by" TEXT NOT NULL
);

CREATE TABLE stakeholder (
    id TEXT NOT NULL PRIMARY KEY,
    "key" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "organisation" TEXT NOT NULL,
    "topics" TEXT NOT NULL,
    "channel" TEXT NOT NULL,
    "cadence_weeks" BIGINT NOT NULL,
    "influence" BIGINT NOT NULL,
    "interest" BIGINT NOT NULL
);

CREATE TABLE career_level (
    id TEXT NOT NULL PRIMARY KEY,
    "key" TEXT NOT NULL,
    "title" TEXT NOT NULL
);

CREATE TABLE decision_right (
    id TEXT NOT NULL PRIMARY KEY,
    "decision_type" TEXT NOT NULL,
    "level" TEXT NOT NULL,
    "approver_role" TEXT NOT NULL,
    "condition" TEXT NOT NULL
);

CREATE TABLE raci_entry (
    id TEXT NOT NULL PRIMARY KEY,
    "activity" TEXT NOT NULL,
    "role" TEXT NOT NULL,
    "letter" TEXT NOT NULL
);

CREATE TABLE escalation_route (
    id TEXT NOT NULL PRIMARY KEY,
    "kind" TEXT NOT NULL,
    "steps" TEXT NOT NULL
);

CREATE TABLE budget_line (
    id TEXT NOT NULL PRIMARY KEY,
    "name" TEXT NOT NULL,
    "quarter" TEXT NOT NULL,
    "planned" BIGINT NOT NULL,
    "committed" BIGINT NOT NULL,
    "actual" BIGINT NOT NULL,
    "note" TEXT NOT NULL
);

CREATE TABLE period (
    id TEXT NOT NULL PRIMARY KEY,
    "key" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "start" TEXT,
    "end" TEXT
);

CREATE TABLE plan (
    id TEXT NOT NULL PRIMARY KEY,
    "key" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "period" TEXT REFERENCES period (id) DEFERRABLE INITIALLY DEFERRED,
    "state" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "approved_by" TEXT NOT NULL,
    "approved_on" TEXT,
    "not_doing" TEXT NOT NULL,
    "headline" TEXT NOT NULL,
    "ask" TEXT NOT NULL
);

CREATE TABLE objective (
    id TEXT NOT NULL PRIMARY KEY,
    "key" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "why" TEXT NOT NULL,
    "owner" TEXT REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED,
    "state" TEXT NOT NULL
);

CREATE TABLE key_result (
    id TEXT NOT NULL PRIMARY KEY,
    "objective" TEXT REFERENCES objective (id) DEFERRABLE INITIALLY DEFERRED,
    "title" TEXT NOT NULL,
    "unit" TEXT NOT NULL,
    "start" TEXT NOT NULL,
    "target" TEXT NOT NULL,
    "current" TEXT NOT NULL,
    "direction" TEXT NOT NULL
);

CREATE TABLE item (
    id TEXT NOT NULL PRIMARY KEY,
    "key" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "plan" TEXT REFERENCES plan (id) DEFERRABLE INITIALLY DEFERRED,
    "team" TEXT REFERENCES team (id) DEFERRABLE INITIALLY DEFERRED,
    "kind" TEXT NOT NULL,
    "investment" TEXT NOT NULL,
    "objective" TEXT REFERENCES objective (id) DEFERRABLE INITIALLY DEFERRED,
    "rank" TEXT NOT NULL,
    "optimistic" BIGINT NOT NULL,
    "effort" BIGINT NOT NULL,
    "pessimistic" BIGINT NOT NULL,
    "staffing" BIGINT NOT NULL,
    "duration" BIGINT,
    "not_before" TEXT,
    "deadline" TEXT,
    "hard_deadline" BIGINT NOT NULL,
    "cost_of_delay" BIGINT,
    "outcome" TEXT NOT NULL,
    "acceptance" TEXT NOT NULL,
    "customer_impact" TEXT NOT NULL,
    "ai_assisted" BIGINT NOT NULL,
    "source" TEXT NOT NULL,
    "external_id" TEXT NOT NULL,
    "url" TEXT NOT NULL,
    "confidence" TEXT NOT NULL,
    "state" TEXT NOT NULL,
    "actual_start" TEXT,
    "actual_finish" TEXT,
    "remaining" BIGINT,
    "blocked_since" TEXT,
    "blocked_reason" TEXT NOT NULL,
    "commitment" TEXT NOT NULL,
    "not_doing_reason" TEXT NOT NULL,
    "notes" TEXT NOT NULL
);

CREATE TABLE skill_demand (
    id TEXT NOT NULL PRIMARY KEY,
    "item" TEXT REFERENCES item (id) DEFERRABLE INITIALLY DEFERRED,
    "skill" TEXT REFERENCES skill (id) DEFERRABLE INITIALLY DEFERRED,
    "minimum_level" BIGINT NOT NULL,
    "effort" BIGINT NOT NULL
);

CREATE TABLE dependency (
    id TEXT NOT NULL PRIMARY KEY,
    "predecessor" TEXT REFERENCES item (id) DEFERRABLE INITIALLY DEFERRED,
    "successor" TEXT REFERENCES item (id) DEFERRABLE INITIALLY DEFERRED,
    "type" TEXT NOT NULL,
    "lag" BIGINT NOT NULL,
    "lag_calendar" TEXT NOT NULL,
    "note" TEXT NOT NULL
);

CREATE TABLE agreement (
    id TEXT NOT NULL PRIMARY KEY,
    "key" TEXT NOT NULL,
    "provider_team" TEXT REFERENCES team (id) DEFERRABLE INITIALLY DEFERRED,
    "provider_stakeholder" TEXT REFERENCES stakeholder (id) DEFERRABLE INITIALLY DEFERRED,
    "consumer" TEXT REFERENCES team (id) DEFERRABLE INITIALLY DEFERRED,
    "item" TEXT REFERENCES item (id) DEFERRABLE INITIALLY DEFERRED,
    "for_item" TEXT REFERENCES item (id) DEFERRABLE INITIALLY DEFERRED,
    "subject" TEXT NOT NULL,
    "need_by" TEXT,
    "agreed_date" TEXT,
    "agreed_on" TEXT,
    "contact" TEXT NOT NULL,
    "state" TEXT NOT NULL,
    "delivered_on" TEXT
);

CREATE TABLE allocation (
    id TEXT NOT NULL PRIMARY KEY,
    "person" TEXT REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED,
    "item" TEXT REFERENCES item (id) DEFERRABLE INITIALLY DEFERRED,
    "from" TEXT,
    "to" TEXT,
    "share" BIGINT NOT NULL
);

CREATE TABLE iteration (
    id TEXT NOT NULL PRIMARY KEY,
    "team" TEXT REFERENCES team (id) DEFERRABLE INITIALLY DEFERRED,
    "number" BIGINT NOT NULL,
    "start" TEXT,
    "end" TEXT,
    "goal" TEXT NOT NULL,
    "committed" BIGINT NOT NULL,
    "delivered" BIGINT NOT NULL
);

CREATE TABLE scope_change (
    id TEXT NOT NULL PRIMARY KEY,
    "plan" TEXT REFERENCES plan (id) DEFERRABLE INITIALLY DEFERRED,
    "on" TEXT,
    "kind" TEXT NOT NULL,
    "item" TEXT REFERENCES item (id) DEFERRABLE INITIALLY DEFERRED,
    "delta" BIGINT NOT NULL,
    "reason" TEXT NOT NULL,
    "trade_off" TEXT NOT NULL
);

CREATE TABLE check_in (
    id TEXT NOT NULL PRIMARY KEY,
    "item" TEXT REFERENCES item (id) DEFERRABLE INITIALLY DEFERRED,
    "on" TEXT,
    "confidence" TEXT NOT NULL,
    "remaining" BIGINT,
    "note" TEXT NOT NULL
);

CREATE TABLE freeze (
    id TEXT NOT NULL PRIMARY KEY,
    "name" TEXT NOT NULL,
    "from" TEXT,
    "to" TEXT,
    "load_factor" BIGINT NOT NULL,
    "freeze" BIGINT NOT NULL
);

CREATE TABLE baseline (
    id TEXT NOT NULL PRIMARY KEY,
    "name" TEXT NOT NULL,
    "plan" TEXT REFERENCES plan (id) DEFERRABLE INITIALLY DEFERRED,
    "revision" BIGINT NOT NULL,
    "as_of" TEXT,
    "taken_by" TEXT NOT NULL
);

CREATE TABLE rotation (
    id TEXT NOT NULL PRIMARY KEY,
    "key" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "team" TEXT REFERENCES team (id) DEFERRABLE INITIALLY DEFERRED,
    "primary_factor" BIGINT NOT NULL,
    "secondary_factor" BIGINT NOT NULL,
    "minimum_gap_weeks" BIGINT NOT NULL
);

CREATE TABLE shift (
    id TEXT NOT NULL PRIMARY KEY,
    "rotation" TEXT REFERENCES rotation (id) DEFERRABLE INITIALLY DEFERRED,
    "layer" TEXT NOT NULL,
    "person" TEXT REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED,
    "from" TEXT,
    "to" TEXT
);

CREATE TABLE risk (
    id TEXT NOT NULL PRIMARY KEY,
    "key" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "category" TEXT NOT NULL,
    "effect" TEXT NOT NULL,
    "probability" BIGINT NOT NULL,
    "impact_days" BIGINT NOT NULL,
    "impact_money" BIGINT,
    "severity" BIGINT NOT NULL,
    "response" TEXT NOT NULL,
    "response_text" TEXT NOT NULL,
    "trigger" TEXT NOT NULL,
    "owner" TEXT REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED,
    "owner_role" TEXT NOT NULL,
    "review_by" TEXT,
    "state" TEXT NOT NULL,
    "item" TEXT REFERENCES item (id) DEFERRABLE INITIALLY DEFERRED
);

CREATE TABLE action_item (
    id TEXT NOT NULL PRIMARY KEY,
    "key" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "source" TEXT NOT NULL,
    "owner" TEXT REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED,
    "due" TEXT,
    "state" TEXT NOT NULL,
    "priority" TEXT NOT NULL,
    "done_on" TEXT,
    "verified_on" TEXT,
    "effective" BIGINT NOT NULL,
    "promoted_to" TEXT REFERENCES item (id) DEFERRABLE INITIALLY DEFERRED
);

CREATE TABLE decision (
    id TEXT NOT NULL PRIMARY KEY,
    "key" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "context" TEXT NOT NULL,
    "options" TEXT NOT NULL,
    "chosen" TEXT NOT NULL,
    "rationale" TEXT NOT NULL,
    "decider" TEXT NOT NULL,
    "level" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "on" TEXT,
    "due" TEXT,
    "review_on" TEXT,
    "state" TEXT NOT NULL
);

CREATE TABLE record_link (
    id TEXT NOT NULL PRIMARY KEY,
    "from_table" TEXT NOT NULL,
    "from_id" TEXT NOT NULL,
    "to_table" TEXT NOT NULL,
    "to_id" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "note" TEXT NOT NULL
);

CREATE TABLE tag (
    id TEXT NOT NULL PRIMARY KEY,
    "name" TEXT NOT NULL
);

CREATE TABLE tagging (
    id TEXT NOT NULL PRIMARY KEY,
    "tag" TEXT REFERENCES tag (id) DEFERRABLE INITIALLY DEFERRED,
    "record_table" TEXT NOT NULL,
    "record_id" TEXT NOT NULL
);

CREATE TABLE note (
    id TEXT NOT NULL PRIMARY KEY,
    "record_table" TEXT NOT NULL,
    "record_id" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "at" TEXT
);

-- What was done, in order, append-only (M11). edits is the change set as JSON (core/workspace/change_json).
CREATE TABLE journal (
    seq BIGINT PRIMARY KEY,
    at TEXT NOT NULL,
    actor TEXT NOT NULL,
    sentence TEXT NOT NULL,
    kind TEXT NOT NULL,
    target BIGINT,
    edits TEXT NOT NULL
);

-- Removing a record looks for what refers to it: the references in the tables that grow large.
CREATE INDEX holiday_calendar_index ON holiday ("calendar");
CREATE INDEX person_team_index ON person ("team");
CREATE INDEX person_manager_index ON person ("manager");
CREATE INDEX team_membership_person_index ON team_membership ("person");
CREATE INDEX person_skill_person_index ON person_skill ("person");
CREATE INDEX leave_person_index ON leave ("person");
CREATE INDEX capacity_adjustment_person_index ON capacity_adjustment ("person");
CREATE INDEX key_result_objective_index ON key_result ("objective");
CREATE INDEX skill_demand_item_index ON skill_demand ("item");
CREATE INDEX dependency_predecessor_index ON dependency ("predecessor");
CREATE INDEX dependency_successor_index ON dependency ("successor");
CREATE INDEX agreement_item_index ON agreement ("item");
CREATE INDEX agreement_for_item_index ON agreement ("for_item");
CREATE INDEX allocation_person_index ON allocation ("person");
CREATE INDEX allocation_item_index ON allocation ("item");
CREATE INDEX scope_change_item_index ON scope_change ("item");
CREATE INDEX check_in_item_index ON check_in ("item");
CREATE INDEX shift_person_index ON shift ("person");
CREATE INDEX risk_item_index ON risk ("item");
CREATE INDEX action_item_promoted_to_index ON action_item ("promoted_to");
CREATE INDEX tagging_tag_index ON tagging ("tag");
