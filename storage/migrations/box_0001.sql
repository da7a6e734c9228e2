-- A box, version 1: what was borrowed from one calendar. A cache: it can be thrown away and filled again.
-- How `start` and `end` are read: storage/records/times.py.

CREATE TABLE mark (
    key TEXT NOT NULL PRIMARY KEY,
    value TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE series (
    id INTEGER PRIMARY KEY,
    remote_id TEXT NOT NULL UNIQUE,
    uid TEXT NOT NULL DEFAULT '',
    recurs INTEGER NOT NULL CHECK (recurs IN (0, 1))
) STRICT;

CREATE TABLE resource (
    id INTEGER PRIMARY KEY,
    series INTEGER NOT NULL REFERENCES series (id),
    remote_id TEXT NOT NULL UNIQUE,
    version TEXT NOT NULL
) STRICT;

CREATE INDEX resource_series ON resource (series);

-- The iCalendar text is the truth and is long: it lies apart from everything that a view reads.
CREATE TABLE raw (
    resource INTEGER PRIMARY KEY REFERENCES resource (id) ON DELETE CASCADE,
    text TEXT NOT NULL
) STRICT;

-- Resources that could not be read. Their text is kept: a better reader may read it.
CREATE TABLE set_aside (
    resource INTEGER PRIMARY KEY REFERENCES resource (id) ON DELETE CASCADE,
    reason TEXT NOT NULL
) STRICT;

-- What the provider could not read or fetch; what was held of it before is kept.
CREATE TABLE unread (
    remote_id TEXT NOT NULL PRIMARY KEY
) STRICT, WITHOUT ROWID;

-- Clustered by start, with all that a view draws beside it: a week is a few neighbouring pages of each band.
-- `band` is twice the seconds that bound how long the occurrence lasts (2 hours, a day, then powers of two of a day), plus
-- one for wall times: so each query can bound how early a start may lie, and only wall times are looked for further.
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

CREATE INDEX occurrence_series ON occurrence (series, start);

-- rowid is the series.
CREATE VIRTUAL TABLE words USING fts5 (
    summary, location, description,
    content = '', contentless_delete = 1, tokenize = 'unicode61 remove_diacritics 2', prefix = '2 3'
);
