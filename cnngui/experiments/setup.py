"""All that decides what one run comes to, but for its seed: network, data, and how it is trained."""

import json
from collections.abc import Mapping
from dataclasses import asdict, dataclass, field, replace
from hashlib import blake2b
from typing import Any, Self

from cnngui.data.augmentation import Augmentation
from cnngui.data.holdout import VALIDATION_SHARE
from cnngui.engine.checks import Checks
from cnngui.engine.description.architecture import Architecture
from cnngui.engine.plain_values import plain_values
from cnngui.engine.text import Text
from cnngui.engine.training.config import TrainingConfig
from cnngui.experiments.experiment_error import ExperimentError

MOST_IMAGES = 1_000_000_000
"""Most images that can be asked for; a data set has fewer."""

_CHECK = Checks(ExperimentError)
_DIGEST_BYTES = 16


@dataclass(frozen=True, slots=True)
class DataChoices:
    """What is learned from, and what becomes of it first. Raises ExperimentError, naming the field.

    source: names a data set for `load_data`. images: so many of the training part, always the same ones;
    0: all. validation: held out of the training part, as `Holdout` has it. shifted: every training image
    also one pixel up, down, left and right, five times as many. shuffled: the pixels of all images change
    their places by one fixed permutation.
    """

    source: str = "mnist"
    images: int = 0
    validation: float = VALIDATION_SHARE
    shifted: bool = False
    shuffled: bool = False

    def __post_init__(self) -> None:
        if not isinstance(self.source, str) or not self.source:
            raise ExperimentError("the data have no name")
        _CHECK.whole(Text("images"), self.images, 0, MOST_IMAGES)
        _CHECK.number(Text("validation"), self.validation, 0, MOST_IMAGES)
        _CHECK.flag(Text("shifted"), self.shifted)
        _CHECK.flag(Text("shuffled"), self.shuffled)


@dataclass(frozen=True, slots=True)
class Setup:
    """One run but for its seed. The config's seed and threads are not used: each run has its own."""

    architecture: Architecture
    data: DataChoices = field(default_factory=DataChoices)
    config: TrainingConfig = field(default_factory=TrainingConfig)
    augmentation: Augmentation | None = None

    def plain(self) -> dict[str, Any]:
        """Values that JSON can hold, for `from_plain`."""
        config = {name: value for name, value in plain_values(self.config).items() if name not in _OF_A_RUN}
        return {
            "architecture": json.loads(replace(self.architecture, title="").to_json()),
            "data": asdict(self.data),
            "config": config,
            "augmentation": asdict(self.augmentation) if self.augmentation else None,
        }

    @classmethod
    def from_plain(cls, values: Mapping[str, Any]) -> Self:
        """The setup that `plain` wrote. Raises ValueError, KeyError or TypeError for anything else."""
        augmentation = values["augmentation"]
        return cls(
            architecture=Architecture.from_json(json.dumps(values["architecture"])),
            data=DataChoices(**values["data"]),
            config=TrainingConfig(**values["config"]),
            augmentation=None if augmentation is None else Augmentation(**augmentation),
        )

    def key(self, seed: int) -> str:
        """A digest of all that decides what the run of that seed comes to, but for the images themselves."""
        return digest_of({"setup": self.plain(), "seed": seed})

    def fitted(self, image_shape: tuple[int, int, int], class_count: int) -> Self:
        """The same for images of that shape, of so many classes. Raises ArchitectureError."""
        shaped = replace(self.architecture, input_shape=image_shape).with_class_count(class_count)
        return replace(self, architecture=shaped)


_OF_A_RUN = ("seed", "threads")


def digest_of(values: object) -> str:
    """A digest of values that JSON can hold, whatever the order of their names."""
    text = json.dumps(values, sort_keys=True, separators=(",", ":"), ensure_ascii=False)
    return blake2b(text.encode(), digest_size=_DIGEST_BYTES).hexdigest()
