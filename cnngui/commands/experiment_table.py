"""The results of an experiment as text: a line a run, and a table."""

from collections.abc import Sequence

from cnngui.commands.networks import loss_text
from cnngui.experiments.experiment import Experiment, Run
from cnngui.experiments.run_result import RunResult
from cnngui.experiments.summary import CONFIDENCE, Summary, Verdict


def line_of(run: Run, result: RunResult) -> str:
    """What is told of a run as it ends."""
    name = f"{run.variant.name}, seed {run.seed}"
    if result.accuracy is None:
        return f"{name}: diverged after {result.seconds:.1f} s"
    test = "" if result.test_accuracy is None else f", test {100 * result.test_accuracy:.2f} %"
    return f"{name}: validation {100 * result.accuracy:.2f} %{test}, {result.seconds:.1f} s"


def table_of(experiment: Experiment, rows: Sequence[Summary]) -> str:
    """A line a variant: accuracy with its spread, loss, parameters, seconds, and what the difference is."""
    header = ["", "validation", "loss", "parameters", "seconds", ""]
    lines = [[*_figures(row), verdict_in_words(row)] for row in rows]
    if any(row.tests for row in rows):
        header[1:1] = ["test, median", "test, mean"]
        lines = [[line[0], *_test_figures(row), *line[1:]] for line, row in zip(lines, rows, strict=True)]
    if experiment.reference_name:
        header[1:1] = [experiment.reference_name]
        lines = [
            [line[0], _percent(row.variant.reference), *line[1:]]
            for line, row in zip(lines, rows, strict=True)
        ]
    widths = [max(map(len, column)) for column in zip(header, *lines, strict=True)]
    table = "\n".join(_aligned(line, widths) for line in (header, *lines))
    note = (
        "± is the sample standard deviation over the seeds; a difference is more than the spread where "
        f"Welch's t-test finds it at the level of {100 * CONFIDENCE:.0f} %"
    )
    return f"{experiment.title}\n{table}\n{note}"


def verdict_in_words(row: Summary) -> str:
    """What the runs say of a variant beside the best."""
    points = f"{100 * (row.behind or 0.0):.2f} points"
    words = {
        Verdict.NONE: "no runs yet",
        Verdict.ALONE: "",
        Verdict.BEST: "the best",
        Verdict.LOWER: f"lower by {points}, more than the spread",
        Verdict.UNCLEAR: f"lower by {points}, no more than the spread",
        Verdict.TOO_FEW: f"lower by {points}; of one run nobody knows the spread",
        Verdict.DIVERGED: "diverged",
    }[row.verdict]
    if row.diverged and row.verdict is not Verdict.DIVERGED:
        words += f"; {row.diverged} of {len(row.results)} runs diverged"
    return words


def _figures(row: Summary) -> list[str]:
    return [
        row.variant.name,
        _with_spread(row.mean, row.spread),
        "" if row.loss is None else loss_text(row.loss),
        "" if row.parameters is None else f"{row.parameters:,}",
        "" if row.seconds is None else f"{row.seconds:.1f}",
    ]


def _test_figures(row: Summary) -> list[str]:
    mean = sum(row.tests) / len(row.tests) if row.tests else None
    return [_percent(row.median_test), _with_spread(mean, row.test_spread)]


def _with_spread(mean: float | None, spread: float | None) -> str:
    if mean is None:
        return "–"
    return f"{100 * mean:.2f} %" if spread is None else f"{100 * mean:.2f} ± {100 * spread:.2f} %"


def _percent(share: float | None) -> str:
    return "–" if share is None else f"{100 * share:.2f} %"


def _aligned(line: Sequence[str], widths: Sequence[int]) -> str:
    """Names and words at the left, figures at the right."""
    first, last = line[0].ljust(widths[0]), line[-1]
    middle = (cell.rjust(width) for cell, width in zip(line[1:-1], widths[1:-1], strict=True))
    return "  ".join((first, *middle, last)).rstrip()
