ALTER TABLE rotation ADD COLUMN "maximum_share" BIGINT NOT NULL DEFAULT 2500;
ALTER TABLE rotation ADD COLUMN "time_zone" TEXT NOT NULL DEFAULT '';
ALTER TABLE rotation ADD COLUMN "handoff_day" BIGINT NOT NULL DEFAULT 1;
ALTER TABLE rotation ADD COLUMN "handoff" BIGINT NOT NULL DEFAULT 540;
ALTER TABLE rotation ADD COLUMN "business_from" BIGINT NOT NULL DEFAULT 540;
ALTER TABLE rotation ADD COLUMN "business_to" BIGINT NOT NULL DEFAULT 1080;
ALTER TABLE rotation ADD COLUMN "sleep_from" BIGINT NOT NULL DEFAULT 1320;
ALTER TABLE rotation ADD COLUMN "sleep_to" BIGINT NOT NULL DEFAULT 420;
ALTER TABLE shift ADD COLUMN "starts_at" TEXT;
ALTER TABLE shift ADD COLUMN "ends_at" TEXT;
ALTER TABLE shift ADD COLUMN "state" TEXT NOT NULL DEFAULT 'published';
ALTER TABLE shift ADD COLUMN "agreed_by" TEXT NOT NULL DEFAULT '';

CREATE TABLE service_tier (
    id TEXT NOT NULL PRIMARY KEY,
    "key" TEXT NOT NULL,
    "level" BIGINT NOT NULL,
    "name" TEXT NOT NULL,
    "availability" BIGINT,
    "bus_factor" BIGINT NOT NULL,
    "review_every" BIGINT NOT NULL,
    "recovery_time" BIGINT,
    "recovery_point" BIGINT
);

CREATE TABLE service (
    id TEXT NOT NULL PRIMARY KEY,
    "key" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "description" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "part_of" TEXT REFERENCES service (id) DEFERRABLE INITIALLY DEFERRED,
    "team" TEXT REFERENCES team (id) DEFERRABLE INITIALLY DEFERRED,
    "technical_owner" TEXT REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED,
    "domain" TEXT NOT NULL,
    "tier" TEXT REFERENCES service_tier (id) DEFERRABLE INITIALLY DEFERRED,
    "lifecycle" TEXT NOT NULL,
    "retired_on" TEXT,
    "language" TEXT NOT NULL,
    "end_of_life" TEXT,
    "runtime" TEXT NOT NULL,
    "infrastructure_owner" TEXT NOT NULL,
    "data_class" TEXT NOT NULL,
    "retention" TEXT NOT NULL,
    "endpoint" TEXT NOT NULL,
    "latency_target" BIGINT,
    "repository" TEXT NOT NULL,
    "dashboard" TEXT NOT NULL,
    "logs" TEXT NOT NULL,
    "channel" TEXT NOT NULL,
    "bill_of_materials" TEXT NOT NULL,
    "signed" TEXT NOT NULL,
    "provenance" TEXT NOT NULL,
    "template_version" TEXT NOT NULL,
    "coverage" BIGINT,
    "entity_reference" TEXT NOT NULL,
    "other_keys" TEXT NOT NULL
);

CREATE INDEX service_part_of_index ON service ("part_of");
CREATE INDEX service_team_index ON service ("team");
CREATE INDEX service_technical_owner_index ON service ("technical_owner");
CREATE INDEX service_tier_index ON service ("tier");

CREATE TABLE service_ownership (
    id TEXT NOT NULL PRIMARY KEY,
    "service" TEXT REFERENCES service (id) DEFERRABLE INITIALLY DEFERRED,
    "team" TEXT REFERENCES team (id) DEFERRABLE INITIALLY DEFERRED,
    "from" TEXT,
    "to" TEXT
);

CREATE INDEX service_ownership_service_index ON service_ownership ("service");
CREATE INDEX service_ownership_team_index ON service_ownership ("team");

CREATE TABLE third_party (
    id TEXT NOT NULL PRIMARY KEY,
    "key" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "tier" TEXT REFERENCES service_tier (id) DEFERRABLE INITIALLY DEFERRED,
    "promised" BIGINT,
    "renewal" TEXT,
    "version" TEXT NOT NULL,
    "end_of_life" TEXT,
    "fallback" TEXT NOT NULL,
    "owner" TEXT REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED,
    "reviewed_on" TEXT
);

