"""Train the small network that tells digits from other marks, and choose from what share on it doubts.

It learns from MNIST, from the pen strokes of writers that are not held out, from the embedded digits, and
from marks that are none (other_marks.py). One real digit of 150 is doubted, counted on held-out ones. The
data folder is named by CNNGUI_DATA; the result is resources/doubt.safetensors.
"""

from __future__ import annotations

import argparse
import os
import sys
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

ROOT = Path(__file__).resolve().parent.parent
sys.path[:0] = [str(ROOT), str(ROOT / "scripts")]

from other_marks import other_marks  # noqa: E402

from cnngui.data.augmentation import augment  # noqa: E402
from cnngui.data.doubt import ARCHITECTURE, CLASSES, THRESHOLD  # noqa: E402
from cnngui.data.idx import read_idx_folder  # noqa: E402
from cnngui.data.model_file import SavedModel, save_model  # noqa: E402
from cnngui.data.strokes import is_held_out, plain_images, read_pen_strokes, varied_images  # noqa: E402
from cnngui.data.synthetic import synthetic_digits  # noqa: E402
from cnngui.engine.network import Network  # noqa: E402
from cnngui.engine.parameters import Parameters  # noqa: E402
from cnngui.engine.training import EpochReport, Trainer, TrainingConfig, train  # noqa: E402

DOUBTED = 1 / 150


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--epochs", type=int, default=5)
    parser.add_argument("--marks", type=int, default=60_000)
    parser.add_argument("-o", "--output", type=Path, default=ROOT / "resources" / "doubt.safetensors")
    arguments = parser.parse_args()
    data = Path(os.environ["CNNGUI_DATA"])
    files = sorted((data / "strokes").glob("*.json.gz"))
    drawings = [drawing for file in files for drawing in read_pen_strokes(file)]
    pens = [drawing for drawing in drawings if not is_held_out(drawing.writer)]
    unseen = [drawing for drawing in drawings if is_held_out(drawing.writer)]
    mnist = read_idx_folder(data / "mnist")
    rng = np.random.default_rng(1)
    digits = [mnist.training.images, varied_images(pens, 4, 1).images, synthetic_digits(20_000, 1).images]
    others = varied_images(other_marks(arguments.marks, pens, rng), 1, 2).images
    images = np.concatenate([*digits, others])
    labels = np.concatenate([np.zeros(len(images) - len(others), np.int64), np.ones(len(others), np.int64)])
    print(f"{len(images) - len(others):,} digits and {len(others):,} other marks")
    parameters = trained(images, labels, arguments.epochs)
    held_out = [mnist.test.images, plain_images(unseen).images]
    shares = [share_of_doubt(parameters, part) for part in held_out]
    threshold = max(float(np.quantile(part, 1 - DOUBTED)) for part in shares)
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
    with Trainer(ARCHITECTURE, start, images, labels, config, augment=augment) as trainer:
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
