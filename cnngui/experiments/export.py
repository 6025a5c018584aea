"""The results of an experiment as files for other programs."""

import json
from collections.abc import Mapping
from dataclasses import fields

from cnngui.data.files.table_text import csv_text
from cnngui.experiments.experiment import Experiment
from cnngui.experiments.run_result import RunResult
from cnngui.experiments.summary import Summary, summaries

ENDINGS = (".json", ".csv")
"""Of the files, by which they are told apart."""

_FIGURES = tuple(field.name for field in fields(RunResult) if field.name not in ("key", "variant", "data"))


def export(experiment: Experiment, results: Mapping[str, RunResult], ending: str) -> bytes:
    """All figures for other programs: ".json" with means and spreads, ".csv" a line a run."""
    rows = summaries(experiment, results)
    if ending == ".csv":
        lines = [["variant", *_FIGURES]]
        for row in rows:
            for result in row.results:
                values = (getattr(result, name) for name in _FIGURES)
                lines.append([row.variant.name, *("" if value is None else str(value) for value in values)])
        return csv_text(lines).encode("utf-8-sig")  # spreadsheets know UTF-8 by its mark alone
    described = {
        "title": experiment.title,
        "settings": list(experiment.axes),
        "seeds": list(experiment.seeds),
        "variants": [_described(row) for row in rows],
    }
    return json.dumps(described, indent=1, ensure_ascii=False).encode()


def _described(row: Summary) -> dict[str, object]:
    return {
        "name": row.variant.name,
        "choices": dict(row.variant.choices),
        "setup": row.variant.setup.plain(),
        "reference": row.variant.reference,
        "mean": row.mean,
        "spread": row.spread,
        "median_test": row.median_test,
        "loss": row.loss,
        "parameters": row.parameters,
        "seconds": row.seconds,
        "verdict": row.verdict.name.lower(),
        "behind": row.behind,
        "runs": [{name: getattr(result, name) for name in _FIGURES} for result in row.results],
    }
