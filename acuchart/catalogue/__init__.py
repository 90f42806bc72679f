"""What is said about points: facts, words, cautions and their sources, from TOML files."""
