CREATE TABLE assumption (
    id TEXT NOT NULL,
    seq INTEGER NOT NULL,
    created_at TEXT NOT NULL,
    updated_at TEXT NOT NULL,
    deleted_at TEXT,
    telling TEXT NOT NULL,
    owner TEXT NOT NULL,
    assumed TEXT NOT NULL,
    learned TEXT NOT NULL,
    ask_again DATE,
    still_true BOOLEAN,
    CONSTRAINT pk_assumption PRIMARY KEY (id),
    CONSTRAINT uq_assumption_seq UNIQUE (seq)
)

CREATE TABLE attachment (
    id TEXT NOT NULL,
    seq INTEGER NOT NULL,
    created_at TEXT NOT NULL,
    updated_at TEXT NOT NULL,
    deleted_at TEXT,
    telling TEXT NOT NULL,
    sha256 TEXT NOT NULL,
    name TEXT NOT NULL,
    media_type TEXT NOT NULL,
    size INTEGER NOT NULL,
    content BLOB NOT NULL,
    CONSTRAINT pk_attachment PRIMARY KEY (id),
    CONSTRAINT uq_attachment_seq UNIQUE (seq),
    CONSTRAINT uq_attachment_sha256 UNIQUE (sha256)
)

CREATE TABLE charter (
    id TEXT NOT NULL,
    seq INTEGER NOT NULL,
    created_at TEXT NOT NULL,
    updated_at TEXT NOT NULL,
    deleted_at TEXT,
    telling TEXT NOT NULL,
    title TEXT NOT NULL,
    body TEXT NOT NULL,
    CONSTRAINT pk_charter PRIMARY KEY (id),
    CONSTRAINT uq_charter_seq UNIQUE (seq)
)

CREATE TABLE draft_goal (
    id TEXT NOT NULL,
    seq INTEGER NOT NULL,
    created_at TEXT NOT NULL,
    updated_at TEXT NOT NULL,
    deleted_at TEXT,
    statement TEXT NOT NULL,
    success TEXT NOT NULL,
    area TEXT NOT NULL,
    baseline INTEGER NOT NULL,
    target INTEGER NOT NULL,
    CONSTRAINT pk_draft_goal PRIMARY KEY (id),
    CONSTRAINT uq_draft_goal_seq UNIQUE (seq)
)

CREATE TABLE goal (
    id TEXT NOT NULL,
    seq INTEGER NOT NULL,
    created_at TEXT NOT NULL,
    updated_at TEXT NOT NULL,
    deleted_at TEXT,
    telling TEXT NOT NULL,
    owner TEXT NOT NULL,
    statement TEXT NOT NULL,
    success TEXT NOT NULL,
    area TEXT NOT NULL,
    scale TEXT NOT NULL,
    baseline INTEGER NOT NULL,
    target INTEGER NOT NULL,
    due DATE,
    state TEXT NOT NULL,
    CONSTRAINT pk_goal PRIMARY KEY (id),
    CONSTRAINT uq_goal_seq UNIQUE (seq)
)

CREATE TABLE local_state (
    "key" TEXT NOT NULL,
    value TEXT NOT NULL,
    CONSTRAINT pk_local_state PRIMARY KEY ("key")
)

CREATE TABLE pair (
    id TEXT NOT NULL,
    seq INTEGER NOT NULL,
    created_at TEXT NOT NULL,
    updated_at TEXT NOT NULL,
    deleted_at TEXT,
    telling TEXT NOT NULL,
    title TEXT NOT NULL,
    purpose TEXT NOT NULL,
    start DATE NOT NULL,
    planned_sessions INTEGER NOT NULL,
    cadence_weeks INTEGER NOT NULL,
    minutes INTEGER NOT NULL,
    leader_learns TEXT NOT NULL,
    mentor_learns TEXT NOT NULL,
    CONSTRAINT pk_pair PRIMARY KEY (id),
    CONSTRAINT uq_pair_seq UNIQUE (seq)
)

