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
    symbol_actions: Sequence[QAction]


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
    then: a start does not wait for it. purpose: what it is for, as its menu says it. height: what it
    wants of the strip at the bottom when it comes to the front there, in pixels at zoom 1. is_lab: whether it
    belongs to the training lab, which the Training menu lists and the Training layout shows; all other late
    panels are in the Explore menu.
    """

    name: str
    title: str
    area: DockArea
    make: Callable[[PanelParts], Panel]
    purpose: str = ""
    height: int = 240
    is_lab: bool = False

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


def _side_by_side(parts: PanelParts) -> Panel:
    from cnngui.panels.side_by_side_panel import SideBySidePanel

    return SideBySidePanel(parts.session)


def _runs(parts: PanelParts) -> Panel:
    from cnngui.panels.runs.panel import RunsPanel

    return RunsPanel(parts.session)


def _vote(parts: PanelParts) -> Panel:
    from cnngui.panels.vote_panel import VotePanel

    return VotePanel(parts.session)


def _worked_example(parts: PanelParts) -> Panel:
    from cnngui.panels.worked_example.panel import WorkedExamplePanel

    return WorkedExamplePanel(parts.session)


def _sharing(parts: PanelParts) -> Panel:
    from cnngui.panels.sharing.panel import SharingPanel

    return SharingPanel(parts.session)


def _moving(parts: PanelParts) -> Panel:
    from cnngui.panels.moving.panel import MovingPanel

    return MovingPanel(parts.session)


def _ablation(parts: PanelParts) -> Panel:
    from cnngui.panels.ablation_panel import AblationPanel

    return AblationPanel(parts.session)


def _errors(parts: PanelParts) -> Panel:
    from cnngui.panels.errors.panel import ErrorsPanel

    return ErrorsPanel(parts.session)


def _architecture(parts: PanelParts) -> Panel:
    from cnngui.panels.architecture.panel import ArchitecturePanel

    return ArchitecturePanel(parts.session)


def _picture(parts: PanelParts) -> Panel:
    from cnngui.panels.picture_panel import PicturePanel

    return PicturePanel(parts.session)


def _inside_training(parts: PanelParts) -> Panel:
    from cnngui.panels.inside_training.panel import InsideTrainingPanel

    return InsideTrainingPanel(parts.session)


def _one_step(parts: PanelParts) -> Panel:
    from cnngui.panels.one_step.panel import OneStepPanel

    return OneStepPanel(parts.session)


def _experiments(parts: PanelParts) -> Panel:
    from cnngui.panels.experiments.panel import ExperimentsPanel

    return ExperimentsPanel(parts.session)


def _what_it_sees(parts: PanelParts) -> Panel:
    from cnngui.panels.what_it_sees.panel import WhatItSeesPanel

    return WhatItSeesPanel(parts.session)


def _symbols(parts: PanelParts) -> Panel:
    from cnngui.panels.symbols.panel import SymbolsPanel

    return SymbolsPanel(parts.session, parts.symbol_actions)


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
        height=210,
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
        height=300,
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
        height=280,
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
        height=330,
    ),
    PanelRow(
        "side_by_side",
        QT_TRANSLATE_NOOP("Panels", "Side by side"),
        DockArea.BOTTOM,
        _side_by_side,
        QT_TRANSLATE_NOOP("Panels", "Compare kinds of pooling, or before and after an edit"),
    ),
    PanelRow(
        "what_it_sees",
        QT_TRANSLATE_NOOP("Panels", "What it sees"),
        DockArea.BOTTOM,
        _what_it_sees,
        QT_TRANSLATE_NOOP("Panels", "Ask why: pictures of the network's reasons"),
        height=300,
    ),
    PanelRow(
        "runs",
        QT_TRANSLATE_NOOP("Panels", "Runs"),
        DockArea.BOTTOM,
        _runs,
        QT_TRANSLATE_NOOP("Panels", "Compare training runs"),
        height=280,
        is_lab=True,
    ),
    PanelRow(
        "vote",
        QT_TRANSLATE_NOOP("Panels", "Vote"),
        DockArea.BOTTOM,
        _vote,
        QT_TRANSLATE_NOOP("Panels", "Let several networks vote"),
        height=260,
        is_lab=True,
    ),
    PanelRow(
        "one_step",
        QT_TRANSLATE_NOOP("Panels", "One step"),
        DockArea.BOTTOM,
        _one_step,
        QT_TRANSLATE_NOOP("Panels", "Follow one step of learning backwards, and take it"),
        height=340,
        is_lab=True,
    ),
    PanelRow(
        "errors",
        QT_TRANSLATE_NOOP("Panels", "Errors"),
        DockArea.BOTTOM,
        _errors,
        QT_TRANSLATE_NOOP("Panels", "See what is answered wrong"),
        height=290,
        is_lab=True,
    ),
    PanelRow(
        "inside_training",
        QT_TRANSLATE_NOOP("Panels", "Inside the training"),
        DockArea.BOTTOM,
        _inside_training,
        QT_TRANSLATE_NOOP("Panels", "See how strongly each layer learns"),
        height=240,
        is_lab=True,
    ),
    PanelRow(
        "ablation",
        QT_TRANSLATE_NOOP("Panels", "Ablation"),
        DockArea.BOTTOM,
        _ablation,
        QT_TRANSLATE_NOOP("Panels", "Switch off each filter in turn"),
        is_lab=True,
    ),
    PanelRow(
        "experiments",
        QT_TRANSLATE_NOOP("Panels", "Experiments"),
        DockArea.BOTTOM,
        _experiments,
        QT_TRANSLATE_NOOP("Panels", "Compare settings over several runs"),
        height=300,
        is_lab=True,
    ),
    PanelRow(
        "symbols",
        QT_TRANSLATE_NOOP("Panels", "Own symbols"),
        DockArea.BOTTOM,
        _symbols,
        QT_TRANSLATE_NOOP("Panels", "Teach the network symbols of your own"),
        height=330,
        is_lab=True,
    ),
)
"""In the order of the View menu; of those at the bottom, in that of their tabs."""
LATE_PANELS = tuple(row.name for row in PANELS if row.purpose)
"""Panels that a start does not wait for."""
LAB_PANELS = tuple(row.name for row in PANELS if row.is_lab)
"""Panels of the training lab."""
LARGER = {"network": "overview"}
"""A flat panel that cannot grow, and the one that shows the same where there is room."""
