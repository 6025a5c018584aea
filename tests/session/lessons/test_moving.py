"""What moving the drawing does to maps and answer, at once and along curves in the background."""

from dataclasses import replace

import numpy as np
import pytest
from pytestqt.qtbot import QtBot

from cnngui.data.digits.synthetic import synthetic_digit
from cnngui.engine.compute.network import Network
from cnngui.engine.transform import Transform
from cnngui.session.lessons.moving import POSITIONS, CurveName, MovedDrawing
from cnngui.session.session import Session

FIVE = synthetic_digit(5, np.random.default_rng(5))


@pytest.fixture
def moved(session: Session) -> MovedDrawing:
    session.open_preset("seed")
    session.drawing.replace(FIVE)
    session.flush()
    return MovedDrawing(session, session)


def look(session: Session, transform: Transform) -> None:
    session.drawing.set_transform(transform)
    session.flush()


def probabilities(session: Session, transforms: list[Transform]) -> np.ndarray:
    """Probabilities as the batch engine computes them: (transforms, classes)."""
    images = np.stack([session.drawing.image_at(transform)[None] for transform in transforms])
    return Network(session.network.architecture).predict(session.network.parameters, images, 1)


def wait_for_curves(moved: MovedDrawing, qtbot: QtBot) -> None:
    with qtbot.waitSignal(moved.curve_changed, check_params_cb=lambda name: name == "angle"):
        moved.follow()


def test_the_answer_is_compared_with_that_of_the_drawing_as_it_is(
    session: Session, moved: MovedDrawing
) -> None:
    untransformed = session.network.activations.probabilities.copy()
    look(session, Transform(angle=100))
    answer = moved.answer()
    assert answer is not None
    assert answer.before == untransformed.argmax()
    assert answer.after == session.network.activations.probabilities.argmax()
    assert answer.before_probability == pytest.approx(float(untransformed.max()), abs=1e-6)
    assert answer.after_probability == float(session.network.activations.probabilities.max())
    assert answer.holds == (answer.before == answer.after)


def test_an_empty_paper_has_no_answer(session: Session, moved: MovedDrawing) -> None:
    session.drawing.clear()
    session.flush()
    assert moved.answer() is None


@pytest.mark.parametrize("transform", [Transform(3, 0), Transform(-8, 5), Transform(0, 1)])
def test_the_first_layer_moves_along_with_any_shift(
    session: Session, moved: MovedDrawing, transform: Transform
) -> None:
    look(session, transform)
    findings = moved.findings()
    assert findings is not None and findings.layer == "conv1"
    assert findings.moves_along
    assert findings.deviation.inside == pytest.approx(0, abs=1e-5)
    assert findings.deviation.border > 0.01


def test_a_layer_behind_pooling_moves_along_with_whole_cells_only(
    session: Session, moved: MovedDrawing
) -> None:
    session.open_preset("book")
    session.viewing.choose_layer("conv2")
    moves_along = []
    for shift in (2, 3, 4):
        look(session, Transform(shift))
        findings = moved.findings()
        assert findings is not None and findings.layer == "conv2" and findings.spacing == (2, 2)
        moves_along.append(findings.moves_along)
    assert moves_along == [True, False, True]


def test_maps_do_not_turn_along(session: Session, moved: MovedDrawing) -> None:
    look(session, Transform(angle=90))
    findings = moved.findings()
    assert findings is not None and not findings.moves_along
    assert findings.deviation.inside > 0.1


def test_what_pooling_absorbs_follows_from_both_changes(session: Session, moved: MovedDrawing) -> None:
    before = session.network.activations.copy()
    look(session, Transform(1, 0))
    findings = moved.findings()
    after = session.network.activations
    assert findings is not None and findings.pooled_layer == "pool1"
    changes = [
        np.linalg.norm(after[name].output - before[name].output) / np.linalg.norm(before[name].output)
        for name in ("conv1", "pool1")
    ]
    assert [findings.change, findings.pooled_change] == pytest.approx(changes, rel=1e-5)
    assert findings.absorbed == pytest.approx(1 - changes[1] / changes[0], rel=1e-4)
    assert findings.absorbed is not None
    assert findings.absorbed > 0.1  # max-pooling hides a good part of one pixel


