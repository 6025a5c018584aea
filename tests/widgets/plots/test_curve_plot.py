"""The curves of a run."""

from __future__ import annotations

import subprocess
import sys

import numpy as np
import pytest
from PySide6.QtGui import QColor, QFontMetricsF, QImage
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from cnngui import theme
from cnngui.widgets.plots.curve_axes import CurveAxes
from cnngui.widgets.plots.curve_plot import CurvePlot
from tests.finding import child
from tests.painted_changes import Painted
from tests.widgets.pointer import Show

STEPS = np.arange(100)


def columns_of(plot: CurvePlot, colour: str) -> list[int]:
    """Where on the x axis of the widget a colour is painted below the titles."""
    QApplication.processEvents()
    image = plot.grab().toImage().convertToFormat(QImage.Format.Format_RGB32)
    wanted = QColor(colour).rgb()
    return [x for x in range(image.width()) for y in range(30, image.height()) if image.pixel(x, y) == wanted]


def test_each_series_is_drawn_in_its_own_axes(show: Show) -> None:
    plot = CurvePlot()
    show(plot, 600, 200)
    plot.set_series("loss", STEPS, 1 / (1 + STEPS))
    loss = columns_of(plot, theme.LIGHT.series[0])
    assert loss and max(loss) < 300


def test_accuracies_are_drawn_at_the_right_with_the_validation_in_its_colour(
    show: Show, qtbot: QtBot
) -> None:
    plot = CurvePlot()
    show(plot, 600, 200)
    plot.set_series("validation", [10, 50, 90], [0.2, 0.5, 0.9])
    validation = columns_of(plot, theme.LIGHT.series[1])
    assert validation and min(validation) > 300


def test_what_was_measured_of_held_out_images_stands_with_what_was_learned_from(show: Show) -> None:
    plot = CurvePlot()
    show(plot, 600, 200)
    plot.set_series("validation_loss", [10, 50, 90], [2.0, 1.5, 1.0])
    validation = columns_of(plot, theme.LIGHT.series[1])
    assert validation and max(validation) < 300


def test_what_goes_along_with_the_validation_is_painted_faintly_in_its_colour(show: Show) -> None:
    plot = CurvePlot()
    show(plot, 600, 200)
    plot.set_series("held_out", STEPS, STEPS / 100)
    QApplication.processEvents()
    pen = child(plot, CurveAxes, "accuracy_curves").getPlotItem().listDataItems()[1].opts["pen"]
    assert pen.color().name() == QColor(theme.LIGHT.series[1]).name() and pen.color().alphaF() < 0.5
    assert not columns_of(plot, theme.LIGHT.series[1])


def test_drawing_is_put_off_when_it_would_come_too_often(show: Show, qtbot: QtBot) -> None:
    plot, still = CurvePlot(), CurvePlot()
    for shown in (plot, still):
        show(shown, 600, 200)
        shown.prepare()
    QApplication.processEvents()
    still.set_series("loss", STEPS, np.ones(100))
    plot.set_series("loss", STEPS, np.ones(100))
    plot.set_series("loss", STEPS, np.linspace(5, 0, 100))
    assert plot.grab().toImage() == still.grab().toImage()
    qtbot.waitUntil(lambda: plot.grab().toImage() != still.grab().toImage())


def test_a_hidden_plot_draws_when_it_is_shown(show: Show, qtbot: QtBot) -> None:
    plot = CurvePlot()
    qtbot.addWidget(plot)
    plot.set_series("loss", STEPS, np.linspace(5, 0, 100))
    assert plot.layout() is None
    show(plot, 600, 200)
    assert columns_of(plot, theme.LIGHT.series[0])


def test_a_plot_that_was_not_seen_during_a_run_shows_all_of_it_at_once(show: Show) -> None:
    plot = CurvePlot()
    show(plot, 600, 200)
    steps = np.arange(1, 5)
    for name in ("loss", "training"):
        plot.set_series(name, steps, steps / 10)
    plot.hide()
    more = np.arange(1, 41)
    for name in ("loss", "training"):
        plot.set_series(name, more, more / 100)
    plot.show()
    for name in ("loss_curve", "accuracy_curves"):
        (left, right), _ = child(plot, CurveAxes, name).getPlotItem().viewRange()
        assert left == 0 and right >= 40, name


def test_an_empty_plot_says_what_will_be_there(show: Show) -> None:
    plot = CurvePlot()
    show(plot, 600, 200)
    plot.set_series("loss", [], [])
    assert plot.layout() is None
    assert not plot.grab().isNull()


def test_cleared_curves_disappear(show: Show, qtbot: QtBot) -> None:
    plot = CurvePlot()
    show(plot, 600, 200)
    plot.set_series("loss", STEPS, np.linspace(5, 0, 100))
    assert columns_of(plot, theme.LIGHT.series[0])
    plot.clear()
    qtbot.waitUntil(lambda: not columns_of(plot, theme.LIGHT.series[0]), timeout=2000)


