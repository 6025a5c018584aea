"""Time of an experiment: four poolings, five seeds, 3 epochs of 10,000 images of MNIST, the `seed` network.

By the clock, and by the processor: on a machine that does other things too only the second can be compared.
"""

from __future__ import annotations

import argparse
import json
import tempfile
from pathlib import Path
from time import perf_counter

from cnngui.experiments.plan import Plan, Shelf
from cnngui.experiments.processes import Processes
from cnngui.experiments.reading import ready_experiment


def measure(name: str, processes: int) -> dict[str, float]:
    experiment = ready_experiment(name)
    with tempfile.TemporaryDirectory() as folder:
        start = perf_counter()
        with Processes(processes) as workers:
            plan = Plan(experiment, Shelf(Path(folder)), {})
            for _ in workers.perform(plan):
                pass
        seconds = perf_counter() - start
    cpu = sum(result.cpu_seconds for result in plan.results.values())
    return {"processes": processes, "seconds": seconds, "cpu_seconds_of_runs": cpu}


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--experiment", default="pooling")
    parser.add_argument("--processes", type=int, nargs="+", default=[1, 2])
    parser.add_argument("--json", action="store_true")
    arguments = parser.parse_args()
    results = [measure(arguments.experiment, count) for count in arguments.processes]
    if arguments.json:
        print(json.dumps(results))
        return
    for row in results:
        print("  ".join(f"{name} {value:.1f}" for name, value in row.items()))


if __name__ == "__main__":
    main()
