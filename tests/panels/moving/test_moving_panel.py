"""The sliders move what the network sees; the panel says what moved with it and whether the answer holds."""

from collections.abc import Iterator

import numpy as np
import pytest
from PySide6.QtCore import QPoint, Qt
from pytestqt.qtbot import QtBot

from cnngui.data.digits.synthetic import synthetic_digit
from cnngui.engine.transform import Transform
from cnngui.panels.moving.panel import MovingPanel
from cnngui.session.session import Session

DIGIT = synthetic_digit(7, np.random.default_rng(5))


@pytest.fixture
def trained_session(qtbot: QtBot) -> Iterator[Session]:
    trained_session = Session()
    trained_session.open_preset("book")
    trained_session.drawing.replace(DIGIT)
    trained_session.flush()
    yield trained_session
    trained_session.shutdown()
    trained_session.deleteLater()


@pytest.fixture
def panel(trained_session: Session, qtbot: QtBot) -> Iterator[MovingPanel]:
    panel = MovingPanel(trained_session)
    qtbot.addWidget(panel)
    panel.resize(1240, 200)
    panel.show()
    yield panel
    panel.hide()


def said(panel: MovingPanel) -> list[str]:
    return [f"{fact.value} {fact.text}".strip() for fact in (panel.facts.headline, *panel.facts.facts)]


def wait_for_curves(panel: MovingPanel, qtbot: QtBot) -> None:
    qtbot.waitSignal(panel.moved.curve_changed, check_params_cb=lambda name: name == "angle").wait()


@pytest.mark.parametrize(
    ("name", "key", "expected"),
    [
        ("dx", Qt.Key.Key_Right, Transform(1)),
        ("dy", Qt.Key.Key_Left, Transform(0, -1)),
        ("angle", Qt.Key.Key_Home, Transform(angle=-180)),
        ("percent", Qt.Key.Key_End, Transform(scale=1.5)),
    ],
)
def test_a_slider_moves_what_the_network_sees(
    trained_session: Session, panel: MovingPanel, qtbot: QtBot, name: str, key: Qt.Key, expected: Transform
) -> None:
    before = trained_session.drawing.image.copy()
    qtbot.keyClick(panel.sliders[name], key)
    trained_session.flush()
    assert trained_session.drawing.transform == expected
    assert panel.fields[name].value() == panel.sliders[name].value()
    assert not np.array_equal(trained_session.drawing.image, before)


def test_a_number_can_be_typed(trained_session: Session, panel: MovingPanel, qtbot: QtBot) -> None:
    field = panel.fields["angle"]
    field.selectAll()
    qtbot.keyClicks(field, "-45")
    qtbot.keyClick(field, Qt.Key.Key_Return)
    assert trained_session.drawing.transform == Transform(angle=-45)
    assert panel.sliders["angle"].value() == -45
    assert panel.plots["angle"].marker == -45


@pytest.mark.parametrize("text", ["9", "1,5", "abc", "1e999"])
def test_what_cannot_be_is_refused_at_the_field(
    trained_session: Session, panel: MovingPanel, qtbot: QtBot, text: str
) -> None:
    field = panel.fields["dx"]
    field.selectAll()
    qtbot.keyClicks(field, text)
    qtbot.keyClick(field, Qt.Key.Key_Return)
    assert field.error()
    assert trained_session.drawing.transform.is_identity


def test_a_click_in_a_plot_moves_the_slider(
    trained_session: Session, panel: MovingPanel, qtbot: QtBot
) -> None:
    plot = panel.plots["dx"]
    qtbot.mouseClick(plot, Qt.MouseButton.LeftButton, pos=QPoint(round(plot.frame().x_of(-3)), 50))
    assert trained_session.drawing.transform == Transform(-3)
    assert panel.sliders["dx"].value() == -3
    assert plot.marker == -3


def test_put_back_undoes_all_of_it(trained_session: Session, panel: MovingPanel, qtbot: QtBot) -> None:
    assert not panel.put_back.isEnabled()
    trained_session.drawing.set_transform(Transform(2, 3, 40, 1.2))
    qtbot.mouseClick(panel.put_back, Qt.MouseButton.LeftButton)
    assert trained_session.drawing.transform.is_identity
    assert [slider.value() for slider in panel.sliders.values()] == [0, 0, 0, 100]


def test_it_says_in_words_that_the_answer_holds_or_fails(
    trained_session: Session, panel: MovingPanel
) -> None:
    assert said(panel)[0] == "As drawn, the answer is 7."
    trained_session.drawing.set_transform(Transform(1))
    trained_session.flush()
    headline = panel.facts.headline
    assert (headline.text, headline.tone) == ("The answer holds: 7", "success")
    trained_session.drawing.set_transform(Transform(angle=180))
    trained_session.flush()
    wrong = trained_session.network.class_names[
        int(trained_session.network.activations.probabilities.argmax())
    ]
    headline = panel.facts.headline
    assert (headline.text, headline.tone) == (f"The answer fails: {wrong} instead of 7", "error")


