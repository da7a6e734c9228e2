-- The book, version 1: what belongs to the practitioner. Times are UTC seconds unless said otherwise.

CREATE TABLE account (
    id TEXT NOT NULL PRIMARY KEY,
    provider TEXT NOT NULL,
    base TEXT NOT NULL,
    user TEXT NOT NULL,
    label TEXT NOT NULL,
    ca_pem TEXT NOT NULL DEFAULT '',
    settings TEXT NOT NULL DEFAULT '{}' CHECK (json_valid(settings)),
    plan TEXT NOT NULL DEFAULT '',
    position INTEGER NOT NULL
) STRICT;

CREATE TABLE token (
    account TEXT NOT NULL REFERENCES account (id) ON DELETE CASCADE,
    name TEXT NOT NULL,
    secret TEXT NOT NULL,
    PRIMARY KEY (account, name)
) STRICT, WITHOUT ROWID;

CREATE TABLE calendar (
    id TEXT NOT NULL PRIMARY KEY,
    account TEXT NOT NULL REFERENCES account (id) ON DELETE CASCADE,
    remote_id TEXT NOT NULL,
    name TEXT NOT NULL,
    colour TEXT NOT NULL DEFAULT '',
    read_only INTEGER NOT NULL DEFAULT 0 CHECK (read_only IN (0, 1)),
    zone TEXT NOT NULL DEFAULT '',
    settings TEXT NOT NULL DEFAULT '{}' CHECK (json_valid(settings)),
    position INTEGER NOT NULL,
    listed INTEGER NOT NULL DEFAULT 1 CHECK (listed IN (0, 1)),
    UNIQUE (account, remote_id)
) STRICT;

-- A consent goes by the calendar's id, so it may never come to mean another calendar.
CREATE TRIGGER calendar_identity BEFORE UPDATE OF id, account, remote_id ON calendar
BEGIN
    SELECT RAISE(ABORT, 'a calendar keeps its identity');
END;

CREATE TABLE source_state (
    calendar TEXT NOT NULL PRIMARY KEY REFERENCES calendar (id) ON DELETE CASCADE,
    health TEXT NOT NULL,
    last_success INTEGER NOT NULL,
    last_attempt INTEGER NOT NULL,
    detail TEXT NOT NULL,
    retry_at INTEGER NOT NULL,
    set_aside INTEGER NOT NULL
) STRICT;

