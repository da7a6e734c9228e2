-- index appointment_long
CREATE INDEX appointment_long ON appointment ("end") WHERE "end" - start > 86400;

-- index appointment_patient
CREATE INDEX appointment_patient ON appointment (calendar, patient);

-- index appointment_start
CREATE INDEX appointment_start ON appointment (start);

-- index change_subject
CREATE INDEX change_subject ON change (calendar, subject, run);

-- index conflict_decided
CREATE INDEX conflict_decided ON conflict (decided_at);

-- index conflict_subject
CREATE INDEX conflict_subject ON conflict (calendar, subject);

-- index consent_feed_hash
CREATE INDEX consent_feed_hash ON consent_feed (hash);

-- index document_digest
CREATE INDEX document_digest ON document (digest);

-- index document_kind
CREATE INDEX document_kind ON document (account, kind, current);

-- index ledger_scope
CREATE INDEX ledger_scope ON ledger (subject, purpose, sequence);

-- index outbox_subject
CREATE INDEX outbox_subject ON outbox (calendar, subject, sequence);

-- index past_subject
CREATE INDEX past_subject ON past (calendar, subject, sequence);

-- index reminder_calendar
CREATE INDEX reminder_calendar ON reminder (calendar);

-- index run_told
CREATE INDEX run_told ON run (finished_at) WHERE forgotten = 0;

-- table account
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

-- table anonymous
CREATE TABLE anonymous (
    id INTEGER PRIMARY KEY,
    account TEXT NOT NULL REFERENCES account (id) ON DELETE CASCADE,
    purpose TEXT NOT NULL CHECK (purpose IN ('surveys', 'usage')),
    kind TEXT NOT NULL,
    body BLOB NOT NULL,
    due_at INTEGER NOT NULL,
    tries INTEGER NOT NULL DEFAULT 0
) STRICT;

-- table appointment
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

-- table appointment_words
CREATE VIRTUAL TABLE appointment_words USING fts5 (
    patient, visit_type, location, note,
    content = '', contentless_delete = 1, tokenize = 'unicode61 remove_diacritics 2', prefix = '2 3'
);

-- table box_key
CREATE TABLE box_key (
    calendar TEXT NOT NULL PRIMARY KEY REFERENCES calendar (id) ON DELETE CASCADE,
    key BLOB NOT NULL CHECK (length(key) = 32),
    -- While the box is given another key: the new one, until the file has it.
    next BLOB CHECK (length(next) = 32)
) STRICT;

-- table calendar
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

-- table change
CREATE TABLE change (
    run INTEGER NOT NULL REFERENCES run (id) ON DELETE CASCADE,
    calendar TEXT NOT NULL,
    subject TEXT NOT NULL,
    before TEXT CHECK (before IS NULL OR json_valid(before)),
    after TEXT CHECK (after IS NULL OR json_valid(after)),
    PRIMARY KEY (run, calendar, subject)
) STRICT, WITHOUT ROWID;

