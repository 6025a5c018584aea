"""Networks and data as a command line names them, made to fit each other."""

import argparse
import sys
from dataclasses import replace
from pathlib import Path
from typing import get_args

import numpy as np

from cnngui.commands.errors import CommandError
from cnngui.commands.progress_bar import ProgressBar
from cnngui.data.datasets import DataSplit, shape_text
from cnngui.data.drawing.normalization import IMAGE_SIZE
from cnngui.data.files.model_file import DEFAULT_NETWORK, SavedModel, shipped_model
from cnngui.data.holdout import USUAL, VALIDATION_SHARE, Holdout, TestWriters
from cnngui.data.readers.picture_choices import PictureChoices
from cnngui.data.sources import load_data
from cnngui.engine.description.architecture import Architecture
from cnngui.engine.description.presets import EXERCISES, PRESETS, preset
from cnngui.engine.weights.parameters import Parameters

UNTRAINED = (*PRESETS, *EXERCISES)
"""Networks that can be had with random weights."""
NETWORK_HELP = f"a file, or the shipped network of that name: {', '.join(PRESETS)}"
_DATA_HELP = (
    "mnist, synthetic, synthetic:COUNT, or a path: a .npz or .csv file, a folder with IDX files, a folder of "
    "pictures by label, a .json or .json.gz file of pen strokes; several are joined by +"
)
_LARGEST_PLAIN_LOSS = 1e5


def images_text(count: int) -> str:
    """A count of images, in words."""
    return "1 image" if count == 1 else f"{count:,} images"


def loss_text(loss: float) -> str:
    """A loss with four decimals; one of a training that diverges, which has many digits, as 1.2e+34."""
    return f"{loss:.4f}" if loss < _LARGEST_PLAIN_LOSS else f"{loss:.1e}"


def open_network(name: str) -> SavedModel:
    """The shipped network of a preset's name, or the one in a file. Raises CommandError, ModelFileError.

    How a file of another program was understood is told on standard error.
    """
    if name in PRESETS:
        return shipped_model(name)
    check_names_network(name)
    from cnngui.data.foreign.reading import read_network  # what is shipped does not wait for it

    model, reading = read_network(Path(name))
    if reading is not None:
        if reading.trials is not None and not reading.trials.succeeded:
            raise CommandError(
                f"{name}: {reading.told}; that is no network for digits, or something in it is not as usual: "
                "see cnngui inspect"
            )
        print(f"cnngui: {name}: {reading.told}", file=sys.stderr)
    return model


def check_names_network(name: str) -> None:
    """Raise CommandError unless a network may be had by that name: a preset or a file that exists."""
    if name in PRESETS:
        return
    try:
        Path(name).stat()
    except FileNotFoundError:
        raise CommandError(
            f"{name}: no such file, and no network of that name; there are {', '.join(PRESETS)}"
        ) from None
    except (OSError, ValueError) as error:  # out of reach; a name that no file can have
        reason = error.strerror if isinstance(error, OSError) else None
        raise CommandError(f"{name}: cannot be read: {reason or error}") from None


def check_takes_pictures(architecture: Architecture) -> None:
    """Raise CommandError unless a network takes what is made of a picture of a digit."""
    wanted, given = architecture.input_shape, (1, IMAGE_SIZE, IMAGE_SIZE)
    if wanted != given:
        raise CommandError(
            f"this network takes images of {shape_text(wanted)}; pictures become {shape_text(given)}"
        )


def add_network_option(parser: argparse.ArgumentParser) -> None:
    """Add --network, the same for every command that only uses one."""
    parser.add_argument(
        "--network", metavar="NETWORK", default=DEFAULT_NETWORK, help=f"{NETWORK_HELP} (%(default)s)"
    )


def add_data_options(parser: argparse.ArgumentParser, *, needed: bool = True) -> None:
    """Add --data and how it is taken, the same for every command that reads data."""
    parser.add_argument("--data", required=needed, help=_DATA_HELP)
    parser.add_argument(
        "--validation",
        type=float,
        metavar="N",
        default=VALIDATION_SHARE,
        help="held out of the training part of each data set, whole writers where they are known: a share "
        "below 1 or a count of images (1/12)",
    )
    parser.add_argument(
        "--hold-out-writers",
        choices=get_args(TestWriters),
        default=USUAL.writers,
        help="whose pen strokes are the test part: a quarter of the writers, the same ones always, or none "
        "(%(default)s)",
    )
    parser.add_argument(
        "--as-they-are",
        action="store_true",
        help="let the pictures of a folder fill the image; else the digit on each is scaled and centred, as "
        "on the canvas",
    )
    parser.add_argument(
        "--strict",
        action="store_true",
        help="end with an error where a picture of a folder cannot be read; else it is left out and named",
    )


def open_data(arguments: argparse.Namespace, bar: ProgressBar) -> DataSplit:
    """The data that `add_data_options` let one name. Raises DatasetError."""
    holdout = Holdout(arguments.validation, writers=arguments.hold_out_writers)
    pictures = PictureChoices(are_centred=not arguments.as_they_are, must_be_read=arguments.strict)
    data = load_data(arguments.data, holdout, pictures, progress=lambda done: bar.show("data", done))
    if data.notes:
        bar.clear()
    for note in data.notes:
        print(f"cnngui: {note}", file=sys.stderr)
    return data


def shaped_for(architecture: Architecture, data: DataSplit) -> Architecture:
    """The network with its input and its classes as many as the data's. Raises ArchitectureError."""
    shaped = replace(architecture, input_shape=data.training.image_shape)
    return shaped.with_class_count(len(data.training.class_names))


def new_network(name: str, data: DataSplit, seed: int) -> SavedModel:
    """A network of `UNTRAINED` with random weights, and its input and classes as the data's."""
    architecture = shaped_for(preset(name), data)
    parameters = Parameters.initialize(architecture, np.random.default_rng(seed))
    return SavedModel(architecture, parameters, data.training.class_names)
