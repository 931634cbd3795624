-- What format 5 left on people's disks: the file of format 4 that was opened by it, and an import into it, as
-- `sqlite3 FILE .dump`, and the two marks in the header. Never made anew.
CREATE TABLE schema_history (version BIGINT NOT NULL PRIMARY KEY, file TEXT NOT NULL);
INSERT INTO schema_history VALUES(1,'0001_workspace.sql');
INSERT INTO schema_history VALUES(2,'0002_deprecation.sql');
INSERT INTO schema_history VALUES(3,'0003_what_if.sql');
INSERT INTO schema_history VALUES(4,'0004_people_and_chance.sql');
INSERT INTO schema_history VALUES(5,'0005_operations.sql');
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
, "level_speed" BIGINT NOT NULL DEFAULT 0, "learner_speed" BIGINT NOT NULL DEFAULT 6000, "mentor_share" BIGINT NOT NULL DEFAULT 2000, "items_at_once" BIGINT NOT NULL DEFAULT 2);
INSERT INTO workspace_settings VALUES('ceb2c252-3141-5e64-9616-f1bab05aa229','Harbour office','enterprise','regulated','EUR',1,'2026-01-05',7000,1000,2000,1500,3000,'0:0.5 30:1',10,5000,7000,9500,10500,3,'',0,6000,2000,2);
CREATE TABLE holiday_calendar (
id TEXT NOT NULL PRIMARY KEY,
"key" TEXT NOT NULL,
"name" TEXT NOT NULL,
"week" TEXT NOT NULL
);
INSERT INTO holiday_calendar VALUES('b4c9c79a-814d-50b4-ad08-da53da9d1802','C1','Coast','1 1 1 1 0.5 0 0');
CREATE TABLE holiday (
id TEXT NOT NULL PRIMARY KEY,
"calendar" TEXT REFERENCES holiday_calendar (id) DEFERRABLE INITIALLY DEFERRED,
"date" TEXT,
"name" TEXT NOT NULL,
"day_off" BIGINT NOT NULL
);
INSERT INTO holiday VALUES('2d558560-8bfa-59ef-90b1-2dbeba288726','b4c9c79a-814d-50b4-ad08-da53da9d1802','2026-12-25','Christmas Day',10000);
CREATE TABLE site (
id TEXT NOT NULL PRIMARY KEY,
"key" TEXT NOT NULL,
"name" TEXT NOT NULL,
"time_zone" TEXT NOT NULL,
"country" TEXT NOT NULL,
"calendar" TEXT REFERENCES holiday_calendar (id) DEFERRABLE INITIALLY DEFERRED
);
INSERT INTO site VALUES('4a10c0a7-2a2f-5a0f-a1d3-53afd53426cb','S1','Old quay','Europe/Lisbon','PT','b4c9c79a-814d-50b4-ad08-da53da9d1802');
CREATE TABLE team (
id TEXT NOT NULL PRIMARY KEY,
"key" TEXT NOT NULL,
"name" TEXT NOT NULL,
"mission" TEXT NOT NULL,
"lead" TEXT,
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
INSERT INTO team VALUES('28ddf7dc-4fa7-53f2-8ea5-d539855f0471','T2','Dockers','',NULL,NULL,'iterations',2,0,NULL,NULL,'','','active');
INSERT INTO team VALUES('c9b50aaa-5c36-5082-8895-b574cecb56ab','T1','Pilots','Bring ships in',NULL,'b4c9c79a-814d-50b4-ad08-da53da9d1802','iterations',2,4,2500,NULL,'','','active');
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
INSERT INTO person VALUES('3f1a401f-2bf7-5ea5-b766-5c9568a91548','P2','Grace Hopper','','','28ddf7dc-4fa7-53f2-8ea5-d539855f0471',NULL,'1 1 1 1 1 0 0',10000,'2025-09-01','2026-06-30',0,'','4804ede3-35db-50f9-a999-7b9578f98f6a');
INSERT INTO person VALUES('4804ede3-35db-50f9-a999-7b9578f98f6a','P1','Ada Byron','Lead','','c9b50aaa-5c36-5082-8895-b574cecb56ab','4a10c0a7-2a2f-5a0f-a1d3-53afd53426cb','1 1 1 1 0.5 0 0',6000,'2024-03-01',NULL,1,'',NULL);
CREATE TABLE team_membership (
id TEXT NOT NULL PRIMARY KEY,
"person" TEXT REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED,
"team" TEXT REFERENCES team (id) DEFERRABLE INITIALLY DEFERRED,
"share" BIGINT NOT NULL,
"from" TEXT,
"to" TEXT
);
INSERT INTO team_membership VALUES('07c0b956-fb20-5c10-8397-117f8e0c6da2','3f1a401f-2bf7-5ea5-b766-5c9568a91548','28ddf7dc-4fa7-53f2-8ea5-d539855f0471',8000,'2025-09-01',NULL);
CREATE TABLE skill (
id TEXT NOT NULL PRIMARY KEY,
"key" TEXT NOT NULL,
"name" TEXT NOT NULL,
"group" TEXT NOT NULL,
"importance" TEXT NOT NULL
);
INSERT INTO skill VALUES('37b87a42-1079-5e82-a70c-59b65ca5fa2d','K1','Navigation','','important');
CREATE TABLE person_skill (
id TEXT NOT NULL PRIMARY KEY,
"person" TEXT REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED,
"skill" TEXT REFERENCES skill (id) DEFERRABLE INITIALLY DEFERRED,
"level" BIGINT NOT NULL,
"wants_to_grow" BIGINT NOT NULL
);
INSERT INTO person_skill VALUES('27d4a9d7-46a9-5daf-9404-f9a15c94746c','4804ede3-35db-50f9-a999-7b9578f98f6a','37b87a42-1079-5e82-a70c-59b65ca5fa2d',3,1);
CREATE TABLE leave (
id TEXT NOT NULL PRIMARY KEY,
"person" TEXT REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED,
"from" TEXT,
"to" TEXT,
"fraction" BIGINT NOT NULL,
"kind" TEXT NOT NULL,
"external_id" TEXT NOT NULL
);
INSERT INTO leave VALUES('e8492ce7-ba20-5eb0-aab4-fe0dc0c864a5','4804ede3-35db-50f9-a999-7b9578f98f6a','2026-02-02','2026-02-06',5000,'training','');
CREATE TABLE capacity_policy (
id TEXT NOT NULL PRIMARY KEY,
"team" TEXT REFERENCES team (id) DEFERRABLE INITIALLY DEFERRED,
"focus" BIGINT,
"interrupt" BIGINT,
"excellence_floor" BIGINT,
"reason" TEXT NOT NULL
);
INSERT INTO capacity_policy VALUES('16384a7b-64a2-562f-ab12-94a41158d8f3','c9b50aaa-5c36-5082-8895-b574cecb56ab',7500,NULL,NULL,'many visits');
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
INSERT INTO capacity_adjustment VALUES('b9a514a8-ee43-51f4-8f39-c0e57e21e97a','28ddf7dc-4fa7-53f2-8ea5-d539855f0471',NULL,'2026-03-02','2026-03-06',-24,'other','');
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
INSERT INTO stakeholder VALUES('17d01af3-7829-50d6-913d-867941f75f36','SH1','Port authority','internal','','','',0,2,2);
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
INSERT INTO raci_entry VALUES('7053f810-a504-57f6-96f9-a3381d4364c4','Release','Lead','A');
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
INSERT INTO period VALUES('f400c634-c11f-5343-8663-0a9aa15f467b','Q1','quarter','2026-01-01','2026-03-31');
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
, "line_size" TEXT NOT NULL DEFAULT 'effort');
INSERT INTO "plan" VALUES('9b1606e6-437d-502c-8bb3-09c4f3509480','PL1','First quarter','f400c634-c11f-5343-8663-0a9aa15f467b','proposed','flexible','',NULL,'','','','effort');
CREATE TABLE objective (
id TEXT NOT NULL PRIMARY KEY,
"key" TEXT NOT NULL,
"title" TEXT NOT NULL,
"why" TEXT NOT NULL,
"owner" TEXT REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED,
"state" TEXT NOT NULL
);
INSERT INTO objective VALUES('c2528596-c02d-5a7e-b072-66d235e28912','O1','Ships on time','','4804ede3-35db-50f9-a999-7b9578f98f6a','active');
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
INSERT INTO key_result VALUES('2e125cb3-47a4-52f6-890a-45b06c2fcf09','c2528596-c02d-5a7e-b072-66d235e28912','Late ships','ships','9','3','7','down');
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
, "fluid" BIGINT NOT NULL DEFAULT 0);
INSERT INTO item VALUES('5b8ad0f4-438b-5657-a9de-f80aa0b18092','R02','Tide tables','9b1606e6-437d-502c-8bb3-09c4f3509480','28ddf7dc-4fa7-53f2-8ea5-d539855f0471','feature','feature',NULL,'p',16,32,72,100,NULL,NULL,'2026-03-20',1,NULL,'','','',0,'','','','medium','proposed',NULL,NULL,NULL,NULL,'','','','',0);
INSERT INTO item VALUES('66040b04-65bc-572b-8edf-c0d714955e04','R01','Berth “planner” 🚢; it''s first','9b1606e6-437d-502c-8bb3-09c4f3509480','c9b50aaa-5c36-5082-8895-b574cecb56ab','feature','feature','c2528596-c02d-5a7e-b072-66d235e28912','h',0,100,0,100,9,NULL,NULL,0,120050,'','','',0,'','','','medium','in-progress','2026-01-05',NULL,7,NULL,'','','','',0);
INSERT INTO item VALUES('b1aa1905-e120-5e98-9b34-25d9094e48b8','R03','Old charts','9b1606e6-437d-502c-8bb3-09c4f3509480','28ddf7dc-4fa7-53f2-8ea5-d539855f0471','feature','feature',NULL,'t',0,0,0,100,NULL,NULL,NULL,0,NULL,'','','',0,'','','','medium','proposed',NULL,NULL,NULL,NULL,'','','','',0);
INSERT INTO item VALUES('01a21f90-a686-7f54-8f52-b54828c6d585','R04','Lighthouse','9b1606e6-437d-502c-8bb3-09c4f3509480','c9b50aaa-5c36-5082-8895-b574cecb56ab','feature','feature',NULL,'wV',16,32,72,100,NULL,NULL,NULL,0,NULL,'','','',0,'','','','medium','proposed',NULL,NULL,NULL,NULL,'','','','',0);
INSERT INTO item VALUES('01a22028-b842-7b26-8561-8228472a462f','R05','Tide table','9b1606e6-437d-502c-8bb3-09c4f3509480','c9b50aaa-5c36-5082-8895-b574cecb56ab','feature','feature',NULL,'yV',0,24,0,100,NULL,NULL,NULL,0,NULL,'','','',0,'','','','medium','proposed',NULL,NULL,NULL,NULL,'','','','',0);
CREATE TABLE skill_demand (
id TEXT NOT NULL PRIMARY KEY,
"item" TEXT REFERENCES item (id) DEFERRABLE INITIALLY DEFERRED,
"skill" TEXT REFERENCES skill (id) DEFERRABLE INITIALLY DEFERRED,
"minimum_level" BIGINT NOT NULL,
"effort" BIGINT NOT NULL
, "paired" BIGINT NOT NULL DEFAULT 0);
INSERT INTO skill_demand VALUES('ef596812-329c-5302-b040-5f7209c25ba2','66040b04-65bc-572b-8edf-c0d714955e04','37b87a42-1079-5e82-a70c-59b65ca5fa2d',2,100,0);
CREATE TABLE dependency (
id TEXT NOT NULL PRIMARY KEY,
"predecessor" TEXT REFERENCES item (id) DEFERRABLE INITIALLY DEFERRED,
"successor" TEXT REFERENCES item (id) DEFERRABLE INITIALLY DEFERRED,
"type" TEXT NOT NULL,
"lag" BIGINT NOT NULL,
"lag_calendar" TEXT NOT NULL,
"note" TEXT NOT NULL
);
INSERT INTO dependency VALUES('be02b1c2-9c4d-5143-8ee9-d93109abb373','66040b04-65bc-572b-8edf-c0d714955e04','5b8ad0f4-438b-5657-a9de-f80aa0b18092','SS',-2,'successor','');
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
INSERT INTO agreement VALUES('83d9607d-86ee-5b84-a570-980074596c83','AG1',NULL,'17d01af3-7829-50d6-913d-867941f75f36','c9b50aaa-5c36-5082-8895-b574cecb56ab',NULL,'5b8ad0f4-438b-5657-a9de-f80aa0b18092','Pilot boats',NULL,NULL,NULL,'','requested',NULL);
CREATE TABLE allocation (
id TEXT NOT NULL PRIMARY KEY,
"person" TEXT REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED,
"item" TEXT REFERENCES item (id) DEFERRABLE INITIALLY DEFERRED,
"from" TEXT,
"to" TEXT,
"share" BIGINT NOT NULL
);
INSERT INTO allocation VALUES('857ac339-3d5a-5f76-8484-c33f10d46142','4804ede3-35db-50f9-a999-7b9578f98f6a','66040b04-65bc-572b-8edf-c0d714955e04','2026-01-05','2026-01-30',5000);
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
INSERT INTO baseline VALUES('8ea31fe1-2f58-541b-a7c8-8f57e1c0c0ce','As planned','9b1606e6-437d-502c-8bb3-09c4f3509480',1,'2026-01-05','');
CREATE TABLE rotation (
id TEXT NOT NULL PRIMARY KEY,
"key" TEXT NOT NULL,
"name" TEXT NOT NULL,
"team" TEXT REFERENCES team (id) DEFERRABLE INITIALLY DEFERRED,
"primary_factor" BIGINT NOT NULL,
"secondary_factor" BIGINT NOT NULL,
"minimum_gap_weeks" BIGINT NOT NULL
, "maximum_share" BIGINT NOT NULL DEFAULT 2500, "time_zone" TEXT NOT NULL DEFAULT '', "handoff_day" BIGINT NOT NULL DEFAULT 1, "handoff" BIGINT NOT NULL DEFAULT 540, "business_from" BIGINT NOT NULL DEFAULT 540, "business_to" BIGINT NOT NULL DEFAULT 1080, "sleep_from" BIGINT NOT NULL DEFAULT 1320, "sleep_to" BIGINT NOT NULL DEFAULT 420);
INSERT INTO rotation VALUES('93f27e03-235b-5d87-917c-dbce2e236274','RO1','Night','c9b50aaa-5c36-5082-8895-b574cecb56ab',3000,500,3,2500,'',1,540,540,1080,1320,420);
CREATE TABLE shift (
id TEXT NOT NULL PRIMARY KEY,
"rotation" TEXT REFERENCES rotation (id) DEFERRABLE INITIALLY DEFERRED,
"layer" TEXT NOT NULL,
"person" TEXT REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED,
"from" TEXT,
"to" TEXT
, "starts_at" TEXT, "ends_at" TEXT, "state" TEXT NOT NULL DEFAULT 'published', "agreed_by" TEXT NOT NULL DEFAULT '');
INSERT INTO shift VALUES('22b214de-0dba-5104-abc7-2c2a71671477','93f27e03-235b-5d87-917c-dbce2e236274','primary','4804ede3-35db-50f9-a999-7b9578f98f6a','2026-01-05','2026-01-11',NULL,NULL,'published','');
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
INSERT INTO risk VALUES('f15c6ead-ae6a-5e94-b31b-1c2a4e59ee1d','RK1','Fog','delivery','',3000,40,NULL,3,'','','','4804ede3-35db-50f9-a999-7b9578f98f6a','',NULL,'open','66040b04-65bc-572b-8edf-c0d714955e04');
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
INSERT INTO action_item VALUES('e9fb01ed-4ec5-53d2-b887-636b30dac098','AC1','Order foghorns','','3f1a401f-2bf7-5ea5-b766-5c9568a91548','2026-02-01','open','normal',NULL,NULL,0,NULL);
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
INSERT INTO decision VALUES('d942c1fa-156f-5b3b-981d-255d9d3043c9','DE1','Which tide model','','','','','','alone','trade-off',NULL,NULL,NULL,'open');
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
INSERT INTO tag VALUES('065c8dbb-e969-5086-9b13-12d349c084d1','urgent');
CREATE TABLE tagging (
id TEXT NOT NULL PRIMARY KEY,
"tag" TEXT REFERENCES tag (id) DEFERRABLE INITIALLY DEFERRED,
"record_table" TEXT NOT NULL,
"record_id" TEXT NOT NULL
);
INSERT INTO tagging VALUES('2c5884e7-e864-51a0-94d5-ec9bfc568501','065c8dbb-e969-5086-9b13-12d349c084d1','item','66040b04-65bc-572b-8edf-c0d714955e04');
CREATE TABLE note (
id TEXT NOT NULL PRIMARY KEY,
"record_table" TEXT NOT NULL,
"record_id" TEXT NOT NULL,
"text" TEXT NOT NULL,
"at" TEXT
);
INSERT INTO note VALUES('fd83add7-99de-599d-b9c9-10bbaab9528c','item','66040b04-65bc-572b-8edf-c0d714955e04','Ask the *harbour master*.','2026-01-05T09:02:03.456Z');
CREATE TABLE journal (
seq BIGINT PRIMARY KEY,
at TEXT NOT NULL,
actor TEXT NOT NULL,
sentence TEXT NOT NULL,
kind TEXT NOT NULL,
target BIGINT,
edits TEXT NOT NULL
);
INSERT INTO journal VALUES(1,'2026-01-05T09:00:00.000Z','','set up the harbour office','do',0,'{"edits":[{"after":{"as_of":"2026-01-05","focus":7000,"id":"ceb2c252-3141-5e64-9616-f1bab05aa229","name":"Harbour office","profile":"enterprise","ramp":"0:0.5 30:1","sector":"regulated"},"table":"workspace_settings"},{"after":{"id":"b4c9c79a-814d-50b4-ad08-da53da9d1802","key":"C1","name":"Coast","week":"1 1 1 1 0.5 0 0"},"table":"holiday_calendar"},{"after":{"calendar":"b4c9c79a-814d-50b4-ad08-da53da9d1802","date":"2026-12-25","id":"2d558560-8bfa-59ef-90b1-2dbeba288726","name":"Christmas Day"},"table":"holiday"},{"after":{"calendar":"b4c9c79a-814d-50b4-ad08-da53da9d1802","country":"PT","id":"4a10c0a7-2a2f-5a0f-a1d3-53afd53426cb","key":"S1","name":"Old quay","time_zone":"Europe/Lisbon"},"table":"site"},{"after":{"id":"28ddf7dc-4fa7-53f2-8ea5-d539855f0471","key":"T2","name":"Dockers"},"table":"team"},{"after":{"calendar":"b4c9c79a-814d-50b4-ad08-da53da9d1802","excellence_floor":2500,"id":"c9b50aaa-5c36-5082-8895-b574cecb56ab","key":"T1","mission":"Bring ships in","name":"Pilots","wip_limit":4},"table":"team"},{"after":{"end":"2026-06-30","id":"3f1a401f-2bf7-5ea5-b766-5c9568a91548","key":"P2","manager":"4804ede3-35db-50f9-a999-7b9578f98f6a","name":"Grace Hopper","on_call_eligible":0,"start":"2025-09-01","team":"28ddf7dc-4fa7-53f2-8ea5-d539855f0471"},"table":"person"},{"after":{"id":"4804ede3-35db-50f9-a999-7b9578f98f6a","key":"P1","name":"Ada Byron","role":"Lead","role_share":6000,"site":"4a10c0a7-2a2f-5a0f-a1d3-53afd53426cb","start":"2024-03-01","team":"c9b50aaa-5c36-5082-8895-b574cecb56ab","week":"1 1 1 1 0.5 0 0"},"table":"person"},{"after":{"from":"2025-09-01","id":"07c0b956-fb20-5c10-8397-117f8e0c6da2","person":"3f1a401f-2bf7-5ea5-b766-5c9568a91548","share":8000,"team":"28ddf7dc-4fa7-53f2-8ea5-d539855f0471"},"table":"team_membership"},{"after":{"id":"37b87a42-1079-5e82-a70c-59b65ca5fa2d","key":"K1","name":"Navigation"},"table":"skill"},{"after":{"id":"27d4a9d7-46a9-5daf-9404-f9a15c94746c","level":3,"person":"4804ede3-35db-50f9-a999-7b9578f98f6a","skill":"37b87a42-1079-5e82-a70c-59b65ca5fa2d","wants_to_grow":1},"table":"person_skill"},{"after":{"fraction":5000,"from":"2026-02-02","id":"e8492ce7-ba20-5eb0-aab4-fe0dc0c864a5","kind":"training","person":"4804ede3-35db-50f9-a999-7b9578f98f6a","to":"2026-02-06"},"table":"leave"},{"after":{"focus":7500,"id":"16384a7b-64a2-562f-ab12-94a41158d8f3","reason":"many visits","team":"c9b50aaa-5c36-5082-8895-b574cecb56ab"},"table":"capacity_policy"},{"after":{"days":-24,"from":"2026-03-02","id":"b9a514a8-ee43-51f4-8f39-c0e57e21e97a","team":"28ddf7dc-4fa7-53f2-8ea5-d539855f0471","to":"2026-03-06"},"table":"capacity_adjustment"},{"after":{"id":"17d01af3-7829-50d6-913d-867941f75f36","key":"SH1","name":"Port authority"},"table":"stakeholder"},{"after":{"activity":"Release","id":"7053f810-a504-57f6-96f9-a3381d4364c4","letter":"A","role":"Lead"},"table":"raci_entry"},{"after":{"end":"2026-03-31","id":"f400c634-c11f-5343-8663-0a9aa15f467b","key":"Q1","start":"2026-01-01"},"table":"period"},{"after":{"id":"9b1606e6-437d-502c-8bb3-09c4f3509480","key":"PL1","name":"First quarter","period":"f400c634-c11f-5343-8663-0a9aa15f467b","state":"proposed"},"table":"plan"},{"after":{"id":"c2528596-c02d-5a7e-b072-66d235e28912","key":"O1","owner":"4804ede3-35db-50f9-a999-7b9578f98f6a","title":"Ships on time"},"table":"objective"},{"after":{"current":"7","direction":"down","id":"2e125cb3-47a4-52f6-890a-45b06c2fcf09","objective":"c2528596-c02d-5a7e-b072-66d235e28912","start":"9","target":"3","title":"Late ships","unit":"ships"},"table":"key_result"},{"after":{"effort":32,"id":"5b8ad0f4-438b-5657-a9de-f80aa0b18092","key":"R02","optimistic":16,"pessimistic":72,"plan":"9b1606e6-437d-502c-8bb3-09c4f3509480","rank":"p","team":"28ddf7dc-4fa7-53f2-8ea5-d539855f0471","title":"Tide tables"},"table":"item"},{"after":{"actual_start":"2026-01-05","cost_of_delay":120050,"duration":9,"effort":100,"id":"66040b04-65bc-572b-8edf-c0d714955e04","key":"R01","objective":"c2528596-c02d-5a7e-b072-66d235e28912","plan":"9b1606e6-437d-502c-8bb3-09c4f3509480","rank":"h","remaining":7,"state":"in-progress","team":"c9b50aaa-5c36-5082-8895-b574cecb56ab","title":"Berth “planner” 🚢; it''s first"},"table":"item"},{"after":{"id":"b1aa1905-e120-5e98-9b34-25d9094e48b8","key":"R03","plan":"9b1606e6-437d-502c-8bb3-09c4f3509480","rank":"t","team":"28ddf7dc-4fa7-53f2-8ea5-d539855f0471","title":"Old charts"},"table":"item"},{"after":{"effort":100,"id":"ef596812-329c-5302-b040-5f7209c25ba2","item":"66040b04-65bc-572b-8edf-c0d714955e04","skill":"37b87a42-1079-5e82-a70c-59b65ca5fa2d"},"table":"skill_demand"},{"after":{"id":"be02b1c2-9c4d-5143-8ee9-d93109abb373","lag":-2,"predecessor":"66040b04-65bc-572b-8edf-c0d714955e04","successor":"5b8ad0f4-438b-5657-a9de-f80aa0b18092","type":"SS"},"table":"dependency"},{"after":{"consumer":"c9b50aaa-5c36-5082-8895-b574cecb56ab","for_item":"5b8ad0f4-438b-5657-a9de-f80aa0b18092","id":"83d9607d-86ee-5b84-a570-980074596c83","key":"AG1","provider_stakeholder":"17d01af3-7829-50d6-913d-867941f75f36","subject":"Pilot boats"},"table":"agreement"},{"after":{"from":"2026-01-05","id":"857ac339-3d5a-5f76-8484-c33f10d46142","item":"66040b04-65bc-572b-8edf-c0d714955e04","person":"4804ede3-35db-50f9-a999-7b9578f98f6a","share":5000,"to":"2026-01-30"},"table":"allocation"},{"after":{"as_of":"2026-01-05","id":"8ea31fe1-2f58-541b-a7c8-8f57e1c0c0ce","name":"As planned","plan":"9b1606e6-437d-502c-8bb3-09c4f3509480","revision":1},"table":"baseline"},{"after":{"id":"93f27e03-235b-5d87-917c-dbce2e236274","key":"RO1","name":"Night","team":"c9b50aaa-5c36-5082-8895-b574cecb56ab"},"table":"rotation"},{"after":{"from":"2026-01-05","id":"22b214de-0dba-5104-abc7-2c2a71671477","person":"4804ede3-35db-50f9-a999-7b9578f98f6a","rotation":"93f27e03-235b-5d87-917c-dbce2e236274","to":"2026-01-11"},"table":"shift"},{"after":{"id":"f15c6ead-ae6a-5e94-b31b-1c2a4e59ee1d","impact_days":40,"item":"66040b04-65bc-572b-8edf-c0d714955e04","key":"RK1","owner":"4804ede3-35db-50f9-a999-7b9578f98f6a","probability":3000,"title":"Fog"},"table":"risk"},{"after":{"due":"2026-02-01","id":"e9fb01ed-4ec5-53d2-b887-636b30dac098","key":"AC1","owner":"3f1a401f-2bf7-5ea5-b766-5c9568a91548","title":"Order foghorns"},"table":"action_item"},{"after":{"id":"d942c1fa-156f-5b3b-981d-255d9d3043c9","key":"DE1","title":"Which tide model"},"table":"decision"},{"after":{"id":"065c8dbb-e969-5086-9b13-12d349c084d1","name":"urgent"},"table":"tag"}],"sentence":"set up the harbour office"}');
INSERT INTO journal VALUES(2,'2026-01-05T09:01:00.000Z','','set the deadline of R02','do',0,'{"edits":[{"after":{"deadline":"2026-03-20","effort":32,"hard_deadline":1,"id":"5b8ad0f4-438b-5657-a9de-f80aa0b18092","key":"R02","optimistic":16,"pessimistic":72,"plan":"9b1606e6-437d-502c-8bb3-09c4f3509480","rank":"p","team":"28ddf7dc-4fa7-53f2-8ea5-d539855f0471","title":"Tide tables"},"before":{"effort":32,"id":"5b8ad0f4-438b-5657-a9de-f80aa0b18092","key":"R02","optimistic":16,"pessimistic":72,"plan":"9b1606e6-437d-502c-8bb3-09c4f3509480","rank":"p","team":"28ddf7dc-4fa7-53f2-8ea5-d539855f0471","title":"Tide tables"},"table":"item"}],"sentence":"set the deadline of R02"}');
INSERT INTO journal VALUES(3,'2026-01-05T09:02:00.000Z','','note on R01','do',0,'{"edits":[{"after":{"at":"2026-01-05T09:02:03.456Z","id":"fd83add7-99de-599d-b9c9-10bbaab9528c","record_id":"66040b04-65bc-572b-8edf-c0d714955e04","record_table":"item","text":"Ask the *harbour master*."},"table":"note"},{"after":{"id":"2c5884e7-e864-51a0-94d5-ec9bfc568501","record_id":"66040b04-65bc-572b-8edf-c0d714955e04","record_table":"item","tag":"065c8dbb-e969-5086-9b13-12d349c084d1"},"table":"tagging"}],"sentence":"note on R01"}');
INSERT INTO journal VALUES(4,'2026-01-05T09:03:00.000Z','','drop R03','do',0,'{"edits":[{"before":{"id":"b1aa1905-e120-5e98-9b34-25d9094e48b8","key":"R03","plan":"9b1606e6-437d-502c-8bb3-09c4f3509480","rank":"t","team":"28ddf7dc-4fa7-53f2-8ea5-d539855f0471","title":"Old charts"},"table":"item"}],"sentence":"drop R03"}');
INSERT INTO journal VALUES(5,'2026-01-05T09:04:00.000Z','','Undo: drop R03','undo',4,'{"edits":[{"after":{"id":"b1aa1905-e120-5e98-9b34-25d9094e48b8","key":"R03","plan":"9b1606e6-437d-502c-8bb3-09c4f3509480","rank":"t","team":"28ddf7dc-4fa7-53f2-8ea5-d539855f0471","title":"Old charts"},"table":"item"}],"sentence":"drop R03"}');
INSERT INTO journal VALUES(6,'2026-01-05T09:05:00.000Z','','begin Draft 1','do',0,'{"edits":[{"after":{"changes":"{\"edits\":[{\"after\":{\"deadline\":\"2026-03-20\",\"effort\":40,\"hard_deadline\":1,\"id\":\"5b8ad0f4-438b-5657-a9de-f80aa0b18092\",\"key\":\"R02\",\"optimistic\":16,\"pessimistic\":72,\"plan\":\"9b1606e6-437d-502c-8bb3-09c4f3509480\",\"rank\":\"p\",\"team\":\"28ddf7dc-4fa7-53f2-8ea5-d539855f0471\",\"title\":\"Tide tables\"},\"before\":{\"deadline\":\"2026-03-20\",\"effort\":32,\"hard_deadline\":1,\"id\":\"5b8ad0f4-438b-5657-a9de-f80aa0b18092\",\"key\":\"R02\",\"optimistic\":16,\"pessimistic\":72,\"plan\":\"9b1606e6-437d-502c-8bb3-09c4f3509480\",\"rank\":\"p\",\"team\":\"28ddf7dc-4fa7-53f2-8ea5-d539855f0471\",\"title\":\"Tide tables\"},\"table\":\"item\"},{\"after\":{\"headline\":\"What if the tide tables take a week?\",\"id\":\"9b1606e6-437d-502c-8bb3-09c4f3509480\",\"key\":\"PL1\",\"name\":\"First quarter\",\"period\":\"f400c634-c11f-5343-8663-0a9aa15f467b\",\"state\":\"proposed\"},\"before\":{\"id\":\"9b1606e6-437d-502c-8bb3-09c4f3509480\",\"key\":\"PL1\",\"name\":\"First quarter\",\"period\":\"f400c634-c11f-5343-8663-0a9aa15f467b\",\"state\":\"proposed\"},\"table\":\"plan\"}],\"sentence\":\"set the effort of R02; set the headline\"}","id":"0191b1a0-0000-7000-8000-0000000000a1","name":"Draft 1","plan":"9b1606e6-437d-502c-8bb3-09c4f3509480","why":"the tide tables may take longer"},"table":"scenario"}],"sentence":"begin Draft 1"}');
INSERT INTO journal VALUES(7,'2026-01-05T09:06:00.000Z','','switch off X10','do',0,'{"edits":[{"after":{"id":"0191b1a0-0000-7000-8000-0000000000a2","on":"2026-01-05","reason":"volunteers","rule":"X10"},"table":"check_suppression"}],"sentence":"switch off X10"}');
INSERT INTO journal VALUES(8,'2026-11-28T00:31:43.238Z','','Import 1 item from v4.csv','do',0,'{"edits":[{"after":{"effort":32,"id":"01a21f90-a686-7f54-8f52-b54828c6d585","key":"R04","optimistic":16,"pessimistic":72,"plan":"9b1606e6-437d-502c-8bb3-09c4f3509480","rank":"wV","team":"c9b50aaa-5c36-5082-8895-b574cecb56ab","title":"Lighthouse"},"table":"item"}],"sentence":"Import 1 item from v4.csv"}');
INSERT INTO journal VALUES(9,'2026-11-28T03:17:49.274Z','','Import 1 item from v5items.csv','do',0,'{"edits":[{"after":{"effort":24,"id":"01a22028-b842-7b26-8561-8228472a462f","key":"R05","plan":"9b1606e6-437d-502c-8bb3-09c4f3509480","rank":"yV","team":"c9b50aaa-5c36-5082-8895-b574cecb56ab","title":"Tide table"},"table":"item"}],"sentence":"Import 1 item from v5items.csv"}');
CREATE TABLE deprecation (
    id TEXT NOT NULL PRIMARY KEY,
    "key" TEXT NOT NULL,
    "what" TEXT NOT NULL,
    "announced" TEXT,
    "sunset" TEXT,
    "replacement" TEXT NOT NULL,
    "consumers_left" BIGINT NOT NULL,
    "owner" TEXT REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED,
    "state" TEXT NOT NULL
);
CREATE TABLE scenario (
    id TEXT NOT NULL PRIMARY KEY,
    "name" TEXT NOT NULL,
    "plan" TEXT REFERENCES plan (id) DEFERRABLE INITIALLY DEFERRED,
    "why" TEXT NOT NULL,
    "changes" TEXT NOT NULL
, "ask" TEXT NOT NULL DEFAULT '', "base_revision" BIGINT NOT NULL DEFAULT 0);
INSERT INTO scenario VALUES('0191b1a0-0000-7000-8000-0000000000a1','Draft 1','9b1606e6-437d-502c-8bb3-09c4f3509480','the tide tables may take longer','{"edits":[{"after":{"deadline":"2026-03-20","effort":40,"hard_deadline":1,"id":"5b8ad0f4-438b-5657-a9de-f80aa0b18092","key":"R02","optimistic":16,"pessimistic":72,"plan":"9b1606e6-437d-502c-8bb3-09c4f3509480","rank":"p","team":"28ddf7dc-4fa7-53f2-8ea5-d539855f0471","title":"Tide tables"},"before":{"deadline":"2026-03-20","effort":32,"hard_deadline":1,"id":"5b8ad0f4-438b-5657-a9de-f80aa0b18092","key":"R02","optimistic":16,"pessimistic":72,"plan":"9b1606e6-437d-502c-8bb3-09c4f3509480","rank":"p","team":"28ddf7dc-4fa7-53f2-8ea5-d539855f0471","title":"Tide tables"},"table":"item"},{"after":{"headline":"What if the tide tables take a week?","id":"9b1606e6-437d-502c-8bb3-09c4f3509480","key":"PL1","name":"First quarter","period":"f400c634-c11f-5343-8663-0a9aa15f467b","state":"proposed"},"before":{"id":"9b1606e6-437d-502c-8bb3-09c4f3509480","key":"PL1","name":"First quarter","period":"f400c634-c11f-5343-8663-0a9aa15f467b","state":"proposed"},"table":"plan"}],"sentence":"set the effort of R02; set the headline"}','',0);
CREATE TABLE check_suppression (
    id TEXT NOT NULL PRIMARY KEY,
    "rule" TEXT NOT NULL,
    "record_table" TEXT NOT NULL,
    "record_id" TEXT NOT NULL,
    "reason" TEXT NOT NULL,
    "on" TEXT
);
INSERT INTO check_suppression VALUES('0191b1a0-0000-7000-8000-0000000000a2','X10','','','volunteers','2026-01-05');
CREATE TABLE forecast_record (
id TEXT NOT NULL PRIMARY KEY,
"baseline" TEXT REFERENCES baseline (id) DEFERRABLE INITIALLY DEFERRED,
"item" TEXT REFERENCES item (id) DEFERRABLE INITIALLY DEFERRED,
"team" TEXT REFERENCES team (id) DEFERRABLE INITIALLY DEFERRED,
"kind" TEXT NOT NULL,
"optimistic" BIGINT NOT NULL,
"effort" BIGINT NOT NULL,
"pessimistic" BIGINT NOT NULL,
"duration" BIGINT NOT NULL,
"p50" TEXT,
"p80" TEXT,
"p85" TEXT,
"p95" TEXT,
"chance" BIGINT NOT NULL,
"limit" TEXT
);
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
CREATE TABLE service_ownership (
id TEXT NOT NULL PRIMARY KEY,
"service" TEXT REFERENCES service (id) DEFERRABLE INITIALLY DEFERRED,
"team" TEXT REFERENCES team (id) DEFERRABLE INITIALLY DEFERRED,
"from" TEXT,
"to" TEXT
);
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
CREATE TABLE service_knowledge (
id TEXT NOT NULL PRIMARY KEY,
"service" TEXT REFERENCES service (id) DEFERRABLE INITIALLY DEFERRED,
"person" TEXT REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED,
"level" BIGINT NOT NULL
);
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
CREATE TABLE datastore_use (
id TEXT NOT NULL PRIMARY KEY,
"datastore" TEXT REFERENCES datastore (id) DEFERRABLE INITIALLY DEFERRED,
"service" TEXT REFERENCES service (id) DEFERRABLE INITIALLY DEFERRED
);
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
CREATE TABLE contract_consumer (
id TEXT NOT NULL PRIMARY KEY,
"contract" TEXT REFERENCES api_contract (id) DEFERRABLE INITIALLY DEFERRED,
"service" TEXT REFERENCES service (id) DEFERRABLE INITIALLY DEFERRED,
"stakeholder" TEXT REFERENCES stakeholder (id) DEFERRABLE INITIALLY DEFERRED
);
CREATE TABLE contract_change (
id TEXT NOT NULL PRIMARY KEY,
"contract" TEXT REFERENCES api_contract (id) DEFERRABLE INITIALLY DEFERRED,
"on" TEXT,
"breaking" BIGINT NOT NULL,
"announced_on" TEXT,
"versions_in_parallel" BIGINT NOT NULL,
"description" TEXT NOT NULL
);
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
CREATE TABLE assessment (
id TEXT NOT NULL PRIMARY KEY,
"rubric" TEXT REFERENCES rubric (id) DEFERRABLE INITIALLY DEFERRED,
"service" TEXT REFERENCES service (id) DEFERRABLE INITIALLY DEFERRED,
"on" TEXT,
"by" TEXT NOT NULL,
"state" TEXT NOT NULL
);
CREATE TABLE assessment_rating (
id TEXT NOT NULL PRIMARY KEY,
"assessment" TEXT REFERENCES assessment (id) DEFERRABLE INITIALLY DEFERRED,
"dimension" TEXT REFERENCES rubric_dimension (id) DEFERRABLE INITIALLY DEFERRED,
"value" BIGINT,
"note" TEXT NOT NULL
);
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
CREATE TABLE release_content (
id TEXT NOT NULL PRIMARY KEY,
"release" TEXT REFERENCES release (id) DEFERRABLE INITIALLY DEFERRED,
"item" TEXT REFERENCES item (id) DEFERRABLE INITIALLY DEFERRED,
"service" TEXT REFERENCES service (id) DEFERRABLE INITIALLY DEFERRED
);
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
CREATE TABLE affected_service (
id TEXT NOT NULL PRIMARY KEY,
"incident" TEXT REFERENCES incident (id) DEFERRABLE INITIALLY DEFERRED,
"service" TEXT REFERENCES service (id) DEFERRABLE INITIALLY DEFERRED
);
CREATE TABLE incident_entry (
id TEXT NOT NULL PRIMARY KEY,
"incident" TEXT REFERENCES incident (id) DEFERRABLE INITIALLY DEFERRED,
"at" TEXT,
"kind" TEXT NOT NULL,
"text" TEXT NOT NULL,
"by_role" TEXT NOT NULL,
"audience" TEXT NOT NULL
);
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
CREATE TABLE rotation_member (
id TEXT NOT NULL PRIMARY KEY,
"layer" TEXT REFERENCES rotation_layer (id) DEFERRABLE INITIALLY DEFERRED,
"person" TEXT REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED,
"position" BIGINT NOT NULL
);
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
CREATE TABLE escalation_step (
id TEXT NOT NULL PRIMARY KEY,
"rotation" TEXT REFERENCES rotation (id) DEFERRABLE INITIALLY DEFERRED,
"after" BIGINT NOT NULL,
"layer" TEXT NOT NULL,
"role" TEXT NOT NULL
);
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
CREATE TABLE kpi_annotation (
id TEXT NOT NULL PRIMARY KEY,
"kpi" TEXT REFERENCES kpi_definition (id) DEFERRABLE INITIALLY DEFERRED,
"on" TEXT,
"text" TEXT NOT NULL,
"new_baseline" BIGINT NOT NULL
);
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
CREATE TABLE support_driver (
id TEXT NOT NULL PRIMARY KEY,
"key" TEXT NOT NULL,
"name" TEXT NOT NULL,
"service" TEXT REFERENCES service (id) DEFERRABLE INITIALLY DEFERRED,
"baseline_month" TEXT,
"item" TEXT REFERENCES item (id) DEFERRABLE INITIALLY DEFERRED
);
CREATE TABLE support_tickets (
id TEXT NOT NULL PRIMARY KEY,
"driver" TEXT REFERENCES support_driver (id) DEFERRABLE INITIALLY DEFERRED,
"month" TEXT,
"tickets" BIGINT NOT NULL
);
CREATE TABLE cost_sample (
id TEXT NOT NULL PRIMARY KEY,
"service" TEXT REFERENCES service (id) DEFERRABLE INITIALLY DEFERRED,
"account" TEXT NOT NULL,
"month" TEXT,
"cost" BIGINT NOT NULL,
"requests" BIGINT
);
CREATE TABLE defect (
id TEXT NOT NULL PRIMARY KEY,
"title" TEXT NOT NULL,
"on" TEXT,
"service" TEXT REFERENCES service (id) DEFERRABLE INITIALLY DEFERRED,
"escaped" BIGINT NOT NULL,
"severity" BIGINT NOT NULL,
"external_id" TEXT NOT NULL
);
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
CREATE TABLE survey_wave (
id TEXT NOT NULL PRIMARY KEY,
"kind" TEXT NOT NULL,
"team" TEXT REFERENCES team (id) DEFERRABLE INITIALLY DEFERRED,
"from" TEXT,
"audience" BIGINT NOT NULL,
"answered" BIGINT NOT NULL
);
CREATE TABLE survey_count (
id TEXT NOT NULL PRIMARY KEY,
"wave" TEXT REFERENCES survey_wave (id) DEFERRABLE INITIALLY DEFERRED,
"question" TEXT NOT NULL,
"score" BIGINT NOT NULL,
"count" BIGINT NOT NULL
);
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
CREATE INDEX scenario_plan_index ON scenario ("plan");
CREATE INDEX forecast_record_baseline_index ON forecast_record ("baseline");
CREATE INDEX forecast_record_item_index ON forecast_record ("item");
CREATE INDEX service_part_of_index ON service ("part_of");
CREATE INDEX service_team_index ON service ("team");
CREATE INDEX service_technical_owner_index ON service ("technical_owner");
CREATE INDEX service_tier_index ON service ("tier");
CREATE INDEX service_ownership_service_index ON service_ownership ("service");
CREATE INDEX service_ownership_team_index ON service_ownership ("team");
CREATE INDEX third_party_tier_index ON third_party ("tier");
CREATE INDEX third_party_owner_index ON third_party ("owner");
CREATE INDEX service_dependency_from_index ON service_dependency ("from");
CREATE INDEX service_dependency_to_index ON service_dependency ("to");
CREATE INDEX service_dependency_third_party_index ON service_dependency ("third_party");
CREATE INDEX service_knowledge_service_index ON service_knowledge ("service");
CREATE INDEX service_knowledge_person_index ON service_knowledge ("person");
CREATE INDEX datastore_service_index ON datastore ("service");
CREATE INDEX datastore_use_datastore_index ON datastore_use ("datastore");
CREATE INDEX datastore_use_service_index ON datastore_use ("service");
CREATE INDEX api_contract_service_index ON api_contract ("service");
CREATE INDEX contract_consumer_contract_index ON contract_consumer ("contract");
CREATE INDEX contract_consumer_service_index ON contract_consumer ("service");
CREATE INDEX contract_consumer_stakeholder_index ON contract_consumer ("stakeholder");
CREATE INDEX contract_change_contract_index ON contract_change ("contract");
CREATE INDEX slo_service_index ON slo ("service");
CREATE INDEX service_day_service_index ON service_day ("service");
CREATE INDEX service_day_slo_index ON service_day ("slo");
CREATE INDEX vulnerability_service_index ON vulnerability ("service");
CREATE INDEX document_service_index ON document ("service");
CREATE INDEX document_team_index ON document ("team");
CREATE INDEX document_owner_index ON document ("owner");
CREATE INDEX checklist_point_checklist_index ON checklist_point ("checklist");
CREATE INDEX checklist_run_checklist_index ON checklist_run ("checklist");
CREATE INDEX checklist_run_service_index ON checklist_run ("service");
CREATE INDEX checklist_run_person_index ON checklist_run ("person");
CREATE INDEX checklist_run_team_index ON checklist_run ("team");
CREATE INDEX check_answer_run_index ON check_answer ("run");
CREATE INDEX check_answer_point_index ON check_answer ("point");
CREATE INDEX check_answer_done_by_index ON check_answer ("done_by");
CREATE INDEX rubric_dimension_rubric_index ON rubric_dimension ("rubric");
CREATE INDEX assessment_rubric_index ON assessment ("rubric");
CREATE INDEX assessment_service_index ON assessment ("service");
CREATE INDEX assessment_rating_assessment_index ON assessment_rating ("assessment");
CREATE INDEX assessment_rating_dimension_index ON assessment_rating ("dimension");
CREATE INDEX cause_theme_fix_index ON cause_theme ("fix");
CREATE INDEX release_checklist_index ON release ("checklist");
CREATE INDEX release_decision_index ON release ("decision");
CREATE INDEX release_content_release_index ON release_content ("release");
CREATE INDEX release_content_item_index ON release_content ("item");
CREATE INDEX release_content_service_index ON release_content ("service");
CREATE INDEX deployment_service_index ON deployment ("service");
CREATE INDEX deployment_release_index ON deployment ("release");
CREATE INDEX incident_service_index ON incident ("service");
CREATE INDEX incident_commander_index ON incident ("commander");
CREATE INDEX incident_comms_lead_index ON incident ("comms_lead");
CREATE INDEX incident_deployment_index ON incident ("deployment");
CREATE INDEX incident_theme_index ON incident ("theme");
CREATE INDEX incident_repeat_of_index ON incident ("repeat_of");
CREATE INDEX affected_service_incident_index ON affected_service ("incident");
CREATE INDEX affected_service_service_index ON affected_service ("service");
CREATE INDEX incident_entry_incident_index ON incident_entry ("incident");
CREATE INDEX incident_review_incident_index ON incident_review ("incident");
CREATE INDEX rotation_layer_rotation_index ON rotation_layer ("rotation");
CREATE INDEX rotation_member_layer_index ON rotation_member ("layer");
CREATE INDEX rotation_member_person_index ON rotation_member ("person");
CREATE INDEX shift_override_rotation_index ON shift_override ("rotation");
CREATE INDEX shift_override_shift_index ON shift_override ("shift");
CREATE INDEX shift_override_person_index ON shift_override ("person");
CREATE INDEX escalation_step_rotation_index ON escalation_step ("rotation");
CREATE INDEX alert_rule_service_index ON alert_rule ("service");
CREATE INDEX page_rotation_index ON page ("rotation");
CREATE INDEX page_service_index ON page ("service");
CREATE INDEX page_rule_index ON page ("rule");
CREATE INDEX page_responder_index ON page ("responder");
CREATE INDEX page_incident_index ON page ("incident");
CREATE INDEX kpi_definition_owner_index ON kpi_definition ("owner");
CREATE INDEX kpi_definition_pair_index ON kpi_definition ("pair");
CREATE INDEX kpi_target_kpi_index ON kpi_target ("kpi");
CREATE INDEX kpi_target_team_index ON kpi_target ("team");
CREATE INDEX kpi_target_tier_index ON kpi_target ("tier");
CREATE INDEX kpi_target_service_index ON kpi_target ("service");
CREATE INDEX kpi_series_kpi_index ON kpi_series ("kpi");
CREATE INDEX kpi_series_team_index ON kpi_series ("team");
CREATE INDEX kpi_series_tier_index ON kpi_series ("tier");
CREATE INDEX kpi_series_service_index ON kpi_series ("service");
CREATE INDEX kpi_sample_series_index ON kpi_sample ("series");
CREATE INDEX kpi_annotation_kpi_index ON kpi_annotation ("kpi");
CREATE INDEX kpi_finding_review_index ON kpi_finding ("review");
CREATE INDEX kpi_finding_kpi_index ON kpi_finding ("kpi");
CREATE INDEX kpi_finding_decision_index ON kpi_finding ("decision");
CREATE INDEX kpi_finding_action_index ON kpi_finding ("action");
CREATE INDEX support_driver_service_index ON support_driver ("service");
CREATE INDEX support_driver_item_index ON support_driver ("item");
CREATE INDEX support_tickets_driver_index ON support_tickets ("driver");
CREATE INDEX cost_sample_service_index ON cost_sample ("service");
CREATE INDEX defect_service_index ON defect ("service");
CREATE INDEX pull_request_team_index ON pull_request ("team");
CREATE INDEX pull_request_service_index ON pull_request ("service");
CREATE INDEX survey_wave_team_index ON survey_wave ("team");
CREATE INDEX survey_count_wave_index ON survey_count ("wave");
PRAGMA application_id=1178686028;
PRAGMA user_version=5;
