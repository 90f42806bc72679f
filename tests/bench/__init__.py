"""How fast it is, as ratios to what cannot be avoided. `python -m tests.bench` prints the table."""
