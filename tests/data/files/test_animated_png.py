"""Films as animated PNG, read again by another reader's frames."""

import io

import numpy as np
import pytest
from PIL import Image

from cnngui.data.files.animated_png import animated_png


def test_frames_and_times_come_back() -> None:
    rng = np.random.default_rng(0)
    frames = [rng.integers(0, 256, (9, 7, 3), dtype=np.uint8) for _ in range(4)]
    content = animated_png(frames, [150, 150, 150, 1600])
    with Image.open(io.BytesIO(content)) as film:
        assert film.format == "PNG" and getattr(film, "n_frames", 1) == 4
        for number, frame in enumerate(frames):
            film.seek(number)
            np.testing.assert_array_equal(np.array(film.convert("RGB")), frame)
            assert film.info["duration"] == (1600 if number == 3 else 150)
        assert film.info["loop"] == 0


def test_frames_that_are_alike_are_all_shown() -> None:
    frames = [np.full((4, 4, 3), value, np.uint8) for value in (0, 0, 9)]
    with Image.open(io.BytesIO(animated_png(frames, [100, 100, 100]))) as film:
        total = 0.0
        for number in range(getattr(film, "n_frames", 1)):
            film.seek(number)
            total += film.info["duration"]
        assert total == 300


@pytest.mark.parametrize("times", [[], [1, 2]])
def test_what_is_no_film_is_refused(times: list[int]) -> None:
    with pytest.raises(ValueError, match="do not make a film"):
        animated_png([np.zeros((2, 2, 3), np.uint8)] * (1 if times else 0), times)