def test_a_dense_layer_tells_of_the_maps_before_it(session: Session, moved: MovedDrawing) -> None:
    session.viewing.choose_layer("dense1")
    look(session, Transform(2))
    findings = moved.findings()
    assert findings is not None and findings.layer == "conv1"


def test_a_network_without_maps_has_no_findings(session: Session, moved: MovedDrawing) -> None:
    session.open_preset("dense")
    look(session, Transform(2))
    assert moved.findings() is None
    assert moved.answer() is not None


@pytest.mark.parametrize("transform", [Transform(), Transform(2, -1, 30, 0.9)])
def test_the_curves_are_what_the_engine_answers(
    session: Session, moved: MovedDrawing, qtbot: QtBot, transform: Transform
) -> None:
    look(session, transform)
    wait_for_curves(moved, qtbot)
    for name, positions in POSITIONS.items():
        curve = moved.curve(name)
        assert curve is not None
        assert curve.positions.tolist() == list(positions)
        expected = probabilities(session, [replace(transform, **{name: place}) for place in positions])
        assert curve.probabilities == pytest.approx(expected, abs=1e-5)


def test_a_curve_goes_through_the_answer_on_the_screen(
    session: Session, moved: MovedDrawing, qtbot: QtBot
) -> None:
    look(session, Transform(3, 0, 20))
    wait_for_curves(moved, qtbot)
    places: dict[CurveName, int] = {"dx": 3, "dy": 0, "angle": 20}
    for name, position in places.items():
        curve = moved.curve(name)
        assert curve is not None
        row = POSITIONS[name].index(position)
        assert np.array_equal(curve.probabilities[row], session.network.activations.probabilities)


def test_moving_along_a_curve_leaves_it_as_it_is(session: Session, moved: MovedDrawing, qtbot: QtBot) -> None:
    wait_for_curves(moved, qtbot)
    before: dict[CurveName, object] = {name: moved.curve(name) for name in POSITIONS}
    look(session, Transform(3))
    wait_for_curves(moved, qtbot)
    assert moved.curve("dx") is before["dx"]
    assert moved.curve("dy") is not before["dy"]


def test_nothing_is_computed_while_the_pen_is_down(
    session: Session, moved: MovedDrawing, qtbot: QtBot
) -> None:
    session.drawing.begin_stroke(14, 4, 2.4)
    session.flush()
    with qtbot.assertNotEmitted(moved.curve_changed, wait=150):
        moved.follow()
    session.drawing.end_stroke()
    session.flush()
    wait_for_curves(moved, qtbot)


def test_at_rest_nothing_is_computed(session: Session, moved: MovedDrawing, qtbot: QtBot) -> None:
    moved.follow()
    moved.rest()
    with qtbot.assertNotEmitted(moved.curve_changed, wait=150):
        pass


def test_another_drawing_gives_up_the_curves_that_are_under_way(
    session: Session, moved: MovedDrawing, qtbot: QtBot
) -> None:
    with qtbot.waitSignal(moved.curve_changed, check_params_cb=lambda name: name == "angle"):
        moved.follow()
    session.drawing.replace(synthetic_digit(8, np.random.default_rng(8)))
    session.flush()
    wait_for_curves(moved, qtbot)
    curve = moved.curve("angle")
    assert curve is not None
    assert np.array_equal(curve.probabilities[36], session.network.activations.probabilities)


def test_edited_weights_give_other_curves(session: Session, moved: MovedDrawing, qtbot: QtBot) -> None:
    wait_for_curves(moved, qtbot)
    before = moved.curve("dx")
    session.network.set_bias("dense1", 3, 50.0)
    session.flush()
    wait_for_curves(moved, qtbot)
    after = moved.curve("dx")
    assert before is not None and after is not None
    assert set(after.answers) == {3} != set(before.answers)


def test_curves_of_another_network_are_not_shown(session: Session, moved: MovedDrawing, qtbot: QtBot) -> None:
    wait_for_curves(moved, qtbot)
    session.open_preset("lenet5")
    assert moved.curve("dx") is None
