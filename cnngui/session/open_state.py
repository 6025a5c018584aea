"""All that is open at once: network, drawing, how that is looked at, and the worked example."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from cnngui.session.drawing import OpenDrawing
from cnngui.session.focus import Focus
from cnngui.session.live_network import LiveNetwork
from cnngui.session.network import OpenNetwork
from cnngui.session.network_state import NetworkWithFile
from cnngui.session.training.training import Training
from cnngui.session.undo import Change, History
from cnngui.session.viewing import Viewing
from cnngui.session.whole_state import WholeState

if TYPE_CHECKING:  # a start does not wait for it
    from cnngui.engine.lessons.worked_layer import WorkedLayer


class OpenState(QObject):
    """`session.open_state`: what a state keeps, a recovery brings back, and a lesson sets aside."""

    example_changed = Signal()
    taken = Signal()
    """A state has been opened."""
    was_set = Signal()
    """All is another, by `set`: as undo and redo do of an opened state."""
    looks_asked = Signal(object)
    """Whoever shows the session puts into this dictionary how, by names, as values that JSON has."""

    def __init__(
        self,
        network: OpenNetwork,
        drawing: OpenDrawing,
        viewing: Viewing,
        training: Training,
        *,
        acts: History,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._network, self._drawing, self._viewing = network, drawing, viewing
        self._training, self._acts = training, acts
        self.example: WorkedLayer | None = None
        """The worked example, which ExampleDocument changes; None is the one that it begins with."""
        self.is_in_pictures = True
        """Whether pictures that are saved hold the state that they show."""

    @property
    def now(self) -> WholeState:
        """What is open now, however it is viewed; in a lesson that is the lesson's."""
        network, drawing = self._network, self._drawing
        with_file = NetworkWithFile(network.state, network.saved, network.path, network.stamp)
        return WholeState(with_file, drawing.current, drawing.centred, drawing.transform, self.example)

    def set(self, state: WholeState, live: LiveNetwork | None = None) -> None:
        """Have all of this, as undo does; no act to undo. live: `live_for` of its network, where it is made.

        Raises MemoryError; nothing has changed then.
        """
        self._network.set_with_file(state.network, live)
        self._drawing.set_finished(state.drawing)
        self._drawing.set_centred(state.centred)
        self._drawing.set_transform(state.transform)
        self.set_example(state.example)
        if state.viewed is not None:
            self._viewing.set_state(state.viewed)
        self.was_set.emit()

    def take(self, state: WholeState, text: str) -> None:
        """Open all of this as one act to undo; a training run ends. Raises MemoryError, as `set`."""
        live = self._network.live_for(state.network.network)
        self._training.stop(wait=True)
        self._acts.end_open()
        self._training.forget_curves()
        selection, focus = self._viewing.state
        before = replace(self.now, viewed=(selection, Focus(pinned=focus.pinned)))
        self.set(state, live)
        self._acts.push(Change(text, self.set, before, state))
        self.taken.emit()

    def set_example(self, example: WorkedLayer | None) -> None:
        """Have this worked example; no act to undo."""
        if example is not self.example:
            self.example = example
            self.example_changed.emit()
