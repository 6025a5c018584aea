"""The curves of runs over the epochs that were learned: a branch's begin where it leaves its run's."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

import numpy as np

from cnngui.session.training.run_record import RunRecord

Measure = Literal["loss", "training", "validation"]


@dataclass(frozen=True, slots=True, eq=False)
class RunCurve:
    """epochs, values: (n,), from the fork on, where there is one. fork: where it leaves the curve of the run
    that it is a branch of; None where that is not shown, or has no value there.
    """

    epochs: np.ndarray
    values: np.ndarray
    fork: tuple[float, float] | None = None

    @property
    def joined(self) -> tuple[np.ndarray, np.ndarray]:
        """The points, with the fork before them."""
        if self.fork is None:
            return self.epochs, self.values
        return tuple(
            np.r_[first, rest] for first, rest in zip(self.fork, (self.epochs, self.values), strict=True)
        )


def curves_of(
    shown: Sequence[RunRecord], records: Sequence[RunRecord], measure: Measure
) -> dict[str, RunCurve]:
    """The curves of some runs by their ids. records: those of the list, by which branches are told."""
    points = {run.id: _points(run, records, measure) for run in shown}
    return {run.id: RunCurve(*points[run.id], _fork(run, begins_at(run, records), points)) for run in shown}


def begins_at(run: RunRecord, records: Sequence[RunRecord]) -> float:
    """After how many epochs of learning a run begins: of a branch, those of its run up to the fork, and so
    on; 0 of any other. The epochs of a run that was deleted are taken as long as its own.
    """
    known = {each.id: each for each in records}
    epochs, seen = 0.0, {run.id}
    while run.branch is not None:
        whence = known.get(run.branch.run)
        epochs += run.branch.steps / (whence or run).curves.steps_per_epoch
        if whence is None or whence.id in seen:  # a file may say what cannot be
            break
        run = whence
        seen.add(run.id)
    return epochs


def _points(run: RunRecord, records: Sequence[RunRecord], measure: Measure) -> tuple[np.ndarray, np.ndarray]:
    """Where the points lie, in epochs, and the values of a measure."""
    curves = run.curves
    if measure == "validation":
        steps, values = curves.validation()
    else:
        steps, values = curves.steps, curves.losses if measure == "loss" else curves.accuracies
    return begins_at(run, records) + steps / curves.steps_per_epoch, values


def _fork(
    run: RunRecord, start: float, points: dict[str, tuple[np.ndarray, np.ndarray]]
) -> tuple[float, float] | None:
    if run.branch is None or run.branch.run not in points:
        return None
    epochs, values = points[run.branch.run]
    known = np.isfinite(values)
    if not known.any():
        return None
    return start, float(np.interp(start, epochs[known], values[known]))
