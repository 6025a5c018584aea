"""cnngui evaluate: measure a network on images that it did not learn from."""

import argparse
import json

import numpy as np
from numpy.typing import NDArray

from cnngui.commands.networks import DATA_HELP, NETWORK_HELP, open_network
from cnngui.commands.progress_bar import ProgressBar
from cnngui.data.datasets import Dataset, DataSplit, concatenated
from cnngui.data.sources import load_data
from cnngui.data.training_data import fitted
from cnngui.engine.losses import mean_cross_entropy
from cnngui.engine.metrics import accuracy, confusion_matrix
from cnngui.engine.network import Network

PARTS = ("validation", "training", "all")


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """NETWORK, --data, --part, --json"""
    parser.add_argument("network", metavar="NETWORK", help=NETWORK_HELP)
    parser.add_argument("--data", required=True, help=DATA_HELP)
    parser.add_argument(
        "--part",
        choices=PARTS,
        default="validation",
        help="validation: the test part, or what training holds out where there is none (%(default)s)",
    )
    parser.add_argument(
        "--json", action="store_true", help='one line {"accuracy", "loss", "images", "confusion"}'
    )


def run(arguments: argparse.Namespace) -> int:
    """Print accuracy, mean cross-entropy and the confusion matrix: a row for each right class."""
    model = open_network(arguments.network)
    bar = ProgressBar()
    data = load_data(arguments.data, progress=lambda done: bar.show("data", done))
    bar.clear()
    images = _part(fitted(data, model.architecture, model.class_names), arguments.part)
    logits = Network(model.architecture).logits(model.parameters, images.images)
    share, loss = accuracy(logits, images.labels), mean_cross_entropy(logits, images.labels)
    confusion = confusion_matrix(images.labels, logits.argmax(axis=1), len(model.class_names))
    if arguments.json:
        result = {"accuracy": share, "loss": loss, "images": len(images), "confusion": confusion.tolist()}
        print(json.dumps(result))
    else:
        print(f"{100 * share:.2f} % of {len(images):,} images of {data.name} right, loss {loss:.4f}")
        print(_table(confusion, model.class_names))
    return 0


def _part(data: DataSplit, part: str) -> Dataset:
    parts = {"training": [data.training], "validation": [data.validation]}
    return concatenated(parts.get(part, [data.training, data.validation]), data.name)


def _table(confusion: NDArray[np.int64], class_names: tuple[str, ...]) -> str:
    """A row for each right class, a column for each answer."""
    rows = [["", *class_names]]
    rows += [[name, *map(str, counts)] for name, counts in zip(class_names, confusion.tolist(), strict=True)]
    widths = [max(map(len, column)) for column in zip(*rows, strict=True)]
    return "\n".join(
        "  ".join(cell.rjust(width) for cell, width in zip(row, widths, strict=True)) for row in rows
    )
