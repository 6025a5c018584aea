"""cnngui collect: a table of what pupils have handed in."""

import argparse
import sys
from pathlib import Path

from cnngui.commands.errors import CommandError
from cnngui.data.files.atomic_file import check_writable, write_atomically
from cnngui.data.files.table_text import csv_text


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """FOLDER, and where the table goes"""
    parser.add_argument("folder", metavar="FOLDER", type=Path, help="the pages that were handed in, *.html")
    parser.add_argument(
        "-o", "--output", metavar="OUT.csv", type=Path, help="the table's file; else it is printed"
    )


def run(arguments: argparse.Namespace) -> int:
    """Write a row for each step of each page. A page that cannot be read is named, and left out."""
    from cnngui.course.hand_in import ENDING, read_hand_in, table_of
    from cnngui.course.lesson_error import LessonError

    folder = arguments.folder
    if not folder.is_dir():
        raise CommandError(f"{folder}: no such folder")
    if arguments.output is not None:
        check_writable(arguments.output)
    pages = []
    for path in sorted(folder.rglob(f"*{ENDING}")):
        try:
            pages.append(read_hand_in(path))
        except LessonError as error:
            print(f"left out: {error}", file=sys.stderr)
    if not pages:
        raise CommandError(f"{folder}: nothing was handed in there")
    text = csv_text(table_of(pages))
    if arguments.output is None:
        print(text, end="")
        return 0
    # Spreadsheets know UTF-8 by its mark alone.
    write_atomically(arguments.output, text.encode("utf-8-sig"))
    print(f"{len(pages)} handed in: {arguments.output}")
    return 0
