"""An image that is made up for a target, grown in the background, and the film of its growth."""

from __future__ import annotations

import logging
from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Any, Self

from PySide6.QtCore import QObject, QTimer, Signal

from cnngui.data.loading import Loading
from cnngui.engine.description.neuron import grid_shape
from cnngui.engine.reasons.maximising import STEPS, STRIDE, Grown, Maximising, Penalties
from cnngui.engine.reasons.target import Target
from cnngui.session.background import Background
from cnngui.session.network_state import LayersAndWeights
from cnngui.session.session import Session

logger = logging.getLogger(__name__)

FRAMES = STEPS // STRIDE + 1
"""Of a film."""
MOST_SIZE = 1.0
"""Of the penalty on the size, in units of the steepness."""
MOST_VARIATION = 1.0
"""The same of that on the total variation."""
SOON_MS = 80
"""From a change to the growth: a slider is dragged on."""
SOON_WHILE_TRAINING_MS = 1000
"""The same during a run, which changes the weights 30 times a second."""


@dataclass(frozen=True, slots=True)
class Wishes:
    """How an image is to grow: from which noise, and what it pays for its size and its total variation, in
    units of the target's steepness, so that they mean the same for every target.

    whole_map: for a filter, whether the sum over its map is to be large, or its neuron in the middle.
    """

    seed: int = 0
    size: float = 0.2
    variation: float = 0.25
    whole_map: bool = False


class Growth:
    """An image as it grows: a thread adds frames while the window shows them."""

    def __init__(self, network: LayersAndWeights, target: Target, wishes: Wishes) -> None:
        self.network, self.target, self.wishes = network, target, wishes
        self.frames: list[Grown] = []
        self.penalties: Penalties | None = None
        """In units of the value, once the steepness is known."""
        self.is_complete = False
        """Whether the last frame is the image that was looked for."""

    def is_of(self, network: LayersAndWeights, target: Target, wishes: Wishes) -> bool:
        """Whether the very same would grow again."""
        return (self.target, self.wishes) == (target, wishes) and self.network.is_identical(network)

    def grow(self, pause: Callable[[], None], loading: Loading) -> None:
        """Let it grow; `pause` is called between frames. Raises LoadingCancelled."""
        wishes = self.wishes
        maximising = Maximising(self.network.architecture, self.network.parameters, self.target)
        unit = maximising.steepness(maximising.start(wishes.seed))
        self.penalties = Penalties(size=wishes.size * unit, variation=wishes.variation * unit)
        for grown in maximising.grow(wishes.seed, self.penalties):
            self.frames.append(grown)
            loading.report(grown.step / STEPS)
            pause()
        self.is_complete = True


class MadeUp(QObject):
    """The document of the page that makes images up: what for, and how; as long as somebody watches.

    An image that is asked for is shown as it grows. One that only the weights made out of date stays until
    the next one is whole.
    """

    changed = Signal()  # another growth is shown
    grew = Signal()  # it has more frames

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self._session = session
        self._is_watched = False
        self._asked: Target | None = None
        self.wishes = Wishes()
        self._shown: Growth | None = None
        self._growing: Growth | None = None
        self._background = Background(self)
        self._background.progressed.connect(self._on_progress)
        self._soon = QTimer(self, singleShot=True)
        self._soon.timeout.connect(self._begin)
        for signal in (session.network.parameters_changed, session.network.architecture_changed):
            signal.connect(self._on_other_network)

    @classmethod
    def of(cls, session: Session) -> Self:
        """The session's own, made when it is first asked for."""
        return session.findChild(cls) or cls(session)

    def watch(self, target: Target | None) -> None:
        """Make images up for a target from now on, or none: what nobody sees does not grow."""
        if target is None:
            self._is_watched = False
            self._soon.stop()
            self._stop()
        elif not self._is_watched or target != self._asked:
            self._is_watched, self._asked = True, target
            self._begin()

    def choose(self, **wishes: Any) -> None:
        """Change some of `wishes`; the image follows soon, as a slider is dragged on."""
        before, self.wishes = self.wishes, replace(self.wishes, **wishes)
        if self._is_watched and self.wishes != before:
            self._soon.start(SOON_MS)

    def again(self) -> None:
        """Grow another image, from the next noise."""
        self.choose(seed=self.wishes.seed + 1)

    @property
    def is_for_filter(self) -> bool:
        """Whether a filter is asked about, of which the sum can be meant, or one neuron."""
        asked, architecture = self._asked, self._session.network.architecture
        if asked is None or asked.place is not None or asked.layer not in architecture.names:
            return False
        return len(architecture.shapes[architecture.index(asked.layer)]) == 3

    @property
    def growth(self) -> Growth | None:
        """What is shown of the target; None as long as nothing has grown."""
        shown = self._shown
        return shown if shown is not None and shown.target == self._target else None

    @property
    def is_current(self) -> bool:
        """Whether it is whole, and as network and wishes are now."""
        return self.growth is not None and self.growth.is_complete and self._is_wanted(self.growth)

    def put_on_paper(self, frame: Grown) -> None:
        """Draw an image, as one act to undo."""
        self._session.show_ink(frame.image.mean(axis=0), self.tr("Show an image that was made up"))

    # Growing --------------------------------------------------------------------------------------

    @property
    def _target(self) -> Target | None:
        """What is to be large."""
        if self._asked is None or not self.is_for_filter or self.wishes.whole_map:
            return self._asked
        _, height, width = grid_shape(self._session.network.architecture, self._asked.layer)
        return replace(self._asked, place=(height // 2, width // 2))

    @property
    def _network(self) -> LayersAndWeights:
        return self._session.network.state.as_now

    def _is_wanted(self, growth: Growth) -> bool:
        return self._target is not None and growth.is_of(self._network, self._target, self.wishes)

    def _on_other_network(self) -> None:
        if not self._is_watched:
            return
        if self._session.training.state != "running":
            self._soon.start(SOON_MS)
        elif not self._soon.isActive():
            self._soon.start(SOON_WHILE_TRAINING_MS)

    def _begin(self) -> None:
        """Let grow what is wanted, unless it does, or has."""
        target, network = self._target, self._network
        if target is None or not self._is_watched or self.is_current:
            return
        if self._growing is not None:
            if self._is_wanted(self._growing):
                return
            if self._session.training.state == "running" and self._growing.wishes == self.wishes:
                self._soon.start(SOON_WHILE_TRAINING_MS)  # what began during a run grows to its end
                return
        try:
            target.check(network.architecture)
        except KeyError:  # the target follows the layers soon
            return
        self._stop()
        growth = self._growing = Growth(network, target, self.wishes)
        before = self.growth
        if before is None or before.wishes != self.wishes or not before.is_complete:
            self._show(growth)
        hand = self._session.judge.hand
        hand.begin()
        self._background.start(
            lambda loading: growth.grow(hand.pauses(loading), loading), self._take, self._fail
        )

    def _stop(self) -> None:
        self._background.cancel()
        self._growing = None

    def _on_progress(self) -> None:
        if self._growing is not None and self._growing is self._shown:
            self.grew.emit()

    def _take(self, _: None) -> None:
        growth, self._growing = self._growing, None
        if growth is self._shown:
            self.grew.emit()
        elif growth is not None:
            self._show(growth)

    def _show(self, growth: Growth) -> None:
        self._shown = growth
        self.changed.emit()

    def _fail(self, error: Exception) -> None:
        """Show no more: it is tried again at the next change, when memory may be free."""
        self._growing = None
        if not isinstance(error, MemoryError):
            logger.error("nothing was made up", exc_info=error)
