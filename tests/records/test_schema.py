"""The tables, the migrations and what is said of them agree."""

import re
from importlib.resources import files
from pathlib import Path
from typing import Any

import pytest
from alembic import command
from alembic.autogenerate import compare_metadata
from alembic.config import Config
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory

from acuchart.records.inspecting import revision_of
from acuchart.records.recordfile import connect
from acuchart.records.schema import SHIPPED, appear, begin_part, engine_of, make_file

Shape = set[tuple[str, str, str]]


@pytest.fixture
def migrated(tmp_path: Path) -> Path:
    """A file that came to be by migrations alone."""
    path = tmp_path / "migrated.sqlite"
    path.touch()
    config = Config()
    config.set_main_option("script_location", SHIPPED.migrations)
    engine = engine_of(connect(path))
    with engine.begin() as connection:
        config.attributes["connection"] = connection
        command.upgrade(config, "head")
    engine.dispose()
    return path


@pytest.fixture
def made(tmp_path: Path) -> Path:
    """A file as the first start makes it."""
    path = tmp_path / "made.sqlite"
    make_file(path, SHIPPED)
    return path


def test_a_new_file_and_a_migrated_one_are_the_same_to_the_letter(made: Path, migrated: Path) -> None:
    assert shape(made) == shape(migrated)


def test_alembic_sees_no_difference_between_tables_and_migrations(migrated: Path) -> None:
    engine = engine_of(connect(migrated))
    with engine.connect() as connection:
        context = MigrationContext.configure(connection, opts={"compare_server_default": True})
        assert compare_metadata(context, SHIPPED.metadata) == []
    engine.dispose()


def test_the_versions_named_are_the_migrations_there_are() -> None:
    config = Config()
    config.set_main_option("script_location", SHIPPED.migrations)
    scripts = ScriptDirectory.from_config(config)
    oldest_first = [script.revision for script in scripts.walk_revisions()][::-1]
    assert tuple(oldest_first) == SHIPPED.revisions
    assert scripts.get_current_head() == SHIPPED.head


def test_the_migrations_are_found_in_the_package() -> None:
    package, folder = SHIPPED.migrations.split(":")
    assert files(package).joinpath(folder, "env.py").is_file()


def test_a_new_file_is_at_the_head(made: Path) -> None:
    assert revision_of(made, SHIPPED) == SHIPPED.head


def test_a_new_file_leaves_nothing_else_behind(made: Path) -> None:
    assert [file.name for file in made.parent.iterdir()] == [made.name]


def test_making_a_file_never_replaces_one(tmp_path: Path) -> None:
    path = tmp_path / "records.sqlite"
    path.write_bytes(b"not to be lost")
    make_file(path, SHIPPED)
    assert path.read_bytes() == b"not to be lost"


def test_a_part_gets_a_name_only_when_it_is_free(tmp_path: Path) -> None:
    path = tmp_path / "records.sqlite"
    part = begin_part(path)
    assert part.stat().st_mode & 0o777 == 0o600
    assert appear(part, path)
    assert not appear(begin_part(path), path)
    assert path.stat().st_ino == part.stat().st_ino


def test_every_reference_between_tables_is_to_a_primary_key() -> None:
    for table in SHIPPED.metadata.sorted_tables:
        for constraint in table.foreign_key_constraints:
            keys = set(constraint.referred_table.primary_key)
            assert {element.column for element in constraint.elements} <= keys


def shape(path: Path) -> Shape:
    connection: Any = connect(path)
    rows = connection.execute("SELECT type, name, coalesce(sql, '') FROM sqlite_schema").fetchall()
    connection.close()
    return {(kind, name, re.sub(r"\s+", " ", sql)) for kind, name, sql in rows}