CREATE TABLE person (
    id TEXT NOT NULL,
    seq INTEGER NOT NULL,
    created_at TEXT NOT NULL,
    updated_at TEXT NOT NULL,
    deleted_at TEXT,
    telling TEXT NOT NULL,
    role TEXT NOT NULL,
    name TEXT NOT NULL,
    initials TEXT NOT NULL,
    team TEXT NOT NULL,
    pronouns TEXT NOT NULL,
    CONSTRAINT pk_person PRIMARY KEY (id),
    CONSTRAINT uq_person_seq UNIQUE (seq)
)

CREATE TABLE receipt (
    id TEXT NOT NULL,
    seq INTEGER NOT NULL,
    created_at TEXT NOT NULL,
    updated_at TEXT NOT NULL,
    deleted_at TEXT,
    what TEXT NOT NULL,
    format TEXT NOT NULL,
    file_name TEXT NOT NULL,
    sha256 TEXT NOT NULL,
    size INTEGER NOT NULL,
    encrypted BOOLEAN NOT NULL,
    CONSTRAINT pk_receipt PRIMARY KEY (id),
    CONSTRAINT uq_receipt_seq UNIQUE (seq)
)

CREATE TABLE session (
    id TEXT NOT NULL,
    seq INTEGER NOT NULL,
    created_at TEXT NOT NULL,
    updated_at TEXT NOT NULL,
    deleted_at TEXT,
    telling TEXT NOT NULL,
    number INTEGER NOT NULL,
    title TEXT NOT NULL,
    purpose TEXT NOT NULL,
    day DATE,
    at TIME,
    zone TEXT NOT NULL,
    minutes INTEGER NOT NULL,
    place TEXT NOT NULL,
    state TEXT NOT NULL,
    postponed_by TEXT,
    started_at TEXT,
    ended_at TEXT,
    notes TEXT NOT NULL,
    CONSTRAINT pk_session PRIMARY KEY (id),
    CONSTRAINT uq_session_seq UNIQUE (seq)
)

CREATE TABLE signature (
    id TEXT NOT NULL,
    seq INTEGER NOT NULL,
    created_at TEXT NOT NULL,
    updated_at TEXT NOT NULL,
    deleted_at TEXT,
    telling TEXT NOT NULL,
    charter_id TEXT NOT NULL,
    "by" TEXT NOT NULL,
    "on" DATE NOT NULL,
    digest TEXT NOT NULL,
    CONSTRAINT pk_signature PRIMARY KEY (id),
    CONSTRAINT uq_signature_seq UNIQUE (seq)
)

CREATE INDEX ix_signature_charter_id ON signature (charter_id)

CREATE TABLE unit (
    id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    deed TEXT NOT NULL,
    subject TEXT NOT NULL,
    at TEXT NOT NULL,
    undone BOOLEAN NOT NULL
)

CREATE TABLE action (
    id TEXT NOT NULL,
    seq INTEGER NOT NULL,
    created_at TEXT NOT NULL,
    updated_at TEXT NOT NULL,
    deleted_at TEXT,
    telling TEXT NOT NULL,
    text TEXT NOT NULL,
    owner TEXT NOT NULL,
    due DATE,
    done_at TEXT,
    evidence TEXT NOT NULL,
    session_id TEXT,
    goal_id TEXT,
    CONSTRAINT pk_action PRIMARY KEY (id),
    CONSTRAINT uq_action_seq UNIQUE (seq),
    CONSTRAINT fk_action_session_id FOREIGN KEY(session_id) REFERENCES session (id),
    CONSTRAINT fk_action_goal_id FOREIGN KEY(goal_id) REFERENCES goal (id)
)

CREATE INDEX ix_action_due ON action (due)

CREATE INDEX ix_action_goal_id ON action (goal_id)

CREATE INDEX ix_action_session_id ON action (session_id)

