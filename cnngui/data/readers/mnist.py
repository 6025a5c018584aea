"""MNIST by name: from a folder on this machine, else downloaded once and kept in the cache."""

import os
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from cnngui.data.datasets import DatasetError, DataSplit
from cnngui.data.files.user_folders import cache_folder
from cnngui.data.holdout import USUAL, Holdout
from cnngui.data.loading import Loading
from cnngui.data.readers.download import DownloadError, RemoteFile, download
from cnngui.data.readers.idx import find_idx_files, read_idx_folder

MIRRORS = (
    "https://ossci-datasets.s3.amazonaws.com/mnist/",
    "https://storage.googleapis.com/cvdf-datasets/mnist/",
)

FILES = (
    RemoteFile(
        "train-images-idx3-ubyte.gz",
        9_912_422,
        "440fcabf73cc546fa21475e81ea370265605f56be210a4024d2ca8f203523609",
    ),
    RemoteFile(
        "train-labels-idx1-ubyte.gz",
        28_881,
        "3552534a0a558bbed6aed32b30c495cca23d567ec52cac8be1a0730e8010255c",
    ),
    RemoteFile(
        "t10k-images-idx3-ubyte.gz",
        1_648_877,
        "8d422c7b0a1c1c79245a5bcf07fe86e33eeafee792b84584aec276f5a2dbc4e6",
    ),
    RemoteFile(
        "t10k-labels-idx1-ubyte.gz",
        4_542,
        "f7ae60f92e00ec6debd23a6088c31dbd2371eca3ffa0defaefb259924204aec6",
    ),
)


class MnistUnavailable(DatasetError):
    """MNIST is not on this machine and cannot be downloaded now; the message says so in one line."""


def load_mnist(
    loading: Loading | None = None,
    holdout: Holdout = USUAL,
    mirrors: Sequence[str] = MIRRORS,
    files: Sequence[RemoteFile] = FILES,
) -> DataSplit:
    """MNIST: 60,000 images to train and to validate on, and its test set of 10,000.

    Taken from $CNNGUI_DATA/mnist where that is, else from the cache, into which missing files are downloaded
    first. Raises MnistUnavailable, LoadingCancelled.
    """
    if (given := _given_folder()) is not None:
        return replace(read_idx_folder(given, holdout, loading), name="mnist")
    folder = cache_folder() / "mnist"
    try:
        _complete(folder, files, mirrors, loading or Loading())
    except DownloadError as error:
        raise MnistUnavailable(
            "MNIST is not on this machine and cannot be downloaded ({reason}); connect to the network, or "
            "put its four .gz files into {folder}, or into a folder mnist within one that CNNGUI_DATA names",
            reason=error,
            folder=folder,
        ) from error
    except OSError as error:
        raise MnistUnavailable(
            "MNIST cannot be stored in {folder}: {reason}", folder=folder, reason=error
        ) from error
    return replace(read_idx_folder(folder, holdout), name="mnist")


def folder_of_mnist() -> Path | None:
    """Where MNIST lies whole on this machine; None where it would have to be downloaded."""
    if (given := _given_folder()) is not None:
        return given
    folder = cache_folder() / "mnist"
    try:
        sizes = [(folder / file.name).stat().st_size == file.size for file in FILES]
    except OSError:
        return None
    return folder if all(sizes) else None


def _given_folder() -> Path | None:
    folder = Path(os.environ.get("CNNGUI_DATA", "")) / "mnist"
    return folder if "CNNGUI_DATA" in os.environ and folder.is_dir() and find_idx_files(folder) else None


def _complete(folder: Path, files: Sequence[RemoteFile], mirrors: Sequence[str], loading: Loading) -> None:
    """Download the files that are not in the folder whole and right."""
    folder.mkdir(parents=True, exist_ok=True)
    total = sum(file.size for file in files)
    done = 0
    for file in files:
        if not file.is_at(folder / file.name):
            download(file, mirrors, folder, loading.part(done / total, (done + file.size) / total))
        done += file.size
        loading.report(done / total)
