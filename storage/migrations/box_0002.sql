-- What passes changed here, for the story. It lies in the box, so that it ends with the box when consent does.
-- A first fill is no change. Runs are forgotten after a while: storage/boxes/told.py.

CREATE TABLE run (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    finished_at INTEGER NOT NULL,
    -- How often each kind happened (a JSON object), of all that the run did.
    counts TEXT NOT NULL CHECK (json_valid(counts))
) STRICT;

-- The first of them one by one: a series as it was and is (a JSON object, NULL for "was not there" and "is gone").
CREATE TABLE change (
    run INTEGER NOT NULL REFERENCES run (id) ON DELETE CASCADE,
    place INTEGER NOT NULL,
    before TEXT CHECK (before IS NULL OR json_valid(before)),
    after TEXT CHECK (after IS NULL OR json_valid(after)),
    PRIMARY KEY (run, place)
) STRICT, WITHOUT ROWID;
