"""Experiments as TOML."""

import json
from datetime import date
from pathlib import Path

import pytest

from cnngui.experiments.experiment import Experiment, Run
from cnngui.experiments.experiment_error import ExperimentError
from cnngui.experiments.reading import READY, experiment_of, read_experiment, ready_experiment, ready_text

TWO_AXES = """
title = "Poolings and rates"
seeds = [3, 5]

[base]
network = "book"
epochs = 2

[[axis]]
setting = "pooling"
values = ["max", "l2"]

[[axis]]
setting = "learning_rate"
values = [0.01, 0.1]
names = ["slow", "fast"]
"""


def test_two_axes_make_a_variant_of_each_pair() -> None:
    experiment = experiment_of(TWO_AXES, "file")
    assert experiment.title == "Poolings and rates"
    assert experiment.axes == ("pooling", "learning_rate")
    assert [variant.name for variant in experiment.variants] == [
        "max · slow",
        "max · fast",
        "l2 · slow",
        "l2 · fast",
    ]
    last = experiment.variants[-1]
    assert last.coordinates == ("l2", "fast")
    assert last.setup.config.learning_rate == 0.1 and last.setup.config.epochs == 2
    assert [run.seed for run in experiment.runs()] == [3] * 4 + [5] * 4


def test_the_base_can_be_changed_from_outside(tmp_path: Path) -> None:
    path = tmp_path / "mine.toml"
    path.write_text(TWO_AXES.replace('title = "Poolings and rates"', ""))
    experiment = read_experiment(path, {"epochs": 9, "data": "synthetic"})
    assert experiment.title == "mine"
    assert {variant.setup.config.epochs for variant in experiment.variants} == {9}
    assert {variant.setup.data.source for variant in experiment.variants} == {"synthetic"}


def test_votes_follow_their_voters_and_share_none() -> None:
    text = """
    seeds = 2
    [[variant]]
    name = "one"
    dropout = 0.5
    [[variant]]
    name = "three voting"
    votes_of = "one"
    voters = 3
    """
    runs = list(experiment_of(text, "x").runs())
    assert [(run.variant.name, run.seed) for run in runs] == [
        *[("one", 0), ("one", 1), ("one", 2), ("three voting", 0)],
        *[("one", 3), ("one", 4), ("one", 5), ("three voting", 1)],
    ]
    assert [member.seed for member in runs[-1].members] == [3, 4, 5]
    assert {member.key for member in runs[-1].members} < {run.key for run in runs}


@pytest.mark.parametrize("name", READY)
def test_the_ready_experiments_can_be_read(name: str) -> None:
    experiment = ready_experiment(name)
    assert len(experiment.variants) > 1 and len(experiment.seeds) >= 3
    keys = [run.key for run in experiment.runs()]
    assert len(set(keys)) == len(keys)
    assert ready_text(name).endswith("\n")


@pytest.mark.parametrize("name", READY)
def test_an_experiment_is_the_same_after_it_was_written(name: str) -> None:
    experiment = ready_experiment(name)
    again = Experiment.from_plain(json.loads(json.dumps(experiment.plain())))
    assert [run.key for run in again.runs()] == [run.key for run in experiment.runs()]
    assert json.dumps(again.plain()) == json.dumps(experiment.plain())


def test_the_pooling_experiment_is_the_one_that_the_figure_is_measured_by() -> None:
    experiment = ready_experiment("pooling")
    assert len(experiment.variants) == 4 and len(experiment.seeds) == 5
    assert {variant.setup.config.epochs for variant in experiment.variants} == {3}
    assert {variant.setup.data.images for variant in experiment.variants} == {10_000}


def test_the_books_rows_have_the_books_figures_and_their_settings_saw_no_test_image() -> None:
    experiment = ready_experiment("book")
    figures = [variant.reference for variant in experiment.variants]
    assert figures == [0.9780, 0.9878, 0.9906, 0.9923, 0.9937, 0.9960, 0.9967]
    assert {variant.setup.data.validation for variant in experiment.variants} == {10_000}
    assert experiment.variants[-1].vote and experiment.variants[-1].vote.voters == 5
    assert Run(experiment.variants[-1], 0).key != Run(experiment.variants[-2], 0).key


