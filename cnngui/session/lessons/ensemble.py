"""Several networks that vote on the same drawing.

The mean of their probabilities is the answer of all. Where their errors differ it is right more often than
each of them: Hansen and Salamon, Neural Network Ensembles, 1990.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from cnngui.data.datasets import names_text
from cnngui.engine.arrays import Float32Array
from cnngui.engine.failure import Failure
from cnngui.session.lessons.live_passes import LivePasses
from cnngui.session.network_state import LayersAndWeights, NetworkState
from cnngui.session.session import Session

MOST = 9
"""Networks that vote beside the open one."""


@dataclass(frozen=True, slots=True, eq=False)
class Voter:
    """A network that votes beside the open one."""

    name: str
    network: LayersAndWeights
    class_names: tuple[str, ...]


@dataclass(frozen=True, slots=True, eq=False)
class Vote:
    """The probabilities (classes,) by each network, the open one first, and the mean of them.

    agreeing: how many of the networks give the answer of all, the most probable class by the mean.
    """

    each: tuple[Float32Array, ...]
    together: Float32Array
    agreeing: int

    @classmethod
    def of(cls, each: tuple[Float32Array, ...]) -> Vote:
        """The vote of some networks, of one at least."""
        together: Float32Array = np.stack(each).mean(axis=0)
        answer = together.argmax()
        return cls(each, together, sum(int(one.argmax() == answer) for one in each))


class Ensemble:
    """The open network as it is now, and others; those that tell other classes apart wait."""

    def __init__(self, session: Session) -> None:
        self._session = session
        self._passes = LivePasses(session)
        self.voters: tuple[Voter, ...] = ()
        """Beside the open network."""

    def add(self, name: str, state: NetworkState) -> None:
        """Let another network vote, as it is now. Raises Failure where it cannot, and says why."""
        if len(self.voters) >= MOST:
            raise Failure("at most {count} networks vote beside the open one", count=MOST)
        voter = Voter(name, state.as_now, state.class_names)
        if not self.votes(voter):
            raise Failure(
                "{name} cannot vote: it tells apart {theirs}, the open network {ours}",
                name=name,
                theirs=names_text(voter.class_names),
                ours=names_text(self._session.network.class_names),
            )
        self.voters = (*self.voters, voter)

    def remove(self, voter: Voter) -> None:
        """Let a network vote no more."""
        self.voters = tuple(each for each in self.voters if each is not voter)

    def votes(self, voter: Voter) -> bool:
        """Whether it tells the same classes apart as the open network, in the same order."""
        return voter.class_names == self._session.network.class_names

    @property
    def voting(self) -> tuple[Voter, ...]:
        """Those beside the open network that vote now."""
        return tuple(voter for voter in self.voters if self.votes(voter))

    def vote(self) -> Vote:
        """Ask all that vote about the drawing. Raises MemoryError."""
        networks = [voter.network for voter in self.voting]
        others = tuple(activations.probabilities.copy() for activations in self._passes.run(networks))
        return Vote.of((self._session.network.activations.probabilities, *others))

    def let_go(self) -> None:
        """Give the memory of the passes back until it is needed again."""
        self._passes.let_go()