CREATE TABLE check_in (
    id TEXT NOT NULL,
    seq INTEGER NOT NULL,
    created_at TEXT NOT NULL,
    updated_at TEXT NOT NULL,
    deleted_at TEXT,
    telling TEXT NOT NULL,
    goal_id TEXT NOT NULL,
    "by" TEXT NOT NULL,
    level INTEGER NOT NULL,
    confidence INTEGER NOT NULL,
    evidence_kind TEXT NOT NULL,
    evidence TEXT NOT NULL,
    day DATE NOT NULL,
    CONSTRAINT pk_check_in PRIMARY KEY (id),
    CONSTRAINT uq_check_in_seq UNIQUE (seq),
    CONSTRAINT fk_check_in_goal_id FOREIGN KEY(goal_id) REFERENCES goal (id)
)

CREATE INDEX ix_check_in_goal_id_day ON check_in (goal_id, day)

CREATE TABLE history (
    id INTEGER NOT NULL,
    unit_id INTEGER NOT NULL,
    kind TEXT NOT NULL,
    record_id TEXT NOT NULL,
    "before" TEXT,
    "after" TEXT,
    CONSTRAINT pk_history PRIMARY KEY (id),
    CONSTRAINT fk_history_unit_id FOREIGN KEY(unit_id) REFERENCES unit (id)
)

CREATE INDEX ix_history_record_id_unit_id ON history (record_id, unit_id)

CREATE INDEX ix_history_unit_id ON history (unit_id)

CREATE TABLE journal_entry (
    id TEXT NOT NULL,
    seq INTEGER NOT NULL,
    created_at TEXT NOT NULL,
    updated_at TEXT NOT NULL,
    deleted_at TEXT,
    day DATE NOT NULL,
    title TEXT NOT NULL,
    body TEXT NOT NULL,
    prompt TEXT NOT NULL,
    feeling INTEGER,
    feeling_word TEXT NOT NULL,
    tags TEXT NOT NULL,
    session_id TEXT,
    goal_id TEXT,
    CONSTRAINT pk_journal_entry PRIMARY KEY (id),
    CONSTRAINT uq_journal_entry_seq UNIQUE (seq),
    CONSTRAINT fk_journal_entry_session_id FOREIGN KEY(session_id) REFERENCES session (id),
    CONSTRAINT fk_journal_entry_goal_id FOREIGN KEY(goal_id) REFERENCES goal (id)
)

CREATE INDEX ix_journal_entry_day ON journal_entry (day)

CREATE INDEX ix_journal_entry_goal_id ON journal_entry (goal_id)

CREATE INDEX ix_journal_entry_session_id ON journal_entry (session_id)

CREATE TABLE note (
    id TEXT NOT NULL,
    seq INTEGER NOT NULL,
    created_at TEXT NOT NULL,
    updated_at TEXT NOT NULL,
    deleted_at TEXT,
    telling TEXT NOT NULL,
    title TEXT NOT NULL,
    body TEXT NOT NULL,
    tags TEXT NOT NULL,
    pinned BOOLEAN NOT NULL,
    session_id TEXT,
    CONSTRAINT pk_note PRIMARY KEY (id),
    CONSTRAINT uq_note_seq UNIQUE (seq),
    CONSTRAINT fk_note_session_id FOREIGN KEY(session_id) REFERENCES session (id)
)

CREATE INDEX ix_note_list ON note (deleted_at, pinned, updated_at, id, title, tags)

CREATE INDEX ix_note_session_id ON note (session_id)

CREATE TABLE observation (
    id TEXT NOT NULL,
    seq INTEGER NOT NULL,
    created_at TEXT NOT NULL,
    updated_at TEXT NOT NULL,
    deleted_at TEXT,
    telling TEXT NOT NULL,
    "by" TEXT NOT NULL,
    situation TEXT NOT NULL,
    behaviour TEXT NOT NULL,
    impact TEXT NOT NULL,
    goal_id TEXT,
    CONSTRAINT pk_observation PRIMARY KEY (id),
    CONSTRAINT uq_observation_seq UNIQUE (seq),
    CONSTRAINT fk_observation_goal_id FOREIGN KEY(goal_id) REFERENCES goal (id)
)