CREATE INDEX third_party_tier_index ON third_party ("tier");
CREATE INDEX third_party_owner_index ON third_party ("owner");

CREATE TABLE service_dependency (
    id TEXT NOT NULL PRIMARY KEY,
    "from" TEXT REFERENCES service (id) DEFERRABLE INITIALLY DEFERRED,
    "to" TEXT REFERENCES service (id) DEFERRABLE INITIALLY DEFERRED,
    "third_party" TEXT REFERENCES third_party (id) DEFERRABLE INITIALLY DEFERRED,
    "kind" TEXT NOT NULL,
    "critical" BIGINT NOT NULL,
    "contract" TEXT NOT NULL,
    "note" TEXT NOT NULL
);

CREATE INDEX service_dependency_from_index ON service_dependency ("from");
CREATE INDEX service_dependency_to_index ON service_dependency ("to");
CREATE INDEX service_dependency_third_party_index ON service_dependency ("third_party");

CREATE TABLE service_knowledge (
    id TEXT NOT NULL PRIMARY KEY,
    "service" TEXT REFERENCES service (id) DEFERRABLE INITIALLY DEFERRED,
    "person" TEXT REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED,
    "level" BIGINT NOT NULL
);

CREATE INDEX service_knowledge_service_index ON service_knowledge ("service");
CREATE INDEX service_knowledge_person_index ON service_knowledge ("person");

CREATE TABLE datastore (
    id TEXT NOT NULL PRIMARY KEY,
    "key" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "service" TEXT REFERENCES service (id) DEFERRABLE INITIALLY DEFERRED,
    "kind" TEXT NOT NULL,
    "engine" TEXT NOT NULL,
    "version" TEXT NOT NULL,
    "end_of_life" TEXT,
    "size" BIGINT
);

CREATE INDEX datastore_service_index ON datastore ("service");

CREATE TABLE datastore_use (
    id TEXT NOT NULL PRIMARY KEY,
    "datastore" TEXT REFERENCES datastore (id) DEFERRABLE INITIALLY DEFERRED,
    "service" TEXT REFERENCES service (id) DEFERRABLE INITIALLY DEFERRED
);

CREATE INDEX datastore_use_datastore_index ON datastore_use ("datastore");
CREATE INDEX datastore_use_service_index ON datastore_use ("service");

CREATE TABLE api_contract (
    id TEXT NOT NULL PRIMARY KEY,
    "key" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "service" TEXT REFERENCES service (id) DEFERRABLE INITIALLY DEFERRED,
    "kind" TEXT NOT NULL,
    "version" TEXT NOT NULL,
    "state" TEXT NOT NULL,
    "sunset" TEXT,
    "consumers_left" BIGINT,
    "specification" TEXT NOT NULL
);

CREATE INDEX api_contract_service_index ON api_contract ("service");

CREATE TABLE contract_consumer (
    id TEXT NOT NULL PRIMARY KEY,
    "contract" TEXT REFERENCES api_contract (id) DEFERRABLE INITIALLY DEFERRED,
    "service" TEXT REFERENCES service (id) DEFERRABLE INITIALLY DEFERRED,
    "stakeholder" TEXT REFERENCES stakeholder (id) DEFERRABLE INITIALLY DEFERRED
);

CREATE INDEX contract_consumer_contract_index ON contract_consumer ("contract");
CREATE INDEX contract_consumer_service_index ON contract_consumer ("service");
CREATE INDEX contract_consumer_stakeholder_index ON contract_consumer ("stakeholder");

CREATE TABLE contract_change (
    id TEXT NOT NULL PRIMARY KEY,
    "contract" TEXT REFERENCES api_contract (id) DEFERRABLE INITIALLY DEFERRED,
    "on" TEXT,
    "breaking" BIGINT NOT NULL,
    "announced_on" TEXT,
    "versions_in_parallel" BIGINT NOT NULL,
    "description" TEXT NOT NULL
);

