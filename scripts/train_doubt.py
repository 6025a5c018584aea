"""Train the small network that tells digits from other marks, and choose from what share on it doubts.

It learns from MNIST, from the pen strokes of writers that are not held out, from the embedded digits, and
from marks that are none (other_marks.py). One real digit of 300 is doubted, counted on a half of the held-out
ones, in the collection with the strangest digits. The data folder is named by CNNGUI_DATA; the result is
resources/doubt.safetensors.
"""

from __future__ import annotations

import argparse
import os
import sys
import zlib
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

ROOT = Path(__file__).resolve().parent.parent
sys.path[:0] = [str(ROOT), str(ROOT / "scripts")]

from other_marks import other_marks  # noqa: E402 - this and what follows is found by the path above

from cnngui.data.augmentation import Augmentation  # noqa: E402
from cnngui.data.digits.synthetic import synthetic_digits  # noqa: E402
from cnngui.data.files.model_file import SavedModel, save_model  # noqa: E402
from cnngui.data.pictures.doubt import ARCHITECTURE, CLASSES, THRESHOLD  # noqa: E402
from cnngui.data.readers.idx import read_idx_folder  # noqa: E402
from cnngui.data.readers.strokes import is_held_out, plain_images, read_pen_strokes, varied_images  # noqa: E402
from cnngui.engine.compute.network import Network  # noqa: E402
from cnngui.engine.training.config import TrainingConfig  # noqa: E402
from cnngui.engine.training.reports import EpochReport  # noqa: E402
from cnngui.engine.training.trainer import Trainer, train  # noqa: E402
from cnngui.engine.weights.parameters import Parameters  # noqa: E402

FILES = ("pen_strokes_30_writers.json.gz", "unipen_strokes_half.json.gz")
DOUBTED = 1 / 300


def calibrates_doubt(writer: str) -> bool:
    """Whether a writer's digits choose the threshold: every other one of those that are held out."""
    return is_held_out(writer) and zlib.crc32(writer.encode()) % 8 == 0


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--epochs", type=int, default=8)
    parser.add_argument("--marks", type=int, default=90_000)
    parser.add_argument("-o", "--output", type=Path, default=ROOT / "resources" / "doubt.safetensors")
    arguments = parser.parse_args()
    data = Path(os.environ["CNNGUI_DATA"])
    collections = [read_pen_strokes(data / "strokes" / file) for file in FILES]
    pens = [drawing for part in collections for drawing in part if not is_held_out(drawing.writer)]
    calibrating = [[drawing for drawing in part if calibrates_doubt(drawing.writer)] for part in collections]
    mnist = read_idx_folder(data / "mnist")
    rng = np.random.default_rng(1)
    digits = [mnist.training.images, varied_images(pens, 6, 1).images, synthetic_digits(20_000, 1).images]
    others = varied_images(other_marks(arguments.marks, pens, rng), 1, 2).images
    images = np.concatenate([*digits, others])
    labels = np.concatenate([np.zeros(len(images) - len(others), np.int64), np.ones(len(others), np.int64)])
    print(f"{len(images) - len(others):,} digits and {len(others):,} other marks")
    parameters = trained(images, labels, arguments.epochs)
    held_out = [mnist.test.images[::2], *(plain_images(part).images for part in calibrating)]
    shares = [share_of_doubt(parameters, part) for part in held_out]
    threshold = max(float(np.quantile(part, 1 - DOUBTED)) for part in shares)
    unseen = [drawing for part in calibrating for drawing in part]
    fresh = varied_images(other_marks(5_000, unseen, np.random.default_rng(3)), 1, 4).images
    print(
        f"doubted from {threshold:.4f} on: "
        f"{(share_of_doubt(parameters, fresh) > threshold).mean():.1%} of other marks"
    )
    facts = {THRESHOLD: threshold, "epochs": arguments.epochs, "marks": arguments.marks}
    save_model(arguments.output, SavedModel(ARCHITECTURE, parameters, CLASSES, facts))


def trained(images: NDArray[np.uint8], labels: NDArray[np.int64], epochs: int) -> Parameters:
    start = Parameters.initialize(ARCHITECTURE, np.random.default_rng(1))
    config = TrainingConfig(epochs=epochs, learning_rate=0.05, schedule="cosine", weight_decay=0.0005, seed=1)
    with Trainer(ARCHITECTURE, start, images, labels, config, augment=Augmentation()) as trainer:
        for report in train(trainer):
            if isinstance(report, EpochReport):
                print(
                    f"epoch {report.epoch}: {report.training_accuracy:.2%}, {report.seconds:.0f} s",
                    flush=True,
                )
        return trainer.snapshot()


def share_of_doubt(parameters: Parameters, images: NDArray[np.uint8]) -> NDArray[np.float32]:
    return Network(ARCHITECTURE).predict(parameters, images)[:, 1]


if __name__ == "__main__":
    main()