CREATE INDEX ix_observation_goal_id ON observation (goal_id)

CREATE TABLE preparation (
    id TEXT NOT NULL,
    seq INTEGER NOT NULL,
    created_at TEXT NOT NULL,
    updated_at TEXT NOT NULL,
    deleted_at TEXT,
    session_id TEXT NOT NULL,
    to_raise TEXT NOT NULL,
    not_yet TEXT NOT NULL,
    with_care TEXT NOT NULL,
    CONSTRAINT pk_preparation PRIMARY KEY (id),
    CONSTRAINT uq_preparation_seq UNIQUE (seq),
    CONSTRAINT uq_preparation_session_id UNIQUE (session_id),
    CONSTRAINT fk_preparation_session_id FOREIGN KEY(session_id) REFERENCES session (id)
)

CREATE TABLE rating (
    id TEXT NOT NULL,
    seq INTEGER NOT NULL,
    created_at TEXT NOT NULL,
    updated_at TEXT NOT NULL,
    deleted_at TEXT,
    telling TEXT NOT NULL,
    ritual TEXT NOT NULL,
    item TEXT NOT NULL,
    "by" TEXT NOT NULL,
    session_id TEXT,
    commitment TEXT NOT NULL,
    value INTEGER,
    salt TEXT,
    CONSTRAINT pk_rating PRIMARY KEY (id),
    CONSTRAINT uq_rating_seq UNIQUE (seq),
    CONSTRAINT fk_rating_session_id FOREIGN KEY(session_id) REFERENCES session (id)
)

CREATE INDEX ix_rating_session_id ON rating (session_id)

CREATE TABLE takeaway (
    id TEXT NOT NULL,
    seq INTEGER NOT NULL,
    created_at TEXT NOT NULL,
    updated_at TEXT NOT NULL,
    deleted_at TEXT,
    telling TEXT NOT NULL,
    text TEXT NOT NULL,
    learner TEXT NOT NULL,
    teacher TEXT NOT NULL,
    area TEXT NOT NULL,
    session_id TEXT,
    CONSTRAINT pk_takeaway PRIMARY KEY (id),
    CONSTRAINT uq_takeaway_seq UNIQUE (seq),
    CONSTRAINT fk_takeaway_session_id FOREIGN KEY(session_id) REFERENCES session (id)
)

CREATE INDEX ix_takeaway_session_id ON takeaway (session_id)

CREATE TABLE topic (
    id TEXT NOT NULL,
    seq INTEGER NOT NULL,
    created_at TEXT NOT NULL,
    updated_at TEXT NOT NULL,
    deleted_at TEXT,
    telling TEXT NOT NULL,
    session_id TEXT NOT NULL,
    position TEXT NOT NULL,
    title TEXT NOT NULL,
    detail TEXT NOT NULL,
    lead TEXT,
    minutes INTEGER,
    minutes_used INTEGER,
    area TEXT NOT NULL,
    state TEXT NOT NULL,
    carried_from TEXT,
    CONSTRAINT pk_topic PRIMARY KEY (id),
    CONSTRAINT uq_topic_seq UNIQUE (seq),
    CONSTRAINT fk_topic_session_id FOREIGN KEY(session_id) REFERENCES session (id)
)

CREATE INDEX ix_topic_session_id_position ON topic (session_id, position)

