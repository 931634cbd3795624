ALTER TABLE plan ADD COLUMN "line_size" TEXT NOT NULL DEFAULT 'effort';

ALTER TABLE scenario ADD COLUMN "ask" TEXT NOT NULL DEFAULT '';
ALTER TABLE scenario ADD COLUMN "base_revision" BIGINT NOT NULL DEFAULT 0;

ALTER TABLE item ADD COLUMN "fluid" BIGINT NOT NULL DEFAULT 0;
ALTER TABLE skill_demand ADD COLUMN "paired" BIGINT NOT NULL DEFAULT 0;
ALTER TABLE workspace_settings ADD COLUMN "level_speed" BIGINT NOT NULL DEFAULT 0;
ALTER TABLE workspace_settings ADD COLUMN "learner_speed" BIGINT NOT NULL DEFAULT 6000;
ALTER TABLE workspace_settings ADD COLUMN "mentor_share" BIGINT NOT NULL DEFAULT 2000;
ALTER TABLE workspace_settings ADD COLUMN "items_at_once" BIGINT NOT NULL DEFAULT 2;

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

CREATE INDEX forecast_record_baseline_index ON forecast_record ("baseline");
CREATE INDEX forecast_record_item_index ON forecast_record ("item");