CREATE TABLE setting (
    key TEXT NOT NULL PRIMARY KEY,
    value TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- Destroying a row here is what makes a box unreadable for good.
CREATE TABLE box_key (
    calendar TEXT NOT NULL PRIMARY KEY REFERENCES calendar (id) ON DELETE CASCADE,
    key BLOB NOT NULL CHECK (length(key) = 32),
    -- While the box is given another key: the new one, until the file has it.
    next BLOB CHECK (length(next) = 32)
) STRICT;

-- The ledger ------------------------------------------------------------------------------------------------------

CREATE TABLE notice (
    digest TEXT NOT NULL PRIMARY KEY,
    id TEXT NOT NULL,
    version INTEGER NOT NULL,
    language TEXT NOT NULL,
    text TEXT NOT NULL
) STRICT;

CREATE TABLE ledger (
    sequence INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    subject TEXT NOT NULL,
    purpose TEXT NOT NULL,
    decision TEXT NOT NULL CHECK (decision IN ('given', 'refused', 'withdrawn', 'expired')),
    decided_at INTEGER NOT NULL,
    notice TEXT NOT NULL REFERENCES notice (digest),
    body TEXT NOT NULL CHECK (json_valid(body)),
    previous TEXT NOT NULL CHECK (length(previous) = 64),
    hash TEXT NOT NULL UNIQUE CHECK (length(hash) = 64)
) STRICT;

CREATE INDEX ledger_scope ON ledger (subject, purpose, sequence);

-- The head of the chain under a key of its own: a chain that lost its tail is still a chain, but not a sealed one.
CREATE TABLE seal (
    one INTEGER PRIMARY KEY CHECK (one = 1),
    key BLOB NOT NULL CHECK (length(key) = 32),
    pseudonym TEXT NOT NULL,
    length INTEGER NOT NULL,
    mac TEXT NOT NULL
) STRICT;

CREATE TRIGGER ledger_keeps BEFORE UPDATE ON ledger
BEGIN
    SELECT RAISE(ABORT, 'the ledger is append-only');
END;

CREATE TRIGGER ledger_stays BEFORE DELETE ON ledger
BEGIN
    SELECT RAISE(ABORT, 'the ledger is append-only');
END;

CREATE TRIGGER notice_keeps BEFORE UPDATE ON notice
BEGIN
    SELECT RAISE(ABORT, 'words once shown stay as they were');
END;

CREATE TRIGGER notice_stays BEFORE DELETE ON notice
BEGIN
    SELECT RAISE(ABORT, 'words once shown stay as they were');
END;

-- The practice ----------------------------------------------------------------------------------------------------

CREATE TABLE practice_cursor (
    calendar TEXT NOT NULL PRIMARY KEY REFERENCES calendar (id) ON DELETE CASCADE,
    cursor TEXT NOT NULL
) STRICT;

-- What the service has and could not be read; what was held of it before is kept.
CREATE TABLE practice_aside (
    calendar TEXT NOT NULL REFERENCES calendar (id) ON DELETE CASCADE,
    remote_id TEXT NOT NULL,
    PRIMARY KEY (calendar, remote_id)
) STRICT, WITHOUT ROWID;

CREATE TABLE patient (
    calendar TEXT NOT NULL REFERENCES calendar (id) ON DELETE CASCADE,
    remote_id TEXT NOT NULL,
    version TEXT NOT NULL,
    name TEXT NOT NULL,
    resource TEXT NOT NULL,
    PRIMARY KEY (calendar, remote_id)
) STRICT;

-- Rows change only from what the service answered.
CREATE TABLE appointment (
    id INTEGER PRIMARY KEY,
    calendar TEXT NOT NULL REFERENCES calendar (id) ON DELETE CASCADE,
    remote_id TEXT NOT NULL,
    version TEXT NOT NULL,
    last_updated TEXT NOT NULL,
    start INTEGER NOT NULL,
    "end" INTEGER NOT NULL,
    status TEXT NOT NULL,
    patient TEXT,
    visit_type TEXT NOT NULL,
    location TEXT NOT NULL,
    note TEXT NOT NULL,
    resource TEXT NOT NULL,
    UNIQUE (calendar, remote_id)
) STRICT;

CREATE INDEX appointment_start ON appointment (start);
CREATE INDEX appointment_long ON appointment ("end") WHERE "end" - start > 86400;
CREATE INDEX appointment_patient ON appointment (calendar, patient);

-- What people did and the service has not accepted yet. `intent` holds only the fields that were set, `base` the fields
-- of the server's row that they were set over.
CREATE TABLE outbox (
    sequence INTEGER PRIMARY KEY AUTOINCREMENT,
    id TEXT NOT NULL UNIQUE,
    calendar TEXT NOT NULL REFERENCES calendar (id) ON DELETE CASCADE,
    subject TEXT NOT NULL,
    action TEXT NOT NULL CHECK (action IN ('create', 'change', 'cancel')),
    intent TEXT NOT NULL CHECK (json_valid(intent)),
    base TEXT NOT NULL CHECK (json_valid(base)),
    base_version TEXT NOT NULL DEFAULT '',
    created_at INTEGER NOT NULL,
    state TEXT NOT NULL DEFAULT 'waiting' CHECK (state IN ('waiting', 'sending', 'parked', 'conflict')),
    tries INTEGER NOT NULL DEFAULT 0,
    retry_at INTEGER NOT NULL DEFAULT 0,
    reason TEXT NOT NULL DEFAULT ''
) STRICT;

CREATE INDEX outbox_subject ON outbox (calendar, subject, sequence);

-- Field by field, the latest intent over the server's row. Entries that the service refused, or that met another's change,
-- wait in the outbox and the inbox: the schedule then shows what the service has.
CREATE VIEW intended AS
SELECT
    calendar,
    subject,
    field.key AS field,
    field.value AS value,
    max(sequence) AS sequence
FROM outbox, json_each(outbox.intent) AS field
WHERE state IN ('waiting', 'sending')
GROUP BY calendar, subject, field.key;

CREATE VIEW overlaid AS
SELECT
    calendar,
    subject,
    max(value) FILTER (WHERE field = 'start') AS start,
    max(value) FILTER (WHERE field = 'end') AS "end",
    max(value) FILTER (WHERE field = 'status') AS status,
    max(value) FILTER (WHERE field = 'patient') AS patient,
    count(*) FILTER (WHERE field = 'patient') AS names_patient,
    max(value) FILTER (WHERE field = 'visit_type') AS visit_type,
    max(value) FILTER (WHERE field = 'location') AS location,
    max(value) FILTER (WHERE field = 'note') AS note
FROM intended
GROUP BY calendar, subject;

-- What a schedule shows. The first arm has no computed time, so that a range of time is looked up in the index.
CREATE VIEW projected AS
SELECT
    a.calendar, a.remote_id, a.start, a."end", a.status, a.patient, coalesce(p.name, '') AS patient_name,
    a.visit_type, a.location, a.note, 0 AS pending
FROM appointment AS a
LEFT JOIN patient AS p ON p.calendar = a.calendar AND p.remote_id = a.patient
WHERE NOT EXISTS (
    SELECT 1 FROM outbox AS o
    WHERE o.calendar = a.calendar AND o.subject = a.remote_id AND o.state IN ('waiting', 'sending')
)
UNION ALL
SELECT
    o.calendar, o.subject,
    coalesce(o.start, a.start), coalesce(o."end", a."end"), coalesce(o.status, a.status, 'booked'),
    iif(o.names_patient, o.patient, a.patient), coalesce(p.name, ''),
    coalesce(o.visit_type, a.visit_type, ''), coalesce(o.location, a.location, ''), coalesce(o.note, a.note, ''), 1
FROM overlaid AS o
LEFT JOIN appointment AS a ON a.calendar = o.calendar AND a.remote_id = o.subject
LEFT JOIN patient AS p ON p.calendar = o.calendar AND p.remote_id = iif(o.names_patient, o.patient, a.patient)
WHERE coalesce(o.start, a.start) IS NOT NULL AND coalesce(o."end", a."end") IS NOT NULL;

-- What left the outbox, as it was then (a JSON object), and how. Nothing a person did is thrown away.
CREATE TABLE past (
    sequence INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    calendar TEXT NOT NULL REFERENCES calendar (id) ON DELETE CASCADE,
    subject TEXT NOT NULL,
    entry TEXT NOT NULL CHECK (json_valid(entry)),
    fate TEXT NOT NULL CHECK (fate IN ('accepted', 'discarded', 'overruled')),
    ended_at INTEGER NOT NULL
) STRICT;

CREATE INDEX past_subject ON past (calendar, subject, sequence);

-- An edit that met somebody else's: all three versions stay until a person decides, and after that too.
CREATE TABLE conflict (
    id TEXT NOT NULL PRIMARY KEY,
    entry TEXT NOT NULL,
    calendar TEXT NOT NULL REFERENCES calendar (id) ON DELETE CASCADE,
    subject TEXT NOT NULL,
    base TEXT NOT NULL CHECK (json_valid(base)),
    mine TEXT NOT NULL CHECK (json_valid(mine)),
    theirs TEXT NOT NULL CHECK (json_valid(theirs)),
    met_at INTEGER NOT NULL,
    decided TEXT NOT NULL DEFAULT '' CHECK (decided IN ('', 'mine', 'theirs', 'both')),
    decided_at INTEGER NOT NULL DEFAULT 0
) STRICT;

CREATE INDEX conflict_subject ON conflict (calendar, subject);

-- Each committed pass and each sent batch, with what every appointment was before and after.
CREATE TABLE run (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    calendar TEXT NOT NULL REFERENCES calendar (id) ON DELETE CASCADE,
    origin TEXT NOT NULL CHECK (origin IN ('pull', 'push')),
    finished_at INTEGER NOT NULL
) STRICT;

CREATE TABLE change (
    run INTEGER NOT NULL REFERENCES run (id) ON DELETE CASCADE,
    calendar TEXT NOT NULL,
    subject TEXT NOT NULL,
    before TEXT CHECK (before IS NULL OR json_valid(before)),
    after TEXT CHECK (after IS NULL OR json_valid(after)),
    PRIMARY KEY (run, calendar, subject)
) STRICT, WITHOUT ROWID;

CREATE INDEX change_subject ON change (calendar, subject, run);

-- Search: rowid is the appointment's id; triggers keep it in step, also with the patients' names.
CREATE VIRTUAL TABLE appointment_words USING fts5 (
    patient, visit_type, location, note,
    content = '', contentless_delete = 1, tokenize = 'unicode61 remove_diacritics 2', prefix = '2 3'
);

CREATE TRIGGER appointment_found AFTER INSERT ON appointment
BEGIN
    INSERT INTO appointment_words (rowid, patient, visit_type, location, note)
    VALUES (
        new.id,
        (SELECT name FROM patient WHERE calendar = new.calendar AND remote_id = new.patient),
        new.visit_type, new.location, new.note
    );
END;

CREATE TRIGGER appointment_refound AFTER UPDATE ON appointment
BEGIN
    DELETE FROM appointment_words WHERE rowid = old.id;
    INSERT INTO appointment_words (rowid, patient, visit_type, location, note)
    VALUES (
        new.id,
        (SELECT name FROM patient WHERE calendar = new.calendar AND remote_id = new.patient),
        new.visit_type, new.location, new.note
    );
END;

CREATE TRIGGER appointment_lost AFTER DELETE ON appointment
BEGIN
    DELETE FROM appointment_words WHERE rowid = old.id;
END;

CREATE TRIGGER patient_named AFTER INSERT ON patient
BEGIN
    UPDATE appointment SET patient = patient WHERE calendar = new.calendar AND patient = new.remote_id;
END;

CREATE TRIGGER patient_renamed AFTER UPDATE OF name ON patient WHEN new.name <> old.name
BEGIN
    UPDATE appointment SET patient = patient WHERE calendar = new.calendar AND patient = new.remote_id;
END;
