"""What is left to do, and the processes that do it."""

from pathlib import Path

import pytest

from cnngui.experiments.experiment import Experiment
from cnngui.experiments.experiment_error import ExperimentError
from cnngui.experiments.plan import Plan, Shelf
from cnngui.experiments.processes import Processes
from cnngui.experiments.reading import experiment_of
from cnngui.experiments.run_result import RunResult

SMALL = """
seeds = 2
[base]
data = "synthetic:120"
validation = 30
epochs = 1
[[variant]]
name = "one"
[[variant]]
name = "other"
dropout = 0.5
[[variant]]
name = "two voting"
votes_of = "one"
voters = 2
seeds = 1
"""


def done(experiment: Experiment, shelf: Shelf, count: int = 2) -> tuple[list[str], dict[str, RunResult]]:
    """The names of the runs that were made, in their order, and all results."""
    with Processes(count) as processes:
        plan = Plan(experiment, shelf, shelf.results.read())
        news = [each for each in processes.perform(plan) if each is not None]
        assert plan.is_done
    return [f"{task.run.variant.name} {task.run.seed}" for task, _ in news], plan.results


def test_all_runs_are_made_and_kept_and_none_is_made_again(tmp_path: Path) -> None:
    experiment, shelf = experiment_of(SMALL, "x"), Shelf(tmp_path)
    names, results = done(experiment, shelf)
    assert sorted(names) == ["one 0", "one 1", "other 0", "other 1", "two voting 0"]
    assert names.index("two voting 0") > max(names.index(f"one {seed}") for seed in (0, 1))
    assert shelf.results.read() == results
    assert done(experiment, shelf) == ([], results)


def test_one_process_and_two_come_to_the_same(tmp_path: Path) -> None:
    experiment = experiment_of(SMALL, "x")
    one, two = (done(experiment, Shelf(tmp_path / str(count)), count)[1] for count in (1, 2))
    assert {key: result.accuracy for key, result in one.items()} == {
        key: result.accuracy for key, result in two.items()
    }


def test_the_test_part_is_measured_later_with_the_networks_that_were_kept(tmp_path: Path) -> None:
    shelf = Shelf(tmp_path)
    _, before = done(experiment_of(SMALL, "x"), shelf)
    _, after = done(experiment_of("tests = true\n" + SMALL, "x"), shelf)
    assert all(result.test_accuracy is None for result in before.values())
    assert all(result.test_accuracy is not None for result in after.values())
    assert [result.seconds for result in before.values()] == [after[key].seconds for key in before]


def test_what_a_voter_lost_is_trained_again(tmp_path: Path) -> None:
    experiment, shelf = experiment_of(SMALL, "x"), Shelf(tmp_path)
    done(experiment, shelf)
    voter = next(run for run in experiment.runs() if run.variant.name == "one")
    shelf.network(voter).unlink()
    assert done(experiment, shelf)[0] == ["one 0"]


def test_a_failure_of_a_run_is_raised_here(tmp_path: Path) -> None:
    experiment = experiment_of(SMALL.replace("epochs = 1", "images = 5000"), "x")
    with Processes(1) as processes, pytest.raises(ExperimentError, match="5,000 images to learn from"):
        list(processes.perform(Plan(experiment, Shelf(tmp_path), {})))
