"""cnngui export: write a network as other programs take it."""

import argparse
from pathlib import Path
from typing import get_args

from cnngui.commands.errors import CommandError
from cnngui.commands.networks import NETWORK_HELP, open_network
from cnngui.data.export.exporting import ENDINGS, ExportKind, export_network
from cnngui.process_state import temporaries_noted

_OF_ENDINGS = {ending: kind for kind, ending in ENDINGS.items() if list(ENDINGS.values()).count(ending) == 1}
"""What an ending says by itself; code may be of two kinds."""


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """NETWORK, --output, --format"""
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


def run(arguments: argparse.Namespace) -> int:
    """Write the files, and name them."""
    output: Path = arguments.output
    kind = arguments.format or _OF_ENDINGS.get(output.suffix.lower())
    if kind is None:
        told = ", ".join(_OF_ENDINGS)
        raise CommandError(f"{output}: which kind of file? {told}, or code: --format pytorch or numpy")
    model = open_network(arguments.network)
    with temporaries_noted():
        written = export_network(output, model, kind)
    print(f"saved in {', '.join(map(str, written))}")
    return 0
