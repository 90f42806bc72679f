"""What Alembic runs: the migrations, on the connection and in the transaction of whoever called it."""

from alembic import context

context.configure(
    connection=context.config.attributes["connection"],
    render_as_batch=True,  # SQLite changes a table by making it anew
    transactional_ddl=True,  # all or nothing, which Alembic does not expect of SQLite
)
with context.begin_transaction():
    context.run_migrations()