CREATE INDEX contract_change_contract_index ON contract_change ("contract");

CREATE TABLE slo (
    id TEXT NOT NULL PRIMARY KEY,
    "key" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "service" TEXT REFERENCES service (id) DEFERRABLE INITIALLY DEFERRED,
    "indicator" TEXT NOT NULL,
    "method" TEXT NOT NULL,
    "objective" BIGINT NOT NULL,
    "threshold" BIGINT,
    "window" BIGINT NOT NULL,
    "from" TEXT,
    "to" TEXT,
    "excludes_maintenance" BIGINT NOT NULL,
    "promised" BIGINT,
    "good_query" TEXT NOT NULL,
    "total_query" TEXT NOT NULL,
    "other_keys" TEXT NOT NULL
);

CREATE INDEX slo_service_index ON slo ("service");

CREATE TABLE service_day (
    id TEXT NOT NULL PRIMARY KEY,
    "service" TEXT REFERENCES service (id) DEFERRABLE INITIALLY DEFERRED,
    "slo" TEXT REFERENCES slo (id) DEFERRABLE INITIALLY DEFERRED,
    "on" TEXT,
    "bad_minutes" BIGINT,
    "maintenance" BIGINT,
    "events" BIGINT,
    "bad_events" BIGINT
);

CREATE INDEX service_day_service_index ON service_day ("service");
CREATE INDEX service_day_slo_index ON service_day ("slo");

CREATE TABLE vulnerability (
    id TEXT NOT NULL PRIMARY KEY,
    "key" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "service" TEXT REFERENCES service (id) DEFERRABLE INITIALLY DEFERRED,
    "severity" TEXT NOT NULL,
    "found_on" TEXT,
    "due" TEXT,
    "fixed_on" TEXT,
    "external_id" TEXT NOT NULL
);

CREATE INDEX vulnerability_service_index ON vulnerability ("service");

CREATE TABLE document (
    id TEXT NOT NULL PRIMARY KEY,
    "key" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "service" TEXT REFERENCES service (id) DEFERRABLE INITIALLY DEFERRED,
    "team" TEXT REFERENCES team (id) DEFERRABLE INITIALLY DEFERRED,
    "url" TEXT NOT NULL,
    "body" TEXT NOT NULL,
    "version" TEXT NOT NULL,
    "owner" TEXT REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED,
    "state" TEXT NOT NULL,
    "since" TEXT,
    "reviewed_on" TEXT,
    "review_by" TEXT
);

CREATE INDEX document_service_index ON document ("service");
CREATE INDEX document_team_index ON document ("team");
CREATE INDEX document_owner_index ON document ("owner");

CREATE TABLE checklist_template (
    id TEXT NOT NULL PRIMARY KEY,
    "key" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "version" BIGINT NOT NULL,
    "purpose" TEXT NOT NULL
);

CREATE TABLE checklist_point (
    id TEXT NOT NULL PRIMARY KEY,
    "checklist" TEXT REFERENCES checklist_template (id) DEFERRABLE INITIALLY DEFERRED,
    "position" BIGINT NOT NULL,
    "group" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "threshold" BIGINT,
    "required" BIGINT NOT NULL,
    "gate" BIGINT NOT NULL,
    "due_after" BIGINT,
    "role" TEXT NOT NULL
);

CREATE INDEX checklist_point_checklist_index ON checklist_point ("checklist");

CREATE TABLE checklist_run (
    id TEXT NOT NULL PRIMARY KEY,
    "key" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "checklist" TEXT REFERENCES checklist_template (id) DEFERRABLE INITIALLY DEFERRED,
    "service" TEXT REFERENCES service (id) DEFERRABLE INITIALLY DEFERRED,
    "person" TEXT REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED,
    "team" TEXT REFERENCES team (id) DEFERRABLE INITIALLY DEFERRED,
    "subject" TEXT NOT NULL,
    "started_on" TEXT,
    "state" TEXT NOT NULL,
    "closed_on" TEXT
);

CREATE INDEX checklist_run_checklist_index ON checklist_run ("checklist");
CREATE INDEX checklist_run_service_index ON checklist_run ("service");
CREATE INDEX checklist_run_person_index ON checklist_run ("person");
CREATE INDEX checklist_run_team_index ON checklist_run ("team");

