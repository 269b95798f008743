"""Feed bad files to the whole road from bytes to report, for as long as you like: `python scripts/fuzz.py --seconds 600`.

Each input is read, recognised and checked in a child process with limits on memory and time; the child says what it
is about to do before it does it, so that a crash, too, leaves its input behind. Reported are: exceptions other than
a DocumentError, crashes, inputs over ten seconds and inputs over 500 MB. Such inputs are kept in a folder.
"""

import argparse
import resource
import subprocess
import sys
import time
import traceback
from collections.abc import Iterator
from pathlib import Path
from random import Random
from tempfile import mkdtemp

ROOT = Path(__file__).resolve().parent.parent
SECONDS = 10
MEGABYTES = 500
ADDRESS_SPACE = 3 << 30
BATCH = 300


def inputs(seed: int, only: str = "") -> Iterator[tuple[str, bytes]]:
    """Yield one input after the other: for seed 0 those built to do harm, else a batch of damaged ones."""
    from tests.hostile.inputs import HARMFUL, MAIN, WRITERS, any_mutation, mutated, mutated_part, sound

    if seed == 0:
        yield from ((name, build()) for name, build in HARMFUL.items() if only in name)
        return
    for number in range(BATCH):
        random = Random(seed * BATCH + number)
        key = random.choice(sorted(WRITERS))
        mutations = tuple(any_mutation(random) for _ in range(random.randint(1, 8)))
        if key in MAIN and random.random() < 0.7:
            yield f"{key} part {seed}.{number}", mutated_part(sound(key), mutations, random.getrandbits(8))
        else:
            yield f"{key} {seed}.{number}", mutated(sound(key), mutations)


def work(seed: int, only: str, *, exact: bool) -> None:
    """Run one batch in this process and say on stdout how each input went."""
    from hoofdlijn import __version__
    from hoofdlijn.checking import check_plan
    from hoofdlijn.errors import DocumentError
    from hoofdlijn.reading import read_document
    from hoofdlijn.recognition import recognise
    from hoofdlijn.workflows.schemes import open_scheme
    from hoofdlijn.writing.terminal import report_as_text

    scheme = open_scheme("sto-2025")
    for name, data in inputs(seed, only):
        if only not in name or (exact and only != name):
            continue
        print(f"begin\t{name}", flush=True)
        # the highest mark of this process so far: input that stays below it took less
        before = _peak()
        start = time.perf_counter()
        try:
            plan = recognise(read_document(data, name="plan"), scheme)
            report = check_plan(plan, scheme, program=__version__)
            report_as_text(report, language="nl", colour=False, width=100)
            outcome = "read"
        except DocumentError as refusal:
            outcome = type(refusal).__name__
        except Exception:  # noqa: BLE001 - any other exception is what this looks for
            outcome = "BUG " + traceback.format_exc().replace("\n", " | ")
        seconds = time.perf_counter() - start
        print(f"end\t{name}\t{seconds:.2f}\t{before}\t{_peak()}\t{outcome}", flush=True)


def _peak() -> int:
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024


def _limit() -> None:
    resource.setrlimit(resource.RLIMIT_AS, (ADDRESS_SPACE, ADDRESS_SPACE))
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))


def run_batch(seed: int, only: str, *, verbose: bool) -> list[str]:
    """Run a batch and return what was wrong, one line each; files built to do harm get a process each."""
    if seed:
        return run_child(seed, ["--only", only], verbose=verbose)
    from tests.hostile.inputs import HARMFUL

    names = [name for name in HARMFUL if only in name]
    return [line for name in names for line in run_child(0, ["--only", name, "--exact"], verbose=verbose)]


def run_child(seed: int, options: list[str], *, verbose: bool) -> list[str]:
    """Run inputs of a batch in a child process and return what was wrong, one line each."""
    command = [sys.executable, str(Path(__file__).resolve()), "--worker", str(seed), *options]
    # no threads here, so that setting limits between fork and exec is safe
    child = subprocess.Popen(command, stdout=subprocess.PIPE, text=True, preexec_fn=_limit)  # noqa: PLW1509
    wrong: list[str] = []
    open_input = ""
    for line in child.stdout or ():
        kind, name, *rest = line.rstrip("\n").split("\t")
        if kind == "begin":
            open_input = name
            continue
        open_input = ""
        seconds, before, peak, outcome = rest
        if verbose:
            print(f"{seconds:>6} s  {peak:>5} MB  {name}: {outcome[:60]}", flush=True)
        if outcome.startswith("BUG"):
            wrong.append(f"{name}: {outcome}")
        if float(seconds) > SECONDS:
            wrong.append(f"{name}: {seconds} s")
        if int(peak) > MEGABYTES and int(peak) > int(before):
            wrong.append(f"{name}: {peak} MB")
    if child.wait():
        wrong.append(f"{open_input or 'start'}: the process ended with {child.returncode}")
    return wrong


def keep(folder: Path, seed: int, wrong: list[str]) -> None:
    """Write the inputs that went wrong to `folder`."""
    for name, data in inputs(seed):
        if any(line.startswith(f"{name}:") for line in wrong):
            (folder / name.replace(" ", "-").replace(":", "")).write_bytes(data)


def main() -> int:
    """Run batches until the time is over; return 1 if anything was wrong."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--seconds", type=float, default=60)
    parser.add_argument("--seed", type=int, default=0, help="first batch; 0 holds the files built to do harm")
    parser.add_argument("--only", default="", help="only inputs whose name holds this")
    parser.add_argument("--exact", action="store_true", help=argparse.SUPPRESS)
    parser.add_argument("--verbose", action="store_true")
    parser.add_argument("--worker", type=int, help=argparse.SUPPRESS)
    options = parser.parse_args()
    if options.worker is not None:
        sys.path[:0] = [str(ROOT / "src"), str(ROOT)]
        work(options.worker, options.only, exact=options.exact)
        return 0
    sys.path[:0] = [str(ROOT / "src"), str(ROOT)]
    folder = Path(mkdtemp(prefix="hoofdlijn-fuzz-"))
    end = time.monotonic() + options.seconds
    seed, found = options.seed, 0
    while True:
        wrong = run_batch(seed, options.only, verbose=options.verbose)
        for line in wrong:
            print(line)
        if wrong:
            keep(folder, seed, wrong)
        found += len(wrong)
        seed += 1
        if time.monotonic() >= end:
            break
    print(f"{seed - options.seed} batches, {found} wrong" + (f"; inputs in {folder}" if found else ""))
    return 1 if found else 0


if __name__ == "__main__":
    raise SystemExit(main())
