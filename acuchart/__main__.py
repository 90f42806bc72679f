"""The command line's door: `acuchart` opens the window, with words after it does what they say."""

import sys


def main() -> int:
    """Run the program and return its exit status."""
    words = sys.argv[1:]
    if words:
        from acuchart.commandline import run

        return run(words)
    from acuchart.starting import guarded, open_window, options_for

    with options_for() as options:
        return guarded(lambda: open_window(options), options.log_file)


if __name__ == "__main__":
    sys.exit(main())
