"""What can be asked for on the command line besides the window: points, render, check."""

import argparse
import json
import os
import re
import sys
from pathlib import Path
from typing import Any, NoReturn

from acuchart import __version__
from acuchart.atlas.drawings import BrokenDrawing
from acuchart.atlas.loading import CHARTS, load_atlas
from acuchart.catalogue.files import BrokenContent
from acuchart.catalogue.loading import load
from acuchart.options import Options
from acuchart.starting import (
    NAME,
    REFUSED,
    CannotDo,
    give_up_output,
    guarded,
    open_window,
    options_for,
    say,
    telling_missing_libraries,
)

USAGE = 2  # exit status: the words were not understood
SMALLEST, LARGEST = 16, 4096  # pixels of a side; above 5000 the SVG painter refuses its buffers
DEFAULT_SIZE = (1200, 900)


class _Parser(argparse.ArgumentParser):
    """A parser that says what is wrong in one sentence."""

    def error(self, message: str) -> NoReturn:
        """Say it and end the program."""
        say(f"{message.rstrip('.')}; {NAME} --help says what there is.")
        sys.exit(USAGE)


def run(words: list[str]) -> int:
    """Do what the words after `acuchart` ask for, and return the exit status."""
    parser = _parser()
    asked = parser.parse_args(words, argparse.Namespace(data_dir=None, demo=False))
    if asked.demo and asked.data_dir:
        parser.error("--demo keeps nothing, so --data-dir cannot be given with it")
    verbs = {"points": _points, "render": _render, "check": _check}
    with options_for(asked.data_dir, asked.demo) as options:
        if asked.verb is None:
            return guarded(lambda: open_window(options), options.log_file)
        return guarded(lambda: verbs[asked.verb](asked, options), options.log_file)


def _parser() -> _Parser:
    common = _Parser(add_help=False, argument_default=argparse.SUPPRESS, allow_abbrev=False)
    common.add_argument("--data-dir", metavar="DIR", type=_folder, help="keep the practice in this folder")
    common.add_argument("--demo", action="store_true", help="a made-up practice, thrown away at the end")
    common.add_argument("--version", action="version", version=f"AcuChart {__version__}")
    parser = _Parser(
        prog=NAME,
        usage="%(prog)s [-h] [--data-dir DIR] [--demo] [--version] [VERB ...]",
        description="An interactive chart of the back for acupressure. Without a verb it opens the window.",
        parents=[common],
        allow_abbrev=False,
    )
    verbs = parser.add_subparsers(dest="verb", metavar="VERB", title="verbs", prog=NAME)

    def verb(name: str, does: str) -> argparse.ArgumentParser:
        return verbs.add_parser(name, help=does, description=does, parents=[common], allow_abbrev=False)

    points = verb("points", "list every point")
    points.add_argument("--json", action="store_true", help="as JSON")
    render = verb("render", "draw a chart to a file, without a window")
    render.add_argument("--chart", required=True, choices=CHARTS, help="which chart")
    render.add_argument("--select", metavar="CODE", help="a point to show as chosen, such as BL32")
    render.add_argument("--size", metavar="WxH", type=_size, default=DEFAULT_SIZE, help="pixels, such as 1200x900")
    render.add_argument("out", metavar="OUT.png", type=_picture, help="the file to write")
    check = verb("check", "verify chart, catalogue and record file")
    check.add_argument("--json", action="store_true", help="as JSON")
    return parser


def _folder(text: str) -> Path:
    if not text:
        raise argparse.ArgumentTypeError("must name a folder")
    return Path(text).expanduser().absolute()


def _size(text: str) -> tuple[int, int]:
    found = re.fullmatch(r"([0-9]{1,9})[xX]([0-9]{1,9})", text)
    if found is None:
        raise argparse.ArgumentTypeError(f'"{text}" is no size; write it like 1200x900')
    width, height = int(found[1]), int(found[2])
    if not all(SMALLEST <= side <= LARGEST for side in (width, height)):
        raise argparse.ArgumentTypeError(f"{text} is out of range; each side takes {SMALLEST} to {LARGEST} pixels")
    return width, height


def _picture(text: str) -> Path:
    path = Path(text).expanduser()
    if path.suffix.lower() != ".png":
        raise argparse.ArgumentTypeError(f'"{text}" must end in .png')
    return path


def _points(asked: argparse.Namespace, options: Options) -> int:
    from acuchart.listing import listed, told

    catalogue = load()
    atlas = load_atlas(catalogue.points, options.cache_dir)
    _write(_as_json(listed(catalogue, atlas)) if asked.json else told(catalogue, atlas))
    return 0


def _render(asked: argparse.Namespace, options: Options) -> int:
    points = load().points
    code = asked.select.upper() if asked.select else None
    if code and code not in points:
        say(f'There is no point "{asked.select}"; there are {", ".join(points)}.')
        return USAGE
    _require_writable(asked.out)
    atlas = load_atlas(points, options.cache_dir)
    os.environ["QT_QPA_PLATFORM"] = "offscreen"  # a picture needs no display, whatever the window would use
    with telling_missing_libraries():
        from acuchart.desktop.chart.rendering import render
    try:
        render(atlas, points, asked.chart, code, asked.size, asked.out)
    except OSError as error:
        raise CannotDo(f"{asked.out} cannot be written: {error.strerror or error}.") from error
    return 0


def _require_writable(out: Path) -> None:
    folder = out.absolute().parent
    if not folder.is_dir():
        raise CannotDo(f"There is no folder {folder}.")
    if out.is_dir():
        raise CannotDo(f"{out} is a folder.")
    if not os.access(out if out.exists() else folder, os.W_OK):
        raise CannotDo(f"{out} cannot be written: you have no right to.")


def _check(asked: argparse.Namespace, options: Options) -> int:
    if asked.data_dir and not asked.data_dir.is_dir():
        raise CannotDo(f"There is no folder {asked.data_dir}.")
    faults = {**_content_faults(), "records": _record_faults(options)}
    is_good = not any(faults.values())
    if asked.json:
        _write(_as_json({"ok": is_good, **faults}))
    else:
        for part, told in faults.items():
            for fault in told:
                say(f"{part}: {fault}")
        kept = options.records_file if options.records_file.exists() else "none yet"
        _write(
            "".join(
                f"{part}: no fault{f' ({kept})' * (part == 'records')}\n" for part in faults if not faults[part]
            )
        )
    return 0 if is_good else REFUSED


def _content_faults() -> dict[str, list[str]]:
    from acuchart.atlas.checking import faults

    told: dict[str, list[str]] = {"catalogue": [], "chart": []}
    points = {}
    try:
        points = load().points
    except BrokenContent as broken:
        told["catalogue"] = [str(broken)]
    try:
        told["chart"] = faults(load_atlas(points), points)
    except BrokenDrawing as broken:
        told["chart"] = [str(broken)]
    return told


def _record_faults(options: Options) -> list[str]:
    from acuchart.records.checking import check

    return check(options.records_file)


def _as_json(data: Any) -> str:  # noqa: ANN401  (whatever JSON can hold)
    return json.dumps(data, ensure_ascii=False, indent=2)


def _write(text: str) -> None:
    """Write to standard output in UTF-8, whatever the system's language."""
    if not sys.stdout:
        raise CannotDo("There is no standard output to write to.")
    try:
        sys.stdout.buffer.write(f"{text.rstrip()}\n".encode() if text else b"")
        sys.stdout.buffer.flush()
    except BrokenPipeError:
        raise
    except OSError as error:
        give_up_output()
        raise CannotDo(f"The output could not be written: {error.strerror}.") from error
