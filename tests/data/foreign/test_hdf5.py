"""What a file of HDF5 says of itself is not believed."""

import struct

import pytest

from cnngui.data.files.model_file import ModelFileError
from cnngui.data.foreign.hdf5 import Hdf5File
from tests.data.foreign.keras_files import Group, hdf5

NAMES = ["conv", "flat", "last"]


def file_with_count(count: int) -> bytes:
    """A file whose list of three names says that it has so many."""
    content = hdf5(Group(layer_names=NAMES))
    name = content.index(b"layer_names\0")
    at = content.index(struct.pack("<Q", len(NAMES)), name)
    return content[:at] + struct.pack("<Q", count) + content[at + 8 :]


def test_a_list_of_texts_is_read() -> None:
    assert Hdf5File(memoryview(file_with_count(3))).attribute("", "layer_names") == NAMES


@pytest.mark.parametrize("count", [1000, 1_000_000])
def test_a_list_of_texts_that_is_longer_than_its_bytes_is_refused(count: int) -> None:
    # Of more, 2⁶⁰ say, as a damaged file may have it, the list was made before, for as long as memory lasted.
    with pytest.raises(ModelFileError, match="damaged"):
        Hdf5File(memoryview(file_with_count(count))).attribute("", "layer_names")
