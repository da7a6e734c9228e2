-- The practice's documents: agreement, privacy policy and articles of the library. Every version that was ever here stays.
-- Texts that came with the program stand in for those that a service does not offer (`remote_id` begins with `shipped/`).

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

CREATE INDEX document_kind ON document (account, kind, current);
CREATE INDEX document_digest ON document (digest);

-- What was shown stays as it was: only whether it still holds may change.
CREATE TRIGGER document_keeps BEFORE UPDATE OF text, digest, title, language, version, remote_id, kind ON document
BEGIN
    SELECT RAISE(ABORT, 'a document stays as it was');
END;

-- The library is searched by title and text; triggers keep the index in step.
CREATE VIRTUAL TABLE document_words USING fts5 (
    title, text, content = '', contentless_delete = 1, tokenize = 'unicode61 remove_diacritics 2', prefix = '2 3'
);

CREATE TRIGGER document_found AFTER INSERT ON document WHEN new.kind = 'education'
BEGIN
    INSERT INTO document_words (rowid, title, text) VALUES (new.id, new.title, new.text);
END;

CREATE TRIGGER document_lost AFTER DELETE ON document WHEN old.kind = 'education'
BEGIN
    DELETE FROM document_words WHERE rowid = old.id;
END;