CREATE TABLE check_answer (
    id TEXT NOT NULL PRIMARY KEY,
    "run" TEXT REFERENCES checklist_run (id) DEFERRABLE INITIALLY DEFERRED,
    "point" TEXT REFERENCES checklist_point (id) DEFERRABLE INITIALLY DEFERRED,
    "position" BIGINT NOT NULL,
    "text" TEXT NOT NULL,
    "state" TEXT NOT NULL,
    "value" BIGINT,
    "evidence" TEXT NOT NULL,
    "done_on" TEXT,
    "done_by" TEXT REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED,
    "due" TEXT,
    "waived_reason" TEXT NOT NULL
);

CREATE INDEX check_answer_run_index ON check_answer ("run");
CREATE INDEX check_answer_point_index ON check_answer ("point");
CREATE INDEX check_answer_done_by_index ON check_answer ("done_by");

CREATE TABLE rubric (
    id TEXT NOT NULL PRIMARY KEY,
    "key" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "version" BIGINT NOT NULL,
    "highest" BIGINT NOT NULL
);

CREATE TABLE rubric_dimension (
    id TEXT NOT NULL PRIMARY KEY,
    "rubric" TEXT REFERENCES rubric (id) DEFERRABLE INITIALLY DEFERRED,
    "position" BIGINT NOT NULL,
    "name" TEXT NOT NULL,
    "weight" BIGINT NOT NULL,
    "gate" BIGINT NOT NULL,
    "below" TEXT NOT NULL,
    "meets" TEXT NOT NULL,
    "exceeds" TEXT NOT NULL
);

CREATE INDEX rubric_dimension_rubric_index ON rubric_dimension ("rubric");

CREATE TABLE assessment (
    id TEXT NOT NULL PRIMARY KEY,
    "rubric" TEXT REFERENCES rubric (id) DEFERRABLE INITIALLY DEFERRED,
    "service" TEXT REFERENCES service (id) DEFERRABLE INITIALLY DEFERRED,
    "on" TEXT,
    "by" TEXT NOT NULL,
    "state" TEXT NOT NULL
);

CREATE INDEX assessment_rubric_index ON assessment ("rubric");
CREATE INDEX assessment_service_index ON assessment ("service");

CREATE TABLE assessment_rating (
    id TEXT NOT NULL PRIMARY KEY,
    "assessment" TEXT REFERENCES assessment (id) DEFERRABLE INITIALLY DEFERRED,
    "dimension" TEXT REFERENCES rubric_dimension (id) DEFERRABLE INITIALLY DEFERRED,
    "value" BIGINT,
    "note" TEXT NOT NULL
);

CREATE INDEX assessment_rating_assessment_index ON assessment_rating ("assessment");
CREATE INDEX assessment_rating_dimension_index ON assessment_rating ("dimension");

CREATE TABLE cause_theme (
    id TEXT NOT NULL PRIMARY KEY,
    "key" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "description" TEXT NOT NULL,
    "state" TEXT NOT NULL,
    "addressed_on" TEXT,
    "verified_on" TEXT,
    "fix" TEXT REFERENCES item (id) DEFERRABLE INITIALLY DEFERRED
);

CREATE INDEX cause_theme_fix_index ON cause_theme ("fix");

CREATE TABLE release (
    id TEXT NOT NULL PRIMARY KEY,
    "key" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "planned_on" TEXT,
    "released_on" TEXT,
    "state" TEXT NOT NULL,
    "checklist" TEXT REFERENCES checklist_run (id) DEFERRABLE INITIALLY DEFERRED,
    "decision" TEXT REFERENCES decision (id) DEFERRABLE INITIALLY DEFERRED
);

CREATE INDEX release_checklist_index ON release ("checklist");
CREATE INDEX release_decision_index ON release ("decision");

CREATE TABLE release_content (
    id TEXT NOT NULL PRIMARY KEY,
    "release" TEXT REFERENCES release (id) DEFERRABLE INITIALLY DEFERRED,
    "item" TEXT REFERENCES item (id) DEFERRABLE INITIALLY DEFERRED,
    "service" TEXT REFERENCES service (id) DEFERRABLE INITIALLY DEFERRED
);

