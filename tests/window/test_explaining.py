"""Every control and every figure says what it is."""

from collections.abc import Iterator

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication, QLabel, QScrollBar, QWhatsThis, QWidget
from pytestqt.qtbot import QtBot

from cnngui.panels.explaining import CONTROLS
from cnngui.window.main_window import MainWindow
from tests.finding import child
from tests.window_acts import action


def controls_and_figures(window: MainWindow) -> Iterator[QWidget]:
    """What has a name for screen readers too, and all controls; Qt's own parts of these left out."""
    for widget in window.findChildren(QWidget):
        is_part = isinstance(widget, QScrollBar | QLabel) or widget.objectName().startswith(("qt_", "Scroll"))
        if not is_part and (isinstance(widget, CONTROLS) or widget.accessibleName()):
            yield widget


def test_every_control_and_every_figure_of_every_panel_says_what_it_is(window: MainWindow) -> None:
    for name in window.docks:
        window.show_panel(name)
        QApplication.processEvents()
    told = list(controls_and_figures(window))
    assert len(told) > 200
    silent = [each for each in told if not each.whatsThis()]
    assert [f"{type(each).__name__} {each.objectName()}" for each in silent] == []
    without_tip = [each for each in told if isinstance(each, CONTROLS) and not each.toolTip()]
    assert [f"{type(each).__name__} {each.objectName()}" for each in without_tip] == []


def test_what_is_asked_what_it_is_says_so(window: MainWindow, qtbot: QtBot) -> None:
    bias = child(window, QWidget, "bias")
    action(window, "whats_this").trigger()
    assert QWhatsThis.inWhatsThisMode()
    qtbot.mouseClick(bias, Qt.MouseButton.LeftButton, pos=QPoint(5, 5))
    told = [
        each for each in QApplication.topLevelWidgets() if each.inherits("QWhatsThat") and each.isVisible()
    ]
    assert len(told) == 1 and "a¹ = σ(b + w ∗ a⁰)" in bias.whatsThis()
    QWhatsThis.hideText()
    assert not QWhatsThis.inWhatsThisMode()


def test_a_unit_of_the_output_says_why_it_cannot_be_changed_and_other_fields_what_they_are(
    window: MainWindow,
) -> None:
    window.show_panel("architecture")
    QApplication.processEvents()
    units = child(window, QWidget, "layer_units")
    assert "connected to all n inputs" in units.toolTip().replace("\n", " ")
    window.session.viewing.choose_layer("dense1")
    QApplication.processEvents()
    assert "a unit for each class" in units.toolTip()
