"""Alembic's entry: runs the revisions on the connection it is handed."""

from alembic import context

context.configure(connection=context.config.attributes["connection"], target_metadata=None, transactional_ddl=True)
context.run_migrations()