CREATE INDEX release_content_release_index ON release_content ("release");
CREATE INDEX release_content_item_index ON release_content ("item");
CREATE INDEX release_content_service_index ON release_content ("service");

CREATE TABLE deployment (
    id TEXT NOT NULL PRIMARY KEY,
    "at" TEXT,
    "service" TEXT REFERENCES service (id) DEFERRABLE INITIALLY DEFERRED,
    "outcome" TEXT NOT NULL,
    "lead_time" BIGINT,
    "rework" BIGINT NOT NULL,
    "change_class" TEXT NOT NULL,
    "strategy" TEXT NOT NULL,
    "release" TEXT REFERENCES release (id) DEFERRABLE INITIALLY DEFERRED,
    "version" TEXT NOT NULL,
    "external_id" TEXT NOT NULL
);

CREATE INDEX deployment_service_index ON deployment ("service");
CREATE INDEX deployment_release_index ON deployment ("release");

CREATE TABLE incident (
    id TEXT NOT NULL PRIMARY KEY,
    "key" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "severity" BIGINT NOT NULL,
    "service" TEXT REFERENCES service (id) DEFERRABLE INITIALLY DEFERRED,
    "impact" TEXT NOT NULL,
    "bad_minutes" BIGINT NOT NULL,
    "started_at" TEXT,
    "detected_at" TEXT,
    "acknowledged_at" TEXT,
    "restored_at" TEXT,
    "closed_at" TEXT,
    "commander" TEXT REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED,
    "comms_lead" TEXT REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED,
    "change_caused" BIGINT NOT NULL,
    "deployment" TEXT REFERENCES deployment (id) DEFERRABLE INITIALLY DEFERRED,
    "theme" TEXT REFERENCES cause_theme (id) DEFERRABLE INITIALLY DEFERRED,
    "repeat_of" TEXT REFERENCES incident (id) DEFERRABLE INITIALLY DEFERRED,
    "found_by_customer" BIGINT NOT NULL,
    "state" TEXT NOT NULL,
    "review_due" TEXT,
    "external_id" TEXT NOT NULL
);

CREATE INDEX incident_service_index ON incident ("service");
CREATE INDEX incident_commander_index ON incident ("commander");
CREATE INDEX incident_comms_lead_index ON incident ("comms_lead");
CREATE INDEX incident_deployment_index ON incident ("deployment");
CREATE INDEX incident_theme_index ON incident ("theme");
CREATE INDEX incident_repeat_of_index ON incident ("repeat_of");

CREATE TABLE affected_service (
    id TEXT NOT NULL PRIMARY KEY,
    "incident" TEXT REFERENCES incident (id) DEFERRABLE INITIALLY DEFERRED,
    "service" TEXT REFERENCES service (id) DEFERRABLE INITIALLY DEFERRED
);

CREATE INDEX affected_service_incident_index ON affected_service ("incident");
CREATE INDEX affected_service_service_index ON affected_service ("service");

CREATE TABLE incident_entry (
    id TEXT NOT NULL PRIMARY KEY,
    "incident" TEXT REFERENCES incident (id) DEFERRABLE INITIALLY DEFERRED,
    "at" TEXT,
    "kind" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "by_role" TEXT NOT NULL,
    "audience" TEXT NOT NULL
);

CREATE INDEX incident_entry_incident_index ON incident_entry ("incident");

CREATE TABLE incident_review (
    id TEXT NOT NULL PRIMARY KEY,
    "incident" TEXT REFERENCES incident (id) DEFERRABLE INITIALLY DEFERRED,
    "held_on" TEXT,
    "summary" TEXT NOT NULL,
    "factors" TEXT NOT NULL,
    "went_well" TEXT NOT NULL,
    "detection_gap" TEXT NOT NULL,
    "prevention" TEXT NOT NULL,
    "state" TEXT NOT NULL,
    "signed_off_by" TEXT NOT NULL
);

CREATE INDEX incident_review_incident_index ON incident_review ("incident");

