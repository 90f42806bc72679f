"""What a stranger does first: read, set up, open, test, install."""
