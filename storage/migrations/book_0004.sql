-- Runs that the story tells no more, and what became of edits that met somebody else's.

-- A forgotten run: it can't be told as a whole or undone any more; what it did stays in the history of each appointment.
ALTER TABLE run ADD COLUMN forgotten INTEGER NOT NULL DEFAULT 0 CHECK (forgotten IN (0, 1));

CREATE INDEX run_told ON run (finished_at) WHERE forgotten = 0;

-- Two more ways to decide: field by field (`fields`, by a person: `picked` names those taken from mine), and edits that
-- fitted together and were put together (`merged`, told and not asked). `made` is the entry that the decision sends.
CREATE TABLE conflict_anew (
    id TEXT NOT NULL PRIMARY KEY,
    entry TEXT NOT NULL,
    calendar TEXT NOT NULL REFERENCES calendar (id) ON DELETE CASCADE,
    subject TEXT NOT NULL,
    base TEXT NOT NULL CHECK (json_valid(base)),
    mine TEXT NOT NULL CHECK (json_valid(mine)),
    theirs TEXT NOT NULL CHECK (json_valid(theirs)),
    met_at INTEGER NOT NULL,
    decided TEXT NOT NULL DEFAULT '' CHECK (decided IN ('', 'mine', 'theirs', 'both', 'fields', 'merged')),
    decided_at INTEGER NOT NULL DEFAULT 0,
    picked TEXT NOT NULL DEFAULT '[]' CHECK (json_valid(picked)),
    made TEXT NOT NULL DEFAULT ''
) STRICT;

INSERT INTO conflict_anew (id, entry, calendar, subject, base, mine, theirs, met_at, decided, decided_at)
SELECT id, entry, calendar, subject, base, mine, theirs, met_at, decided, decided_at FROM conflict;

DROP TABLE conflict;

ALTER TABLE conflict_anew RENAME TO conflict;

CREATE INDEX conflict_subject ON conflict (calendar, subject);
CREATE INDEX conflict_decided ON conflict (decided_at);

-- Counts by calendar that the window kept before runs told the story.
DELETE FROM setting WHERE key = 'stories';