CREATE TABLE sealed_rating (
    id TEXT NOT NULL,
    seq INTEGER NOT NULL,
    created_at TEXT NOT NULL,
    updated_at TEXT NOT NULL,
    deleted_at TEXT,
    rating_id TEXT NOT NULL,
    value INTEGER NOT NULL,
    salt TEXT NOT NULL,
    CONSTRAINT pk_sealed_rating PRIMARY KEY (id),
    CONSTRAINT uq_sealed_rating_seq UNIQUE (seq),
    CONSTRAINT uq_sealed_rating_rating_id UNIQUE (rating_id),
    CONSTRAINT fk_sealed_rating_rating_id FOREIGN KEY(rating_id) REFERENCES rating (id)
)

CREATE VIEW shared_entry AS SELECT seq, 'charter' AS kind, id, title AS title, body AS body, updated_at FROM charter WHERE +deleted_at IS NULL UNION ALL SELECT seq, 'session' AS kind, id, title AS title, notes || char(10) || purpose AS body, updated_at FROM session WHERE +deleted_at IS NULL UNION ALL SELECT seq, 'topic' AS kind, id, title AS title, detail AS body, updated_at FROM topic WHERE +deleted_at IS NULL UNION ALL SELECT seq, 'goal' AS kind, id, statement AS title, success AS body, updated_at FROM goal WHERE +deleted_at IS NULL UNION ALL SELECT seq, 'action' AS kind, id, text AS title, evidence AS body, updated_at FROM action WHERE +deleted_at IS NULL UNION ALL SELECT seq, 'takeaway' AS kind, id, text AS title, '' AS body, updated_at FROM takeaway WHERE +deleted_at IS NULL UNION ALL SELECT seq, 'check_in' AS kind, id, evidence AS title, '' AS body, updated_at FROM check_in WHERE +deleted_at IS NULL UNION ALL SELECT seq, 'note' AS kind, id, title AS title, body || char(10) || tags AS body, updated_at FROM note WHERE +deleted_at IS NULL UNION ALL SELECT seq, 'assumption' AS kind, id, assumed AS title, learned AS body, updated_at FROM assumption WHERE +deleted_at IS NULL UNION ALL SELECT seq, 'observation' AS kind, id, situation AS title, impact || char(10) || behaviour AS body, updated_at FROM observation WHERE +deleted_at IS NULL

CREATE VIRTUAL TABLE search_shared USING fts5(title, body, content='shared_entry', content_rowid='seq', tokenize='unicode61 remove_diacritics 2')

INSERT INTO search_shared(search_shared, rank) VALUES ('secure-delete', 1)

INSERT INTO search_shared(search_shared, rank) VALUES ('rank', 'bm25(5.0, 1.0)')

CREATE TRIGGER charter_search_insert AFTER INSERT ON charter BEGIN INSERT INTO search_shared(rowid, title, body) SELECT new.seq, new.title, new.body WHERE new.deleted_at IS NULL; END

CREATE TRIGGER charter_search_delete AFTER DELETE ON charter BEGIN INSERT INTO search_shared(search_shared, rowid, title, body) SELECT 'delete', old.seq, old.title, old.body WHERE old.deleted_at IS NULL; END

CREATE TRIGGER charter_search_update AFTER UPDATE OF title, body, deleted_at ON charter BEGIN INSERT INTO search_shared(search_shared, rowid, title, body) SELECT 'delete', old.seq, old.title, old.body WHERE old.deleted_at IS NULL; INSERT INTO search_shared(rowid, title, body) SELECT new.seq, new.title, new.body WHERE new.deleted_at IS NULL; END

CREATE TRIGGER session_search_insert AFTER INSERT ON session BEGIN INSERT INTO search_shared(rowid, title, body) SELECT new.seq, new.title, new.notes || char(10) || new.purpose WHERE new.deleted_at IS NULL; END

CREATE TRIGGER session_search_delete AFTER DELETE ON session BEGIN INSERT INTO search_shared(search_shared, rowid, title, body) SELECT 'delete', old.seq, old.title, old.notes || char(10) || old.purpose WHERE old.deleted_at IS NULL; END

