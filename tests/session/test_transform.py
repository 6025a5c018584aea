"""A transform is a way of looking at the drawing, not an edit of it."""

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
    session.set_drawing(drawing)
    session.set_centred(centred)
    session.flush()
    before = session.image.copy()
    session.set_transform(Transform(dx, dy))
    session.flush()
    assert np.array_equal(session.image, moved(before, dx, dy))


def test_the_network_sees_the_transformed_image(session: Session) -> None:
    session.set_drawing(FIVE)
    session.set_transform(Transform(2, -3, 40, 0.8))
    session.flush()
    expected = moved(fit_drawing(FIVE).turned(Transform(angle=40, scale=0.8)), 2, -3)
    assert np.array_equal(session.image, expected)
    assert np.array_equal(session.activations.image[0], expected)
    assert np.array_equal(session.image_at(session.transform), expected)


def test_drawing_and_undo_know_nothing_of_it(session: Session) -> None:
    session.set_drawing(FIVE)
    before = acts(session)
    session.set_transform(Transform(angle=90))
    assert session.drawing is FIVE
    assert acts(session) == before


def test_it_is_announced_once_and_shown_with_the_next_pass(session: Session, qtbot: QtBot) -> None:
    announced: list[Transform] = []
    session.transform_changed.connect(lambda: announced.append(session.transform))
    with qtbot.waitSignals([session.image_changed, session.activations_changed]):
        session.set_transform(Transform(1))
        session.set_transform(Transform(1))
    assert announced == [Transform(1)]


def test_the_pen_draws_where_it_is_and_is_seen_transformed(session: Session) -> None:
    session.set_transform(Transform(5, 0, 90))
    session.begin_stroke(14, 4, 2.4)
    session.extend_stroke(14, 20, 2.4)
    session.flush()
    running = session.image.copy()
    session.end_stroke()
    session.flush()
    assert np.array_equal(session.drawing.strokes[0].points, np.array([(14, 4), (14, 20)], np.float32))
    assert np.array_equal(session.image, running)
    rows, columns = (np.ptp(np.flatnonzero(session.image.any(axis=axis))) for axis in (1, 0))
    assert columns > 3 * rows  # the upright line lies down
    assert session.transform == Transform(5, 0, 90)


@pytest.mark.parametrize(
    "start_anew",
    [
        Session.clear_drawing,
        Session.show_sample,
        lambda session: session.set_drawing(SAMPLE),
        lambda session: session.set_picture(np.ones((28, 28), np.float32)),
    ],
)
def test_a_new_drawing_is_seen_as_it_is(session: Session, start_anew: object) -> None:
    session.set_drawing(FIVE)
    session.set_transform(Transform(3))
    start_anew(session)
    session.flush()
    assert session.transform.is_identity
    assert np.array_equal(session.image, to_image(session.drawing))


def test_moving_the_drawing_itself_keeps_it(session: Session) -> None:
    session.set_drawing(FIVE)
    session.set_transform(Transform(3))
    session.shift_drawing(1, 0)
    assert session.transform == Transform(3)


def test_it_stays_for_another_network(session: Session) -> None:
    session.set_drawing(FIVE)
    session.set_transform(Transform(3))
    session.new_network("lenet5")
    session.flush()
    assert np.array_equal(session.image, moved(to_image(FIVE), 3, 0))


def test_an_edited_kernel_leaves_the_transformed_image_as_it_is(session: Session) -> None:
    session.set_drawing(FIVE)
    session.set_transform(Transform(3, angle=20))
    session.flush()
    before = session.image.copy()
    session.set_bias("conv1", 0, 1.5)
    session.flush()
    assert np.array_equal(session.image, before)


def test_it_tells_whether_the_pen_is_down(session: Session) -> None:
    assert not session.is_drawing
    session.begin_stroke(14, 4, 2.4)
    assert session.is_drawing
    session.end_stroke()
    assert not session.is_drawing
