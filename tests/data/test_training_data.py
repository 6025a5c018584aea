import json

import numpy as np
import pytest

from cnngui.data.augmentation import Augmentation
from cnngui.data.datasets import Dataset, DatasetError, DataSplit
from cnngui.data.files.model_file import shipped_model
from cnngui.data.training_data import fitted, training_facts, with_classes_of
from cnngui.engine.description.presets import preset
from cnngui.engine.training.config import TrainingConfig
from cnngui.engine.training.reports import EpochReport

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


def test_other_classes_are_refused() -> None:
    with pytest.raises(DatasetError, match="mine: the class 'a'"):
        fitted(make_data([3, 1], LETTERS), preset("seed"), DIGITS)


def test_as_many_other_classes_take_the_names_of_the_networks() -> None:
    network = shipped_model("seed")
    renamed = with_classes_of(make_data([3, 1], LETTERS), network, seed=1)
    assert renamed.class_names == LETTERS
    assert renamed.parameters == network.parameters


def test_classes_that_the_network_has_leave_it_as_it_is() -> None:
    network = shipped_model("seed")
    assert with_classes_of(make_data([0, 1], ("4", "9")), network, seed=1) is network


def test_a_single_class_is_nothing_to_learn() -> None:
    with pytest.raises(DatasetError, match="two classes are needed at least"):
        with_classes_of(make_data([0, 0], ("x",)), shipped_model("lenet5"), seed=1)


@pytest.mark.parametrize("count", [2, 3, 26])
def test_for_more_or_fewer_classes_the_last_layer_starts_anew_and_the_others_stay(count: int) -> None:
    network, names = shipped_model("lenet5"), tuple(f"class {n}" for n in range(count))
    data = make_data([0, count - 1], names)
    adapted, same, other = (with_classes_of(data, network, seed) for seed in (1, 1, 2))
    assert adapted.class_names == names
    assert adapted.architecture.class_count == count
    *kept, weight, bias = adapted.parameters
    assert all((adapted.parameters[name] == network.parameters[name]).all() for name in kept)
    assert len(adapted.parameters[weight]) == len(adapted.parameters[bias]) == count
    assert adapted.parameters == same.parameters
    assert adapted.parameters != other.parameters
    assert fitted(data, adapted.architecture, adapted.class_names).training.labels.tolist() == [0, count - 1]


def test_images_of_another_shape_are_refused_with_both_shapes() -> None:
    with pytest.raises(DatasetError, match="“mine” are 3×32×32, the network takes 1×28×28"):
        fitted(make_data([0], DIGITS, (3, 32, 32)), preset("seed"), DIGITS)


def test_the_facts_tell_of_the_last_epoch_and_can_be_stored() -> None:
    last = EpochReport(2, 0.5, 0.5, 0.75, 1.0)
    facts = training_facts(
        TrainingConfig(seed=7), Augmentation(), make_data([0], DIGITS), last, 0.5, network="book"
    )
    assert json.loads(json.dumps(facts)) == facts
    assert (facts["loss"], facts["validation_accuracy"], facts["test_accuracy"]) == (0.5, 0.75, 0.5)
    assert facts["validation_images"] == 1
    assert (facts["data"], facts["images"], facts["network"], facts["seed"]) == ("mine", 1, "book", 7)
    assert facts["augment"] is True


def test_a_run_that_ended_within_its_first_epoch_has_no_accuracy_to_tell() -> None:
    facts = training_facts(TrainingConfig(), None, make_data([0], DIGITS), None)
    assert not {"validation_accuracy", "test_accuracy"} & facts.keys()
