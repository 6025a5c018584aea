"""One experiment of the queue: what it is, how far it is, and the folder that it is kept in."""

from __future__ import annotations

import json
from dataclasses import dataclass, field
from pathlib import Path
from typing import Literal, Self

from cnngui.data.files.atomic_file import write_atomically
from cnngui.data.files.process_folder import ProcessFolder
from cnngui.engine.failure import Failure
from cnngui.experiments.experiment import Experiment
from cnngui.experiments.plan import Plan, Shelf
from cnngui.experiments.summary import Summary, summaries

State = Literal["waiting", "running", "stopped", "finished", "failed"]

_EXPERIMENT = "experiment.json"
_STOPPED = "stopped"


@dataclass(slots=True, eq=False)
class QueuedExperiment:
    """share: how much is done, in [0, 1], of the run that is being made. failure: why none is."""

    folder: ProcessFolder
    experiment: Experiment
    plan: Plan
    state: State = "waiting"
    share: float = 0.0
    failure: Failure | None = None
    seen: list[Summary] = field(default_factory=list)

    @classmethod
    def create(cls, parent: Path, experiment: Experiment) -> Self:
        """Keep a new one in a folder of its own. Raises OSError; nothing is kept then."""
        folder = ProcessFolder.create(parent)
        try:
            write_atomically(folder.path / _EXPERIMENT, json.dumps(experiment.plain()).encode())
        except OSError:
            folder.remove()
            raise
        return cls._with_results(folder, experiment)

    @classmethod
    def taken_up(cls, folder: ProcessFolder) -> Self:
        """The one that another process has left. Raises OSError, and ValueError where it cannot be read."""
        try:
            values = json.loads((folder.path / _EXPERIMENT).read_bytes())
            taken = cls._with_results(folder, Experiment.from_plain(values))
        except (KeyError, TypeError, RecursionError) as error:
            raise ValueError("no experiment") from error
        if taken.plan.is_done:
            taken.state = "finished"
        elif (folder.path / _STOPPED).exists():
            taken.state = "stopped"
        return taken

    @classmethod
    def _with_results(cls, folder: ProcessFolder, experiment: Experiment) -> Self:
        shelf = Shelf(folder.path)
        taken = cls(folder, experiment, Plan(experiment, shelf, shelf.results.read()))
        taken.look()
        return taken

    def look(self) -> None:
        """Sum up the results as they are now."""
        self.seen = summaries(self.experiment, self.plan.results)

    def set_stopped(self, is_stopped: bool) -> None:
        """Stop it, also for the next start, or let it wait for its turn. Raises OSError."""
        mark = self.folder.path / _STOPPED
        if is_stopped:
            mark.touch()
        else:
            mark.unlink(missing_ok=True)
        self.state = "stopped" if is_stopped else "waiting"
        self.failure = None

    @property
    def progress(self) -> float:
        """How much of all runs is done, in [0, 1]."""
        return min(1.0, (self.plan.finished + self.share) / len(self.plan.runs))

    @property
    def best_network(self) -> Path | None:
        """Where the network with the best accuracy on the validation part is; None where it was not kept."""
        results = self.plan.results
        runs = [run for run in self.plan.runs if run.key in results and not run.members]
        best = max(runs, key=lambda run: results[run.key].accuracy or 0.0, default=None)
        if best is None or results[best.key].accuracy is None:
            return None
        path = self.plan.shelf.network(best)
        return path if path.is_file() else None
