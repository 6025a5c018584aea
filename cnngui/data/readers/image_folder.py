"""Data sets as folders of pictures: one subfolder a class, its name the class's name."""

import sys
from dataclasses import replace
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from cnngui.data.datasets import Dataset, DatasetError, DataSplit, name_of_folder, readable_name
from cnngui.data.drawing.normalization import IMAGE_SIZE
from cnngui.data.drawing.picture import picture_to_ink, place_picture
from cnngui.data.holdout import USUAL, Holdout
from cnngui.data.loading import Loading
from cnngui.data.pictures.picture_file import SUFFIXES, DecodedPicture, PictureError, read_picture
from cnngui.data.pictures.picture_reading import network_image
from cnngui.data.readers.picture_choices import USUAL_CHOICES, PictureChoices
from cnngui.engine.arrays import Float32Array
from cnngui.engine.text import Text

_TRAINING = frozenset(("train", "training", "trainingset", "training_set", "train_set"))
_VALIDATION = frozenset(("validation", "valid", "val", "dev"))
_TEST = frozenset(("test", "testing", "testset", "test_set", "eval"))
PARTS = _TRAINING | _VALIDATION | _TEST
"""Names of folders, in small letters, that are parts of a data set, not classes."""
_NO_CLASSES = frozenset(("__macosx", "@eadir", "$recycle.bin"))
_LONGEST_NUMBER = 18  # digits
_NAMED = 3  # of the pictures that were left out


def read_image_folder(
    folder: Path,
    holdout: Holdout = USUAL,
    choices: PictureChoices = USUAL_CHOICES,
    loading: Loading | None = None,
) -> DataSplit:
    """The pictures in a folder by label: `folder/CLASS/*.png`, or the same under `train` and `test`.

    A `val` beside them validates; without a `test` it is the test part. Pictures become images
    of IMAGE_SIZE. Raises DatasetError, LoadingCancelled.
    """
    name, root = name_of_folder(folder), _root(folder)
    inner = _subfolders(root)
    training, validation, test = (
        _only([path for path in inner if path.name.lower() in known])
        for known in (_TRAINING, _VALIDATION, _TEST)
    )
    if test is None:
        test, validation = validation, None
    found = [path for path in (training, test, validation) if path]
    if others := [path for path in inner if found and path not in found]:
        raise DatasetError(
            "{folder} has the part {part}, and {other} beside it, which is none",
            folder=root,
            part=found[0].name,
            other=others[0].name,
        )
    loading = loading or Loading()
    parts = found or [root]
    names = sorted({path.name for part in parts for path in _class_folders(part)}, key=_as_people_sort)
    if not names:
        raise DatasetError(
            "{folder}: no pictures in subfolders named by their class, nor in train and test",
            folder=folder,
        )
    left_out: list[PictureError] = []
    pictures = [[path for inner in _class_folders(part) for path in _pictures(inner)] for part in parts]
    shares = np.cumsum([0, *map(len, pictures)]) / sum(map(len, pictures))
    read = [
        _read_classes(
            part, paths, names=names, choices=choices, loading=loading.part(begin, end), left_out=left_out
        )
        for part, paths, begin, end in zip(parts, pictures, shares, shares[1:], strict=False)
    ]
    return replace(holdout.split(name, *read), notes=_notes(left_out))


def small_image(picture: NDArray[np.uint8]) -> NDArray[np.float32]:
    """The ink of a whole picture as a network sees it: (IMAGE_SIZE, IMAGE_SIZE) float32 in [0, 1].

    A grey picture of that size with light ink on black is taken to be a network's image already: its pixels
    stay as they are, so that MNIST's images, saved as pictures, come out as themselves.
    """
    if picture.shape == (IMAGE_SIZE, IMAGE_SIZE) and _is_on_black(picture):
        return picture.astype(np.float32) / np.float32(255)
    return place_picture(picture_to_ink(picture), IMAGE_SIZE, 1.0, np.zeros(2, np.float32))


