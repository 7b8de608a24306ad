"""Sessions that move and say why, topics that know who brought them, signatures that keep what was signed."""

from alembic import op

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None

# Written as SQLite keeps them, for the schema of a migrated file is compared with that of a new one.
_COLUMNS = (
    ("pair", "cadence TEXT DEFAULT 'weeks' NOT NULL"),
    ("pair", "preset TEXT DEFAULT '' NOT NULL"),
    ("pair", "standing TEXT DEFAULT '' NOT NULL"),
    ("signature", "name TEXT DEFAULT '' NOT NULL"),
    ("signature", "text TEXT DEFAULT '' NOT NULL"),
    ("session", "reason TEXT DEFAULT '' NOT NULL"),
    ("session", "moved_from DATE"),
    ("session", "calendar_uid TEXT DEFAULT '' NOT NULL"),
    ("session", "planned BOOLEAN DEFAULT 1 NOT NULL"),
    ("topic", '"by" TEXT'),
)


def upgrade() -> None:
    """Add the columns; what is there already gets what each says where nothing was said."""
    connection = op.get_bind()
    for table, column in _COLUMNS:
        connection.exec_driver_sql(f"ALTER TABLE {table} ADD COLUMN {column}")
