"""The context menus of the living network: of each layer, and of all of it."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QCoreApplication

from cnngui.data.files.number_file import Numbers
from cnngui.panels.context_menu import NPZ, ContextMenu
from cnngui.panels.freezing import add_layer_menus
from cnngui.panels.overview.living_network import LivingNetwork
from cnngui.panels.panel import Panel
from cnngui.session.session import Session

translate = QCoreApplication.translate  # by this name lupdate finds the texts


def add_menus(panel: Panel, network: LivingNetwork) -> None:
    """Let a network of a panel be taken along, as a whole or a layer at a time, and its layers be frozen."""
    session = panel.session
    add_layer_menus(session, network.titles)
    for name, column in network.columns.items():
        ContextMenu(
            panel,
            column.grid,
            what=column.grid.accessibleName(),
            numbers=partial(_maps_of, session, name),
            asked=network.pointing[name].entries_at,
        )
    bars = network.answer.bars
    ContextMenu(
        panel,
        bars,
        what=network.answer.name,
        numbers=bars.numbers,
        asked=bars.entries_at,
    )
    ContextMenu(
        panel,
        network,
        what=translate("OverviewMenus", "Overview"),
        numbers=partial(_all_maps, session, tuple(network.columns)),
        number_kinds=(NPZ,),
    )


def _maps_of(session: Session, layer: str) -> Numbers:
    return Numbers({"maps": session.network.maps_of(layer)}, ("map",))


def _all_maps(session: Session, layers: tuple[str, ...]) -> Numbers:
    """The maps of each layer by its name, and the answer."""
    maps = {layer: session.network.maps_of(layer) for layer in layers}
    return Numbers({**maps, "probabilities": session.network.activations.probabilities})