CREATE TABLE rotation_layer (
    id TEXT NOT NULL PRIMARY KEY,
    "rotation" TEXT REFERENCES rotation (id) DEFERRABLE INITIALLY DEFERRED,
    "name" TEXT NOT NULL,
    "layer" TEXT NOT NULL,
    "position" BIGINT NOT NULL,
    "from" TEXT,
    "to" TEXT,
    "turn_days" BIGINT NOT NULL,
    "handoff" BIGINT NOT NULL,
    "time_zone" TEXT NOT NULL,
    "days" TEXT NOT NULL,
    "cover_from" BIGINT NOT NULL,
    "cover_to" BIGINT NOT NULL
);

CREATE INDEX rotation_layer_rotation_index ON rotation_layer ("rotation");

CREATE TABLE rotation_member (
    id TEXT NOT NULL PRIMARY KEY,
    "layer" TEXT REFERENCES rotation_layer (id) DEFERRABLE INITIALLY DEFERRED,
    "person" TEXT REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED,
    "position" BIGINT NOT NULL
);

CREATE INDEX rotation_member_layer_index ON rotation_member ("layer");
CREATE INDEX rotation_member_person_index ON rotation_member ("person");

CREATE TABLE shift_override (
    id TEXT NOT NULL PRIMARY KEY,
    "rotation" TEXT REFERENCES rotation (id) DEFERRABLE INITIALLY DEFERRED,
    "layer" TEXT NOT NULL,
    "shift" TEXT REFERENCES shift (id) DEFERRABLE INITIALLY DEFERRED,
    "person" TEXT REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED,
    "from" TEXT,
    "to" TEXT,
    "reason" TEXT NOT NULL,
    "agreed_by" TEXT NOT NULL
);

CREATE INDEX shift_override_rotation_index ON shift_override ("rotation");
CREATE INDEX shift_override_shift_index ON shift_override ("shift");
CREATE INDEX shift_override_person_index ON shift_override ("person");

CREATE TABLE escalation_step (
    id TEXT NOT NULL PRIMARY KEY,
    "rotation" TEXT REFERENCES rotation (id) DEFERRABLE INITIALLY DEFERRED,
    "after" BIGINT NOT NULL,
    "layer" TEXT NOT NULL,
    "role" TEXT NOT NULL
);

CREATE INDEX escalation_step_rotation_index ON escalation_step ("rotation");

CREATE TABLE alert_rule (
    id TEXT NOT NULL PRIMARY KEY,
    "key" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "service" TEXT REFERENCES service (id) DEFERRABLE INITIALLY DEFERRED,
    "decision" TEXT NOT NULL,
    "proposal" TEXT NOT NULL,
    "decided_on" TEXT,
    "runbook" TEXT NOT NULL
);

CREATE INDEX alert_rule_service_index ON alert_rule ("service");

CREATE TABLE page (
    id TEXT NOT NULL PRIMARY KEY,
    "at" TEXT,
    "rotation" TEXT REFERENCES rotation (id) DEFERRABLE INITIALLY DEFERRED,
    "service" TEXT REFERENCES service (id) DEFERRABLE INITIALLY DEFERRED,
    "rule" TEXT REFERENCES alert_rule (id) DEFERRABLE INITIALLY DEFERRED,
    "urgency" TEXT NOT NULL,
    "triage" TEXT NOT NULL,
    "responder" TEXT REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED,
    "acknowledged_at" TEXT,
    "resolved_at" TEXT,
    "incident" TEXT REFERENCES incident (id) DEFERRABLE INITIALLY DEFERRED,
    "external_id" TEXT NOT NULL
);

CREATE INDEX page_rotation_index ON page ("rotation");
CREATE INDEX page_service_index ON page ("service");
CREATE INDEX page_rule_index ON page ("rule");
CREATE INDEX page_responder_index ON page ("responder");
CREATE INDEX page_incident_index ON page ("incident");

