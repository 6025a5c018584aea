import json

import numpy as np
import pytest

from cnngui.data.datasets import Dataset, DatasetError, DataSplit
from cnngui.data.training_data import fitted, training_facts
from cnngui.engine.architecture import preset
from cnngui.engine.training import EpochReport, TrainingConfig

DIGITS = tuple("0123456789")
LETTERS = tuple("abcdefghij")


def make_data(
    labels: list[int], class_names: tuple[str, ...], shape: tuple[int, ...] = (1, 28, 28)
) -> DataSplit:
    dataset = Dataset(np.zeros((len(labels), *shape), np.uint8), np.array(labels), class_names)
    return DataSplit("mine", dataset, dataset, dataset)


def test_classes_are_found_by_their_names() -> None:
    data = fitted(make_data([0, 1, 0], ("9", "4")), preset("seed"), DIGITS)
    assert data.training.labels.tolist() == [9, 4, 9]
    assert data.validation.labels.tolist() == data.test.labels.tolist() == [9, 4, 9]
    assert data.training.class_names == DIGITS


def test_as_many_other_classes_take_the_place_of_the_networks() -> None:
    data = fitted(make_data([3, 1], LETTERS), preset("seed"), DIGITS, may_rename=True)
    assert data.training.class_names == LETTERS
    assert data.training.labels.tolist() == [3, 1]


@pytest.mark.parametrize("may_rename", [False, True])
def test_fewer_other_classes_are_refused(may_rename: bool) -> None:
    with pytest.raises(DatasetError, match="mine: the class 'a'"):
        fitted(make_data([0], ("a", "b")), preset("seed"), DIGITS, may_rename)


def test_other_classes_are_refused_where_they_may_not_take_a_place() -> None:
    with pytest.raises(DatasetError, match="mine: the class 'a'"):
        fitted(make_data([3, 1], LETTERS), preset("seed"), DIGITS)


def test_images_of_another_shape_are_refused_with_both_shapes() -> None:
    with pytest.raises(DatasetError, match="mine has images of 3×32×32; the network takes 1×28×28"):
        fitted(make_data([0], DIGITS, (3, 32, 32)), preset("seed"), DIGITS)


def test_the_facts_tell_of_the_last_epoch_and_can_be_stored() -> None:
    last = EpochReport(2, 0.5, 0.5, 0.75, 1.0)
    facts = training_facts(TrainingConfig(seed=7), True, make_data([0], DIGITS), last, 0.5, network="book")
    assert json.loads(json.dumps(facts)) == facts
    assert (facts["loss"], facts["validation_accuracy"], facts["test_accuracy"]) == (0.5, 0.75, 0.5)
    assert facts["validation_images"] == 1
    assert (facts["data"], facts["images"], facts["network"], facts["seed"]) == ("mine", 1, "book", 7)
    assert facts["augment"] is True


def test_a_run_that_ended_within_its_first_epoch_has_no_accuracy_to_tell() -> None:
    facts = training_facts(TrainingConfig(), False, make_data([0], DIGITS), None)
    assert not {"validation_accuracy", "test_accuracy"} & facts.keys()
