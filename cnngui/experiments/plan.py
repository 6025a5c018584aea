"""What is left to do of an experiment, and where what was done is kept."""

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from cnngui.experiments.experiment import Experiment, Run
from cnngui.experiments.run_result import ResultsFile, RunResult

MOST_KEPT = 250_000
"""Parameters of a network that is kept though nobody votes with it: a megabyte."""

_RESULTS = "runs.jsonl"
_NETWORKS = "networks"


class Shelf:
    """A folder with the results of runs, and networks that came of them."""

    def __init__(self, folder: Path) -> None:
        self.results = ResultsFile(folder / _RESULTS)
        self._networks = folder / _NETWORKS

    def network(self, run: Run) -> Path:
        """Where the network of a run is kept, if it is."""
        return self._networks / f"{run.key}.safetensors"


@dataclass(frozen=True, slots=True)
class Task:
    """Something that a worker is to do; message: as it is told."""

    run: Run
    message: Mapping[str, Any]


class Plan:
    """Hands out what is left to do, and takes what comes of it. One thread uses it."""

    def __init__(self, experiment: Experiment, shelf: Shelf, known: Mapping[str, RunResult]) -> None:
        """known: results of before that may be believed, by their keys."""
        self.experiment, self.shelf = experiment, shelf
        self.runs = tuple(experiment.runs())
        self._voters = {member.key for run in self.runs for member in run.members}
        own = {run.key for run in self.runs}
        self.results = {key: result for key, result in known.items() if key in own}
        self._taken: set[str] = set()

    @property
    def is_done(self) -> bool:
        """Whether nothing is left."""
        return all(map(self._is_finished, self.runs))

    @property
    def finished(self) -> int:
        """How many of the runs are finished."""
        return sum(map(self._is_finished, self.runs))

    def next_task(self) -> Task | None:
        """What can be done now, and nobody has taken; None where nothing can be."""
        for run in self.runs:
            if run.key in self._taken or self._is_finished(run):
                continue
            if all(map(self._is_finished, run.members)):
                self._taken.add(run.key)
                return Task(run, self._message(run))
        return None

    def give_back(self, task: Task) -> None:
        """Let a task be taken again: whoever had it has not done it."""
        self._taken.discard(task.run.key)

    def take(self, task: Task, result: RunResult) -> None:
        """Take what came of a task, which the worker has kept."""
        self._taken.discard(task.run.key)
        self.results[result.key] = result

    def _is_finished(self, run: Run) -> bool:
        result = self.results.get(run.key)
        if result is None:
            return False
        if result.has_diverged:
            return True
        if run.key in self._voters and not self.shelf.network(run).is_file():
            return False
        return result.test_accuracy is not None or not self.experiment.tests

    def _message(self, run: Run) -> dict[str, Any]:
        made, networks = self.results.get(run.key), [self.shelf.network(run)]
        if run.members:
            networks = [self.shelf.network(member) for member in run.members]
            made = self._sum_of(run)
        elif made is not None and not networks[0].is_file():
            made = None  # it must be trained again to be measured
        if run.variant.setup.architecture.parameter_count > MOST_KEPT and run.key not in self._voters:
            networks = networks if made else []
        return {
            "run": run.variant.setup.plain(),
            "seed": run.seed,
            "key": run.key,
            "variant": run.variant.name,
            "tests": self.experiment.tests,
            "made": made.plain() if made else None,
            "networks": [str(path) for path in networks],
            "results": str(self.shelf.results.path),
        }

    def _sum_of(self, run: Run) -> RunResult:
        """What the voters took together."""
        members = [self.results[member.key] for member in run.members]
        return RunResult(
            key=run.key,
            variant=run.variant.name,
            seed=run.seed,
            data=members[0].data,
            parameters=sum(member.parameters for member in members),
            seconds=sum(member.seconds for member in members),
            cpu_seconds=sum(member.cpu_seconds for member in members),
            epochs=members[0].epochs,
        )
