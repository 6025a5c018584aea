"""What is held out of a data set: images to validate on during a training, and images to test with."""

from dataclasses import dataclass
from typing import Literal

import numpy as np
from numpy.typing import NDArray

from cnngui.data.datasets import Dataset, DatasetError, DataSplit

VALIDATION_SHARE = 1 / 12
"""Of the training part, by default: 5,000 of MNIST's 60,000."""

TestWriters = Literal["quarter", "none"]

_TEST_SHARE = 1 / 6  # of a data set without a test part, as MNIST has 10,000 for 60,000


@dataclass(frozen=True, slots=True)
class Holdout:
    """What each data set that is joined sets aside of its training part, and by which seed.

    validation: a share of the images below 1, or their count; 0 holds nothing out. writers: whose pen strokes
    are for testing, the quarter of them that `strokes.is_held_out` tells, or none, so that all are learned.
    Raises DatasetError for other numbers.
    """

    validation: float = VALIDATION_SHARE
    seed: int = 0
    writers: TestWriters = "quarter"

    def __post_init__(self) -> None:
        is_share, is_count = 0 <= self.validation < 1, float(self.validation).is_integer()
        if not is_share and not (is_count and self.validation >= 1):
            raise DatasetError(
                "validation is a share below 1 or a count of images, not {value:g}", value=self.validation
            )

    def split(
        self,
        name: str,
        training: Dataset,
        test: Dataset | None = None,
        validation: Dataset | None = None,
    ) -> DataSplit:
        """The parts of a data set of images that do not belong together.

        Without a test part one image of six becomes it: the same one, however many validate. A validation
        part of its own is taken as it is. Raises DatasetError for fewer than two images.
        """
        if test is None:
            if len(training) < 2:
                raise DatasetError(
                    "{name}: too few images ({count}) to train and to measure on",
                    name=name,
                    count=len(training),
                )
            test, training = _divided(training, self._chosen(np.arange(len(training)), _TEST_SHARE, name))
        if validation is None:
            validation, training = _divided(training, self.chosen(np.arange(len(training)), name))
        return DataSplit(name, training, validation, test)

    def chosen(self, groups: NDArray[np.int64], name: str) -> NDArray[np.bool_]:
        """Which images of the training part of `name` validate; all of a group, a writer's say, do or do not.

        groups: (n,) the group of each. At least one group is chosen and one left, where there are two.
        Raises DatasetError where more images are wanted than there are.
        """
        return self._chosen(groups, self.validation, name)

    def _chosen(self, groups: NDArray[np.int64], wanted: float, name: str) -> NDArray[np.bool_]:
        """Groups at random until `wanted` images are reached, as nearly as whole groups can."""
        if wanted >= len(groups) and wanted >= 1:
            raise DatasetError(
                "{name}: too many images to hold out: {count:.0f} of {all}",
                name=name,
                count=wanted,
                all=len(groups),
            )
        _, members, counts = np.unique(groups, return_inverse=True, return_counts=True)
        if wanted == 0 or len(counts) < 2:
            return np.zeros(len(groups), np.bool_)
        order = np.random.default_rng(self.seed).permutation(len(counts))
        reached = np.cumsum(counts[order])
        target = wanted if wanted >= 1 else wanted * len(groups)
        count = 1 + int(np.abs(reached[:-1] - target).argmin())
        chosen = np.zeros(len(counts), np.bool_)
        chosen[order[:count]] = True
        return chosen[members]


USUAL = Holdout()


def _divided(dataset: Dataset, chosen: NDArray[np.bool_]) -> tuple[Dataset, Dataset]:
    """The chosen images and the others, in their order."""
    return dataset.subset(np.flatnonzero(chosen)), dataset.subset(np.flatnonzero(~chosen))