CREATE TRIGGER session_search_update AFTER UPDATE OF title, purpose, notes, deleted_at ON session BEGIN INSERT INTO search_shared(search_shared, rowid, title, body) SELECT 'delete', old.seq, old.title, old.notes || char(10) || old.purpose WHERE old.deleted_at IS NULL; INSERT INTO search_shared(rowid, title, body) SELECT new.seq, new.title, new.notes || char(10) || new.purpose WHERE new.deleted_at IS NULL; END

CREATE TRIGGER topic_search_insert AFTER INSERT ON topic BEGIN INSERT INTO search_shared(rowid, title, body) SELECT new.seq, new.title, new.detail WHERE new.deleted_at IS NULL; END

CREATE TRIGGER topic_search_delete AFTER DELETE ON topic BEGIN INSERT INTO search_shared(search_shared, rowid, title, body) SELECT 'delete', old.seq, old.title, old.detail WHERE old.deleted_at IS NULL; END

CREATE TRIGGER topic_search_update AFTER UPDATE OF title, detail, deleted_at ON topic BEGIN INSERT INTO search_shared(search_shared, rowid, title, body) SELECT 'delete', old.seq, old.title, old.detail WHERE old.deleted_at IS NULL; INSERT INTO search_shared(rowid, title, body) SELECT new.seq, new.title, new.detail WHERE new.deleted_at IS NULL; END

CREATE TRIGGER goal_search_insert AFTER INSERT ON goal BEGIN INSERT INTO search_shared(rowid, title, body) SELECT new.seq, new.statement, new.success WHERE new.deleted_at IS NULL; END

CREATE TRIGGER goal_search_delete AFTER DELETE ON goal BEGIN INSERT INTO search_shared(search_shared, rowid, title, body) SELECT 'delete', old.seq, old.statement, old.success WHERE old.deleted_at IS NULL; END

CREATE TRIGGER goal_search_update AFTER UPDATE OF statement, success, deleted_at ON goal BEGIN INSERT INTO search_shared(search_shared, rowid, title, body) SELECT 'delete', old.seq, old.statement, old.success WHERE old.deleted_at IS NULL; INSERT INTO search_shared(rowid, title, body) SELECT new.seq, new.statement, new.success WHERE new.deleted_at IS NULL; END

CREATE TRIGGER action_search_insert AFTER INSERT ON action BEGIN INSERT INTO search_shared(rowid, title, body) SELECT new.seq, new.text, new.evidence WHERE new.deleted_at IS NULL; END

CREATE TRIGGER action_search_delete AFTER DELETE ON action BEGIN INSERT INTO search_shared(search_shared, rowid, title, body) SELECT 'delete', old.seq, old.text, old.evidence WHERE old.deleted_at IS NULL; END

CREATE TRIGGER action_search_update AFTER UPDATE OF text, evidence, deleted_at ON action BEGIN INSERT INTO search_shared(search_shared, rowid, title, body) SELECT 'delete', old.seq, old.text, old.evidence WHERE old.deleted_at IS NULL; INSERT INTO search_shared(rowid, title, body) SELECT new.seq, new.text, new.evidence WHERE new.deleted_at IS NULL; END

CREATE TRIGGER takeaway_search_insert AFTER INSERT ON takeaway BEGIN INSERT INTO search_shared(rowid, title, body) SELECT new.seq, new.text, '' WHERE new.deleted_at IS NULL; END

CREATE TRIGGER takeaway_search_delete AFTER DELETE ON takeaway BEGIN INSERT INTO search_shared(search_shared, rowid, title, body) SELECT 'delete', old.seq, old.text, '' WHERE old.deleted_at IS NULL; END

CREATE TRIGGER takeaway_search_update AFTER UPDATE OF text, deleted_at ON takeaway BEGIN INSERT INTO search_shared(search_shared, rowid, title, body) SELECT 'delete', old.seq, old.text, '' WHERE old.deleted_at IS NULL; INSERT INTO search_shared(rowid, title, body) SELECT new.seq, new.text, '' WHERE new.deleted_at IS NULL; END

