"""Random acts on the real window: does some thousand, tells what breaks, and how to break it again.

A run is a list of acts made from a seed and done in a process of its own, so that one that dies is a failure
with a seed too. A failure is shrunk to the acts that it needs.
"""

from __future__ import annotations

import argparse
import json
import os
import random
import re
import subprocess
import sys
import tempfile
import time
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from tests.fuzz.acts import ACTS, WEIGHTS
from tests.fuzz.shrink import shrunk

ROOT = Path(__file__).resolve().parents[2]
NO_NETWORK = {f"{kind}_proxy": "http://127.0.0.1:9" for kind in ("http", "https", "HTTP", "HTTPS")}
TRIES = 2
"""How often a shorter list may pass before it counts as one that does not fail: what threads do differs."""
SHRINKING = 300.0
"""Seconds after which a failure is as short as it gets."""
PLACE = re.compile(r'File "[^"]*/(cnngui/[^"]*)", line \d+ in (\S+)')


@dataclass(frozen=True)
class Failure:
    """What went wrong, at which act. `name` is the same for the same fault; `detail` is for the reader."""

    name: str
    act: int
    detail: str


def acts_of(seed: int, count: int) -> list[str]:
    """The acts of a run: "name:seed" each."""
    rng = random.Random(seed)
    names = rng.choices(list(ACTS), list(WEIGHTS.values()), k=count)
    return [f"{name}:{rng.randrange(100_000)}" for name in names]


def failure(start: int, acts: Sequence[str], longest_wait: float = 1.0) -> Failure | None:
    """What goes wrong when a new process with nothing of the user's does the acts, and one after it starts.

    start: chooses screen, language and networks. longest_wait: seconds without an answer to events.
    """
    with tempfile.TemporaryDirectory(prefix="cnngui-fuzz-") as home:
        return _walk(home, start, acts, longest_wait) or _walk(home, start, [], longest_wait)


def environment(home: str) -> dict[str, str]:
    """An environment in which nothing of the user's is read or written, nor loaded from the network."""
    folders = {f"XDG_{kind}_HOME": f"{home}/{kind.lower()}" for kind in ("CONFIG", "CACHE", "DATA", "STATE")}
    return folders | NO_NETWORK | {"HOME": home, "LC_ALL": "C.UTF-8", "PYTHONPATH": str(ROOT)}


def _walk(home: str, start: int, acts: Sequence[str], longest_wait: float) -> Failure | None:
    walk = subprocess.run(
        [sys.executable, "-m", "tests.fuzz.walk"],
        cwd=home,  # where the dialogs begin
        env=os.environ | environment(home),
        input=json.dumps({"start": start, "acts": list(acts), "longest_wait": longest_wait}),
        capture_output=True,
        text=True,
        check=False,
    )
    said = [json.loads(line) for line in walk.stdout.splitlines() if line.startswith("{")]
    act = max((line["begins"] for line in said if "begins" in line), default=0)
    problems = [problem for line in said for problem in line.get("problems", ())]
    if problems:
        return Failure(f"{problems[0]['kind']}: {problems[0]['where']}", act, problems[0]["detail"])
    if walk.returncode:
        place = PLACE.search(walk.stderr)
        where = " in ".join(reversed(place.groups())) if place else "nowhere in particular"
        return Failure(f"died ({walk.returncode}): {where}", act, walk.stderr[-6000:])
    return None


def shortest(start: int, acts: Sequence[str], failed: Failure, longest_wait: float = 1.0) -> list[str]:
    """The acts that the failure needs, as far as is found in a while; all if it does not come again."""
    end = time.monotonic() + SHRINKING

    def fails(part: Sequence[str]) -> bool:
        for _ in range(TRIES):
            if time.monotonic() > end:
                return False
            again = failure(start, part, longest_wait)
            if again is not None:
                return again.name == failed.name
        return False

    done = acts[: failed.act + 1]
    return shrunk(done, fails) if fails(done) else list(done)


def report(start: int, acts: Sequence[str], failed: Failure) -> str:
    """A failure in words, with the command that shows it again."""
    command = f"python -m tests.fuzz.run --seed {start} --do {' '.join(acts)}"
    return f"{failed.name}\n    {command}\n" + "".join(f"    {line}\n" for line in failed.detail.splitlines())


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument(
        "--seed", type=int, default=int(time.time()), help="of the first run; by default the time"
    )
    parser.add_argument("--runs", type=int, default=20, help="how many, each with the next seed")
    parser.add_argument("--acts", type=int, default=300, help="of a run")
    parser.add_argument("--longest-wait", type=float, default=1.0, help="seconds, or the window hangs")
    parser.add_argument("--as-it-is", action="store_true", help="do not shrink what fails")
    parser.add_argument("--do", nargs="+", metavar="ACT", help="these acts instead of random ones")
    options = parser.parse_args()
    failures: dict[str, int] = {}
    for seed in range(options.seed, options.seed + (1 if options.do else options.runs)):
        acts = options.do or acts_of(seed, options.acts)
        failed = failure(seed, acts, options.longest_wait)
        print(f"seed {seed}: {len(acts)} acts, {failed.name if failed else 'all well'}", flush=True)
        if failed is None:
            continue
        failures[failed.name] = failures.get(failed.name, 0) + 1
        if failures[failed.name] == 1:
            needed = acts if options.as_it_is else shortest(seed, acts, failed, options.longest_wait)
            print(report(seed, needed, failed), flush=True)
    for name, count in failures.items():
        print(f"{count} × {name}")
    return bool(failures)


if __name__ == "__main__":
    sys.exit(main())
