import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from cnngui.engine import reference
from cnngui.engine.compute.losses import mean_cross_entropy, softmax, softmax_cross_entropy, softmax_of_one
from tests.engine.random_architectures import seeds


@given(seeds, st.integers(1, 6), st.integers(1, 8))
def test_the_loss_and_its_gradient_are_those_of_the_definition(seed: int, classes: int, count: int) -> None:
    rng = np.random.default_rng(seed)
    logits, labels = rng.normal(0, 3, (classes, count)), rng.integers(0, classes, count)
    gradient = np.empty_like(logits)
    loss, correct = softmax_cross_entropy(logits, labels, gradient, scale=0.5)
    answers = np.stack([reference.activate("softmax", column) for column in logits.T])
    wanted = answers[np.arange(count), labels]
    np.testing.assert_allclose(loss, -np.log(wanted).sum(), atol=1e-12)
    assert correct == sum(column.argmax() == label for column, label in zip(logits.T, labels, strict=True))
    np.testing.assert_allclose(gradient.T, 0.5 * (answers - np.eye(classes)[labels]), atol=1e-12)


def test_softmax_of_each_column_has_sum_1_even_for_huge_logits() -> None:
    logits = np.array([[1e30, 0.0], [-1e30, 1.0]], np.float32)
    softmax(logits, out=logits)
    np.testing.assert_allclose(logits, [[1, 1 / (1 + np.e)], [0, np.e / (1 + np.e)]], rtol=1e-6)


@given(st.lists(st.floats(-(2.0**100), 2.0**100, width=32), min_size=1, max_size=12))
def test_softmax_of_one_image_is_softmax_of_a_column(logits: list[float]) -> None:
    column, of_one = np.array(logits, np.float32)[:, None], np.empty(len(logits), np.float32)
    softmax_of_one(column[:, 0], of_one)
    expected = np.empty_like(column)
    softmax(column, expected)
    np.testing.assert_allclose(of_one, expected[:, 0], rtol=1e-6)


def test_a_wrong_answer_costs_what_it_does_however_certain_it_is() -> None:
    certain = np.array([[1000, 0, -(2.0**100)]], np.float32)

    losses = [mean_cross_entropy(certain, np.array([label])) for label in range(3)]

    assert losses == pytest.approx([0, 1000, 2.0**100])


@given(seeds, st.integers(1, 6), st.integers(1, 8))
def test_the_mean_loss_is_that_which_training_lowers(seed: int, classes: int, count: int) -> None:
    rng = np.random.default_rng(seed)
    logits, labels = rng.normal(0, 3, (classes, count)), rng.integers(0, classes, count)

    total, _ = softmax_cross_entropy(logits, labels, np.empty_like(logits), scale=1)

    np.testing.assert_allclose(mean_cross_entropy(logits.T, labels), total / count, atol=1e-12)
