"""A drawing turned and scaled where it lies in the image: strokes and pictures alike."""

from dataclasses import replace

import numpy as np
import pytest

from cnngui.data.digits.synthetic import synthetic_digit
from cnngui.data.drawing.drawing import Drawing, Stroke, fit_drawing, to_image
from cnngui.data.drawing.picture import turned_picture
from cnngui.engine.transform import Transform

ERASER = Stroke(np.array([(14, 8), (14, 20)], np.float32), np.array([4], np.float32), erases=True)


def five() -> Drawing:
    return synthetic_digit(5, np.random.default_rng(5))


def photograph() -> Drawing:
    """A 5 as a picture of 56 × 56 cells."""
    return Drawing(picture=np.kron(to_image(five()), np.ones((2, 2), np.float32)))


DRAWINGS = {
    "strokes": five(),
    "rubbed out": five().with_stroke(ERASER),
    "sample": Drawing(picture=to_image(five())),
    "picture": photograph(),
    "picture and strokes": replace(five(), picture=photograph().picture).with_stroke(ERASER),
}
drawings = pytest.mark.parametrize("drawing", DRAWINGS.values(), ids=DRAWINGS)
centring = pytest.mark.parametrize("centred", [True, False])


def quarter_turn(image: np.ndarray) -> np.ndarray:
    return np.rot90(image, -1)  # clockwise


@drawings
@centring
def test_upright_it_is_the_image(drawing: Drawing, centred: bool) -> None:
    fitted = fit_drawing(drawing, centred)
    assert np.array_equal(fitted.turned(Transform(3, -2)), to_image(drawing, centred))


@drawings
@centring
def test_a_quarter_turn_takes_every_pixel_to_another_one(drawing: Drawing, centred: bool) -> None:
    fitted = fit_drawing(drawing, centred)
    assert fitted.turned(Transform(angle=90)) == pytest.approx(quarter_turn(fitted.image), abs=2e-3)


@drawings
@centring
def test_a_small_turn_changes_little(drawing: Drawing, centred: bool) -> None:
    fitted = fit_drawing(drawing, centred)
    assert np.abs(fitted.turned(Transform(angle=0.01)) - fitted.image).max() < 0.01


@drawings
def test_a_turned_drawing_is_inked_as_much(drawing: Drawing) -> None:
    fitted = fit_drawing(drawing)
    assert fitted.turned(Transform(angle=37)).sum() == pytest.approx(fitted.image.sum(), rel=0.03)


@drawings
def test_half_the_size_has_a_quarter_of_the_ink(drawing: Drawing) -> None:
    fitted = fit_drawing(drawing)
    small = fitted.turned(Transform(scale=0.5))
    assert small.sum() == pytest.approx(fitted.image.sum() / 4, rel=0.15)
    assert not small[:6].any() and not small[:, :6].any()


def test_nothing_drawn_is_nothing_turned() -> None:
    assert not fit_drawing(Drawing()).turned(Transform(angle=45, scale=1.2)).any()


def test_a_turned_picture_loses_its_corners() -> None:
    picture = np.ones((28, 28), np.float32)
    turned = turned_picture(picture, 45)
    assert turned[14, 14] == 1 and turned[0, 0] == 0


def test_a_picture_can_be_wider_than_high() -> None:
    picture = np.random.default_rng(1).random((4, 9), np.float32)
    assert np.array_equal(turned_picture(picture, 180), picture[::-1, ::-1])
