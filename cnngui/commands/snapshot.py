"""cnngui snapshot: a picture of the whole window, painted off screen."""

import argparse
import re
from pathlib import Path

from cnngui.commands.errors import CommandError
from cnngui.commands.networks import add_network_option, check_names_network
from cnngui.data.files.atomic_file import check_writable
from cnngui.startup import check_can_render_offscreen, render_offscreen

_SMALLEST = (640, 480)  # pixels, width and height
_LARGEST = (7680, 4320)  # pixels, width and height


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """OUT.png, what to draw, and how the window looks"""
    parser.add_argument("output", metavar="OUT.png", type=Path, help="where to save the picture")
    drawn = parser.add_mutually_exclusive_group()
    drawn.add_argument(
        "--draw", metavar="LABEL", type=int, choices=range(10), help="draw this digit on the canvas"
    )
    drawn.add_argument(
        "--strokes", metavar="FILE", type=Path, help="draw the first digit in a file of pen strokes"
    )
    add_network_option(parser)
    parser.add_argument(
        "--size", metavar="WIDTHxHEIGHT", type=window_size, default="1280x720", help="(%(default)s)"
    )
    parser.add_argument(
        "--theme", choices=("light", "dark", "projector"), default="light", help="(%(default)s)"
    )
    parser.add_argument(
        "--without-state", action="store_true", help="leave out what lets the picture open to what it shows"
    )


def run(arguments: argparse.Namespace) -> int:
    """Save the picture and print the network's answer to what is drawn."""
    if arguments.output.suffix.lower() != ".png":
        raise CommandError(f"{arguments.output}: the picture's name must end in .png")
    check_names_network(arguments.network)
    check_writable(arguments.output)
    if (problem := check_can_render_offscreen()) is not None:
        raise CommandError(problem)
    render_offscreen()
    from cnngui.window_picture import save_window_picture  # Qt takes its platform when it is imported

    answer = save_window_picture(
        out=arguments.output,
        network=arguments.network,
        draw=arguments.draw,
        strokes=arguments.strokes,
        size=arguments.size,
        theme=arguments.theme,
        holds_state=not arguments.without_state,
    )
    print(f"answer: {answer}")
    print(f"window: {arguments.output.resolve()}")
    return 0


def window_size(text: str) -> tuple[int, int]:
    """Width and height in pixels. Raises argparse.ArgumentTypeError."""
    match = re.fullmatch(r"(\d{3,4})[x×](\d{3,4})", text)
    if match is None:
        raise argparse.ArgumentTypeError(f"{text!r} is no size such as 1280x720")
    size = int(match[1]), int(match[2])
    if not all(low <= side <= high for low, side, high in zip(_SMALLEST, size, _LARGEST, strict=True)):
        raise argparse.ArgumentTypeError(f"{text} is not between 640x480 and 7680x4320")
    return size