def _is_on_black(picture: NDArray[np.uint8]) -> bool:
    border = np.concatenate((picture[0], picture[-1], picture[:, 0], picture[:, -1]))
    return bool(np.median(border) == 0)


def _read_classes(
    folder: Path,
    paths: list[Path],
    *,
    names: list[str],
    choices: PictureChoices,
    loading: Loading,
    left_out: list[PictureError],
) -> Dataset:
    """The pictures of one part; those that cannot be read are listed."""
    label_of = {name: label for label, name in enumerate(names)}
    pixels = np.zeros((len(paths), 1, IMAGE_SIZE, IMAGE_SIZE), np.uint8)
    labels: list[int] = []
    for index, path in enumerate(paths):
        loading.report(index / len(paths))
        try:
            picture = read_picture(path)
        except PictureError as error:
            if choices.must_be_read:
                raise
            left_out.append(error)
            continue
        image = _centred(picture) if choices.are_centred else small_image(picture.pixels)
        pixels[len(labels), 0] = np.rint(image * 255)
        labels.append(label_of[path.parent.name])
    if len(labels) < len(paths) and not folder.is_dir():  # or what is left by chance would be learned
        raise DatasetError("{folder}: the folder was deleted, or moved, while it was read", folder=folder)
    if not labels:
        raise DatasetError("{folder}: no picture of {count} can be read", folder=folder, count=len(paths))
    class_names = tuple(map(readable_name, names))
    if len(set(class_names)) < len(class_names):
        raise DatasetError("{folder}: two classes have the same readable name", folder=folder)
    return Dataset(pixels[: len(labels)], np.array(labels, np.int64), class_names)


def _centred(picture: DecodedPicture) -> Float32Array:
    """The picture as a drawing is seen, scaled and centred; what is no digit stays as it is."""
    image = network_image(picture)
    return image if image.any() else small_image(picture.pixels)


def _notes(left_out: list[PictureError]) -> tuple[Text, ...]:
    if not left_out:
        return ()
    named: Text = left_out[0]
    for error in left_out[1:_NAMED]:
        named = Text("{these}; {another}", these=named, another=error)
    if len(left_out) == 1:
        return (Text("1 picture was left out: {named}", named=named),)
    return (Text("{count} pictures were left out: {named}", count=len(left_out), named=named),)


def _root(folder: Path) -> Path:
    """The folder with the classes or the parts: an unpacked archive often lies in a folder of its own."""
    inner = _subfolders(folder)
    if len(inner) == 1 and not _pictures(inner[0]) and len(_subfolders(inner[0])) > 1:
        return _root(inner[0])
    return folder


def _only(parts: list[Path]) -> Path | None:
    """The one folder of a part, or None. Raises DatasetError for two."""
    if len(parts) > 1:
        raise DatasetError(
            "{folder}: both {first} and {second} are the same part",
            folder=parts[0].parent,
            first=parts[0].name,
            second=parts[1].name,
        )
    return parts[0] if parts else None


def _class_folders(folder: Path) -> list[Path]:
    return [inner for inner in _subfolders(folder) if _pictures(inner)]


def _subfolders(folder: Path) -> list[Path]:
    """The folders in which something may lie: not what systems and programs leave behind."""
    return [
        inner
        for inner in sorted(folder.iterdir())
        if not inner.name.startswith(".") and inner.name.lower() not in _NO_CLASSES and inner.is_dir()
    ]


def _pictures(folder: Path) -> list[Path]:
    return [
        path
        for path in sorted(folder.iterdir())
        if path.suffix.lower() in SUFFIXES and not path.name.startswith(".") and path.is_file()
    ]


def _as_people_sort(name: str) -> tuple[int, str]:
    """Numbers by value before all other names, so that class 10 follows class 9."""
    return (int(name), "") if name.isdecimal() and len(name) < _LONGEST_NUMBER else (sys.maxsize, name)
