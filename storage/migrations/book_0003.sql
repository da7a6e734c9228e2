-- What the hosted service asks, offers and is told about, apart from appointments: surveys, counts, offers, and the
-- records of consent that other computers of the same person left there.

-- Surveys as they came, and what became of them here. What was answered is not kept.
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

-- How often something was used on a day: nothing finer, and nothing about whom or what.
CREATE TABLE usage (
    account TEXT NOT NULL REFERENCES account (id) ON DELETE CASCADE,
    day TEXT NOT NULL CHECK (day GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    name TEXT NOT NULL,
    number INTEGER NOT NULL CHECK (number > 0),
    PRIMARY KEY (account, day, name)
) STRICT, WITHOUT ROWID;

-- What waits to leave without a name: the exact bytes, and when. Taking the consent back takes these along.
CREATE TABLE anonymous (
    id INTEGER PRIMARY KEY,
    account TEXT NOT NULL REFERENCES account (id) ON DELETE CASCADE,
    purpose TEXT NOT NULL CHECK (purpose IN ('surveys', 'usage')),
    kind TEXT NOT NULL,
    body BLOB NOT NULL,
    due_at INTEGER NOT NULL,
    tries INTEGER NOT NULL DEFAULT 0
) STRICT;

-- The list of offers as it came, the same for everyone. What is shown of it is chosen here.
CREATE TABLE offer (
    account TEXT NOT NULL REFERENCES account (id) ON DELETE CASCADE,
    place INTEGER NOT NULL,
    supplier TEXT NOT NULL,
    title TEXT NOT NULL,
    link TEXT NOT NULL,
    topics TEXT NOT NULL CHECK (json_valid(topics)),
    PRIMARY KEY (account, place)
) STRICT, WITHOUT ROWID;

-- Every record of consent that the service has, ours and those of other computers, as the service listed them.
-- `received_at`: when the service took it, in milliseconds of UTC. `wrong`: why it is not believed, empty if it is.
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

CREATE INDEX consent_feed_hash ON consent_feed (hash);

-- Shared by the computers of one person and by nobody else: under it calendars have names that say nothing to a service.
CREATE TABLE link (
    one INTEGER PRIMARY KEY CHECK (one = 1),
    key BLOB NOT NULL CHECK (length(key) = 32)
) STRICT;
