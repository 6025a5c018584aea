"""Which files an export writes, and how code among them reads."""

import subprocess
import sys
from pathlib import Path

import pytest

from cnngui.data.export.exporting import ENDINGS, ExportKind, export_network
from cnngui.data.files.model_file import ModelFileError
from cnngui.engine.description.architecture import Architecture
from cnngui.engine.description.layers import Convolution, Dense, Dropout, Pooling
from tests.data.export.exported import model_of

ALL_KINDS = (
    Convolution(2, (3, 3), padding=(1, 0, 2, 1), activation="leaky_relu"),
    Pooling("l2", (2, 2), (1, 1), (1, 1)),
    Convolution(2, (3, 2), activation="sigmoid", shared=False, padding=(1, 1)),
    Pooling("average", (3, 3), (2, 2), (1, 1)),
    Pooling("average", (2, 2), (1, 1), (1, 1), counts_padding=True),
    Dropout(0.25),
    Pooling("max", (2, 2), (1, 1), (1, 1)),
    Dense(4, "tanh"),
    Dense(3, "softmax"),
)
"""Layers that need every function that generated code may have."""


@pytest.mark.parametrize("kind", ["pytorch", "numpy"])
def test_code_is_clean(kind: ExportKind, tmp_path: Path) -> None:
    model = model_of(Architecture((1, 12, 12), ALL_KINDS))
    code, _ = export_network(tmp_path / "net.py", model, kind)
    ruff = [sys.executable, "-m", "ruff"]
    as_usual = ["--isolated", "--line-length=110", str(code)]
    rules = ["--select=ARG,B,C4,E,F,I,N,NPY,PT,PTH,RET,RUF,SIM,UP,W", "--ignore=N812,RUF003"]  # F, ×
    subprocess.run([*ruff, "check", *rules, *as_usual], check=True)
    subprocess.run([*ruff, "format", "--check", *as_usual], check=True)


@pytest.mark.parametrize("kind", ENDINGS)
def test_the_same_network_gives_the_same_bytes(kind: ExportKind, tmp_path: Path) -> None:
    model = model_of(Architecture((1, 6, 6), (Convolution(2, (3, 3)), Pooling(), Dense(2, "softmax"))))
    first = [file.read_bytes() for file in export_network(tmp_path / "net", model, kind)]
    assert [file.read_bytes() for file in export_network(tmp_path / "net", model, kind)] == first


def test_what_cannot_be_held_leaves_the_file_that_is_there(tmp_path: Path) -> None:
    model = model_of(Architecture((1, 6, 6), (Pooling("l2"), Dense(2, "softmax"))))
    path = tmp_path / "net.keras"
    path.write_bytes(b"before")
    with pytest.raises(ModelFileError):
        export_network(path, model, "keras")
    assert [file.name for file in tmp_path.iterdir()] == ["net.keras"]
    assert path.read_bytes() == b"before"


@pytest.mark.parametrize("kind", ["pytorch", "numpy"])
def test_no_name_ends_the_text_that_it_stands_in(kind: ExportKind, tmp_path: Path) -> None:
    title = 'a """ \\'
    model = model_of(Architecture((1, 6, 6), (Dense(2, "softmax"),), title))
    code, weights = export_network(tmp_path / 'it\'s "new" \\.py', model, kind)
    compile(code.read_text(encoding="utf-8"), code.name, "exec")
    assert weights.name in code.read_text(encoding="utf-8")
