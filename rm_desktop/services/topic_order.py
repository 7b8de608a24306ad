"""The places of topics on an agenda: fractional indexes, so that a move changes only what moves."""

from fractional_indexing import generate_key_between, generate_n_keys_between
from sqlalchemy import orm, select

from rm_desktop.errors import Problem, UserError
from rm_desktop.models.kinds import Kind
from rm_desktop.models.sessions import Topic

Order = list[tuple[str, str]]  # (topic id, position), in order


def order_of(reader: orm.Session, session_id: str) -> Order:
    """Return the topics of a session in their order."""
    columns = select(Topic.id, Topic.position).where(Topic.session_id == session_id, Topic.deleted_at.is_(None))
    return [(row.id, row.position) for row in reader.execute(columns.order_by(Topic.position, Topic.id))]


def key_at_end(reader: orm.Session, session_id: str) -> str:
    """Return a position after all topics of a session."""
    key: str = generate_key_between(_last_position(reader, session_id), None)
    return key


def keys_at_end(reader: orm.Session, session_id: str, count: int) -> list[str]:
    """Return so many positions after all topics of a session."""
    keys: list[str] = generate_n_keys_between(_last_position(reader, session_id), None, count)
    return keys


def keys_after(others: Order, after: str | None, count: int) -> list[str]:
    """Return positions after a topic (None: before all) and before the next one at a later position.

    Raises NOT_FOUND where `after` is not among `others`.
    """
    low = None
    if after is not None:
        low = dict(others).get(after)
        if low is None:
            raise UserError(Problem.NOT_FOUND, kind=Kind.TOPIC.value)
    high = next((position for _, position in others if low is None or position > low), None)
    keys: list[str] = generate_n_keys_between(low, high, count)
    return keys


def put_after(ids: list[str], moved: list[str], after: str | None) -> list[str]:
    """Return `ids` with the `moved` ones together behind another, or first; raise ValueError for an unknown one."""
    rest = [each for each in ids if each not in moved]
    at = 0 if after is None else rest.index(after) + 1
    return [*rest[:at], *moved, *rest[at:]]


def _last_position(reader: orm.Session, session_id: str) -> str | None:
    order = order_of(reader, session_id)
    return order[-1][1] if order else None
