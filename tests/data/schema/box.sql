-- index occurrence_series
CREATE INDEX occurrence_series ON occurrence (series, start);

-- index resource_series
CREATE INDEX resource_series ON resource (series);

-- table change
CREATE TABLE change (
    run INTEGER NOT NULL REFERENCES run (id) ON DELETE CASCADE,
    place INTEGER NOT NULL,
    before TEXT CHECK (before IS NULL OR json_valid(before)),
    after TEXT CHECK (after IS NULL OR json_valid(after)),
    PRIMARY KEY (run, place)
) STRICT, WITHOUT ROWID;

-- table mark
CREATE TABLE mark (
    key TEXT NOT NULL PRIMARY KEY,
    value TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- table occurrence
CREATE TABLE occurrence (
    band INTEGER NOT NULL,
    start INTEGER NOT NULL,
    series INTEGER NOT NULL,
    recurrence_id TEXT NOT NULL,
    "end" INTEGER NOT NULL,
    kind INTEGER NOT NULL,
    busy INTEGER NOT NULL,
    -- Empty for confirmed, which nearly all are.
    status TEXT NOT NULL,
    zone TEXT NOT NULL,
    -- Shortened: storage/boxes/shortening.py.
    source TEXT NOT NULL,
    uid TEXT NOT NULL,
    summary TEXT NOT NULL,
    location TEXT NOT NULL,
    PRIMARY KEY (band, start, series, recurrence_id)
) STRICT, WITHOUT ROWID;

-- table raw
CREATE TABLE raw (
    resource INTEGER PRIMARY KEY REFERENCES resource (id) ON DELETE CASCADE,
    text TEXT NOT NULL
) STRICT;

-- table resource
CREATE TABLE resource (
    id INTEGER PRIMARY KEY,
    series INTEGER NOT NULL REFERENCES series (id),
    remote_id TEXT NOT NULL UNIQUE,
    version TEXT NOT NULL
) STRICT;

-- table run
CREATE TABLE run (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    finished_at INTEGER NOT NULL,
    -- How often each kind happened (a JSON object), of all that the run did.
    counts TEXT NOT NULL CHECK (json_valid(counts))
) STRICT;

-- table series
CREATE TABLE series (
    id INTEGER PRIMARY KEY,
    remote_id TEXT NOT NULL UNIQUE,
    uid TEXT NOT NULL DEFAULT '',
    recurs INTEGER NOT NULL CHECK (recurs IN (0, 1))
) STRICT;

-- table set_aside
CREATE TABLE set_aside (
    resource INTEGER PRIMARY KEY REFERENCES resource (id) ON DELETE CASCADE,
    reason TEXT NOT NULL
) STRICT;

-- table unread
CREATE TABLE unread (
    remote_id TEXT NOT NULL PRIMARY KEY
) STRICT, WITHOUT ROWID;

-- table words
CREATE VIRTUAL TABLE words USING fts5 (
    summary, location, description,
    content = '', contentless_delete = 1, tokenize = 'unicode61 remove_diacritics 2', prefix = '2 3'
);
