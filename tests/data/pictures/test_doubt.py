"""Marks that are no digits are doubted, and digits are not."""

import numpy as np
import pytest
from PIL import Image, ImageDraw

from cnngui.data.digits.synthetic import synthetic_digits
from cnngui.data.pictures.doubt import is_perhaps_no_digit
from cnngui.data.pictures.picture_file import DecodedPicture
from cnngui.data.pictures.picture_reading import network_image

TURN = np.linspace(0, 2 * np.pi, 60)
HEART = np.stack(
    (
        50 + 44 * np.sin(TURN) ** 3,
        46 - 2.9 * (13 * np.cos(TURN) - 5 * np.cos(2 * TURN) - 2 * np.cos(3 * TURN) - np.cos(4 * TURN)),
    ),
    axis=1,
)
MARKS = {
    "heart": [[tuple(place) for place in HEART.tolist()]],
    "cross": [[(10, 10), (90, 90)], [(90, 10), (10, 90)]],
    "plus": [[(10, 50), (90, 50)], [(50, 10), (50, 90)]],
    "E": [[(80, 10), (20, 10), (20, 90), (80, 90)], [(20, 50), (65, 50)]],
    "H": [[(20, 10), (20, 90)], [(80, 10), (80, 90)], [(20, 50), (80, 50)]],
    "house": [[(20, 90), (20, 45), (50, 10), (80, 45), (80, 90), (20, 90)]],
}


def test_few_digits_are_doubted() -> None:
    images = synthetic_digits(300, 11).images[:, 0].astype(np.float32) / np.float32(255)
    assert sum(is_perhaps_no_digit(image) for image in images) <= 10


@pytest.mark.parametrize("name", MARKS)
def test_other_marks_are_doubted(name: str) -> None:
    page = Image.new("L", (100, 100), 255)
    for line in MARKS[name]:
        ImageDraw.Draw(page).line(line, fill=0, width=6, joint="curve")
    assert is_perhaps_no_digit(network_image(DecodedPicture(np.asarray(page))))
