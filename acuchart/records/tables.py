"""The tables of a record file. Rows never leave this package.

Words and marks are kept as they were said ("too light", "left right"), so that the file can be read with
any SQLite program and without the catalogue.
"""

from typing import Any

from sqlalchemy import (
    Boolean,
    CheckConstraint,
    Column,
    Date,
    Float,
    ForeignKey,
    ForeignKeyConstraint,
    Index,
    Integer,
    MetaData,
    Table,
    Text,
    text,
)

from acuchart.records.utc import UtcDateTime

METADATA = MetaData(
    naming_convention={
        "ck": "ck_%(table_name)s_%(constraint_name)s",
        "fk": "fk_%(table_name)s_%(column_0_N_name)s",
        "pk": "pk_%(table_name)s",
    }
)
"""All tables; every constraint has a name, so that a migration can change it."""


def _always(name: str, kind: type[Any], **more: Any) -> Column[Any]:  # noqa: ANN401
    return Column(name, kind, nullable=False, **more)


def _key(name: str, *more: Any) -> Column[Any]:  # noqa: ANN401
    return Column(name, *more, primary_key=True, nullable=False)


def _client_id(primary_key: bool = False) -> Column[Any]:
    belongs = ForeignKey("client.id", ondelete="CASCADE")
    return Column("client_id", Integer, belongs, primary_key=primary_key, nullable=False)


def _rating(name: str) -> tuple[Column[Any], CheckConstraint]:
    return Column(name, Integer), CheckConstraint(f"{name} IS NULL OR {name} BETWEEN 0 AND 10", name=name)


def _pressure_answer() -> tuple[Column[Any] | CheckConstraint, ...]:
    said = (Column("verdict", Text), *_rating("level"))
    return (*said, _always("words", Text), _always("told_by", Text))


CLIENT = Table(
    "client",
    METADATA,
    _key("id", Integer),
    _always("version", Integer),
    _always("name", Text),
    Column("birth_date", Date),
    _always("contact", Text),
    _always("added_at", UtcDateTime),
    _always("changed_at", UtcDateTime),
    _always("note", Text),  # the long one stands last: most reads stop before it
    sqlite_autoincrement=True,
)
"""A client. A number is never given out twice, not even after an erasure."""

CLIENT_SEARCH = Table(
    "client_search",
    METADATA,
    _client_id(primary_key=True),
    _always("name_key", Text),
    _always("words", Text),
    _always("latest_at", UtcDateTime),
    Column("last_visit_at", UtcDateTime),
    Index("ix_client_search_name_key", "name_key"),
    Index("ix_client_search_latest_at", "latest_at"),
)
"""What finding a client reads: folded words, and when the client was last here. Follows from the rest."""

STATUS = Table(
    "status",
    METADATA,
    _key("id", Integer),
    _client_id(),
    _always("answer", Text),
    _always("at", UtcDateTime),
    Index("ix_status_client_id", "client_id"),
)
"""An answer about pregnancy. Answers are added, never changed; the last one told counts."""

PROTOCOL = Table("protocol", METADATA, _key("digest", Text), _always("snapshot", Text))
"""A protocol as it was worded when it was used, kept once however often it was used."""

TREATMENT = Table(
    "treatment",
    METADATA,
    _key("id", Integer),
    _client_id(),
    Column("protocol", Text, ForeignKey("protocol.digest"), nullable=False),
    Column("status_id", Integer, ForeignKey("status.id")),
    _always("state", Text),
    _always("began_at", UtcDateTime),
    _always("passed_at", UtcDateTime),
    Column("ended_at", UtcDateTime),
    _always("stop_reason", Text),
    *_rating("rating_before"),
    *_rating("rating_after"),
    _always("note", Text),
    CheckConstraint("state IN ('draft', 'finished', 'stopped')", name="state"),
    Index("ix_treatment_client_id_began_at", "client_id", "began_at"),
    Index("ix_treatment_one_draft", "client_id", unique=True, sqlite_where=text("state = 'draft'")),
)
"""A treatment: a draft, or signed. `passed_at` is when the gate last let the work begin or go on."""

ENTRY = Table(
    "entry",
    METADATA,
    _key("treatment_id", Integer, ForeignKey("treatment.id", ondelete="CASCADE")),
    _key("seq", Integer),
    _always("step_id", Text),
    _always("outcome", Text),
    _always("at", UtcDateTime),
    _always("seconds", Float),
    _always("sides", Text),
    _always("reason", Text),
    Column("strokes_left", Boolean),
    Column("strokes_right", Boolean),
    _always("strokes_reason", Text),
    sqlite_with_rowid=False,
)
"""One thing that happened at one step, counted from 0 in the order it happened."""

PRESSURE = Table(
    "pressure",
    METADATA,
    _key("treatment_id", Integer),
    _key("seq", Integer),
    _key("nth", Integer),
    _always("point", Text),
    _always("side", Text),
    *_pressure_answer(),
    ForeignKeyConstraint(["treatment_id", "seq"], ["entry.treatment_id", "entry.seq"], ondelete="CASCADE"),
    sqlite_with_rowid=False,
)
"""One answer about pressure, the `nth` of its entry."""

PREFERENCE = Table(
    "preference",
    METADATA,
    _client_id(primary_key=True),
    _key("point", Text),
    _key("side", Text),
    *_pressure_answer(),
    _always("at", UtcDateTime),
    sqlite_with_rowid=False,
)
"""The last told answer of a client at a point and side. Follows from the signed treatments."""

REFUSAL = Table(
    "refusal",
    METADATA,
    _key("id", Integer),
    _client_id(),
    Column("status_id", Integer, ForeignKey("status.id"), nullable=False),
    _always("points", Text),
    _always("edition", Integer),
    _always("at", UtcDateTime),
    Index("ix_refusal_client_id", "client_id"),
)
"""A treatment that was asked for and did not begin or go on, with the points that stayed closed."""