def test_a_shift_makes_no_difference_away_from_the_border(
    trained_session: Session, panel: MovingPanel
) -> None:
    trained_session.drawing.set_transform(Transform(4, -2))
    trained_session.flush()
    assert "0.000 shift, then conv1 = conv1, then shift" in said(panel)


def test_a_turn_makes_a_difference(trained_session: Session, panel: MovingPanel) -> None:
    trained_session.drawing.set_transform(Transform(angle=90))
    trained_session.flush()
    (fact,) = [fact for fact in panel.facts.facts if fact.text == "turn, then conv1 ≠ conv1, then turn"]
    assert float(fact.value) > 0.1 and fact.tone == "error"


def test_what_pooling_absorbs_is_printed(trained_session: Session, panel: MovingPanel) -> None:
    trained_session.drawing.set_transform(Transform(1))
    trained_session.flush()
    findings = panel.moved.findings()
    assert findings is not None and findings.pooled_change is not None and findings.absorbed is not None
    assert f"{100 * findings.change:.1f} % change of conv1, cell by cell" in said(panel)
    absorbed = f"change of pool1: pooling absorbs {100 * findings.absorbed:.0f} % of it"
    assert f"{100 * findings.pooled_change:.1f} % {absorbed}" in said(panel)


def test_the_plots_show_the_curves_and_count_where_the_answer_holds(
    trained_session: Session, panel: MovingPanel, qtbot: QtBot
) -> None:
    wait_for_curves(panel, qtbot)
    for name, plot in panel.plots.items():
        curve = panel.moved.curve(name)
        assert curve is not None
        likeliest = float(curve.probabilities[0].max())
        assert f"{100 * likeliest:.1f} %" in plot.tip_at(int(curve.positions[0]))


def test_an_empty_paper_asks_for_a_digit(trained_session: Session, panel: MovingPanel, qtbot: QtBot) -> None:
    wait_for_curves(panel, qtbot)
    trained_session.drawing.clear()
    trained_session.flush()
    assert said(panel) == ["Draw a digit, then move it here."]
    assert panel.plots["dx"].tip_at(0) == ""


def test_a_network_without_maps_is_asked_for_its_answer_alone(
    trained_session: Session, panel: MovingPanel
) -> None:
    trained_session.open_preset("dense")
    trained_session.drawing.set_transform(Transform(5))
    trained_session.flush()
    assert len(said(panel)) == 2


def test_hidden_it_computes_nothing(trained_session: Session, panel: MovingPanel, qtbot: QtBot) -> None:
    wait_for_curves(panel, qtbot)
    panel.hide()
    before = panel.facts.headline
    with qtbot.assertNotEmitted(panel.moved.curve_changed, wait=150):
        trained_session.drawing.replace(synthetic_digit(3, np.random.default_rng(3)))
        trained_session.drawing.set_transform(Transform(2))
        trained_session.flush()
    assert panel.facts.headline == before
    panel.show()
    assert panel.facts.headline != before
    wait_for_curves(panel, qtbot)


def test_narrow_or_high_the_plots_stand_below_and_in_a_strip_beside(panel: MovingPanel, qtbot: QtBot) -> None:
    def top() -> int:
        return panel.plots["dx"].mapTo(panel, QPoint()).y()

    assert top() < 40
    panel.resize(620, 420)
    qtbot.waitUntil(lambda: top() > 100)
    panel.resize(1240, 200)
    qtbot.waitUntil(lambda: top() < 40)
    panel.resize(1240, 640)
    qtbot.waitUntil(lambda: top() > 100)


def test_where_room_is_short_the_shift_down_is_left_out(panel: MovingPanel, qtbot: QtBot) -> None:
    assert panel.plots["dy"].isVisible()
    panel.resize(400, 420)
    qtbot.waitUntil(lambda: not panel.plots["dy"].isVisible())
    assert panel.plots["angle"].isVisible()


def test_infinite_maps_are_told_as_far_as_there_are_numbers(
    trained_session: Session, panel: MovingPanel
) -> None:
    trained_session.network.set_kernel("conv1", 0, 0, np.full((5, 5), 3e38))
    trained_session.drawing.set_transform(Transform(2))
    trained_session.flush()
    assert said(panel)[0]


def test_a_difference_that_there_is_not_is_not_told(trained_session: Session, panel: MovingPanel) -> None:
    trained_session.drawing.set_transform(Transform(scale=1.5))  # every cell comes from within the maps
    trained_session.flush()
    assert not [text for text in said(panel) if "n/a" in text]
