"""After a change a panel that can be seen refreshes once, however many signals the change gives."""

from collections.abc import Callable

import numpy as np
import pytest
from pytestqt.qtbot import QtBot

from cnngui.engine.description.neuron import Neuron
from cnngui.panels.feature_maps_panel import FeatureMapsPanel
from cnngui.panels.filters_panel import FiltersPanel
from cnngui.panels.kernel_panel import KernelPanel
from cnngui.panels.moving.panel import MovingPanel
from cnngui.panels.network_panel import NetworkPanel
from cnngui.panels.neuron.panel import NeuronPanel
from cnngui.panels.one_step.panel import OneStepPanel
from cnngui.panels.output_panel import OutputPanel
from cnngui.panels.overview.panel import OverviewPanel
from cnngui.panels.panel import Panel
from cnngui.panels.pooled_maps_panel import PooledMapsPanel
from cnngui.panels.sharing.panel import SharingPanel
from cnngui.panels.side_by_side_panel import SideBySidePanel
from cnngui.panels.what_it_sees.panel import WhatItSeesPanel
from cnngui.session.session import Session

MAPS = (
    FeatureMapsPanel,
    PooledMapsPanel,
    NeuronPanel,
    MovingPanel,
    OutputPanel,
    OverviewPanel,
    SideBySidePanel,
    OneStepPanel,
    WhatItSeesPanel,
)
KERNELS = (FiltersPanel, KernelPanel)
PANELS = (*MAPS, *KERNELS, NetworkPanel, SharingPanel)


def draw(session: Session) -> None:
    session.drawing.begin_stroke(10, 10, 2)
    session.drawing.extend_stroke(18, 18, 2)
    session.drawing.end_stroke()


def edit(session: Session) -> None:
    with session.network.act("Edit"):
        for channel in range(2):
            session.network.set_kernel("conv2", 3, channel, np.ones((5, 5)))
        session.network.set_bias("conv2", 3, 0.5)


def look_elsewhere(session: Session) -> None:
    session.viewing.choose_layer("conv2")


def open_another(session: Session) -> None:
    session.new_network("lenet5", seed=2)


def point(session: Session) -> None:
    session.viewing.hover_neuron(Neuron("conv1", 0, 3, 3))


CHANGES: dict[Callable[[Session], None], tuple[type[Panel], ...]] = {
    draw: MAPS,
    edit: (*MAPS, *KERNELS),
    look_elsewhere: (
        FeatureMapsPanel,
        PooledMapsPanel,
        NeuronPanel,
        MovingPanel,
        OverviewPanel,
        SideBySidePanel,
        OneStepPanel,
        *KERNELS,
        NetworkPanel,
    ),
    open_another: PANELS,
    point: (NeuronPanel,),
}
"""Which panels each change must reach."""


@pytest.mark.parametrize("change", CHANGES)
@pytest.mark.parametrize("kind", PANELS)
def test_a_change_refreshes_a_panel_once(
    book_session: Session,
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
    kind: Callable[[Session], Panel],
    change: Callable[[Session], None],
) -> None:
    if change is edit:
        book_session.viewing.choose_layer("conv2")
    panel = kind(book_session)
    qtbot.addWidget(panel)
    panel.show()
    qtbot.waitUntil(lambda: panel.is_seen)
    book_session.flush()
    refreshed: list[None] = []
    refresh = panel.refresh

    def count_and_refresh() -> None:
        refreshed.append(None)
        refresh()

    monkeypatch.setattr(panel, "refresh", count_and_refresh)
    change(book_session)
    for _ in range(3):  # what the change left to the event loop
        with qtbot.waitSignal(book_session.settled):
            book_session.settle_soon()
    assert len(refreshed) <= 1
    if kind in CHANGES[change]:
        assert refreshed


def test_a_panel_that_nobody_sees_refreshes_when_it_is_shown(book_session: Session, qtbot: QtBot) -> None:
    panel = FeatureMapsPanel(book_session)
    qtbot.addWidget(panel)
    panel.show()
    book_session.flush()
    panel.hide()
    book_session.network.set_bias("conv1", 0, 0.5)
    book_session.flush()
    shown = panel.grid.grab().toImage()
    panel.show()
    assert panel.grid.grab().toImage() != shown
