"""The list of runs as numbers, a column for each figure: for spreadsheets and NumPy."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from math import nan
from typing import Any

import numpy as np

from cnngui.data.files.number_file import Numbers
from cnngui.session.training.run_record import RunRecord

_COLUMNS: dict[str, Callable[[RunRecord], Any]] = {
    "run": lambda run: run.number,
    "ended": lambda run: run.when.isoformat(timespec="seconds"),
    "data": lambda run: run.data_name,
    "network": lambda run: run.architecture.title,
    "optimizer": lambda run: run.settings.config.optimizer,
    "learning_rate": lambda run: run.settings.config.learning_rate,
    "batch_size": lambda run: run.settings.config.batch_size,
    "epochs": lambda run: run.settings.config.epochs,
    "schedule": lambda run: run.settings.config.schedule,
    "momentum": lambda run: run.settings.config.momentum,
    "weight_decay": lambda run: run.settings.config.weight_decay,
    "dropout": lambda run: run.settings.config.dropout,
    "augmented": lambda run: run.settings.augment,
    "seed": lambda run: run.settings.config.seed,
    "steps": lambda run: run.curves.made,
    "loss": lambda run: run.curves.loss,
    "validation_accuracy": lambda run: run.curves.validation_accuracy,
    "test_accuracy": lambda run: run.curves.test_accuracy,
    "seconds": lambda run: run.seconds,
    "branch_of": lambda run: run.branch.run if run.branch else "",
    "branch_step": lambda run: run.branch.steps if run.branch else 0,
    "note": lambda run: run.note,
}


def run_numbers(records: Sequence[RunRecord]) -> Numbers:
    """A row for each run; what was not measured is NaN. Of a branch, the number of its run."""
    numbers = {record.id: str(record.number) for record in records}
    arrays = {}
    for name, value in _COLUMNS.items():
        values = [nan if (found := value(record)) is None else found for record in records]
        if name == "branch_of":
            values = [numbers.get(str(id), "") for id in values]
        arrays[name] = np.array(values)
    return Numbers(arrays)
