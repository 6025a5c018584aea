"""A transform is a way of looking at the drawing, not an edit of it."""

from collections.abc import Callable

import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from pytestqt.qtbot import QtBot

from cnngui.data.digits.synthetic import synthetic_digit
from cnngui.data.drawing.drawing import Drawing, fit_drawing, to_image
from cnngui.engine.transform import Transform
from cnngui.session.session import Session
from tests.session.acts import acts

FIVE = synthetic_digit(5, np.random.default_rng(5))
SAMPLE = Drawing(picture=to_image(FIVE))


def moved(image: np.ndarray, dx: int, dy: int) -> np.ndarray:
    padded = np.pad(image, 28)
    return padded[28 - dy : 56 - dy, 28 - dx : 56 - dx]


@given(st.integers(-8, 8), st.integers(-8, 8), st.booleans(), st.sampled_from((FIVE, SAMPLE)))
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=40)
def test_a_shift_is_exactly_the_same_image_moved_by_whole_pixels(
    session: Session, dx: int, dy: int, centred: bool, drawing: Drawing
) -> None:
    session.drawing.replace(drawing)
    session.drawing.set_centred(centred)
    session.flush()
    before = session.drawing.image.copy()
    session.drawing.set_transform(Transform(dx, dy))
    session.flush()
    assert np.array_equal(session.drawing.image, moved(before, dx, dy))


def test_the_network_sees_the_transformed_image(session: Session) -> None:
    session.drawing.replace(FIVE)
    session.drawing.set_transform(Transform(2, -3, 40, 0.8))
    session.flush()
    expected = moved(fit_drawing(FIVE).turned(Transform(angle=40, scale=0.8)), 2, -3)
    assert np.array_equal(session.drawing.image, expected)
    assert np.array_equal(session.network.activations.image[0], expected)
    assert np.array_equal(session.drawing.image_at(session.drawing.transform), expected)


def test_drawing_and_undo_know_nothing_of_it(session: Session) -> None:
    session.drawing.replace(FIVE)
    before = acts(session)
    session.drawing.set_transform(Transform(angle=90))
    assert session.drawing.finished is FIVE
    assert acts(session) == before


def test_it_is_announced_once_and_shown_with_the_next_pass(session: Session, qtbot: QtBot) -> None:
    announced: list[Transform] = []
    session.drawing.transform_changed.connect(lambda: announced.append(session.drawing.transform))
    with qtbot.waitSignals([session.drawing.image_changed, session.network.activations_changed]):
        session.drawing.set_transform(Transform(1))
        session.drawing.set_transform(Transform(1))
    assert announced == [Transform(1)]


def test_the_pen_draws_where_it_is_and_is_seen_transformed(session: Session) -> None:
    session.drawing.set_transform(Transform(5, 0, 90))
    session.drawing.begin_stroke(14, 4, 2.4)
    session.drawing.extend_stroke(14, 20, 2.4)
    session.flush()
    running = session.drawing.image.copy()
    session.drawing.end_stroke()
    session.flush()
    assert np.array_equal(
        session.drawing.finished.strokes[0].points, np.array([(14, 4), (14, 20)], np.float32)
    )
    assert np.array_equal(session.drawing.image, running)
    rows, columns = (np.ptp(np.flatnonzero(session.drawing.image.any(axis=axis))) for axis in (1, 0))
    assert columns > 3 * rows  # the upright line lies down
    assert session.drawing.transform == Transform(5, 0, 90)


@pytest.mark.parametrize(
    "start_anew",
    [
        lambda session: session.drawing.clear(),
        Session.draw_sample,
        lambda session: session.drawing.replace(SAMPLE),
        lambda session: session.drawing.set_picture(np.ones((28, 28), np.float32)),
    ],
)
def test_a_new_drawing_is_seen_as_it_is(session: Session, start_anew: Callable[[Session], object]) -> None:
    session.drawing.replace(FIVE)
    session.drawing.set_transform(Transform(3))
    start_anew(session)
    session.flush()
    assert session.drawing.transform.is_identity
    assert np.array_equal(session.drawing.image, to_image(session.drawing.finished))


def test_moving_the_drawing_itself_keeps_it(session: Session) -> None:
    session.drawing.replace(FIVE)
    session.drawing.set_transform(Transform(3))
    session.drawing.shift(1, 0)
    assert session.drawing.transform == Transform(3)


def test_it_stays_for_another_network(session: Session) -> None:
    session.drawing.replace(FIVE)
    session.drawing.set_transform(Transform(3))
    session.new_network("lenet5")
    session.flush()
    assert np.array_equal(session.drawing.image, moved(to_image(FIVE), 3, 0))


def test_an_edited_kernel_leaves_the_transformed_image_as_it_is(session: Session) -> None:
    session.drawing.replace(FIVE)
    session.drawing.set_transform(Transform(3, angle=20))
    session.flush()
    before = session.drawing.image.copy()
    session.network.set_bias("conv1", 0, 1.5)
    session.flush()
    assert np.array_equal(session.drawing.image, before)


def test_it_tells_whether_the_pen_is_down(session: Session) -> None:
    assert not session.drawing.is_pen_down
    session.drawing.begin_stroke(14, 4, 2.4)
    assert session.drawing.is_pen_down
    session.drawing.end_stroke()
    assert not session.drawing.is_pen_down
