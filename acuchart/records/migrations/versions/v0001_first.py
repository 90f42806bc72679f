"""The first version: clients, their answers about pregnancy, treatments, refusals, preferences."""

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None


def upgrade() -> None:
    """Make the tables."""
    _clients()
    _findings()
    _gate()
    _treatments()
    _entries()
    _pressures()
    _preferences()


def _clients() -> None:
    op.create_table(
        "client",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("birth_date", sa.Date()),
        sa.Column("contact", sa.Text(), nullable=False),
        sa.Column("added_at", sa.DateTime(), nullable=False),
        sa.Column("changed_at", sa.DateTime(), nullable=False),
        sa.Column("note", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_client")),
        sqlite_autoincrement=True,
    )
    op.create_table(
        "protocol",
        sa.Column("digest", sa.Text(), nullable=False),
        sa.Column("snapshot", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("digest", name=op.f("pk_protocol")),
    )


def _findings() -> None:
    op.create_table(
        "client_search",
        sa.Column("client_id", sa.Integer(), nullable=False),
        sa.Column("name_key", sa.Text(), nullable=False),
        sa.Column("words", sa.Text(), nullable=False),
        sa.Column("latest_at", sa.DateTime(), nullable=False),
        sa.Column("last_visit_at", sa.DateTime()),
        sa.ForeignKeyConstraint(
            ["client_id"], ["client.id"], name=op.f("fk_client_search_client_id"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("client_id", name=op.f("pk_client_search")),
    )
    op.create_index("ix_client_search_latest_at", "client_search", ["latest_at"], unique=False)
    op.create_index("ix_client_search_name_key", "client_search", ["name_key"], unique=False)


def _gate() -> None:
    op.create_table(
        "status",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("client_id", sa.Integer(), nullable=False),
        sa.Column("answer", sa.Text(), nullable=False),
        sa.Column("at", sa.DateTime(), nullable=False),
        sa.ForeignKeyConstraint(
            ["client_id"], ["client.id"], name=op.f("fk_status_client_id"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_status")),
    )
    op.create_index("ix_status_client_id", "status", ["client_id"], unique=False)
    op.create_table(
        "refusal",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("client_id", sa.Integer(), nullable=False),
        sa.Column("status_id", sa.Integer(), nullable=False),
        sa.Column("points", sa.Text(), nullable=False),
        sa.Column("edition", sa.Integer(), nullable=False),
        sa.Column("at", sa.DateTime(), nullable=False),
        sa.ForeignKeyConstraint(
            ["client_id"], ["client.id"], name=op.f("fk_refusal_client_id"), ondelete="CASCADE"
        ),
        sa.ForeignKeyConstraint(["status_id"], ["status.id"], name=op.f("fk_refusal_status_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_refusal")),
    )
    op.create_index("ix_refusal_client_id", "refusal", ["client_id"], unique=False)


def _treatments() -> None:
    op.create_table(
        "treatment",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("client_id", sa.Integer(), nullable=False),
        sa.Column("protocol", sa.Text(), nullable=False),
        sa.Column("status_id", sa.Integer()),
        sa.Column("state", sa.Text(), nullable=False),
        sa.Column("began_at", sa.DateTime(), nullable=False),
        sa.Column("passed_at", sa.DateTime(), nullable=False),
        sa.Column("ended_at", sa.DateTime()),
        sa.Column("stop_reason", sa.Text(), nullable=False),
        sa.Column("rating_before", sa.Integer()),
        sa.Column("rating_after", sa.Integer()),
        sa.Column("note", sa.Text(), nullable=False),
        sa.CheckConstraint(
            "rating_before IS NULL OR rating_before BETWEEN 0 AND 10", name=op.f("ck_treatment_rating_before")
        ),
        sa.CheckConstraint(
            "rating_after IS NULL OR rating_after BETWEEN 0 AND 10", name=op.f("ck_treatment_rating_after")
        ),
        sa.CheckConstraint("state IN ('draft', 'finished', 'stopped')", name=op.f("ck_treatment_state")),
        sa.ForeignKeyConstraint(
            ["client_id"], ["client.id"], name=op.f("fk_treatment_client_id"), ondelete="CASCADE"
        ),
        sa.ForeignKeyConstraint(["protocol"], ["protocol.digest"], name=op.f("fk_treatment_protocol")),
        sa.ForeignKeyConstraint(["status_id"], ["status.id"], name=op.f("fk_treatment_status_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_treatment")),
    )
    op.create_index("ix_treatment_client_id_began_at", "treatment", ["client_id", "began_at"], unique=False)
    op.create_index(
        "ix_treatment_one_draft", "treatment", ["client_id"], unique=True, sqlite_where=sa.text("state = 'draft'")
    )


def _entries() -> None:
    op.create_table(
        "entry",
        sa.Column("treatment_id", sa.Integer(), nullable=False),
        sa.Column("seq", sa.Integer(), nullable=False),
        sa.Column("step_id", sa.Text(), nullable=False),
        sa.Column("outcome", sa.Text(), nullable=False),
        sa.Column("at", sa.DateTime(), nullable=False),
        sa.Column("seconds", sa.Float(), nullable=False),
        sa.Column("sides", sa.Text(), nullable=False),
        sa.Column("reason", sa.Text(), nullable=False),
        sa.Column("strokes_left", sa.Boolean()),
        sa.Column("strokes_right", sa.Boolean()),
        sa.Column("strokes_reason", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(
            ["treatment_id"], ["treatment.id"], name=op.f("fk_entry_treatment_id"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("treatment_id", "seq", name=op.f("pk_entry")),
        sqlite_with_rowid=False,
    )


def _pressures() -> None:
    op.create_table(
        "pressure",
        sa.Column("treatment_id", sa.Integer(), nullable=False),
        sa.Column("seq", sa.Integer(), nullable=False),
        sa.Column("nth", sa.Integer(), nullable=False),
        sa.Column("point", sa.Text(), nullable=False),
        sa.Column("side", sa.Text(), nullable=False),
        sa.Column("verdict", sa.Text()),
        sa.Column("level", sa.Integer()),
        sa.Column("words", sa.Text(), nullable=False),
        sa.Column("told_by", sa.Text(), nullable=False),
        sa.CheckConstraint("level IS NULL OR level BETWEEN 0 AND 10", name=op.f("ck_pressure_level")),
        sa.ForeignKeyConstraint(
            ["treatment_id", "seq"],
            ["entry.treatment_id", "entry.seq"],
            name=op.f("fk_pressure_treatment_id_seq"),
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("treatment_id", "seq", "nth", name=op.f("pk_pressure")),
        sqlite_with_rowid=False,
    )


def _preferences() -> None:
    op.create_table(
        "preference",
        sa.Column("client_id", sa.Integer(), nullable=False),
        sa.Column("point", sa.Text(), nullable=False),
        sa.Column("side", sa.Text(), nullable=False),
        sa.Column("verdict", sa.Text()),
        sa.Column("level", sa.Integer()),
        sa.Column("words", sa.Text(), nullable=False),
        sa.Column("told_by", sa.Text(), nullable=False),
        sa.Column("at", sa.DateTime(), nullable=False),
        sa.CheckConstraint("level IS NULL OR level BETWEEN 0 AND 10", name=op.f("ck_preference_level")),
        sa.ForeignKeyConstraint(
            ["client_id"], ["client.id"], name=op.f("fk_preference_client_id"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("client_id", "point", "side", name=op.f("pk_preference")),
        sqlite_with_rowid=False,
    )
