"""cnngui classify: tell what is drawn in picture files."""

import argparse
import json
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from cnngui.commands.networks import add_network_option, check_takes_pictures, open_network
from cnngui.data.datasets import DIGITS
from cnngui.data.drawing.drawing import Box
from cnngui.data.pictures.doubt import is_perhaps_no_digit
from cnngui.data.pictures.picture_file import read_picture
from cnngui.data.pictures.picture_reading import FoundDigit, read_digits
from cnngui.engine.compute.live import LiveForward

_SIGNIFICANT_DIGITS = 6  # of a probability in JSON


@dataclass(frozen=True)
class Answer:
    """What the network makes of one digit of a picture, which lies in a box of the picture's pixels."""

    name: str
    probabilities: NDArray[np.float32]
    box: Box
    is_doubted: bool

    def __str__(self) -> str:
        doubt = "; perhaps no digit" if self.is_doubted else ""
        return f"{self.name} ({100 * float(self.probabilities.max()):.1f} %{doubt})"

    def as_json(self) -> dict[str, object]:
        return {
            "label": label_of(self.name),
            "probabilities": [float(f"{value:.{_SIGNIFICANT_DIGITS}g}") for value in self.probabilities],
            "perhaps_no_digit": self.is_doubted,
        }


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """IMAGE..., --network, --json"""
    parser.add_argument(
        "images",
        metavar="IMAGE",
        nargs="+",
        type=Path,
        help="a picture of a digit or of several side by side, dark on light or light on dark; each digit is "
        "scaled and centred as MNIST's are",
    )
    add_network_option(parser)
    parser.add_argument(
        "--json",
        action="store_true",
        help='a line {"file", "label", "probabilities", "perhaps_no_digit", "digits", "cut_short"} for each '
        "image: what the largest digit is, or null; and the same with its box for each from left to right",
    )


def run(arguments: argparse.Namespace) -> int:
    """Print an answer for each image."""
    model = open_network(arguments.network)
    check_takes_pictures(model.architecture)
    forward = LiveForward(model.architecture)

    def answer(digit: FoundDigit) -> Answer:
        probabilities = forward.run(model.parameters, digit.image[np.newaxis]).probabilities
        is_doubted = model.class_names == DIGITS and is_perhaps_no_digit(digit.image)
        name = model.class_names[int(probabilities.argmax())]
        return Answer(name, probabilities.copy(), digit.box, is_doubted)

    for path in arguments.images:
        reading = read_digits(read_picture(path))
        answers = [answer(digit) for digit in reading.digits]
        line = _json_line if arguments.json else _line
        print(line(path, answers, reading.is_cut_short))
    return 0


def label_of(name: str) -> int | str:
    """A class in JSON: a number where its name is one, as a digit's is."""
    return int(name) if name.isdecimal() and str(int(name)) == name else name


def _line(path: Path, answers: list[Answer], is_cut_short: bool) -> str:
    found = ", ".join(map(str, answers)) or "nothing in it"
    several = f"seems to be {len(answers)} digits: " if len(answers) > 1 else ""
    return f"{path}: {several}{found}{'; the file is cut short' if is_cut_short else ''}"


def _json_line(path: Path, answers: list[Answer], is_cut_short: bool) -> str:
    largest = max(answers, key=lambda answer: answer.box[2] * answer.box[3], default=None)
    blank = {"label": None, "probabilities": None, "perhaps_no_digit": False}
    first = blank if largest is None else largest.as_json()
    digits = [{**answer.as_json(), "box": [round(side, 1) for side in answer.box]} for answer in answers]
    return json.dumps({"file": str(path), **first, "digits": digits, "cut_short": is_cut_short})
