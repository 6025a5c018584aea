import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from cnngui.engine.training.metrics import accuracy, confusion_matrix


def test_accuracy_is_the_share_of_right_answers() -> None:
    probabilities = np.array([[0.9, 0.1], [0.4, 0.6], [0.2, 0.8], [0.7, 0.3]], np.float32)
    assert accuracy(probabilities, np.array([0, 1, 0, 1])) == 0.5
    assert accuracy(probabilities, np.array([0, 1, 1, 0])) == 1


def test_accuracy_of_no_image_or_of_another_number_of_labels_is_an_error() -> None:
    with pytest.raises(ValueError, match="labels"):
        accuracy(np.zeros((0, 10)), np.zeros(0, np.int64))
    with pytest.raises(ValueError, match="labels"):
        accuracy(np.zeros((3, 10)), np.zeros(2, np.int64))


def test_the_confusion_matrix_has_right_classes_in_rows_and_answers_in_columns() -> None:
    labels, predictions = np.array([0, 0, 1, 2, 2]), np.array([0, 1, 1, 0, 0])
    assert confusion_matrix(labels, predictions, 3).tolist() == [[1, 1, 0], [0, 1, 0], [2, 0, 0]]


@given(st.lists(st.tuples(st.integers(0, 9), st.integers(0, 9))))
def test_every_image_is_counted_once(pairs: list[tuple[int, int]]) -> None:
    labels, predictions = np.array(pairs, np.uint8).reshape(-1, 2).T
    matrix = confusion_matrix(labels, predictions, 10)
    assert matrix.shape == (10, 10)
    for right, answer in np.ndindex(10, 10):
        assert matrix[right, answer] == pairs.count((right, answer))


@pytest.mark.parametrize(
    ("labels", "predictions"), [([0, 3], [0, 1]), ([0, 1], [-1, 1]), ([0, 1], [0]), ([[0]], [[0]])]
)
def test_classes_that_do_not_exist_and_lengths_that_differ_are_errors(
    labels: list[int], predictions: list[int]
) -> None:
    with pytest.raises(ValueError):
        confusion_matrix(np.array(labels), np.array(predictions), 3)
