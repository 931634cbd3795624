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
