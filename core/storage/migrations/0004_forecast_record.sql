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
