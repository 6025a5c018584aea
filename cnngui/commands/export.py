"""cnngui export: write a network as other programs take it."""

import argparse
from pathlib import Path
from typing import get_args

from cnngui.commands.errors import CommandError
from cnngui.commands.networks import (
    NETWORK_HELP,
    UNTRAINED,
    add_data_options,
    new_network,
    open_data,
    open_network,
)
from cnngui.commands.progress_bar import ProgressBar
from cnngui.commands.training_options import add_augment_option, add_config_arguments, config_of
from cnngui.data.export.exporting import ENDINGS, ExportKind, export_network
from cnngui.data.export.training_script import export_training_script
from cnngui.data.training_data import fitted, with_classes_of
from cnngui.process_state import temporaries_noted

_OF_ENDINGS = {ending: kind for kind, ending in ENDINGS.items() if list(ENDINGS.values()).count(ending) == 1}
"""What an ending says by itself; code may be of two kinds."""


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """NETWORK, --output, --format, --training-script and the choices of its run"""
    parser.add_argument("network", metavar="NETWORK", help=NETWORK_HELP)
    parser.add_argument(
        "-o",
        "--output",
        required=True,
        metavar="FILE",
        type=Path,
        help=f"where to write it: {', '.join(_OF_ENDINGS)}, or .py with --format",
    )
    parser.add_argument(
        "--format",
        choices=get_args(ExportKind),
        help="as the ending says; pytorch and numpy are code, FILE.py, with the weights beside it",
    )
    parser.add_argument(
        "--training-script",
        action="store_true",
        help="write a PyTorch script that trains the same layers anew, on one GPU or several, and its data",
    )
    add_data_options(parser, needed=False)
    add_augment_option(parser)
    add_config_arguments(parser.add_argument_group("how a training script trains"))


def run(arguments: argparse.Namespace) -> int:
    """Write the files, and name them."""
    written = _training_script(arguments) if arguments.training_script else _network(arguments)
    print(f"saved in {', '.join(map(str, written))}")
    return 0


def _network(arguments: argparse.Namespace) -> tuple[Path, ...]:
    output: Path = arguments.output
    kind = arguments.format or _OF_ENDINGS.get(output.suffix.lower())
    if kind is None:
        told = ", ".join(_OF_ENDINGS)
        raise CommandError(f"{output}: which kind of file? {told}, or code: --format pytorch or numpy")
    if output.suffix.lower() != ENDINGS[kind]:  # it could be a network that something else is put in place of
        raise CommandError(f"{output}: for {kind} it is a {ENDINGS[kind]} file")
    model = open_network(arguments.network)
    with temporaries_noted():
        return export_network(output, model, kind)


def _training_script(arguments: argparse.Namespace) -> tuple[Path, ...]:
    if arguments.data is None:
        raise CommandError("a training script needs --data")
    if arguments.output.suffix.lower() != ".py":
        raise CommandError(f"{arguments.output}: a training script is a .py file")
    config, name = config_of(arguments), arguments.network
    saved = None if name in UNTRAINED else open_network(name)
    bar = ProgressBar()
    try:
        data = open_data(arguments, bar)
    finally:
        bar.clear()
    start = with_classes_of(data, saved or new_network(name, data, config.seed), config.seed)
    data = fitted(data, start.architecture, start.class_names)
    with temporaries_noted():
        return export_training_script(arguments.output, start, data, config, arguments.augment)
