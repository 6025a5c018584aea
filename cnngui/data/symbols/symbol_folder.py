"""A collection of symbols as pictures: a folder of PNG by class, read and written; single files too."""

from __future__ import annotations  # Pillow is loaded when the first picture is read

import re
import secrets
import shutil
from collections.abc import Iterable, Sequence
from pathlib import Path

import numpy as np

from cnngui.data.datasets import DatasetError, concatenated
from cnngui.data.holdout import Holdout
from cnngui.data.loading import Loading
from cnngui.data.pictures.picture_file import PictureError, read_picture
from cnngui.data.pictures.picture_reading import read_digits
from cnngui.data.readers.image_folder import PARTS, read_image_folder
from cnngui.data.readers.picture_choices import USUAL_CHOICES, PictureChoices
from cnngui.data.symbols.symbol_set import Symbol, SymbolSet, as_bytes
from cnngui.engine.text import Text

_NOT_IN_NAMES = re.compile(r'[/\\:*?"<>|\x00-\x1f]')
_DEVICES = re.compile(
    r"(?i)(con|prn|aux|nul|com[0-9]|lpt[0-9])(\.|$)"
)  # of Windows: no file may be called so
_LONGEST = 80  # characters of a name of a folder or a file
_Notes = tuple[Text, ...]


def read_symbol_folder(
    folder: Path, choices: PictureChoices = USUAL_CHOICES, loading: Loading | None = None
) -> tuple[SymbolSet, _Notes]:
    """The pictures of `folder/CLASS/*.png` as a collection, and what was left out.

    What an inner `train` and `test` hold is one collection. Raises DatasetError, LoadingCancelled.
    """
    data = read_image_folder(folder, Holdout(validation=0), choices, loading)
    whole = concatenated([part for part in data.parts if len(part)], data.name)
    symbols = [
        Symbol(image[0], int(label))
        for image, label in zip(whole.images, whole.labels, strict=True)
        if image.any()
    ]
    blank = len(whole) - len(symbols)
    notes = (Text("{count} pictures were left out: nothing is on them", count=blank),) if blank else ()
    return SymbolSet(whole.class_names, tuple(symbols)), data.notes + notes


def read_symbol_pictures(
    paths: Sequence[Path], label: int, who: str = "", loading: Loading | None = None
) -> tuple[list[Symbol], _Notes]:
    """All that is drawn on pictures, as examples of one class: a scanned sheet gives many; and what was not
    read. Raises LoadingCancelled.
    """
    found: list[Symbol] = []
    notes: list[Text] = []
    for number, path in enumerate(paths):
        (loading or Loading()).report(number / len(paths))
        try:
            digits = read_digits(read_picture(path)).digits
        except PictureError as error:
            notes.append(error)
            continue
        images = [as_bytes(digit.image) for digit in digits]
        found += [Symbol(image, label, who) for image in images if image.any()]
        if not digits:
            notes.append(Text("{path}: nothing that was drawn is found on it", path=path.name))
    return found, tuple(notes)


def write_symbol_folder(folder: Path, collection: SymbolSet) -> None:
    """Write a PNG for each example into a folder for its class, all or none: 28 × 28, ink light on black.

    `folder` must be new, or empty. Raises DatasetError.
    """
    from PIL import Image

    temporary = folder.with_name(f".cnngui-{secrets.token_hex(6)}.tmp")
    names = _folder_names(collection.class_names)
    try:
        if folder.exists() and (not folder.is_dir() or any(folder.iterdir())):
            raise DatasetError("{path}: choose a new folder, or an empty one", path=folder)
        counted = [0] * len(names)
        for name in names:
            (temporary / name).mkdir(parents=True)
        for symbol in collection.symbols:
            counted[symbol.label] += 1
            who = f" {_safe(symbol.who)}" if symbol.who else ""
            file = temporary / names[symbol.label] / f"{counted[symbol.label]:04}{who}.png"
            Image.fromarray(np.asarray(symbol.image)).save(file)
        if folder.exists():
            folder.rmdir()
        temporary.rename(folder)
    except OSError as error:
        raise DatasetError("{path}: cannot be written: {reason}", path=folder, reason=error) from error
    finally:
        shutil.rmtree(temporary, ignore_errors=True)


def _folder_names(class_names: Iterable[str]) -> list[str]:
    """A name for each class that every system takes, no two alike, none that means a part of a data set."""
    names: list[str] = []
    for class_name in class_names:
        name = plain = _safe(class_name)
        number = 2
        while name.casefold() in PARTS or name.casefold() in {other.casefold() for other in names}:
            name, number = f"{plain} {number}", number + 1
        names.append(name)
    return names


def _safe(name: str) -> str:
    safe = _NOT_IN_NAMES.sub("_", name)[:_LONGEST].strip(" .") or "_"
    return f"_{safe}" if _DEVICES.match(safe) else safe
