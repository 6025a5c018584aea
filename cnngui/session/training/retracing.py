"""Going through a run once more: the network has the weights again that it had at one of the run's steps."""

from __future__ import annotations

from dataclasses import replace
from weakref import ReferenceType, ref

from PySide6.QtCore import QObject

from cnngui.session.network import OpenNetwork
from cnngui.session.network_state import MEASURES, NetworkState
from cnngui.session.training import snapshots
from cnngui.session.training.looks import KeptLooks
from cnngui.session.training.snapshots import KeptSnapshot, KeptSnapshots
from cnngui.session.training.status import TrainingHistory
from cnngui.session.undo import Act, History


class Retracing(QObject):
    """`session.training.retracing`: the snapshots of the run that made the network, and which is shown."""

    def __init__(self, network: OpenNetwork, acts: History, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._network = network
        self._acts = acts
        self._bounded: list[ReferenceType[TrainingHistory]] = []
        self.act = Act(acts, self._now, self._enter)
        """All steps that are gone to while it is open are one act to undo."""

    @property
    def snapshots(self) -> tuple[KeptSnapshot, ...]:
        """Where one can go to: nowhere during a run, and where the layers have become others since."""
        history, now = self._network.state.history, self._network.parameters
        kept = () if history is None or self._acts.is_in_run else history.snapshots.kept
        has_same_layers = all(
            {name: array.shape for name, array in each.parameters.items()}
            == {name: array.shape for name, array in now.items()}
            for each in kept[:1]
        )
        return kept if len(kept) > 1 and has_same_layers else ()

    @property
    def index(self) -> int:
        """Which snapshot the network learned last, edited by hand since or not; the last where none is it."""
        kept, learned = self.snapshots, self._network.learned
        found = (index for index, each in enumerate(kept) if each.parameters is learned)
        return next(found, len(kept) - 1)

    def go_to(self, index: int) -> None:
        """Have the weights of a snapshot: an act to undo, or a part of the one that is open.

        What was measured of the network at the run's end holds no longer, and is left out of its facts.
        """
        kept = self.snapshots[index]
        state = self._network.state
        facts = {name: fact for name, fact in state.training.items() if name not in MEASURES}
        if not self.act.is_open:
            self.act.begin(self.tr("Weights of another step"))
        weights = kept.parameters
        facts["steps"] = kept.steps
        state = replace(state, parameters=weights, learned=weights, training=facts, before_layers=None)
        self._network.set_state(state)

    def bound(self, newest: TrainingHistory) -> None:
        """Keep no more than MAX_BYTES of snapshots of all runs that can be undone: the oldest lose theirs."""
        histories = [history for each in self._bounded if (history := each()) is not None]
        histories = [*(each for each in histories if each is not newest), newest]
        self._bounded = [ref(each) for each in histories]
        held = 0
        for history in reversed(histories):
            held += history.snapshots.nbytes + history.looks.nbytes
            if held > snapshots.MAX_BYTES and history is not newest:
                history.snapshots, history.looks = KeptSnapshots(), KeptLooks()

    def _now(self) -> NetworkState:
        return self._network.state

    def _enter(self, text: str, before: NetworkState) -> None:
        if not self._network.state.is_same_network(before):
            self._acts.push(self._network.change_from(before, text))
        elif self._network.state is not before:
            self._network.set_state(before)  # with what was measured of it
