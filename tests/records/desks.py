"""Other processes at the same record file."""

import multiprocessing
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from multiprocessing.connection import Connection
from multiprocessing.context import ForkServerContext
from typing import Any

PATIENCE = 60.0  # seconds; a desk that says nothing for so long hangs


def desks() -> ForkServerContext:
    """Where processes come from: a clean one that has loaded what a desk needs."""
    context = multiprocessing.get_context("forkserver")
    context.set_forkserver_preload(["tests.records.dying_desk"])
    return context


@contextmanager
def desk(work: Callable[..., None], *told: Any) -> Iterator[tuple[Connection, Any]]:
    """A desk at work in a process of its own, with a wire to hear it by; killed in the end."""
    context = desks()
    here, there = context.Pipe()
    process = context.Process(target=work, args=(*told, there))
    process.start()
    there.close()
    try:
        yield here, process
    finally:
        process.kill()
        process.join(PATIENCE)
        here.close()


def heard(wire: Connection) -> Any:
    """The next thing a desk says."""
    assert wire.poll(PATIENCE), "the desk says nothing"
    return wire.recv()
