import numpy as np
import pytest

from cnngui.data.datasets import Dataset, DatasetError
from cnngui.data.holdout import Holdout


def numbered(count: int) -> Dataset:
    """Images that are told apart by their value."""
    images = np.arange(count, dtype=np.uint8).reshape(-1, 1, 1, 1)
    return Dataset(images, np.zeros(count, np.int64))


def values(dataset: Dataset) -> list[int]:
    return dataset.images.ravel().tolist()


def test_the_parts_share_no_image_and_lose_none() -> None:
    data = Holdout().split("sixty", numbered(72))
    assert [len(part) for part in data.parts] == [55, 5, 12]
    assert sorted(value for part in data.parts for value in values(part)) == list(range(72))


def test_a_test_part_that_is_there_stays_whole() -> None:
    data = Holdout(0.25).split("own", numbered(40), numbered(3))
    assert [len(part) for part in data.parts] == [30, 10, 3]


def test_the_same_seed_holds_out_the_same_images() -> None:
    first, same, other = (Holdout(seed=seed).split("sixty", numbered(60)) for seed in (1, 1, 2))
    for part in ("validation", "test"):
        assert values(getattr(first, part)) == values(getattr(same, part))
        assert values(getattr(first, part)) != values(getattr(other, part))


def test_the_test_part_is_the_same_however_many_validate() -> None:
    parts = [Holdout(validation).split("sixty", numbered(60)).test for validation in (0, 0.5, 20)]
    assert values(parts[0]) == values(parts[1]) == values(parts[2])


def test_a_count_is_held_out_as_well_as_a_share() -> None:
    for validation, count in ((0, 0), (7, 7), (0.5, 30), (1e-9, 1), (0.999, 59)):
        assert len(Holdout(validation).split("sixty", numbered(60), numbered(1)).validation) == count


@pytest.mark.parametrize("validation", [-1, -0.1, 1.5, float("nan"), float("inf")])
def test_what_is_neither_share_nor_count_is_refused(validation: float) -> None:
    with pytest.raises(DatasetError, match="a share below 1 or a count of images"):
        Holdout(validation)


def test_more_than_there_are_cannot_be_held_out() -> None:
    with pytest.raises(DatasetError, match="few: too many images to hold out: 5 of 5"):
        Holdout(5).split("few", numbered(5), numbered(1))


def test_two_images_are_the_fewest_that_can_be_measured_on() -> None:
    assert [len(part) for part in Holdout().split("two", numbered(2)).parts] == [1, 0, 1]
    with pytest.raises(DatasetError, match="one: too few images"):
        Holdout().split("one", numbered(1))


def test_groups_are_held_out_whole() -> None:
    groups = np.repeat(np.arange(12), [1, 2, 3, 4, 5, 6, 1, 2, 3, 4, 5, 6])
    chosen = Holdout(0.25).chosen(groups, "writers")
    assert not set(groups[chosen]) & set(groups[~chosen])
    assert 8 <= chosen.sum() <= 13  # of 42, as nearly as whole groups can
