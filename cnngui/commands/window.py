"""cnngui [NETWORK]: the window."""

import argparse

from cnngui.commands.errors import CommandError
from cnngui.commands.networks import NETWORK_HELP, check_names_network
from cnngui.data.files.model_file import DEFAULT_NETWORK
from cnngui.session.training.garbage import START
from cnngui.startup import check_can_open_window


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """NETWORK --reset"""
    parser.add_argument("network", metavar="NETWORK", nargs="?", help=f"{NETWORK_HELP} ({DEFAULT_NETWORK})")
    parser.add_argument(
        "--reset", action="store_true", help="start with the default settings; keep the old ones beside"
    )


def run(arguments: argparse.Namespace) -> int:
    """Open the window and stay until it is closed."""
    if arguments.network is not None:
        check_names_network(arguments.network)
    if (problem := check_can_open_window()) is not None:
        raise CommandError(problem)
    START.begin()
    from cnngui import app  # Qt must not be imported where it cannot start

    return app.run(arguments.network, arguments.reset)
