"""The pixels that a hand changes are counted while it draws, beside what the gradient needs."""

import numpy as np
import pytest
from pytestqt.qtbot import QtBot

from cnngui.session.reasons.fooled import find_changes
from cnngui.session.reasons.hand_count import Count, HandCount
from cnngui.session.session import Session

pytestmark = pytest.mark.usefixtures("one_blas_thread")


def scribble(session: Session, *points: tuple[float, float], erases: bool = False) -> None:
    (x, y), *others = points
    session.drawing.begin_stroke(x, y, 2, erases)
    for x, y in others:
        session.drawing.extend_stroke(x, y, 2)
    session.flush()


def now(hand: HandCount) -> Count:
    """How it stands."""
    assert hand.count is not None
    return hand.count


def test_what_is_counted_from_is_what_the_network_sees_and_a_touch_changes_what_it_touches(
    trained: Session,
) -> None:
    seen = trained.network.activations.image.copy()
    answer = int(trained.network.activations.probabilities.argmax())
    hand = HandCount.of(trained)
    hand.begin()
    np.testing.assert_allclose(trained.network.activations.image, seen, atol=1e-6)
    assert not trained.drawing.centred
    count = now(hand)
    assert (count.pixels, count.label, count.answer) == (0, answer, answer)
    scribble(trained, (1.5, 1.5), (1.6, 1.5))
    changed = trained.network.activations.image != seen
    assert 0 < now(hand).pixels <= 16
    assert not changed[0, 6:, 6:].any()
    trained.drawing.cancel_stroke()
    trained.flush()
    assert now(hand).pixels == 0


def test_the_eraser_counts_and_the_fewest_pixels_that_flipped_stay(trained: Session) -> None:
    hand = HandCount.of(trained)
    hand.begin()
    count = now(hand)
    for row in range(0, 28, 2):
        scribble(trained, (0, row), (28, row), erases=True)
        trained.drawing.end_stroke()
        trained.flush()
        count = now(hand)
        if count.answer != count.label:
            break
    assert count.fewest == count.pixels > 0
    fewest = count.fewest
    scribble(trained, (2, 2), (26, 2), (26, 26), (2, 26))
    trained.drawing.end_stroke()
    trained.flush()
    assert now(hand).pixels > fewest == now(hand).fewest


def test_a_sheet_that_is_erased_to_nothing_has_no_answer(trained: Session) -> None:
    hand = HandCount.of(trained)
    hand.begin()
    trained.drawing.clear()
    trained.flush()
    assert now(hand).answer is None
    assert now(hand).fewest == now(hand).pixels > 0


def test_what_the_gradient_needs_is_found_for_the_same_start(trained: Session, qtbot: QtBot) -> None:
    hand = HandCount.of(trained)
    hand.begin()
    scribble(trained, (2, 2), (26, 26))
    trained.drawing.end_stroke()
    qtbot.waitUntil(lambda: hand.by_step is not None and hand.by_pixels is not None, timeout=20_000)
    for changes in (hand.by_step, hand.by_pixels):
        assert changes is not None and changes.fooled is not None and changes.label == now(hand).label
        again = find_changes(changes.question).fooled
        assert again is not None and (again.epsilon, again.pixels) == (
            changes.fooled.epsilon,
            changes.fooled.pixels,
        )


def test_an_uncentred_drawing_is_left_as_it_is_and_the_act_can_be_undone(trained: Session) -> None:
    hand, before = HandCount.of(trained), trained.drawing.finished
    hand.begin()
    trained.undo_stack.undo()
    assert trained.drawing.finished is before
    trained.flush()
    hand.begin()
    assert trained.drawing.finished is before


def test_other_weights_end_it(trained: Session, qtbot: QtBot) -> None:
    hand = HandCount.of(trained)
    hand.begin()
    with qtbot.waitSignal(hand.changed):
        trained.network.set_bias("dense2", 0, 1.0)
        trained.flush()
    assert hand.count is None and hand.by_step is None and hand.by_pixels is None
