"""What a state keeps: all that is shown, and nothing else of the session."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace

from cnngui.engine.description.architecture import Architecture
from cnngui.engine.description.neuron import Neuron
from cnngui.engine.description.presets import EXERCISES, PRESETS
from cnngui.session.focus import Focus
from cnngui.session.lessons.worked_example import ExampleDocument
from cnngui.session.network_state import NetworkState, NetworkWithFile
from cnngui.session.selection import Selection
from cnngui.session.session import Session
from cnngui.session.training.run_json import is_of_names
from cnngui.session.whole_state import WholeState

FILE_NAMES = ("data", "network")
"""Facts of a training that may name files of whoever trained."""


@dataclass(frozen=True, slots=True, eq=False)
class KeptState:
    """whole: its network has no file. pinned: the neuron that is kept in view. shown: how many cells of the
    example's output are. looks: how the window shows all this, as it was told or read; nobody has checked it.
    """

    whole: WholeState
    selection: Selection
    pinned: Neuron | None = None
    shown: int = 1
    looks: Mapping[str, object] = field(default_factory=dict)


def state_now(session: Session) -> KeptState:
    """What the session shows now."""
    session.flush()
    whole, training = session.open_state.now, session.training
    history = training.history if len(training.history) else None
    network = _without_names(replace(whole.network.network, history=history, start=None))
    looks: dict[str, object] = {}
    session.open_state.looks_asked.emit(looks)
    selection, focus = session.viewing.state
    return KeptState(
        replace(whole, network=NetworkWithFile(network, network, None, None)),
        selection,
        focus.pinned,
        ExampleDocument.of(session).shown,
        looks,
    )


def open_state(session: Session, state: KeptState, text: str) -> None:
    """Show again what a state keeps, as one act to undo, called `text`. Raises MemoryError."""
    viewed = state.selection, Focus(pinned=state.pinned)
    session.open_state.take(replace(state.whole, viewed=viewed), text)
    ExampleDocument.of(session).ask_to_show(state.shown)
    session.flush()


def _without_names(network: NetworkState) -> NetworkState:
    """The network without the names of files, which may say who somebody is; classes keep theirs."""
    before = network.before_layers
    facts = {
        name: fact
        for name, fact in network.training.items()
        if name not in FILE_NAMES or is_of_names(str(fact))
    }
    return replace(
        network,
        architecture=_without_name(network.architecture),
        training=facts,
        before_layers=before and replace(before, architecture=_without_name(before.architecture)),
        run_message=None,
    )


def _without_name(architecture: Architecture) -> Architecture:
    return architecture if architecture.title in (*PRESETS, *EXERCISES) else replace(architecture, title="")