-- table conflict
CREATE TABLE "conflict" (
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

-- table consent_feed
CREATE TABLE consent_feed (
    account TEXT NOT NULL REFERENCES account (id) ON DELETE CASCADE,
    remote_id TEXT NOT NULL,
    device TEXT NOT NULL,
    record TEXT NOT NULL,
    hash TEXT NOT NULL,
    previous TEXT NOT NULL,
    body TEXT NOT NULL,
    received_at INTEGER NOT NULL,
    wrong TEXT NOT NULL DEFAULT '',
    PRIMARY KEY (account, remote_id)
) STRICT, WITHOUT ROWID;

-- table document
CREATE TABLE document (
    id INTEGER PRIMARY KEY,
    account TEXT NOT NULL REFERENCES account (id) ON DELETE CASCADE,
    remote_id TEXT NOT NULL,
    version TEXT NOT NULL,
    language TEXT NOT NULL,
    kind TEXT NOT NULL CHECK (kind IN ('agreement', 'privacy-policy', 'education')),
    title TEXT NOT NULL,
    text TEXT NOT NULL,
    digest TEXT NOT NULL CHECK (length(digest) = 64),
    effective TEXT NOT NULL,
    source TEXT NOT NULL,
    source_url TEXT NOT NULL,
    current INTEGER NOT NULL CHECK (current IN (0, 1)),
    fetched_at INTEGER NOT NULL,
    UNIQUE (account, remote_id, version, language)
) STRICT;

-- table document_words
CREATE VIRTUAL TABLE document_words USING fts5 (
    title, text, content = '', contentless_delete = 1, tokenize = 'unicode61 remove_diacritics 2', prefix = '2 3'
);

-- table ledger
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

-- table link
CREATE TABLE link (
    one INTEGER PRIMARY KEY CHECK (one = 1),
    key BLOB NOT NULL CHECK (length(key) = 32)
) STRICT;

-- table notice
CREATE TABLE notice (
    digest TEXT NOT NULL PRIMARY KEY,
    id TEXT NOT NULL,
    version INTEGER NOT NULL,
    language TEXT NOT NULL,
    text TEXT NOT NULL
) STRICT;

-- table offer
CREATE TABLE offer (
    account TEXT NOT NULL REFERENCES account (id) ON DELETE CASCADE,
    place INTEGER NOT NULL,
    supplier TEXT NOT NULL,
    title TEXT NOT NULL,
    link TEXT NOT NULL,
    topics TEXT NOT NULL CHECK (json_valid(topics)),
    PRIMARY KEY (account, place)
) STRICT, WITHOUT ROWID;

-- table outbox
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

-- table past
CREATE TABLE past (
    sequence INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    calendar TEXT NOT NULL REFERENCES calendar (id) ON DELETE CASCADE,
    subject TEXT NOT NULL,
    entry TEXT NOT NULL CHECK (json_valid(entry)),
    fate TEXT NOT NULL CHECK (fate IN ('accepted', 'discarded', 'overruled')),
    ended_at INTEGER NOT NULL
) STRICT;

-- table patient
CREATE TABLE patient (
    calendar TEXT NOT NULL REFERENCES calendar (id) ON DELETE CASCADE,
    remote_id TEXT NOT NULL,
    version TEXT NOT NULL,
    name TEXT NOT NULL,
    resource TEXT NOT NULL,
    PRIMARY KEY (calendar, remote_id)
) STRICT;

-- table practice_aside
CREATE TABLE practice_aside (
    calendar TEXT NOT NULL REFERENCES calendar (id) ON DELETE CASCADE,
    remote_id TEXT NOT NULL,
    PRIMARY KEY (calendar, remote_id)
) STRICT, WITHOUT ROWID;

-- table practice_cursor
CREATE TABLE practice_cursor (
    calendar TEXT NOT NULL PRIMARY KEY REFERENCES calendar (id) ON DELETE CASCADE,
    cursor TEXT NOT NULL
) STRICT;

-- table reminder
CREATE TABLE reminder (
    key TEXT NOT NULL PRIMARY KEY CHECK (length(key) = 64),
    calendar TEXT NOT NULL REFERENCES calendar (id) ON DELETE CASCADE,
    told_at INTEGER NOT NULL,
    again_at INTEGER NOT NULL DEFAULT 0
) STRICT, WITHOUT ROWID;

-- table run
CREATE TABLE run (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    calendar TEXT NOT NULL REFERENCES calendar (id) ON DELETE CASCADE,
    origin TEXT NOT NULL CHECK (origin IN ('pull', 'push')),
    finished_at INTEGER NOT NULL
, forgotten INTEGER NOT NULL DEFAULT 0 CHECK (forgotten IN (0, 1))) STRICT;

-- table seal
CREATE TABLE seal (
    one INTEGER PRIMARY KEY CHECK (one = 1),
    key BLOB NOT NULL CHECK (length(key) = 32),
    pseudonym TEXT NOT NULL,
    length INTEGER NOT NULL,
    mac TEXT NOT NULL
) STRICT;

-- table setting
CREATE TABLE setting (
    key TEXT NOT NULL PRIMARY KEY,
    value TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- table source_state
CREATE TABLE source_state (
    calendar TEXT NOT NULL PRIMARY KEY REFERENCES calendar (id) ON DELETE CASCADE,
    health TEXT NOT NULL,
    last_success INTEGER NOT NULL,
    last_attempt INTEGER NOT NULL,
    detail TEXT NOT NULL,
    retry_at INTEGER NOT NULL,
    set_aside INTEGER NOT NULL
) STRICT;

-- table survey
CREATE TABLE survey (
    account TEXT NOT NULL REFERENCES account (id) ON DELETE CASCADE,
    remote_id TEXT NOT NULL,
    canonical TEXT NOT NULL,
    resource TEXT NOT NULL CHECK (json_valid(resource)),
    refused TEXT NOT NULL DEFAULT '',
    state TEXT NOT NULL DEFAULT 'open' CHECK (state IN ('open', 'answered', 'declined')),
    offered INTEGER NOT NULL DEFAULT 1 CHECK (offered IN (0, 1)),
    PRIMARY KEY (account, remote_id)
) STRICT, WITHOUT ROWID;

-- table token
CREATE TABLE token (
    account TEXT NOT NULL REFERENCES account (id) ON DELETE CASCADE,
    name TEXT NOT NULL,
    secret TEXT NOT NULL,
    PRIMARY KEY (account, name)
) STRICT, WITHOUT ROWID;

-- table usage
CREATE TABLE usage (
    account TEXT NOT NULL REFERENCES account (id) ON DELETE CASCADE,
    day TEXT NOT NULL CHECK (day GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    name TEXT NOT NULL,
    number INTEGER NOT NULL CHECK (number > 0),
    PRIMARY KEY (account, day, name)
) STRICT, WITHOUT ROWID;

-- trigger appointment_found
CREATE TRIGGER appointment_found AFTER INSERT ON appointment
BEGIN
    INSERT INTO appointment_words (rowid, patient, visit_type, location, note)
    VALUES (
        new.id,
        (SELECT name FROM patient WHERE calendar = new.calendar AND remote_id = new.patient),
        new.visit_type, new.location, new.note
    );
END;

-- trigger appointment_lost
CREATE TRIGGER appointment_lost AFTER DELETE ON appointment
BEGIN
    DELETE FROM appointment_words WHERE rowid = old.id;
END;

-- trigger appointment_refound
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

-- trigger calendar_identity
CREATE TRIGGER calendar_identity BEFORE UPDATE OF id, account, remote_id ON calendar
BEGIN
    SELECT RAISE(ABORT, 'a calendar keeps its identity');
END;

-- trigger document_found
CREATE TRIGGER document_found AFTER INSERT ON document WHEN new.kind = 'education'
BEGIN
    INSERT INTO document_words (rowid, title, text) VALUES (new.id, new.title, new.text);
END;

-- trigger document_keeps
CREATE TRIGGER document_keeps BEFORE UPDATE OF text, digest, title, language, version, remote_id, kind ON document
BEGIN
    SELECT RAISE(ABORT, 'a document stays as it was');
END;

-- trigger document_lost
CREATE TRIGGER document_lost AFTER DELETE ON document WHEN old.kind = 'education'
BEGIN
    DELETE FROM document_words WHERE rowid = old.id;
END;

-- trigger ledger_keeps
CREATE TRIGGER ledger_keeps BEFORE UPDATE ON ledger
BEGIN
    SELECT RAISE(ABORT, 'the ledger is append-only');
END;

-- trigger ledger_stays
CREATE TRIGGER ledger_stays BEFORE DELETE ON ledger
BEGIN
    SELECT RAISE(ABORT, 'the ledger is append-only');
END;

-- trigger notice_keeps
CREATE TRIGGER notice_keeps BEFORE UPDATE ON notice
BEGIN
    SELECT RAISE(ABORT, 'words once shown stay as they were');
END;

-- trigger notice_stays
CREATE TRIGGER notice_stays BEFORE DELETE ON notice
BEGIN
    SELECT RAISE(ABORT, 'words once shown stay as they were');
END;

-- trigger patient_named
CREATE TRIGGER patient_named AFTER INSERT ON patient
BEGIN
    UPDATE appointment SET patient = patient WHERE calendar = new.calendar AND patient = new.remote_id;
END;

-- trigger patient_renamed
CREATE TRIGGER patient_renamed AFTER UPDATE OF name ON patient WHEN new.name <> old.name
BEGIN
    UPDATE appointment SET patient = patient WHERE calendar = new.calendar AND patient = new.remote_id;
END;

-- view intended
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

-- view overlaid
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

-- view projected
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
