import numpy as np
import pytest
from pytestqt.qtbot import QtBot

from cnngui.data.datasets import DIGITS
from cnngui.data.drawing.drawing import Drawing, to_image
from cnngui.session.session import Session
from tests.session.acts import acts


def draw(session: Session, *points: tuple[float, float], erases: bool = False) -> None:
    (x, y), *others = points
    session.drawing.begin_stroke(x, y, 2.4, erases)
    for x, y in others:
        session.drawing.extend_stroke(x, y, 2.4)
    session.drawing.end_stroke()


def test_the_image_follows_the_pen_while_it_is_down(session: Session) -> None:
    session.drawing.begin_stroke(14, 4, 2.4)
    session.drawing.extend_stroke(14, 12, 2.4)
    session.flush()
    short = session.drawing.image.copy()
    session.drawing.extend_stroke(4, 12, 2.4)
    session.flush()
    assert short.any()
    assert not np.array_equal(session.drawing.image, short)
    assert session.drawing.finished.is_blank  # the canvas paints the running stroke itself


def test_lifting_the_pen_keeps_the_stroke_and_the_image(session: Session) -> None:
    session.drawing.begin_stroke(14, 4, 2.4)
    session.drawing.extend_stroke(14, 20, 2.4)
    session.flush()
    seen = session.drawing.image.copy()
    session.drawing.end_stroke()
    session.flush()
    assert len(session.drawing.finished.strokes) == 1
    np.testing.assert_array_equal(session.drawing.image, seen)


def test_the_activations_are_those_of_the_image(session: Session) -> None:
    draw(session, (14, 4), (14, 20))
    session.flush()
    np.testing.assert_array_equal(session.network.activations.image[0], session.drawing.image)
    np.testing.assert_array_equal(session.drawing.image, to_image(session.drawing.finished))


def test_many_pen_moves_make_one_forward_pass(session: Session, qtbot: QtBot) -> None:
    passes: list[None] = []
    session.network.activations_changed.connect(lambda: passes.append(None))
    with qtbot.waitSignal(session.network.activations_changed):
        session.drawing.begin_stroke(4, 4, 2.4)
        for point in range(50):
            session.drawing.extend_stroke(4 + point / 4, 4, 2.4)
    assert len(passes) == 1


def test_a_cancelled_stroke_leaves_nothing(session: Session) -> None:
    session.drawing.begin_stroke(14, 4, 2.4)
    session.drawing.extend_stroke(14, 20, 2.4)
    session.flush()
    session.drawing.cancel_stroke()
    session.flush()
    assert session.drawing.finished.is_blank
    assert not session.drawing.image.any()
    assert not session.undo_stack.canUndo()


def test_pen_moves_without_a_pen_that_is_down_do_nothing(session: Session) -> None:
    session.drawing.extend_stroke(1, 1, 2.4)
    session.drawing.end_stroke()
    session.drawing.cancel_stroke()
    assert session.drawing.finished.is_blank


def test_undo_goes_back_a_stroke_at_a_time(session: Session) -> None:
    draw(session, (4, 4), (4, 20))
    draw(session, (10, 4), (10, 20))
    session.undo_stack.undo()
    assert len(session.drawing.finished.strokes) == 1
    session.undo_stack.undo()
    session.flush()
    assert session.drawing.finished.is_blank
    assert not session.drawing.image.any()
    session.undo_stack.redo()
    session.undo_stack.redo()
    assert len(session.drawing.finished.strokes) == 2


def test_erasing_takes_ink_away_and_can_be_undone(session: Session) -> None:
    draw(session, (4, 14), (24, 14))
    session.drawing.set_centred(False)
    session.flush()
    ink = session.drawing.image.sum()
    draw(session, (14, 14), (24, 14), erases=True)
    session.flush()
    assert session.drawing.image.sum() < ink
    session.undo_stack.undo()
    session.flush()
    assert session.drawing.image.sum() == ink


def test_clearing_can_be_undone(session: Session) -> None:
    draw(session, (4, 4), (20, 20))
    drawing = session.drawing.finished
    session.drawing.clear()
    assert session.drawing.finished.is_blank
    session.undo_stack.undo()
    assert session.drawing.finished is drawing


def test_clearing_a_blank_sheet_is_no_act(session: Session) -> None:
    session.drawing.clear()
    assert not session.undo_stack.canUndo()


def test_a_shift_moves_the_uncentred_image_by_pixels_and_can_be_undone(session: Session) -> None:
    session.drawing.set_centred(False)
    draw(session, (10, 6), (10, 18))
    session.flush()
    before = session.drawing.image.copy()
    session.drawing.shift(3, 2)
    session.flush()
    np.testing.assert_allclose(session.drawing.image[2:, 3:], before[:-2, :-3], atol=1e-3)
    session.undo_stack.undo()
    session.flush()
    np.testing.assert_array_equal(session.drawing.image, before)


def test_a_picture_replaces_the_strokes_and_can_be_undone(session: Session) -> None:
    draw(session, (4, 4), (20, 20))
    ink = np.zeros((56, 56), np.float32)
    ink[10:40, 25:31] = 1
    session.drawing.set_picture(ink)
    session.flush()
    assert not session.drawing.finished.strokes
    assert session.drawing.image.any()
    session.undo_stack.undo()
    assert len(session.drawing.finished.strokes) == 1
    assert session.drawing.finished.picture is None


def test_drawing_while_the_pen_is_down_elsewhere_starts_a_new_stroke(session: Session) -> None:
    session.drawing.begin_stroke(4, 4, 2.4)
    session.drawing.begin_stroke(10, 10, 2.4)
    session.drawing.end_stroke()
    assert len(session.drawing.finished.strokes) == 2


def test_centring_is_announced_and_changes_the_image_but_is_no_act(session: Session, qtbot: QtBot) -> None:
    draw(session, (2, 2), (2, 8))
    session.flush()
    centred = session.drawing.image.copy()
    before = acts(session)
    with qtbot.waitSignals([session.drawing.centring_changed, session.drawing.image_changed]):
        session.drawing.set_centred(False)
    assert not np.array_equal(session.drawing.image, centred)
    assert acts(session) == before


def test_drawing_does_not_modify_the_network(session: Session) -> None:
    draw(session, (4, 4), (20, 20))
    session.drawing.shift(1, 0)
    session.draw_sample()
    assert not session.network.is_modified


def test_a_sample_without_a_data_set_is_a_drawn_digit(session: Session) -> None:
    label = session.draw_sample()
    session.flush()
    assert label in DIGITS
    assert session.drawing.finished.strokes
    assert session.drawing.image.any()


def test_samples_differ_and_can_be_undone(session: Session) -> None:
    session.draw_sample()
    first = session.drawing.finished
    session.draw_sample()
    assert session.drawing.finished is not first
    session.undo_stack.undo()
    assert session.drawing.finished is first


def test_a_blank_drawing_is_answered_without_error(session: Session) -> None:
    session.drawing.replace(Drawing())
    session.flush()
    assert session.network.activations.probabilities.sum() == pytest.approx(1, abs=1e-5)