AXIS = '[[axis]]\nsetting = "dropout"\nvalues = [0]\n'


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("", "nothing to compare: an experiment has one or two"),
        ("seeds = [", "it is not sound TOML: .*line 1|it is not sound TOML"),
        ("x = " + "[" * 5000, "it is not sound TOML"),
        (AXIS + 'names = ["a\\nb"]', "axis 1: names must be text in one line"),
        (AXIS + "names = [' ']", "axis 1: names must not be empty"),
        ("[[variant]]\nname = ''", "variant 1: name must not be empty"),
        ("titel = 'x'\n" + AXIS, "unknown name 'titel'; near to it: title"),
        ("[base]\nepoch = 3\n" + AXIS, "base: unknown name 'epoch'; near to it: epochs"),
        ("[base]\nepochs = 0\n" + AXIS, "base: epochs must be a whole number from 1 to 1000000, not 0"),
        ("[base]\nkernel = 40\n" + AXIS, "base: kernel: conv1: a 40×40 kernel does not fit its 28×28 input"),
        (AXIS.replace("values", "value"), "axis 1: unknown name 'value'; near to it: values"),
        (AXIS.replace("dropout", "dropuot"), "axis 1: unknown name 'dropuot'; near to it: dropout"),
        (AXIS.replace("[0]", "[]"), "axis 1: values must be a list of one or more"),
        (AXIS.replace("[0]", "[0, 2]"), "variant '2': dropout must be a number from 0 to below 1, not 2"),
        (AXIS * 2, "two axes vary 'dropout'"),
        ("[[variant]]\nname = 'a'\nepohcs = 1", "variant 1: unknown name 'epohcs'; near to it: epochs"),
        ("[[variant]]\nname = 'a'\nnmae = 1", "variant 1: unknown name 'nmae'; near to it: name"),
        ("seeds = 0\n" + AXIS, "seeds must be a whole number from 1 to 1000, not 0"),
        ("seeds = ['a']\n" + AXIS, "seed must be a whole number"),
    ],
)
def test_what_is_wrong_is_told_with_key_and_place(text: str, message: str) -> None:
    with pytest.raises(ExperimentError, match=message):
        experiment_of(text, "x")


def test_a_failure_of_a_file_names_it(tmp_path: Path) -> None:
    path = tmp_path / "mine.toml"
    path.write_text("[base]\nepoch = 3\n" + AXIS)
    with pytest.raises(ExperimentError, match=r"mine\.toml: base: unknown name 'epoch'"):
        read_experiment(path)
    with pytest.raises(ExperimentError, match=r"none\.toml: No such file"):
        read_experiment(tmp_path / "none.toml")


def test_a_value_that_is_empty_has_a_name_by_which_a_refusal_tells_it() -> None:
    with pytest.raises(ExperimentError, match=r"variant '\[\]': layers: "):
        experiment_of("[[axis]]\nsetting = 'layers'\nvalues = [[]]", "file")


@pytest.mark.parametrize(
    ("toml", "key", "value"),
    [
        ("[base]\nepochs = 2024-01-01", "epochs", "2024-01-01"),
        ("[base]\nkernel = [[07:32:00]]", "kernel", "07:32:00"),
        ("seeds = [2024-01-01T07:32:00]\n" + AXIS, "seeds", "2024-01-01 07:32:00"),
        ("[[variant]]\nname = 'a'\nlayers = [{units = [{a = 2024-01-01}]}]", "a", "2024-01-01"),
    ],
)
def test_a_date_or_a_time_is_refused_as_it_stands_in_the_file_however_deep(
    toml: str, key: str, value: str
) -> None:
    with pytest.raises(ExperimentError, match=f"^{key}: {value} is a date or a time"):
        experiment_of(toml, "file")
    with pytest.raises(ExperimentError, match=r"^epochs: 2024-01-01 is a date or a time"):
        experiment_of(AXIS, "file", {"epochs": date(2024, 1, 1)})