CREATE TABLE kpi_definition (
    id TEXT NOT NULL PRIMARY KEY,
    "key" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "category" TEXT NOT NULL,
    "question" TEXT NOT NULL,
    "formula" TEXT NOT NULL,
    "unit" TEXT NOT NULL,
    "direction" TEXT NOT NULL,
    "aggregation" TEXT NOT NULL,
    "frequency" TEXT NOT NULL,
    "owner" TEXT REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED,
    "pair" TEXT REFERENCES kpi_definition (id) DEFERRABLE INITIALLY DEFERRED,
    "what_moves_it" TEXT NOT NULL,
    "minimum_group" BIGINT NOT NULL,
    "on" BIGINT NOT NULL,
    "version" BIGINT NOT NULL
);

CREATE INDEX kpi_definition_owner_index ON kpi_definition ("owner");
CREATE INDEX kpi_definition_pair_index ON kpi_definition ("pair");

CREATE TABLE kpi_target (
    id TEXT NOT NULL PRIMARY KEY,
    "kpi" TEXT REFERENCES kpi_definition (id) DEFERRABLE INITIALLY DEFERRED,
    "scope" TEXT NOT NULL,
    "team" TEXT REFERENCES team (id) DEFERRABLE INITIALLY DEFERRED,
    "tier" TEXT REFERENCES service_tier (id) DEFERRABLE INITIALLY DEFERRED,
    "service" TEXT REFERENCES service (id) DEFERRABLE INITIALLY DEFERRED,
    "part" TEXT NOT NULL,
    "green" BIGINT,
    "amber" BIGINT,
    "green_to" BIGINT,
    "amber_to" BIGINT,
    "from" TEXT,
    "source" TEXT NOT NULL,
    "note" TEXT NOT NULL
);

CREATE INDEX kpi_target_kpi_index ON kpi_target ("kpi");
CREATE INDEX kpi_target_team_index ON kpi_target ("team");
CREATE INDEX kpi_target_tier_index ON kpi_target ("tier");
CREATE INDEX kpi_target_service_index ON kpi_target ("service");

CREATE TABLE kpi_series (
    id TEXT NOT NULL PRIMARY KEY,
    "kpi" TEXT REFERENCES kpi_definition (id) DEFERRABLE INITIALLY DEFERRED,
    "name" TEXT NOT NULL,
    "part" TEXT NOT NULL,
    "scope" TEXT NOT NULL,
    "team" TEXT REFERENCES team (id) DEFERRABLE INITIALLY DEFERRED,
    "tier" TEXT REFERENCES service_tier (id) DEFERRABLE INITIALLY DEFERRED,
    "service" TEXT REFERENCES service (id) DEFERRABLE INITIALLY DEFERRED,
    "frequency" TEXT NOT NULL,
    "unit" TEXT NOT NULL
);

CREATE INDEX kpi_series_kpi_index ON kpi_series ("kpi");
CREATE INDEX kpi_series_team_index ON kpi_series ("team");
CREATE INDEX kpi_series_tier_index ON kpi_series ("tier");
CREATE INDEX kpi_series_service_index ON kpi_series ("service");

CREATE TABLE kpi_sample (
    id TEXT NOT NULL PRIMARY KEY,
    "series" TEXT REFERENCES kpi_series (id) DEFERRABLE INITIALLY DEFERRED,
    "from" TEXT,
    "value" BIGINT,
    "numerator" BIGINT,
    "denominator" BIGINT,
    "count" BIGINT,
    "source" TEXT NOT NULL,
    "estimated" BIGINT NOT NULL,
    "comment" TEXT NOT NULL
);

CREATE INDEX kpi_sample_series_index ON kpi_sample ("series");

CREATE TABLE kpi_annotation (
    id TEXT NOT NULL PRIMARY KEY,
    "kpi" TEXT REFERENCES kpi_definition (id) DEFERRABLE INITIALLY DEFERRED,
    "on" TEXT,
    "text" TEXT NOT NULL,
    "new_baseline" BIGINT NOT NULL
);

CREATE INDEX kpi_annotation_kpi_index ON kpi_annotation ("kpi");

CREATE TABLE kpi_review (
    id TEXT NOT NULL PRIMARY KEY,
    "month" TEXT,
    "held_on" TEXT,
    "summary" TEXT NOT NULL
);