CREATE TRIGGER check_in_search_insert AFTER INSERT ON check_in BEGIN INSERT INTO search_shared(rowid, title, body) SELECT new.seq, new.evidence, '' WHERE new.deleted_at IS NULL; END

CREATE TRIGGER check_in_search_delete AFTER DELETE ON check_in BEGIN INSERT INTO search_shared(search_shared, rowid, title, body) SELECT 'delete', old.seq, old.evidence, '' WHERE old.deleted_at IS NULL; END

CREATE TRIGGER check_in_search_update AFTER UPDATE OF evidence, deleted_at ON check_in BEGIN INSERT INTO search_shared(search_shared, rowid, title, body) SELECT 'delete', old.seq, old.evidence, '' WHERE old.deleted_at IS NULL; INSERT INTO search_shared(rowid, title, body) SELECT new.seq, new.evidence, '' WHERE new.deleted_at IS NULL; END

CREATE TRIGGER note_search_insert AFTER INSERT ON note BEGIN INSERT INTO search_shared(rowid, title, body) SELECT new.seq, new.title, new.body || char(10) || new.tags WHERE new.deleted_at IS NULL; END

CREATE TRIGGER note_search_delete AFTER DELETE ON note BEGIN INSERT INTO search_shared(search_shared, rowid, title, body) SELECT 'delete', old.seq, old.title, old.body || char(10) || old.tags WHERE old.deleted_at IS NULL; END

CREATE TRIGGER note_search_update AFTER UPDATE OF title, tags, body, deleted_at ON note BEGIN INSERT INTO search_shared(search_shared, rowid, title, body) SELECT 'delete', old.seq, old.title, old.body || char(10) || old.tags WHERE old.deleted_at IS NULL; INSERT INTO search_shared(rowid, title, body) SELECT new.seq, new.title, new.body || char(10) || new.tags WHERE new.deleted_at IS NULL; END

CREATE TRIGGER assumption_search_insert AFTER INSERT ON assumption BEGIN INSERT INTO search_shared(rowid, title, body) SELECT new.seq, new.assumed, new.learned WHERE new.deleted_at IS NULL; END

CREATE TRIGGER assumption_search_delete AFTER DELETE ON assumption BEGIN INSERT INTO search_shared(search_shared, rowid, title, body) SELECT 'delete', old.seq, old.assumed, old.learned WHERE old.deleted_at IS NULL; END

CREATE TRIGGER assumption_search_update AFTER UPDATE OF assumed, learned, deleted_at ON assumption BEGIN INSERT INTO search_shared(search_shared, rowid, title, body) SELECT 'delete', old.seq, old.assumed, old.learned WHERE old.deleted_at IS NULL; INSERT INTO search_shared(rowid, title, body) SELECT new.seq, new.assumed, new.learned WHERE new.deleted_at IS NULL; END

CREATE TRIGGER observation_search_insert AFTER INSERT ON observation BEGIN INSERT INTO search_shared(rowid, title, body) SELECT new.seq, new.situation, new.impact || char(10) || new.behaviour WHERE new.deleted_at IS NULL; END

CREATE TRIGGER observation_search_delete AFTER DELETE ON observation BEGIN INSERT INTO search_shared(search_shared, rowid, title, body) SELECT 'delete', old.seq, old.situation, old.impact || char(10) || old.behaviour WHERE old.deleted_at IS NULL; END

CREATE TRIGGER observation_search_update AFTER UPDATE OF situation, behaviour, impact, deleted_at ON observation BEGIN INSERT INTO search_shared(search_shared, rowid, title, body) SELECT 'delete', old.seq, old.situation, old.impact || char(10) || old.behaviour WHERE old.deleted_at IS NULL; INSERT INTO search_shared(rowid, title, body) SELECT new.seq, new.situation, new.impact || char(10) || new.behaviour WHERE new.deleted_at IS NULL; END

