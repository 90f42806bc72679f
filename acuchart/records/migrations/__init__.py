"""How a record file of an older version becomes one of this version. Alembic runs `env`, and `versions`."""