CREATE TABLE kpi_finding (
    id TEXT NOT NULL PRIMARY KEY,
    "review" TEXT REFERENCES kpi_review (id) DEFERRABLE INITIALLY DEFERRED,
    "kpi" TEXT REFERENCES kpi_definition (id) DEFERRABLE INITIALLY DEFERRED,
    "verdict" TEXT NOT NULL,
    "comment" TEXT NOT NULL,
    "decision" TEXT REFERENCES decision (id) DEFERRABLE INITIALLY DEFERRED,
    "action" TEXT REFERENCES action_item (id) DEFERRABLE INITIALLY DEFERRED
);

CREATE INDEX kpi_finding_review_index ON kpi_finding ("review");
CREATE INDEX kpi_finding_kpi_index ON kpi_finding ("kpi");
CREATE INDEX kpi_finding_decision_index ON kpi_finding ("decision");
CREATE INDEX kpi_finding_action_index ON kpi_finding ("action");

CREATE TABLE support_driver (
    id TEXT NOT NULL PRIMARY KEY,
    "key" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "service" TEXT REFERENCES service (id) DEFERRABLE INITIALLY DEFERRED,
    "baseline_month" TEXT,
    "item" TEXT REFERENCES item (id) DEFERRABLE INITIALLY DEFERRED
);

CREATE INDEX support_driver_service_index ON support_driver ("service");
CREATE INDEX support_driver_item_index ON support_driver ("item");

CREATE TABLE support_tickets (
    id TEXT NOT NULL PRIMARY KEY,
    "driver" TEXT REFERENCES support_driver (id) DEFERRABLE INITIALLY DEFERRED,
    "month" TEXT,
    "tickets" BIGINT NOT NULL
);

CREATE INDEX support_tickets_driver_index ON support_tickets ("driver");

CREATE TABLE cost_sample (
    id TEXT NOT NULL PRIMARY KEY,
    "service" TEXT REFERENCES service (id) DEFERRABLE INITIALLY DEFERRED,
    "account" TEXT NOT NULL,
    "month" TEXT,
    "cost" BIGINT NOT NULL,
    "requests" BIGINT
);

CREATE INDEX cost_sample_service_index ON cost_sample ("service");

CREATE TABLE defect (
    id TEXT NOT NULL PRIMARY KEY,
    "title" TEXT NOT NULL,
    "on" TEXT,
    "service" TEXT REFERENCES service (id) DEFERRABLE INITIALLY DEFERRED,
    "escaped" BIGINT NOT NULL,
    "severity" BIGINT NOT NULL,
    "external_id" TEXT NOT NULL
);

CREATE INDEX defect_service_index ON defect ("service");

CREATE TABLE pull_request (
    id TEXT NOT NULL PRIMARY KEY,
    "team" TEXT REFERENCES team (id) DEFERRABLE INITIALLY DEFERRED,
    "service" TEXT REFERENCES service (id) DEFERRABLE INITIALLY DEFERRED,
    "ready_at" TEXT,
    "reviewed_at" TEXT,
    "merged_at" TEXT,
    "closed_at" TEXT,
    "external_id" TEXT NOT NULL
);

CREATE INDEX pull_request_team_index ON pull_request ("team");
CREATE INDEX pull_request_service_index ON pull_request ("service");

CREATE TABLE survey_wave (
    id TEXT NOT NULL PRIMARY KEY,
    "kind" TEXT NOT NULL,
    "team" TEXT REFERENCES team (id) DEFERRABLE INITIALLY DEFERRED,
    "from" TEXT,
    "audience" BIGINT NOT NULL,
    "answered" BIGINT NOT NULL
);

CREATE INDEX survey_wave_team_index ON survey_wave ("team");

CREATE TABLE survey_count (
    id TEXT NOT NULL PRIMARY KEY,
    "wave" TEXT REFERENCES survey_wave (id) DEFERRABLE INITIALLY DEFERRED,
    "question" TEXT NOT NULL,
    "score" BIGINT NOT NULL,
    "count" BIGINT NOT NULL
);

CREATE INDEX survey_count_wave_index ON survey_count ("wave");

CREATE TABLE connection (
    id TEXT NOT NULL PRIMARY KEY,
    "key" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "url" TEXT NOT NULL,
    "scope" TEXT NOT NULL,
    "last_run_at" TEXT,
    "last_outcome" TEXT NOT NULL
);
