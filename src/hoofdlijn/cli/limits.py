"""The last bound on a hostile file: the processor time one file may cost, so that no file holds anybody up for ten seconds.

Sizes are bounded where files are opened, so that no document we know of comes near this. It is CPU time and not
wall time, because a busy machine must not make a good plan fail.
"""

import signal
from collections.abc import Iterator
from contextlib import contextmanager
from types import FrameType

from hoofdlijn.errors import TooLarge, TooSlow

MAX_CPU_SECONDS = 8


@contextmanager
def bounded(name: str) -> Iterator[None]:
    """Give up on the file `name` after MAX_CPU_SECONDS of processor time; no-op where a system has no such timer.

    Raises:
        TooSlow: when the time is up.
        TooLarge: when memory runs out.
    """

    def give_up(_signal: int, _frame: FrameType | None) -> None:
        raise TooSlow(name=name, bound=f"{MAX_CPU_SECONDS} s")

    if not hasattr(signal, "setitimer"):
        yield
        return
    before = signal.signal(signal.SIGPROF, give_up)
    signal.setitimer(signal.ITIMER_PROF, MAX_CPU_SECONDS)
    try:
        with within_memory(name):
            yield
    finally:
        signal.setitimer(signal.ITIMER_PROF, 0)
        signal.signal(signal.SIGPROF, before)


@contextmanager
def within_memory(name: str) -> Iterator[None]:
    """Give up on `name` where memory runs out; for work whose time is bounded by what it does.

    Raises:
        TooLarge: when memory runs out.
    """
    try:
        yield
    except MemoryError as failure:
        raise TooLarge(name=name, bound="geheugen / memory") from failure
