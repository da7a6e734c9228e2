-- Reminders that were told, so that each is told once: also after a restart, in several windows, and after sleep.
-- `key` is a hash of what it is about (`storage.records.marks`); nothing of a calendar can be read from it.
-- `again_at`: put off by the person until then (UTC seconds), 0 when it is not to be told again.
CREATE TABLE reminder (
    key TEXT NOT NULL PRIMARY KEY CHECK (length(key) = 64),
    calendar TEXT NOT NULL REFERENCES calendar (id) ON DELETE CASCADE,
    told_at INTEGER NOT NULL,
    again_at INTEGER NOT NULL DEFAULT 0
) STRICT, WITHOUT ROWID;

CREATE INDEX reminder_calendar ON reminder (calendar);
