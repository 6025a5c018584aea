"""cnngui explain: save a picture of why a network answers as it does."""

import argparse
import json
from pathlib import Path
from typing import get_args

import numpy as np

from cnngui.commands.classify import label_of
from cnngui.commands.errors import CommandError
from cnngui.commands.explain_picture import painted
from cnngui.commands.networks import add_network_option, check_takes_pictures, open_network
from cnngui.data.files.atomic_file import check_writable, write_atomically
from cnngui.data.files.model_file import SavedModel
from cnngui.data.pictures.picture_file import read_picture
from cnngui.data.pictures.picture_reading import read_digits
from cnngui.engine.arrays import Float32Array
from cnngui.engine.compute.live import LiveForward
from cnngui.engine.description.neuron import grid_shape
from cnngui.engine.reasons.contributions import exact_layers
from cnngui.engine.reasons.picture import Method, Picture, PictureMaker, last_maps
from cnngui.engine.reasons.target import Target

_SIGNIFICANT_DIGITS = 6  # of a number in JSON
_MAPS_SHOWN: tuple[Method, ...] = ("contributions", "gradcam")


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """IMAGE, --network, --method, --layer, --unit, --class, --versus, --on, -o, --json"""
    parser.add_argument(
        "image", metavar="IMAGE", type=Path, help="a picture of a digit; of several the largest is taken"
    )
    add_network_option(parser)
    parser.add_argument(
        "--method",
        choices=get_args(Method),
        default="contributions",
        help="how it is explained (%(default)s)",
    )
    parser.add_argument(
        "--class", dest="class_name", metavar="CLASS", help="the class that is explained (the answer)"
    )
    parser.add_argument("--versus", metavar="CLASS", help="why the one class, and not this one")
    parser.add_argument("--layer", help="explain a unit or filter of this layer, in place of a class")
    parser.add_argument("--unit", type=int, metavar="N", help="which one, from 0 on (of a filter the sum)")
    parser.add_argument(
        "--on",
        metavar="LAYER",
        help="on whose maps contributions and gradcam are shown (the pixels if that is exact; the last "
        "convolution)",
    )
    parser.add_argument("-o", "--output", metavar="OUT.png", type=Path, help="where to save the picture")
    parser.add_argument(
        "--json",
        action="store_true",
        help='one line {"file", "method", "target", "value", "on", "maps", …} with all numbers',
    )


def run(arguments: argparse.Namespace) -> int:
    """Save the picture, or print its numbers, or both."""
    output = arguments.output
    if output is None and not arguments.json:
        raise CommandError("nothing to do: name a picture with -o OUT.png, or ask for --json")
    if output is not None:
        if output.suffix.lower() != ".png":
            raise CommandError(f"{output}: the picture's name must end in .png")
        check_writable(output)
    model = open_network(arguments.network)
    check_takes_pictures(model.architecture)
    image = _image_in(arguments.image)
    target, words = _target(arguments, model, image)
    layer = _layer_shown(arguments, model, target)
    maker = PictureMaker(model.architecture, model.parameters, target)
    picture = maker.picture(arguments.method, image, layer)
    if output is not None:
        title = f"{arguments.method}: {words} = {picture.value:.4g}"
        write_atomically(output, painted(picture, image, title, _legend(arguments.method, picture)))
    if arguments.json:
        print(_json_line(arguments, target, picture, model))
    else:
        print(f"{words}: {picture.value:.4g}")
        print(f"picture: {output.resolve()}")
    return 0


def _image_in(path: Path) -> Float32Array:
    """The largest digit in a picture, as the network sees it."""
    digits = read_digits(read_picture(path)).digits
    if not digits:
        raise CommandError(f"{path}: nothing in it")
    largest = max(digits, key=lambda digit: digit.box[2] * digit.box[3])
    return np.asarray(largest.image[np.newaxis], np.float32)


