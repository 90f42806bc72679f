"""One migration a file, each naming the one before it."""
