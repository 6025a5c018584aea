"""The same seed, the same images: with other vector instructions and any number of BLAS threads."""

import hashlib
import os
import subprocess
import sys
import warnings

import numpy as np
import pytest

from cnngui.data.digits.synthetic import synthetic_digits
from cnngui.data.readers.strokes import PenDrawing, varied_images

with warnings.catch_warnings():
    warnings.simplefilter("ignore")  # of a feature that the environment turned off and the processor lacks
    from numpy._core._multiarray_umath import __cpu_dispatch__


def digest() -> str:
    """A digest of synthetic digits and of varied pen strokes."""
    line = np.array([(100, 100), (250, 110), (180, 200), (150, 300)], np.float32)
    drawings = [PenDrawing(7, "a", (line,)), PenDrawing(4, "b", (line, line[:2] + 60))]
    images = synthetic_digits(1000, 8).images, varied_images(drawings, 100, 8).images
    return hashlib.sha256(b"".join(part.tobytes() for part in images)).hexdigest()


@pytest.mark.parametrize(
    "changes",
    [
        {"NPY_DISABLE_CPU_FEATURES": " ".join(__cpu_dispatch__), "OPENBLAS_CORETYPE": "Nehalem"},
        {"OPENBLAS_NUM_THREADS": "1"},
        {"OPENBLAS_NUM_THREADS": "3"},
    ],
    ids=["plain instructions", "one thread", "three threads"],
)
def test_the_images_do_not_depend_on_how_the_processor_computes(changes: dict[str, str]) -> None:
    other = subprocess.run(
        [
            sys.executable,
            "-W",
            "ignore",
            "-c",
            "from tests.data.test_same_images import digest; print(digest())",
        ],
        env=os.environ | changes,
        capture_output=True,
        text=True,
        check=True,
    )

    assert other.stdout.strip() == digest()
