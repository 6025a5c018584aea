import numpy as np
import pytest
from pytestqt.qtbot import QtBot

from cnngui.data.drawing.drawing import Drawing, to_image
from cnngui.session.session import Session
from tests.session.acts import acts


def draw(session: Session, *points: tuple[float, float], erases: bool = False) -> None:
    (x, y), *others = points
    session.begin_stroke(x, y, 2.4, erases)
    for x, y in others:
        session.extend_stroke(x, y, 2.4)
    session.end_stroke()


def test_the_image_follows_the_pen_while_it_is_down(session: Session) -> None:
    session.begin_stroke(14, 4, 2.4)
    session.extend_stroke(14, 12, 2.4)
    session.flush()
    short = session.image.copy()
    session.extend_stroke(4, 12, 2.4)
    session.flush()
    assert short.any()
    assert not np.array_equal(session.image, short)
    assert session.drawing.is_blank  # the canvas paints the running stroke itself


def test_lifting_the_pen_keeps_the_stroke_and_the_image(session: Session) -> None:
    session.begin_stroke(14, 4, 2.4)
    session.extend_stroke(14, 20, 2.4)
    session.flush()
    seen = session.image.copy()
    session.end_stroke()
    session.flush()
    assert len(session.drawing.strokes) == 1
    np.testing.assert_array_equal(session.image, seen)


def test_the_activations_are_those_of_the_image(session: Session) -> None:
    draw(session, (14, 4), (14, 20))
    session.flush()
    np.testing.assert_array_equal(session.activations.image[0], session.image)
    np.testing.assert_array_equal(session.image, to_image(session.drawing))


def test_many_pen_moves_make_one_forward_pass(session: Session, qtbot: QtBot) -> None:
    passes: list[None] = []
    session.activations_changed.connect(lambda: passes.append(None))
    with qtbot.waitSignal(session.activations_changed):
        session.begin_stroke(4, 4, 2.4)
        for step in range(50):
            session.extend_stroke(4 + step / 4, 4, 2.4)
    assert len(passes) == 1


def test_a_cancelled_stroke_leaves_nothing(session: Session) -> None:
    session.begin_stroke(14, 4, 2.4)
    session.extend_stroke(14, 20, 2.4)
    session.flush()
    session.cancel_stroke()
    session.flush()
    assert session.drawing.is_blank
    assert not session.image.any()
    assert not session.undo_stack.canUndo()


def test_pen_moves_without_a_pen_that_is_down_do_nothing(session: Session) -> None:
    session.extend_stroke(1, 1, 2.4)
    session.end_stroke()
    session.cancel_stroke()
    assert session.drawing.is_blank


def test_undo_goes_back_a_stroke_at_a_time(session: Session) -> None:
    draw(session, (4, 4), (4, 20))
    draw(session, (10, 4), (10, 20))
    session.undo_stack.undo()
    assert len(session.drawing.strokes) == 1
    session.undo_stack.undo()
    session.flush()
    assert session.drawing.is_blank
    assert not session.image.any()
    session.undo_stack.redo()
    session.undo_stack.redo()
    assert len(session.drawing.strokes) == 2


def test_erasing_takes_ink_away_and_can_be_undone(session: Session) -> None:
    draw(session, (4, 14), (24, 14))
    session.set_centred(False)
    session.flush()
    ink = session.image.sum()
    draw(session, (14, 14), (24, 14), erases=True)
    session.flush()
    assert session.image.sum() < ink
    session.undo_stack.undo()
    session.flush()
    assert session.image.sum() == ink


def test_clearing_can_be_undone(session: Session) -> None:
    draw(session, (4, 4), (20, 20))
    drawing = session.drawing
    session.clear_drawing()
    assert session.drawing.is_blank
    session.undo_stack.undo()
    assert session.drawing is drawing


def test_clearing_a_blank_sheet_is_no_act(session: Session) -> None:
    session.clear_drawing()
    assert not session.undo_stack.canUndo()


def test_a_shift_moves_the_uncentred_image_by_pixels_and_can_be_undone(session: Session) -> None:
    session.set_centred(False)
    draw(session, (10, 6), (10, 18))
    session.flush()
    before = session.image.copy()
    session.shift_drawing(3, 2)
    session.flush()
    np.testing.assert_allclose(session.image[2:, 3:], before[:-2, :-3], atol=1e-3)
    session.undo_stack.undo()
    session.flush()
    np.testing.assert_array_equal(session.image, before)


def test_a_picture_replaces_the_strokes_and_can_be_undone(session: Session) -> None:
    draw(session, (4, 4), (20, 20))
    ink = np.zeros((56, 56), np.float32)
    ink[10:40, 25:31] = 1
    session.set_picture(ink)
    session.flush()
    assert not session.drawing.strokes
    assert session.image.any()
    session.undo_stack.undo()
    assert len(session.drawing.strokes) == 1
    assert session.drawing.picture is None


def test_drawing_while_the_pen_is_down_elsewhere_starts_a_new_stroke(session: Session) -> None:
    session.begin_stroke(4, 4, 2.4)
    session.begin_stroke(10, 10, 2.4)
    session.end_stroke()
    assert len(session.drawing.strokes) == 2


def test_centring_is_announced_and_changes_the_image_but_is_no_act(session: Session, qtbot: QtBot) -> None:
    draw(session, (2, 2), (2, 8))
    session.flush()
    centred = session.image.copy()
    before = acts(session)
    with qtbot.waitSignals([session.display_changed, session.image_changed]):
        session.set_centred(False)
    assert not np.array_equal(session.image, centred)
    assert acts(session) == before


def test_drawing_does_not_modify_the_network(session: Session) -> None:
    draw(session, (4, 4), (20, 20))
    session.shift_drawing(1, 0)
    session.show_sample()
    assert not session.is_modified


def test_a_sample_without_a_data_set_is_a_drawn_digit(session: Session) -> None:
    label = session.show_sample()
    session.flush()
    assert 0 <= label <= 9
    assert session.drawing.strokes
    assert session.image.any()


def test_samples_differ_and_can_be_undone(session: Session) -> None:
    session.show_sample()
    first = session.drawing
    session.show_sample()
    assert session.drawing is not first
    session.undo_stack.undo()
    assert session.drawing is first


def test_a_blank_drawing_is_answered_without_error(session: Session) -> None:
    session.set_drawing(Drawing())
    session.flush()
    assert session.activations.probabilities.sum() == pytest.approx(1, abs=1e-5)