CREATE VIEW private_entry AS SELECT seq, 'journal_entry' AS kind, id, title AS title, body || char(10) || tags AS body, updated_at FROM journal_entry WHERE +deleted_at IS NULL UNION ALL SELECT seq, 'preparation' AS kind, id, to_raise AS title, with_care || char(10) || not_yet AS body, updated_at FROM preparation WHERE +deleted_at IS NULL UNION ALL SELECT seq, 'draft_goal' AS kind, id, statement AS title, success AS body, updated_at FROM draft_goal WHERE +deleted_at IS NULL

CREATE VIRTUAL TABLE search_private USING fts5(title, body, content='private_entry', content_rowid='seq', tokenize='unicode61 remove_diacritics 2')

INSERT INTO search_private(search_private, rank) VALUES ('secure-delete', 1)

INSERT INTO search_private(search_private, rank) VALUES ('rank', 'bm25(5.0, 1.0)')

CREATE TRIGGER journal_entry_search_insert AFTER INSERT ON journal_entry BEGIN INSERT INTO search_private(rowid, title, body) SELECT new.seq, new.title, new.body || char(10) || new.tags WHERE new.deleted_at IS NULL; END

CREATE TRIGGER journal_entry_search_delete AFTER DELETE ON journal_entry BEGIN INSERT INTO search_private(search_private, rowid, title, body) SELECT 'delete', old.seq, old.title, old.body || char(10) || old.tags WHERE old.deleted_at IS NULL; END

CREATE TRIGGER journal_entry_search_update AFTER UPDATE OF title, tags, body, deleted_at ON journal_entry BEGIN INSERT INTO search_private(search_private, rowid, title, body) SELECT 'delete', old.seq, old.title, old.body || char(10) || old.tags WHERE old.deleted_at IS NULL; INSERT INTO search_private(rowid, title, body) SELECT new.seq, new.title, new.body || char(10) || new.tags WHERE new.deleted_at IS NULL; END

CREATE TRIGGER preparation_search_insert AFTER INSERT ON preparation BEGIN INSERT INTO search_private(rowid, title, body) SELECT new.seq, new.to_raise, new.with_care || char(10) || new.not_yet WHERE new.deleted_at IS NULL; END

CREATE TRIGGER preparation_search_delete AFTER DELETE ON preparation BEGIN INSERT INTO search_private(search_private, rowid, title, body) SELECT 'delete', old.seq, old.to_raise, old.with_care || char(10) || old.not_yet WHERE old.deleted_at IS NULL; END

CREATE TRIGGER preparation_search_update AFTER UPDATE OF to_raise, not_yet, with_care, deleted_at ON preparation BEGIN INSERT INTO search_private(search_private, rowid, title, body) SELECT 'delete', old.seq, old.to_raise, old.with_care || char(10) || old.not_yet WHERE old.deleted_at IS NULL; INSERT INTO search_private(rowid, title, body) SELECT new.seq, new.to_raise, new.with_care || char(10) || new.not_yet WHERE new.deleted_at IS NULL; END

CREATE TRIGGER draft_goal_search_insert AFTER INSERT ON draft_goal BEGIN INSERT INTO search_private(rowid, title, body) SELECT new.seq, new.statement, new.success WHERE new.deleted_at IS NULL; END

CREATE TRIGGER draft_goal_search_delete AFTER DELETE ON draft_goal BEGIN INSERT INTO search_private(search_private, rowid, title, body) SELECT 'delete', old.seq, old.statement, old.success WHERE old.deleted_at IS NULL; END

CREATE TRIGGER draft_goal_search_update AFTER UPDATE OF statement, success, deleted_at ON draft_goal BEGIN INSERT INTO search_private(search_private, rowid, title, body) SELECT 'delete', old.seq, old.statement, old.success WHERE old.deleted_at IS NULL; INSERT INTO search_private(rowid, title, body) SELECT new.seq, new.statement, new.success WHERE new.deleted_at IS NULL; END
