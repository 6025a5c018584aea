"""All that can go wrong with states; see `tests/provoked.py`."""

import os
import zlib
from collections.abc import Callable
from io import BytesIO
from pathlib import Path

import numpy as np
from PIL import Image

from cnngui.data.drawing.drawing import Drawing
from cnngui.data.files.png_chunk import with_chunk
from cnngui.data.files.state_file import CHUNK, MOST_IN_FILE
from cnngui.data.files.tensor_file import pack
from cnngui.data.foreign.reading import read_network
from cnngui.session.session import Session
from cnngui.session.states.kept_state import state_now
from cnngui.session.states.saved_picture import saved_picture
from cnngui.session.states.state_record import encode_state, read_state

Act = Callable[[Path], object]


def png() -> bytes:
    stream = BytesIO()
    Image.new("L", (2, 2)).save(stream, "PNG")
    return stream.getvalue()


def written(content: bytes, name: str = "s.cnngui") -> Act:
    def act(folder: Path) -> object:
        (folder / name).write_bytes(content)
        return read_state(folder / name)

    return act


def huge_file(folder: Path) -> object:
    (folder / "s.cnngui").touch()
    os.truncate(folder / "s.cnngui", MOST_IN_FILE + 1)  # of a file with a hole nothing is on the disk
    return read_state(folder / "s.cnngui")


def changed(old: bytes, new: bytes) -> Callable[[Path, Session], object]:
    def act(folder: Path, session: Session) -> object:
        content = encode_state(state_now(session))
        assert old in content
        return read_state(content.replace(old, new), "s.cnngui")

    return act


def too_large_for_picture(folder: Path, session: Session) -> object:
    session.drawing.replace(Drawing(picture=np.random.default_rng(0).random((1100, 1100), np.float32)))
    return saved_picture(session, png()).note


def taken_for_network(folder: Path, session: Session) -> object:
    (folder / "s.cnngui").write_bytes(encode_state(state_now(session)))
    return read_network(folder / "s.cnngui")


ACTS: list[Act] = [
    lambda folder: read_state(folder / "nada.cnngui"),
    written(b""),
    written(pack({}, {"format": "cnngui"})),
    written(png(), "s.png"),
    written(with_chunk(png(), CHUNK, b"no zlib"), "s.png"),
    written(with_chunk(png(), CHUNK, zlib.compress(bytes(40_000_000))), "s.png"),
    huge_file,
]
SESSION: list[Callable[[Path, Session], object]] = [
    changed(b'"format_version":"1"', b'"format_version":"9"'),
    changed(b'\\"centred\\":true', b'\\"centred\\":1234'),
    changed(b'\\"filters\\\\\\": 3', b'\\"filters\\\\\\": 0'),
    too_large_for_picture,
    taken_for_network,
]
