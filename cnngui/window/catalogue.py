"""The catalogue of panels: a row for each; docks, layouts and the Explore menu are made from it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from enum import Enum, auto

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QAction

from cnngui.panels.drawing_panel import DrawingPanel
from cnngui.panels.feature_maps_panel import FeatureMapsPanel
from cnngui.panels.filters_panel import FiltersPanel
from cnngui.panels.kernel_panel import KernelPanel
from cnngui.panels.network_panel import NetworkPanel
from cnngui.panels.output_panel import OutputPanel
from cnngui.panels.panel import Panel
from cnngui.panels.pooled_maps_panel import PooledMapsPanel
from cnngui.panels.training_panel import TrainingPanel
from cnngui.panels.translatable import QT_TRANSLATE_NOOP
from cnngui.session.session import Session


@dataclass(frozen=True)
class PanelParts:
    """What panels are made of: the session, and the window's actions that some of them show as buttons."""

    session: Session
    drawing_actions: Sequence[QAction]
    training_actions: Sequence[QAction]
    data_choices: Sequence[QAction]


class DockArea(Enum):
    """Where a dock stands in the ready layouts."""

    TOP = auto()
    LEFT = auto()
    MIDDLE = auto()
    RIGHT = auto()
    BOTTOM = auto()


@dataclass(frozen=True)
class PanelRow:
    """A panel. Its name is the widget's; title and purpose are texts to translate.

    make: builds it. A panel with a purpose is built when it is first looked at, and its function imports it
    then: a start does not wait for it. purpose: what it is for, as the Explore menu says it.
    """

    name: str
    title: str
    area: DockArea
    make: Callable[[PanelParts], Panel]
    purpose: str = ""

    def title_in_words(self) -> str:
        """Return the title in the window's language."""
        return QCoreApplication.translate("Panels", self.title)

    def purpose_in_words(self) -> str:
        """Return the purpose in the window's language."""
        return QCoreApplication.translate("Panels", self.purpose)


def _neuron(parts: PanelParts) -> Panel:
    from cnngui.panels.neuron.panel import NeuronPanel

    return NeuronPanel(parts.session)


def _overview(parts: PanelParts) -> Panel:
    from cnngui.panels.overview.panel import OverviewPanel

    return OverviewPanel(parts.session)


def _worked_example(parts: PanelParts) -> Panel:
    from cnngui.panels.worked_example.panel import WorkedExamplePanel

    return WorkedExamplePanel(parts.session)


def _sharing(parts: PanelParts) -> Panel:
    from cnngui.panels.sharing.panel import SharingPanel

    return SharingPanel(parts.session)


def _moving(parts: PanelParts) -> Panel:
    from cnngui.panels.moving.panel import MovingPanel

    return MovingPanel(parts.session)


def _architecture(parts: PanelParts) -> Panel:
    from cnngui.panels.architecture.panel import ArchitecturePanel

    return ArchitecturePanel(parts.session)


def _picture(parts: PanelParts) -> Panel:
    from cnngui.panels.picture_panel import PicturePanel

    return PicturePanel(parts.session)


PANELS = (
    PanelRow(
        "network",
        QT_TRANSLATE_NOOP("Panels", "Network"),
        DockArea.TOP,
        lambda parts: NetworkPanel(parts.session),
    ),
    PanelRow(
        "drawing",
        QT_TRANSLATE_NOOP("Panels", "Drawing"),
        DockArea.LEFT,
        lambda parts: DrawingPanel(parts.session, parts.drawing_actions),
    ),
    PanelRow(
        "output",
        QT_TRANSLATE_NOOP("Panels", "Output"),
        DockArea.LEFT,
        lambda parts: OutputPanel(parts.session),
    ),
    PanelRow(
        "feature_maps",
        QT_TRANSLATE_NOOP("Panels", "Feature maps"),
        DockArea.MIDDLE,
        lambda parts: FeatureMapsPanel(parts.session),
    ),
    PanelRow(
        "pooled_maps",
        QT_TRANSLATE_NOOP("Panels", "Pooled maps"),
        DockArea.MIDDLE,
        lambda parts: PooledMapsPanel(parts.session),
    ),
    PanelRow(
        "filters",
        QT_TRANSLATE_NOOP("Panels", "Filters"),
        DockArea.RIGHT,
        lambda parts: FiltersPanel(parts.session),
    ),
    PanelRow(
        "kernel",
        QT_TRANSLATE_NOOP("Panels", "Kernel"),
        DockArea.RIGHT,
        lambda parts: KernelPanel(parts.session),
    ),
    PanelRow(
        "training",
        QT_TRANSLATE_NOOP("Panels", "Training"),
        DockArea.BOTTOM,
        lambda parts: TrainingPanel(parts.session, parts.training_actions, parts.data_choices),
    ),
    PanelRow(
        "neuron",
        QT_TRANSLATE_NOOP("Panels", "Neuron"),
        DockArea.BOTTOM,
        _neuron,
        QT_TRANSLATE_NOOP("Panels", "Ask a neuron where its value comes from"),
    ),
    PanelRow(
        "worked_example",
        QT_TRANSLATE_NOOP("Panels", "Worked example"),
        DockArea.BOTTOM,
        _worked_example,
        QT_TRANSLATE_NOOP("Panels", "Work an example step by step"),
    ),
    PanelRow(
        "sharing",
        QT_TRANSLATE_NOOP("Panels", "Weight sharing"),
        DockArea.BOTTOM,
        _sharing,
        QT_TRANSLATE_NOOP("Panels", "Shared weights, or each neuron its own"),
    ),
    PanelRow(
        "translation",
        QT_TRANSLATE_NOOP("Panels", "Moving the drawing"),
        DockArea.BOTTOM,
        _moving,
        QT_TRANSLATE_NOOP("Panels", "Shift, turn and scale the drawing"),
    ),
    PanelRow(
        "architecture",
        QT_TRANSLATE_NOOP("Panels", "Architecture"),
        DockArea.BOTTOM,
        _architecture,
        QT_TRANSLATE_NOOP("Panels", "Change the layers of the network"),
    ),
    PanelRow(
        "picture",
        QT_TRANSLATE_NOOP("Panels", "Picture"),
        DockArea.BOTTOM,
        _picture,
        QT_TRANSLATE_NOOP("Panels", "See what was made of a picture"),
    ),
    PanelRow(
        "overview",
        QT_TRANSLATE_NOOP("Panels", "Overview"),
        DockArea.BOTTOM,
        _overview,
        QT_TRANSLATE_NOOP("Panels", "See the whole network at once"),
    ),
)
"""In the order of the View menu; of those at the bottom, in that of their tabs."""
LATE_PANELS = tuple(row.name for row in PANELS if row.purpose)
"""Panels that a start does not wait for."""
