"""What a file is opened as: by its name where that tells it, else by its first bytes."""

from pathlib import Path
from typing import Literal

from cnngui.data.datasets import DatasetError
from cnngui.data.files.foreign_file import is_perhaps_picture, kind_of
from cnngui.data.files.state_file import STATE_SUFFIX, holds_state
from cnngui.data.foreign.kinds import NETWORK_ENDINGS, foreign_kind
from cnngui.data.pictures.picture_file import SUFFIXES

FileKind = Literal["network", "state", "data", "picture", "lesson"]

DATA_ENDINGS = (".npz", ".csv", ".json", ".json.gz")
"""Of files that hold data, in small letters."""
LESSON_ENDING = ".md"
"""Of a lesson in one file, usually ".lesson.md"."""
LESSON_HEADS = "lesson.toml"
"""The file by which a folder is one of a lesson."""
START_BYTES = 64
"""By which a file is known whose name says nothing."""


def kind_by_name(path: Path) -> FileKind | None:
    """What a file's name says it is, without a look at the disk; a network may turn out to be a state.

    None where the name does not say it: of a folder too, and of a PNG, which may hold a state.
    """
    from cnngui.data.readers.idx import is_idx_name  # a start does not wait for it

    name = path.name.lower()
    if name.endswith(STATE_SUFFIX):
        return "state"
    if name.endswith(NETWORK_ENDINGS):
        return "network"
    if name.endswith(DATA_ENDINGS) or is_idx_name(path.name):
        return "data"
    if name.endswith(LESSON_ENDING):
        return "lesson"
    return "picture" if path.suffix.lower() in SUFFIXES - {".png"} else None


def kind_of_file(path: Path) -> FileKind:
    """The kind of a file or a folder. Raises DatasetError for what is none of them."""
    try:
        if path.is_dir():
            return "lesson" if (path / LESSON_HEADS).is_file() else "data"
        if path.exists() and not path.is_file():
            raise DatasetError("{path}: no file", path=path)  # a pipe would be waited for
        kind = kind_by_name(path)
        return _kind_by_content(path, kind) if kind in ("network", None) else kind
    except OSError as error:
        raise DatasetError("{path}: cannot be read: {reason}", path=path, reason=error) from error


def _kind_by_content(path: Path, by_name: FileKind | None) -> FileKind:
    """The kind of a network, a picture, or what has no usual name. Raises DatasetError, OSError."""
    if holds_state(path):
        return "state"
    with path.open("rb") as stream:
        start = stream.read(START_BYTES)
    if by_name is not None or foreign_kind(path) is not None:
        return "network"
    if path.suffix.lower() in SUFFIXES or is_perhaps_picture(start):
        return "picture"
    raise not_opened(path, start)


def not_opened(path: Path, start: bytes) -> DatasetError:
    """Why a file that begins so cannot be opened."""
    return DatasetError(
        "{path}: it seems to be {kind}; what can be opened are networks ({networks}), states ({state}), "
        "lessons (.md), pictures and data (.npz, .csv, .json, .json.gz, MNIST's files, folders)",
        path=path,
        kind=kind_of(start),
        networks=", ".join(NETWORK_ENDINGS),
        state=STATE_SUFFIX,
    )
