"""cnngui classify: tell what is drawn in picture files."""

import argparse
import json
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from cnngui.commands.errors import CommandError
from cnngui.commands.networks import add_network_option, open_network
from cnngui.data.datasets import shape_text
from cnngui.data.drawing import PAPER_SIZE, Drawing, picture_to_ink, to_image
from cnngui.data.image_folder import small_image
from cnngui.data.model_file import SavedModel
from cnngui.data.picture_file import read_picture
from cnngui.engine.live import LiveForward

_SIGNIFICANT_DIGITS = 6


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """IMAGE..., --network, --json"""
    parser.add_argument(
        "images",
        metavar="IMAGE",
        nargs="+",
        type=Path,
        help="a picture of a digit, dark on light or light on dark; it is scaled and centred as MNIST's "
        "digits are, but one of 28×28 pixels is taken as it is",
    )
    add_network_option(parser)
    parser.add_argument(
        "--json", action="store_true", help='a line {"file", "label", "probabilities"} for each image'
    )


def run(arguments: argparse.Namespace) -> int:
    """Print an answer for each image."""
    model = open_network(arguments.network)
    if model.architecture.input_shape != (1, PAPER_SIZE, PAPER_SIZE):
        wanted = shape_text(model.architecture.input_shape)
        raise CommandError(f"this network takes images of {wanted}; pictures become 1×28×28")
    forward = LiveForward(model.architecture)
    for path in arguments.images:
        image = network_image(read_picture(path))
        probabilities = forward.run(model.parameters, image[np.newaxis]).probabilities
        print(_json_line(path, model, probabilities) if arguments.json else _line(path, model, probabilities))
    return 0


def network_image(picture: NDArray[np.uint8]) -> NDArray[np.float32]:
    """What a network sees of a picture: (28, 28) float32 in [0, 1], ink 1 on 0.

    Scaled and centred as MNIST's digits. A picture of the network's own size is taken to be so already.
    """
    if picture.shape[:2] == (PAPER_SIZE, PAPER_SIZE):
        return small_image(picture)
    return to_image(Drawing(picture=picture_to_ink(picture)))


def label_of(name: str) -> int | str:
    """A class in JSON: a number where its name is one, as a digit's is."""
    return int(name) if name.isdecimal() and str(int(name)) == name else name


def _line(path: Path, model: SavedModel, probabilities: NDArray[np.float32]) -> str:
    best = int(probabilities.argmax())
    return f"{path}: {model.class_names[best]} ({100 * float(probabilities[best]):.1f} %)"


def _json_line(path: Path, model: SavedModel, probabilities: NDArray[np.float32]) -> str:
    label = label_of(model.class_names[int(probabilities.argmax())])
    rounded = [float(f"{value:.{_SIGNIFICANT_DIGITS}g}") for value in probabilities]
    return json.dumps({"file": str(path), "label": label, "probabilities": rounded})