@pytest.mark.parametrize("values", [[np.nan] * 3, [1.0, np.nan, np.inf], [0.0, 0.0, 0.0], [1e30, -1e30, 0]])
def test_values_out_of_the_ordinary_are_survived(show: Show, values: list[float]) -> None:
    plot = CurvePlot()
    show(plot, 600, 200)
    plot.set_series("loss", [0, 1, 2], values)
    plot.set_series("validation", [1], [0.5])
    assert not plot.grab().isNull()


def test_unknown_names_and_unequal_lengths_are_refused() -> None:
    plot = CurvePlot()
    with pytest.raises(ValueError, match="unknown series"):
        plot.set_series("speed", [1], [1])
    with pytest.raises(ValueError, match="shapes"):
        plot.set_series("loss", [1, 2], [1])


@pytest.mark.parametrize(
    "highest, texts", [(1e-6, "2e−7 4e−7 6e−7 8e−7 1e−6"), (12.0, "5 10 15"), (3e4, "1e4 2e4 3e4")]
)
def test_the_numbers_at_the_loss_fit_beside_the_axis(show: Show, highest: float, texts: str) -> None:
    plot = CurvePlot()
    show(plot, 600, 200)
    plot.set_series("loss", STEPS, highest * np.linspace(1, 0.1, 100))
    QApplication.processEvents()
    axis = child(plot, CurveAxes, "loss_curve").getPlotItem().getAxis("left")
    spacing, values = axis.tickValues(*axis.range, axis.height())[0]
    found = axis.tickStrings(values, 1.0, spacing)
    assert found == ["0", *texts.split()]
    widest = max(QFontMetricsF(theme.font("small")).horizontalAdvance(text) for text in found)
    assert widest < axis.width() - 4


@pytest.mark.parametrize("width", [900, 420, 240])
def test_long_titles_do_not_push_the_curves_out_of_the_widget(show: Show, width: int) -> None:
    plot = CurvePlot()
    show(plot, 900, 120)
    plot.set_series("training", STEPS, STEPS / 100)
    plot.resize(width, 120)
    QApplication.processEvents()
    for name in ("loss_curve", "accuracy_curves"):
        axes = child(plot, CurveAxes, name)
        assert axes.getPlotItem().geometry().right() <= axes.width() + 1


@pytest.mark.parametrize(("size", "lines"), [((900, 260), 1), ((390, 260), 2), ((390, 80), 1)])
def test_both_titles_have_the_same_shape_and_all_words_where_there_is_height(
    show: Show, size: tuple[int, int], lines: int
) -> None:
    plot = CurvePlot()
    show(plot, *size)
    plot.set_series("training", STEPS, STEPS / 100)
    QApplication.processEvents()
    titles = {
        title: child(plot, CurveAxes, name).getPlotItem().titleLabel
        for title, name in (("Loss", "loss_curve"), ("Accuracy", "accuracy_curves"))
    }
    for title, label in titles.items():
        assert label.text.count("<br>") == lines - 1
        assert "validation" in label.text
        assert (title in label.text) == (size != (390, 80))
        assert label.itemRect().height() - 2 * label.item.document().documentMargin() <= label.height() + 1
    assert len({label.opts["size"] for label in titles.values()}) == 1


def test_the_theme_recolours_the_curves(show: Show, qapp: QApplication) -> None:
    plot = CurvePlot()
    show(plot, 600, 200)
    plot.set_series("loss", STEPS, np.linspace(5, 0, 100))
    theme.apply_theme(qapp, "dark")
    assert columns_of(plot, theme.DARK.series[0])


def test_the_plotting_library_is_not_loaded_before_there_is_something_to_plot() -> None:
    code = (
        "from cnngui.startup import render_offscreen; render_offscreen();"
        "from PySide6.QtWidgets import QApplication; app = QApplication([]);"
        "from cnngui.widgets.plots.curve_plot import CurvePlot; plot = CurvePlot(); plot.show();"
        "import sys; sys.exit('pyqtgraph' in sys.modules)"
    )
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0


def test_a_prepared_plot_says_what_will_be_there_until_there_is_a_curve_and_again_after_it(
    show: Show, qtbot: QtBot
) -> None:
    plot, plain = CurvePlot(), CurvePlot()
    for shown in (plot, plain):
        show(shown, 600, 200)
    sentence = plain.grab().toImage()
    plot.prepare()
    QApplication.processEvents()
    assert plot.grab().toImage() == sentence
    plot.set_series("loss", STEPS, 1 / (1 + STEPS))
    QApplication.processEvents()
    assert child(plot, CurveAxes, "loss_curve").isVisible()
    plot.clear()
    qtbot.waitUntil(lambda: plot.grab().toImage() == sentence)


def test_what_is_told_when_the_curves_are_gone_is_painted_whole(show: Show, qtbot: QtBot) -> None:
    plot = CurvePlot()
    show(plot, 600, 200)
    plot.set_series("loss", STEPS, 1 / (1 + STEPS))
    QApplication.processEvents()
    painted = Painted(plot)
    plot.set_prompt(True)
    plot.clear()
    qtbot.waitUntil(lambda: painted.covers(plot.rect()))
