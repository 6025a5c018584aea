import numpy as np
import pytest

from cnngui.data.datasets import Dataset, DatasetError, DataSplit, concatenated


def numbered(count: int, shape: tuple[int, int, int] = (1, 4, 5)) -> Dataset:
    """Images that are told apart by their value, their label that value modulo ten."""
    values = np.arange(count)
    images = np.broadcast_to(values.reshape(-1, 1, 1, 1), (count, *shape)).astype(np.uint8)
    return Dataset(images, values % 10)


def values(dataset: Dataset) -> list[int]:
    return [int(image[0, 0, 0]) for image in dataset.images]


def test_an_image_comes_as_a_network_takes_it() -> None:
    dataset = Dataset(np.full((1, 1, 2, 2), 51, np.uint8), np.array([7]))
    image = dataset.image(0)
    assert image.shape == (1, 2, 2)
    assert image.dtype == np.float32
    np.testing.assert_allclose(image, 0.2)


def test_a_subset_keeps_images_and_labels_together() -> None:
    subset = numbered(20).subset(np.array([13, 4]))
    assert values(subset) == [13, 4]
    assert subset.labels.tolist() == [3, 4]


def test_classes_are_found_by_name_among_those_of_a_network() -> None:
    pets = Dataset(numbered(3).images, np.array([1, 0, 1]), ("cat", "dog"))
    relabelled = pets.relabelled(("dog", "bird", "cat"))
    assert relabelled.labels.tolist() == [0, 2, 0]
    assert relabelled.class_names == ("dog", "bird", "cat")
    with pytest.raises(DatasetError, match=r"'dog' of the data is unknown to the network \(cat, bird\)"):
        pets.relabelled(("cat", "bird"))


def test_images_and_labels_cannot_be_written() -> None:
    dataset = numbered(3)
    with pytest.raises(ValueError, match="read-only"):
        dataset.images[0] = 0
    with pytest.raises(ValueError, match="read-only"):
        dataset.labels[0] = 0


@pytest.mark.parametrize(
    ("images", "labels", "message"),
    [
        (np.zeros((2, 28, 28), np.uint8), np.zeros(2, np.int64), "2×28×28"),
        (np.zeros((2, 1, 4, 4), np.float32), np.zeros(2, np.int64), "float32"),
        (np.zeros((2, 1, 4, 4), np.uint8), np.zeros(3, np.int64), "labels: 3; images: 2"),
        (np.zeros((2, 1, 4, 4), np.uint8), np.zeros(2, np.float32), "integers"),
        (np.zeros((2, 1, 4, 4), np.uint8), np.array([0, 10]), "label 10 of image 1"),
        (np.zeros((2, 1, 4, 4), np.uint8), np.array([-1, 0]), "label -1 of image 0.*0 or more"),
    ],
)
def test_what_is_not_labelled_images_is_refused(images: np.ndarray, labels: np.ndarray, message: str) -> None:
    with pytest.raises(DatasetError, match=message):
        Dataset(images, labels)


def test_parts_that_do_not_match_are_refused() -> None:
    with pytest.raises(DatasetError, match="1×4×5 and 1×4×6"):
        DataSplit("mixed", numbered(2), numbered(2), numbered(2, (1, 4, 6)))
    letters = Dataset(numbered(2).images, np.array([0, 1]), ("a", "b"))
    with pytest.raises(DatasetError, match="a, b"):
        DataSplit("mixed", numbered(2), letters, numbered(2))


def test_only_the_part_to_learn_from_may_not_be_empty() -> None:
    assert DataSplit("full", numbered(2), numbered(0), numbered(0)).name == "full"
    with pytest.raises(DatasetError, match="empty: the training part holds no images"):
        DataSplit("empty", numbered(0), numbered(2), numbered(2))


def test_concatenated_sets_follow_one_another() -> None:
    assert values(concatenated([numbered(2), numbered(3)], "both")) == [0, 1, 0, 1, 2]


def test_data_sets_are_joined_part_by_part() -> None:
    first, second = (DataSplit(str(n), numbered(n + 2), numbered(n + 1), numbered(n)) for n in (1, 4))
    joined = DataSplit.joined([first, second])
    assert joined.name == "1+4"
    assert [values(part) for part in joined.parts] == [
        [0, 1, 2, 0, 1, 2, 3, 4, 5],
        [0, 1, 0, 1, 2, 3, 4],
        [0, 0, 1, 2, 3],
    ]