def _target(arguments: argparse.Namespace, model: SavedModel, image: Float32Array) -> tuple[Target, str]:
    """What is explained, and how it is called."""
    architecture = model.architecture
    last = architecture.names[-1]
    if (arguments.layer is None) != (arguments.unit is None):
        raise CommandError("--layer and --unit go together: a layer, and which of its units or filters")
    if arguments.layer is not None:
        if arguments.class_name is not None or arguments.versus is not None:
            raise CommandError("--layer and --unit explain a unit, --class and --versus a class: choose one")
        _check_layer(model, arguments.layer)
        count = grid_shape(architecture, arguments.layer)[0]
        if not 0 <= arguments.unit < count:
            raise CommandError(f"{arguments.layer} has no unit {arguments.unit}; there are 0 to {count - 1}")
        return Target(arguments.layer, arguments.unit), f"unit {arguments.unit} of {arguments.layer}"
    if arguments.class_name is None:
        probabilities = LiveForward(architecture).run(model.parameters, image).probabilities
        number = int(probabilities.argmax())
    else:
        number = _class(model, arguments.class_name)
    if arguments.versus is None:
        return Target(last, number), f"logit of {model.class_names[number]}"
    versus = _class(model, arguments.versus)
    words = f"logit of {model.class_names[number]} less that of {model.class_names[versus]}"
    return Target(last, number, versus=versus), words


def _class(model: SavedModel, name: str) -> int:
    if name not in model.class_names:
        raise CommandError(f"no class is called {name}; there are {', '.join(model.class_names)}")
    return model.class_names.index(name)


def _check_layer(model: SavedModel, name: str) -> None:
    names = model.architecture.names
    if name not in names:
        raise CommandError(f"no layer is called {name}; there are {', '.join(names)}")


def _layer_shown(arguments: argparse.Namespace, model: SavedModel, target: Target) -> str | None:
    """The layer whose maps are shown, where that can be chosen and is."""
    architecture, name = model.architecture, arguments.on
    if arguments.method == "gradcam":
        before = architecture.names[: architecture.index(target.layer)]
        layers = [each for each in before if len(architecture.shapes[architecture.index(each)]) == 3]
        if not layers or (name is None and last_maps(architecture, target) is None):
            raise CommandError(
                f"gradcam needs a convolution before {target.layer}: this network has none there"
            )
    elif arguments.method == "contributions":
        layers = list(exact_layers(architecture, target))
    elif name is not None:
        raise CommandError(f"--on is for {' and '.join(_MAPS_SHOWN)}; {arguments.method} is of the pixels")
    else:
        return None
    if name is not None and name not in layers:
        raise CommandError(f"{arguments.method} cannot be shown on {name}; on {', '.join(layers)} it can")
    return str(name) if name is not None else None


def _legend(method: Method, picture: Picture) -> str:
    """What is written below the picture."""
    match picture.facts:
        case {"sum": float(total), "bias": dict(biases)}:
            bias = sum(biases.values())
            return f"shares {total - bias:.4g} + biases {bias:.4g} = {total:.4g}"
        case {"sum": float(total), "blank": float(blank)}:
            return f"sum {total:.4g} = {picture.value:.4g} less the blank's {blank:.4g}"
    return f"on {picture.layer}" if method == "gradcam" else ""


def _json_line(arguments: argparse.Namespace, target: Target, picture: Picture, model: SavedModel) -> str:
    is_class = target.layer == model.architecture.names[-1]
    names = {
        key: label_of(model.class_names[number])
        for key, number in (("class", target.map), ("versus", target.versus))
        if is_class and number is not None
    }
    rounded = [[[_rounded(value) for value in row] for row in rows] for rows in picture.maps.tolist()]
    return json.dumps(
        {
            "file": str(arguments.image),
            "method": arguments.method,
            "target": {"layer": target.layer, "unit": target.map, **names},
            "value": picture.value,
            **picture.facts,
            "on": picture.layer,
            "maps": rounded,
        }
    )


def _rounded(value: float) -> float:
    return float(f"{value:.{_SIGNIFICANT_DIGITS}g}")
