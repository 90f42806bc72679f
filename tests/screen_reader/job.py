"""Does the main job through the accessibility bus alone, and kills the program half way.

Run by the system's Python inside a desktop session: `job.py PYTHON FOLDER`; PYTHON runs the program.
"""

import os
import signal
import subprocess
import sys

from tests.screen_reader.bus import press, program, say, wait_to_hear, write


def start(python: str, folder: str) -> subprocess.Popen[bytes]:
    """Start the program on this folder."""
    return subprocess.Popen([python, "-m", "acuchart", "--data-dir", folder])


def main() -> None:
    """Add a client, begin, be killed, go on, finish."""
    python, folder = sys.argv[1:]
    running = start(python, folder)
    app = program("acuchart")
    press(app, "Add your first client")
    write(app, "Name", "Alma Sample")
    press(app, "Add")
    press(app, "BL32 Ciliao, left")
    wait_to_hear(app, "Cìliáo · Second Bone-Hole")
    press(app, "Begin a treatment")
    press(app, "Not pregnant")
    press(app, "Write it down and begin")
    press(app, "level 6")
    press(app, "Begin with BL31")
    pair(app, "Go on to BL32")
    press(app, "Felt, go on")
    wait_to_hear(app, "Press BL32 slowly")
    os.kill(running.pid, signal.SIGKILL)
    running.wait()
    say("killed at BL32")

    running = start(python, folder)
    app = program("acuchart")
    press(app, "Go on with Alma Sample")
    wait_to_hear(app, "Press BL32 slowly")
    say("resumed at BL32")
    answer(app)
    press(app, "Go on to BL33")
    pair(app, "Go on to BL34")
    pair(app, "Go on to the legs")
    for leg in ("Left leg", "Right leg"):
        press(app, "Done", within=leg)
    press(app, "Keep and go on")
    press(app, "level 2")
    press(app, "Finish and sign")
    wait_to_hear(app, "Visits")
    say("finished")
    running.terminate()
    running.wait()


def pair(app: object, then: str) -> None:
    """Work one pair from finding to moving on."""
    press(app, "Felt, go on")
    answer(app)
    press(app, then)


def answer(app: object) -> None:
    """Press, ask, and keep what was said."""
    press(app, "Pressed, go on")
    press(app, "Just right")
    press(app, "level 5")
    press(app, "Client said")
    press(app, "Keep and go on")


if __name__ == "__main__":
    main()
