"""One run, and its data."""

from dataclasses import replace

import numpy as np
import pytest

from cnngui.data.datasets import DIGITS
from cnngui.data.files.model_file import SavedModel
from cnngui.engine.compute.losses import voted
from cnngui.engine.compute.network import Network
from cnngui.engine.description.presets import preset
from cnngui.engine.training.trainer import Trainer, train
from cnngui.engine.weights.parameters import Parameters
from cnngui.experiments.choices import setup_of
from cnngui.experiments.performing import measured, perform
from cnngui.experiments.prepared_data import SHIFTS, digest_of_data, prepared, shuffled, with_shifts
from cnngui.experiments.setup import DataChoices

DATA = DataChoices("synthetic:300", validation=60)
CHOICES = {"data": DATA.source, "validation": 60, "network": "seed", "epochs": 2}


def test_a_run_is_the_trainers_from_the_seeds_weights_measured_on_what_was_held_out() -> None:
    setup, data = setup_of(CHOICES), prepared(DATA)
    result, model = perform(setup, 7, data)
    parameters = Parameters.initialize(setup.architecture, np.random.default_rng(7))
    images, labels = data.training.images, data.training.labels
    with Trainer(setup.architecture, parameters, images, labels, replace(setup.config, seed=7)) as trainer:
        for _ in train(trainer):
            pass
        assert model is not None and model.parameters == trainer.snapshot()
        expected = trainer.evaluate(data.validation.images, data.validation.labels)
    assert (result.accuracy, result.loss) == pytest.approx(expected)
    assert (result.seed, result.epochs, result.parameters) == (7, 2, setup.architecture.parameter_count)
    assert result.seconds > 0 and result.test_accuracy is None


def test_a_run_that_diverges_has_no_accuracy_and_no_network() -> None:
    result, model = perform(setup_of({**CHOICES, "learning_rate": 1e6}), 0, prepared(DATA))
    assert result.has_diverged and result.loss is None and model is None


def test_a_run_learns_from_ten_images() -> None:
    setup = setup_of({**CHOICES, "images": 10})
    result, _ = perform(setup, 0, prepared(setup.data))
    assert result.accuracy is not None


def test_early_stopping_looks_at_what_was_held_out() -> None:
    setup = setup_of({**CHOICES, "patience": 1, "learning_rate": 0, "epochs": 9})
    result, _ = perform(setup, 0, prepared(DATA))
    assert result.epochs == 2


def test_a_network_takes_the_images_and_the_classes_of_the_data(
    tmp_path_factory: pytest.TempPathFactory,
) -> None:
    path = tmp_path_factory.mktemp("d") / "small.npz"
    images = np.random.default_rng(0).integers(0, 255, (30, 9, 9)).astype(np.uint8)
    np.savez(path, x_train=images, y_train=np.arange(30) % 13)
    setup = setup_of({"data": str(path), "validation": 5, "epochs": 1})
    _, model = perform(setup, 0, prepared(setup.data))
    assert model is not None
    assert (model.architecture.input_shape, model.architecture.class_count) == ((1, 9, 9), 13)


def test_networks_vote_by_the_mean_of_their_probabilities() -> None:
    architecture = preset("dense")
    data = prepared(DATA).validation
    models = [
        SavedModel(architecture, Parameters.initialize(architecture, np.random.default_rng(seed)), DIGITS)
        for seed in range(3)
    ]
    logits = [Network(architecture).logits(each.parameters, data.images) for each in models]
    mean = np.mean([Network(architecture).predict(each.parameters, data.images) for each in models], axis=0)
    assert np.allclose(np.exp(voted(logits)), mean, atol=1e-6)
    share, loss = measured(models, data)
    assert share == np.mean(mean.argmax(axis=1) == data.labels)
    assert loss == pytest.approx(float(-np.log(mean[np.arange(60), data.labels]).mean()), rel=1e-5)


def test_every_image_is_there_five_times_once_as_it_is_and_four_times_moved() -> None:
    data = prepared(DATA).training
    moved = with_shifts(data)
    assert len(moved) == 5 * len(data)
    assert (moved.labels == np.tile(data.labels, 5)).all()
    copies = moved.images.reshape(5, len(data), 28, 28)
    for copy, (down, right) in zip(copies, SHIFTS, strict=True):
        expected = np.roll(data.images[:, 0], (down, right), (1, 2))
        inner = slice(1, 27)
        assert (copy[:, inner, inner] == expected[:, inner, inner]).all()
    assert not copies[2, :, 0].any()  # moved down: nothing came in at the top


def test_the_pixels_of_all_parts_change_places_alike() -> None:
    plain, other = prepared(DATA), prepared(replace(DATA, shuffled=True))
    for before, after in zip(plain.parts, other.parts, strict=True):
        assert (after.images == shuffled(before).images).all()
        assert (np.sort(before.images, axis=None) == np.sort(after.images, axis=None)).all()
    assert (plain.training.images != other.training.images).any()


def test_so_many_images_are_always_the_same_ones() -> None:
    few, more = prepared(replace(DATA, images=20)), prepared(replace(DATA, images=50))
    assert (more.training.images[:20] == few.training.images).all()
    assert (few.validation.images == more.validation.images).all()


def test_the_digest_tells_other_data() -> None:
    data = prepared(DATA)
    labels = data.training.labels.copy()
    labels[0] = (labels[0] + 1) % 10
    other = replace(data, training=replace(data.training, labels=labels))
    assert digest_of_data(data) == digest_of_data(prepared(DATA)) != digest_of_data(other)
