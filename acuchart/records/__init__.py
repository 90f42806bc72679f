"""What is kept: clients, statuses, treatments. The only place with SQLAlchemy; rows never leave it."""
