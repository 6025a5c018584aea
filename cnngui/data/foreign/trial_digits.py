"""Labelled digits to try a network on: MNIST's where they lie on this machine, else embedded ones."""

from dataclasses import dataclass

import numpy as np
from PIL import Image

from cnngui.data.datasets import EMBEDDED, Dataset, DatasetError
from cnngui.data.digits.synthetic import synthetic_digits
from cnngui.data.readers.idx import find_idx_files, read_idx
from cnngui.data.readers.mnist import folder_of_mnist
from cnngui.engine.arrays import Float32Array
from cnngui.engine.text import Text

COUNT = 500
"""Digits that a network is tried on."""
_SEED = 1
_MOST_BORDER = 2  # pixels, as LeNet-5's 32×32 have


@dataclass(frozen=True, slots=True, eq=False)
class TrialDigits:
    """Digits of 28×28 pixels.

    name: what they are. weight: how much it tells how sure a network is, 1 where it learned from their
    like; else how many it answers right tells more.
    enough: the share right from which on a network is taken to be one for digits, rightly understood.
    """

    name: Text | str
    digits: Dataset
    weight: float
    enough: float


def trial_digits() -> TrialDigits:
    """500 digits in no order of classes; nothing is downloaded for them."""
    folder = folder_of_mnist()
    if folder is not None:
        try:
            files = find_idx_files(folder)
            images, labels = (read_idx(files["test", content]) for content in ("images", "labels"))
            chosen = np.linspace(0, len(images) - 1, COUNT).astype(int)
            digits = Dataset(images[chosen][:, None].astype(np.uint8), labels[chosen].astype(np.int64))
            return TrialDigits(EMBEDDED["mnist"], digits, weight=1.0, enough=0.8)
        except (DatasetError, KeyError):
            pass  # damaged or half a copy: whoever asks for MNIST is told, and the others will do here
    # A network that knows MNIST alone answers 80 to 85 % of these right, and is often wrong for sure.
    return TrialDigits(EMBEDDED["synthetic"], synthetic_digits(COUNT, _SEED), weight=0.05, enough=0.6)


def in_size(images: Float32Array, height: int, width: int) -> Float32Array:
    """Images (n, 1, 28, 28) in another size: within a border where it is little larger, else scaled."""
    _, _, tall, wide = images.shape
    above, left = (height - tall) // 2, (width - wide) // 2
    if (above, left) == (0, 0):
        return images
    if 0 <= above <= _MOST_BORDER and 0 <= left <= _MOST_BORDER:
        sides = ((0, 0), (0, 0), (above, height - tall - above), (left, width - wide - left))
        return np.pad(images, sides)
    scaled = [
        np.asarray(Image.fromarray(image[0]).resize((width, height), Image.Resampling.BILINEAR))
        for image in images
    ]
    return np.stack(scaled)[:, None]
