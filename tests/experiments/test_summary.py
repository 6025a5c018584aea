"""Means, spreads, and whether a difference is larger."""

from collections.abc import Sequence
from statistics import mean, stdev

import numpy as np
import pytest
from hypothesis import assume, given
from hypothesis import strategies as st
from scipy.stats import ttest_ind

from cnngui.experiments.experiment import Experiment, Run, Variant, variants_of
from cnngui.experiments.run_result import RunResult
from cnngui.experiments.summary import Summary, Verdict, is_more_than_spread, summaries

SHARES = st.lists(st.floats(0, 1), min_size=2, max_size=9)


def summarized(accuracies: Sequence[Sequence[float | None]]) -> list[Summary]:
    """The summaries of a variant for each list of accuracies, with the seeds from 0 on."""
    values = {f"{number / 10:g}": number / 10 for number in range(len(accuracies))}
    variants = variants_of({}, [("dropout", values)])
    experiment = Experiment("x", tuple(variants), tuple(range(9)))
    results = {}
    for variant, own in zip(variants, accuracies, strict=True):
        for seed, accuracy in enumerate(own):
            results.update({(result := of_run(variant, seed, accuracy)).key: result})
    return summaries(experiment, results)


def of_run(variant: Variant, seed: int, accuracy: float | None) -> RunResult:
    return RunResult(
        key=Run(variant, seed).key,
        variant=variant.name,
        seed=seed,
        data="",
        parameters=10,
        seconds=2.0,
        cpu_seconds=1.0,
        epochs=1,
        accuracy=accuracy,
        loss=None if accuracy is None else 1 - accuracy,
    )


@given(SHARES, SHARES)
def test_a_difference_is_more_than_spread_where_welchs_test_says_so(
    first: list[float], second: list[float]
) -> None:
    assume(min(stdev(first), stdev(second)) > 1e-6)
    probability = ttest_ind(first, second, equal_var=False).pvalue
    assume(abs(probability - 0.05) > 1e-9)
    assert is_more_than_spread(first, second) == (probability < 0.05)


def test_groups_without_spread_differ_as_soon_as_their_means_do() -> None:
    assert not is_more_than_spread([0.5, 0.5], [0.5, 0.5])
    assert is_more_than_spread([0.5, 0.5], [0.6, 0.6])


def test_of_one_run_nobody_knows_the_spread() -> None:
    with pytest.raises(ValueError, match="one run"):
        is_more_than_spread([0.5], [0.4, 0.6])


def test_a_variant_has_the_mean_and_the_sample_standard_deviation_of_its_runs() -> None:
    rng = np.random.default_rng(0)
    shares = [float(share) for share in rng.uniform(0.8, 1.0, 5)]
    (summary,) = summarized([shares])
    assert summary.mean == pytest.approx(mean(shares))
    assert summary.spread == pytest.approx(stdev(shares))
    assert summary.loss == pytest.approx(1 - mean(shares))
    assert (summary.parameters, summary.seconds, summary.verdict) == (10, 2.0, Verdict.ALONE)


def test_others_are_judged_beside_the_best() -> None:
    best, near, far, one, lost, none = summarized(
        [[0.95, 0.97, 0.96], [0.94, 0.98, 0.95], [0.80, 0.82, 0.81], [0.9], [None, None], []]
    )
    assert [each.verdict for each in (best, near, far, one, lost, none)] == [
        *(Verdict.BEST, Verdict.UNCLEAR, Verdict.LOWER, Verdict.TOO_FEW, Verdict.DIVERGED, Verdict.NONE),
    ]
    assert far.behind == pytest.approx(0.15)
    assert lost.diverged == 2 and lost.mean is None


def test_runs_that_diverged_are_counted_and_not_averaged() -> None:
    best, other = summarized([[0.9, None, 0.8], [0.1, 0.2]])
    assert best.mean == pytest.approx(0.85) and best.diverged == 1
    assert other.verdict is Verdict.LOWER
