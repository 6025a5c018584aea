"""cnngui evaluate: measure a network on images that it did not learn from."""

import argparse
import json

import numpy as np
from numpy.typing import NDArray

from cnngui.commands.networks import NETWORK_HELP, add_data_options, images_text, open_data, open_network
from cnngui.commands.progress_bar import ProgressBar
from cnngui.data.datasets import Dataset, DatasetError, DataSplit, concatenated
from cnngui.data.training_data import fitted
from cnngui.engine.compute.losses import mean_cross_entropy
from cnngui.engine.compute.network import Network
from cnngui.engine.training.metrics import accuracy, confusion_matrix

PARTS = ("test", "validation", "training", "all")


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """NETWORK, --data, --validation, --part, --json"""
    parser.add_argument("network", metavar="NETWORK", help=NETWORK_HELP)
    add_data_options(parser)
    parser.add_argument(
        "--part",
        choices=PARTS,
        default="test",
        help="test: the data's own test part, or one image of six, which no training saw (%(default)s)",
    )
    parser.add_argument(
        "--json", action="store_true", help='one line {"accuracy", "loss", "images", "confusion"}'
    )


def run(arguments: argparse.Namespace) -> int:
    """Print accuracy, mean cross-entropy and the confusion matrix: a row for each right class."""
    model = open_network(arguments.network)
    bar = ProgressBar()
    data = open_data(arguments, bar)
    bar.clear()
    images = part_of(fitted(data, model.architecture, model.class_names), arguments.part)
    logits = Network(model.architecture).logits(model.parameters, images.images)
    share, loss = accuracy(logits, images.labels), mean_cross_entropy(logits, images.labels)
    confusion = confusion_matrix(images.labels, logits.argmax(axis=1), len(model.class_names))
    if arguments.json:
        result = {"accuracy": share, "loss": loss, "images": len(images), "confusion": confusion.tolist()}
        print(json.dumps(result))
    else:
        tested = f"{images_text(len(images))} of {data.name} ({arguments.part})"
        print(f"{100 * share:.2f} % of {tested} right, loss {loss:.4f}")
        print(_table(confusion, model.class_names))
    return 0


def part_of(data: DataSplit, part: str) -> Dataset:
    """The images of a part in PARTS. Raises DatasetError where there are none."""
    named = {"test": [data.test], "validation": [data.validation], "training": [data.training]}
    images = concatenated(named.get(part, data.parts), data.name)
    if not len(images):
        raise DatasetError("{data}: the {part} part holds no images", data=data.name, part=part)
    return images


def _table(confusion: NDArray[np.int64], class_names: tuple[str, ...]) -> str:
    """A row for each right class, a column for each answer."""
    rows = [["", *class_names]]
    rows += [[name, *map(str, counts)] for name, counts in zip(class_names, confusion.tolist(), strict=True)]
    widths = [max(map(len, column)) for column in zip(*rows, strict=True)]
    return "\n".join(
        "  ".join(cell.rjust(width) for cell, width in zip(row, widths, strict=True)) for row in rows
    )
