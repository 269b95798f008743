"""Fair timing: contestants take turns, the figure is the median of CPU seconds, and only ratios are quoted.

Wall time on a shared machine says more about its neighbours than about the code; CPU time of a process and its
children says what the work costs. Turns (A B C, A B C, …) let a machine that slows down slow everybody down.
"""

import gc
import os
import statistics
import subprocess
import sys
import time
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Timing:
    """CPU seconds of one contestant: every round, and the median."""

    rounds: tuple[float, ...]
    peak_megabytes: float = 0.0

    @property
    def median(self) -> float:
        """The figure to quote."""
        return statistics.median(self.rounds)


def time_calls(contestants: Mapping[str, Callable[[], object]], rounds: int = 7) -> dict[str, Timing]:
    """Return the CPU seconds of each call in this process, after one warm-up each, in turns."""
    for call in contestants.values():
        call()
    taken: dict[str, list[float]] = {name: [] for name in contestants}
    for _ in range(rounds):
        for name, call in contestants.items():
            gc.collect()
            start = time.process_time()
            call()
            taken[name].append(time.process_time() - start)
    return {name: Timing(rounds=tuple(seconds)) for name, seconds in taken.items()}


def time_commands(contestants: Mapping[str, Sequence[str]], rounds: int = 7) -> dict[str, Timing]:
    """Return the CPU seconds (user and system, children included) and peak memory of whole commands, in turns.

    A child's peak counts the pages of this process at the moment it was started, so measure commands before
    anything that needs much memory here.
    """
    taken: dict[str, list[float]] = {name: [] for name in contestants}
    peak = dict.fromkeys(contestants, 0.0)
    for round_number in range(rounds + 1):
        for name, command in contestants.items():
            seconds, megabytes = _run(command)
            if round_number:  # the first round only warms the disk cache up
                taken[name].append(seconds)
                peak[name] = max(peak[name], megabytes)
    return {name: Timing(rounds=tuple(seconds), peak_megabytes=peak[name]) for name, seconds in taken.items()}


def _run(command: Sequence[str]) -> tuple[float, float]:
    process = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE)
    error = process.stderr.read() if process.stderr else b""
    _, status, usage = os.wait4(process.pid, 0)
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.stderr:
        process.stderr.close()
    if process.returncode not in {0, 1}:  # 1: a plan with blocking findings
        sys.exit(f"{' '.join(command)}: exit {process.returncode}\n{error.decode(errors='replace')}")
    return usage.ru_utime + usage.ru_stime, usage.ru_maxrss / 1024


def print_table(title: str, timings: Mapping[str, Timing], ours: str, aims: Mapping[str, str]) -> None:
    """Print one row a contestant: its median, ours as a share of it, and the aim where there is one."""
    print(f"\n{title}")
    print(f"  {'':34} {'cpu ms':>9} {'ours / it':>10} {'it / ours':>10}   aim")
    own = timings[ours].median
    for name, timing in timings.items():
        ratio = own / timing.median if timing.median else float("nan")
        inverse = timing.median / own if own else float("nan")
        memory = f"  peak {timing.peak_megabytes:.0f} MB" if timing.peak_megabytes else ""
        print(f"  {name:34} {timing.median * 1000:9.2f} {ratio:10.2f} {inverse:10.1f}   {aims.get(name, '')}{memory}")
