"""cnngui evaluate: measure a network, or several that vote, on images that they did not learn from."""

import argparse
import json
from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from cnngui.commands.errors import CommandError
from cnngui.commands.networks import NETWORK_HELP, add_data_options, images_text, open_data, open_network
from cnngui.commands.progress_bar import ProgressBar
from cnngui.data.datasets import Dataset, DatasetError, DataSplit, concatenated, names_text
from cnngui.data.files.model_file import SavedModel
from cnngui.data.training_data import fitted
from cnngui.engine.arrays import FloatArray
from cnngui.engine.compute.losses import mean_cross_entropy, voted
from cnngui.engine.compute.network import Network
from cnngui.engine.training.metrics import accuracy, confusion_matrix

PARTS = ("test", "validation", "training", "all")


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """NETWORK, --vote, --data, --validation, --part, --json"""
    parser.add_argument("networks", metavar="NETWORK", nargs="+", help=NETWORK_HELP)
    parser.add_argument(
        "--vote",
        action="store_true",
        help="several networks answer together, by the mean of their probabilities",
    )
    add_data_options(parser)
    parser.add_argument(
        "--part",
        choices=PARTS,
        default="test",
        help="test: the data's own test part, or one image of six, which no training saw (%(default)s)",
    )
    parser.add_argument(
        "--json",
        action="store_true",
        help='one line {"accuracy", "loss", "images", "confusion"}; with --vote also "networks", each with '
        'its own figures, and "agreeing": on how many images 1, 2, … of them give the answer of all',
    )


def run(arguments: argparse.Namespace) -> int:
    """Print accuracy, mean cross-entropy and the confusion matrix: a row for each right class."""
    models = _models(arguments)
    names = models[0].class_names
    bar = ProgressBar()
    data = open_data(arguments, bar)
    bar.clear()
    images = _images(data, models, arguments.part)
    answers = [Network(model.architecture).logits(model.parameters, images.images) for model in models]
    logits = voted(answers) if arguments.vote else answers[0]
    figures = _figures(logits, images.labels)
    confusion = confusion_matrix(images.labels, logits.argmax(axis=1), len(names))
    each = [_figures(answer, images.labels) for answer in answers]
    agreeing = _agreeing(answers, logits)
    if arguments.json:
        result: dict[str, object] = {**figures, "images": len(images), "confusion": confusion.tolist()}
        if arguments.vote:
            named = zip(arguments.networks, each, strict=True)
            result["networks"] = [{"network": name, **measured} for name, measured in named]
            result["agreeing"] = agreeing
        print(json.dumps(result))
        return 0
    tested = f"{images_text(len(images))} of {data.name} ({arguments.part})"
    if arguments.vote:
        for name, measured in zip(arguments.networks, each, strict=True):
            print(f"{_percent(measured['accuracy'])} right by {name}, loss {measured['loss']:.4f}")
        print(f"all {len(models)} give one answer to {_percent(agreeing[-1] / len(images))}")
    who = " right by their vote" if arguments.vote else " right"
    print(f"{_percent(figures['accuracy'])} of {tested}{who}, loss {figures['loss']:.4f}")
    print(_table(confusion, names))
    return 0


def _models(arguments: argparse.Namespace) -> list[SavedModel]:
    """The networks: one, or several that vote and tell apart the same classes. Raises CommandError."""
    if arguments.vote and len(arguments.networks) < 2:
        raise CommandError("--vote needs two networks or more")
    if not arguments.vote and len(arguments.networks) > 1:
        raise CommandError("several networks answer together with --vote; else name one")
    models = [open_network(name) for name in arguments.networks]
    for name, model in zip(arguments.networks, models, strict=True):
        if model.class_names != models[0].class_names:
            raise CommandError(
                f"{name} cannot vote: it tells apart {names_text(model.class_names)}, "
                f"{arguments.networks[0]} {names_text(models[0].class_names)}"
            )
    return models


def _images(data: DataSplit, models: Sequence[SavedModel], part: str) -> Dataset:
    """The images of a part, which all networks take. Raises DatasetError."""
    fitting = [fitted(data, model.architecture, model.class_names) for model in models]
    return part_of(fitting[0], part)


def _figures(logits: FloatArray, labels: NDArray[np.int64]) -> dict[str, float]:
    return {"accuracy": accuracy(logits, labels), "loss": mean_cross_entropy(logits, labels)}


def _agreeing(answers: Sequence[FloatArray], logits: FloatArray) -> list[int]:
    """How many images there are on which 1, 2, … of the networks, up to all, give the answer of all together.

    Where none does, as may be with three or more, the image is in no count.
    """
    together = logits.argmax(axis=1)
    counts = np.sum([answer.argmax(axis=1) == together for answer in answers], axis=0)
    found: list[int] = np.bincount(counts, minlength=len(answers) + 1)[1:].tolist()
    return found


def _percent(share: float) -> str:
    return f"{100 * share:.2f} %"


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
