"""Which promises an agenda looks back at: one rule for the window, paper, mail, the clipboard and the command line."""

# Of the session held last before one, all; of any before that, and of those that belong to no session, what is open.
# The last are owed at every session to come, and say nothing of one that is over. Columns: all of an action's, and
# `last`, the number of the session held last before, NULL where none was.
PROMISED = """WITH this AS (SELECT number, state FROM session WHERE id = ?),
    last AS (SELECT session.id, session.number FROM session, this
        WHERE session.number < this.number AND session.state = 'held' AND session.deleted_at IS NULL
        ORDER BY session.number DESC, session.seq DESC LIMIT 1)
    SELECT action.*, last.number AS last FROM this, action LEFT JOIN last ON 1
    LEFT JOIN session AS origin ON origin.id = action.session_id AND origin.deleted_at IS NULL
    WHERE action.deleted_at IS NULL AND (origin.id = last.id OR (action.done_at IS NULL AND (origin.number < this.number
        OR (origin.id IS NULL AND this.state IN ('planned', 'postponed', 'live')))))
    ORDER BY origin.id IS last.id, action.done_at IS NOT NULL, action.done_at DESC, action.due IS NULL, action.due,
        action.seq"""
