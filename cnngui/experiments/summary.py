"""Several runs of each variant as one figure with its spread, and whether differences are more than that."""

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from enum import Enum, auto
from statistics import fmean, median, stdev

from cnngui.experiments.experiment import Experiment, Run, Variant
from cnngui.experiments.run_result import RunResult
from cnngui.experiments.students_t import two_sided

CONFIDENCE = 0.95
"""A difference that chance alone would make in one of twenty comparisons is more than spread."""


class Verdict(Enum):
    """What a variant's runs say of it beside the best one's."""

    NONE = auto()  # it has no runs yet
    ALONE = auto()  # no other has any
    BEST = auto()
    LOWER = auto()  # by more than the spread between the seeds explains
    UNCLEAR = auto()  # lower, but not by more than that
    TOO_FEW = auto()  # lower, and with fewer than two seeds there is no spread
    DIVERGED = auto()  # none of its runs learned anything


@dataclass(frozen=True, slots=True, kw_only=True)
class Summary:
    """A variant's runs; shares in [0, 1].

    accuracies: on the validation part, in the order of the seeds, those of runs that did not diverge.
    spread: the sample standard deviation; None of fewer than two. behind: by how much its mean is lower than
    that of the best. median_test: None until each has been measured on the test part.
    """

    variant: Variant
    results: tuple[RunResult, ...]
    accuracies: tuple[float, ...]
    mean: float | None
    spread: float | None
    loss: float | None
    tests: tuple[float, ...]
    parameters: int | None
    seconds: float | None
    cpu_seconds: float | None
    behind: float | None = None
    verdict: Verdict = Verdict.NONE

    @property
    def median_test(self) -> float | None:
        """The median of the accuracies on the test part."""
        return median(self.tests) if self.tests else None

    @property
    def test_spread(self) -> float | None:
        """The sample standard deviation of these."""
        return stdev(self.tests) if len(self.tests) > 1 else None

    @property
    def diverged(self) -> int:
        """How many runs learned nothing."""
        return sum(result.has_diverged for result in self.results)


def summaries(experiment: Experiment, results: Mapping[str, RunResult]) -> list[Summary]:
    """One for each variant, in their order; results by the keys of their runs."""
    found = [_summary(experiment, variant, results) for variant in experiment.variants]
    known = [summary for summary in found if summary.mean is not None]
    best = max(known, key=lambda summary: summary.mean or 0.0, default=None)
    return [_judged(summary, best, len(known)) for summary in found]


def is_more_than_spread(first: Sequence[float], second: Sequence[float]) -> bool:
    """Whether the means of two groups differ by more than the spread within them explains.

    Welch's t-test, two-sided, at the level of CONFIDENCE: Welch, The generalization of "Student's" problem
    when several different population variances are involved, 1947. The difference is compared with its
    standard error √(s₁²/n₁ + s₂²/n₂). Groups of two or more; raises ValueError for fewer.
    """
    if min(len(first), len(second)) < 2:
        raise ValueError("of one run nobody knows the spread")
    parts = [stdev(group) ** 2 / len(group) for group in (first, second)]
    difference = abs(fmean(first) - fmean(second))
    if not sum(parts):
        return difference > 0
    shares = [part**2 / (len(group) - 1) for part, group in zip(parts, (first, second), strict=True)]
    freedom = sum(parts) ** 2 / sum(shares)
    return two_sided(difference / math.sqrt(sum(parts)), freedom) < 1 - CONFIDENCE


def _summary(experiment: Experiment, variant: Variant, results: Mapping[str, RunResult]) -> Summary:
    keys = [Run(variant, seed).key for seed in experiment.seeds_of(variant)]
    own = tuple(results[key] for key in keys if key in results)
    accuracies = tuple(result.accuracy for result in own if result.accuracy is not None)
    losses = [result.loss for result in own if result.loss is not None]
    tests = tuple(result.test_accuracy for result in own if result.test_accuracy is not None)
    return Summary(
        variant=variant,
        results=own,
        accuracies=accuracies,
        mean=fmean(accuracies) if accuracies else None,
        spread=stdev(accuracies) if len(accuracies) > 1 else None,
        loss=fmean(losses) if losses else None,
        tests=tests,
        parameters=own[0].parameters if own else None,
        seconds=fmean(result.seconds for result in own) if own else None,
        cpu_seconds=fmean(result.cpu_seconds for result in own) if own else None,
    )


def _judged(summary: Summary, best: Summary | None, known: int) -> Summary:
    if not summary.results:
        return summary
    if summary.mean is None or best is None or best.mean is None:
        return replace(summary, verdict=Verdict.DIVERGED)
    if summary is best:
        return replace(summary, verdict=Verdict.BEST if known > 1 else Verdict.ALONE, behind=0.0)
    behind = best.mean - summary.mean
    if min(len(summary.accuracies), len(best.accuracies)) < 2:
        verdict = Verdict.TOO_FEW
    elif is_more_than_spread(summary.accuracies, best.accuracies):
        verdict = Verdict.LOWER
    else:
        verdict = Verdict.UNCLEAR
    return replace(summary, behind=behind, verdict=verdict)
