"""What moving the drawing does: to the maps, to what pooling makes of them, and to the answer."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from time import perf_counter
from typing import Literal

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QObject, QTimer, Signal

from cnngui.data.drawing.drawing import FittedDrawing
from cnngui.engine.compute.activation_maps import Activations
from cnngui.engine.compute.live import LiveForward
from cnngui.engine.description.architecture import Architecture
from cnngui.engine.lessons.equivariance import Deviation, deviation, relative_change, samplings
from cnngui.engine.transform import Transform
from cnngui.engine.weights.parameters import Parameters
from cnngui.session.live_network import input_of
from cnngui.session.selection import pooling_after
from cnngui.session.session import Session

CurveName = Literal["dx", "dy", "angle"]
POSITIONS: dict[CurveName, range] = {
    "dx": range(-8, 9),
    "dy": range(-8, 9),
    "angle": range(-180, 181, 5),
}
"""Where the answer is asked for along each curve: the field of Transform that varies, in its unit."""

SLICE_SECONDS = 0.003
"""Of computing between two looks at the events."""
PAUSE_MS = 60
"""From a change to the first slice of computing."""
PAUSE_WHILE_TRAINING_MS = 400
"""The same during a run, which changes the weights 30 times a second."""
_ROUNDING = 1e-5  # of the largest activation: less is float32


@dataclass(frozen=True, slots=True)
class Answer:
    """The likeliest class of the drawing as it is, and of the transformed one, with their probabilities."""

    before: int
    before_probability: float
    after: int
    after_probability: float

    @property
    def holds(self) -> bool:
        return self.before == self.after


@dataclass(frozen=True, slots=True, kw_only=True)
class MapFindings:
    """How a layer's maps follow the transform.

    deviation: "move, then convolve" less "convolve, then move"; moves_along: away from the border it is
    nothing but rounding. spacing: pixels between two of the layer's
    cells (down, right). change, pooled_change: ‖after − before‖ / ‖before‖ of its maps, and of what the
    pooling after it makes of them (None without one).
    """

    layer: str
    deviation: Deviation
    moves_along: bool
    spacing: tuple[int, int]
    change: float
    pooled_layer: str | None
    pooled_change: float | None

    @property
    def absorbed(self) -> float | None:
        """The part of the change that pooling takes away, 1 - pooled_change / change; below 0: it adds."""
        if self.pooled_change is None or not self.change > 0:
            return None
        return 1 - self.pooled_change / self.change


@dataclass(frozen=True, slots=True, eq=False)
class Curve:
    """positions: (n,) in the unit of the field that varies. probabilities: (n, classes), rows of sum 1.

    expected: the likeliest class of the drawing without any transform.
    """

    positions: NDArray[np.float64]
    probabilities: NDArray[np.float32]
    expected: int

    @property
    def answers(self) -> NDArray[np.int64]:
        """(n,): the likeliest class at each position."""
        likeliest: NDArray[np.int64] = self.probabilities.argmax(axis=1)
        return likeliest

    @property
    def holding(self) -> int:
        """Count the positions at which the answer is the expected one."""
        return int((self.answers == self.expected).sum())


@dataclass(frozen=True, slots=True)
class _State:
    """All that a curve depends on."""

    drawing: FittedDrawing
    architecture: Architecture
    parameters: Parameters
    transform: Transform

    def along(self, name: CurveName) -> _State:
        """The transform without what varies along a curve."""
        return replace(self, transform=_at(self.transform, name, 0))


def _at(transform: Transform, name: CurveName, position: int) -> Transform:
    match name:
        case "dx":
            return replace(transform, dx=position)
        case "dy":
            return replace(transform, dy=position)
    return replace(transform, angle=float(position))


class MovedDrawing(QObject):
    """Answers about the session's transform at once, and its curves in the background, in short slices.

    A curve goes through the session's transform: one of its fields varies, the others are as they are.
    Nothing is computed unasked, nor for the curves while the pen is down.
    """

    curve_changed = Signal(str)  # its name

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._curves: dict[CurveName, tuple[_State, Curve]] = {}
        self._reference: LiveForward | None = None
        self._pass: Iterator[None] | None = None
        self._pass_state: _State | None = None
        self._slice_end = 0.0
        self._timer = QTimer(self, singleShot=True)
        self._timer.timeout.connect(self._work)

    # At once --------------------------------------------------------------------------------------

    def answer(self) -> Answer | None:
        """What the network answers, and would answer without the transform; None for an empty paper."""
        session = self._session
        before, after = self.untransformed().probabilities, session.network.activations.probabilities
        if not session.drawing.fitted.image.any():
            return None
        first, second = int(before.argmax()), int(after.argmax())
        return Answer(first, float(before[first]), second, float(after[second]))

    def findings(self) -> MapFindings | None:
        """Return those of the chosen layer, or of the last one with maps before it; None without one."""
        session = self._session
        architecture = session.network.architecture
        layer = _layer_with_maps(architecture, session.viewing.layer)
        if layer is None:
            return None
        before, after = self.untransformed(), session.network.activations
        maps, moved = before[layer].output, after[layer].output
        found = deviation(architecture, layer, maps, moved, session.drawing.transform)
        pooled = pooling_after(architecture, layer)
        rows, columns = samplings(architecture, layer)
        largest = float(np.abs(maps).max(initial=0.0))
        return MapFindings(
            layer=layer,
            deviation=found,
            moves_along=not found.inside > _ROUNDING * max(largest, 1.0),
            spacing=(rows.stride, columns.stride),
            change=relative_change(maps, moved),
            pooled_layer=pooled,
            pooled_change=None
            if pooled is None
            else relative_change(before[pooled].output, after[pooled].output),
        )

    def untransformed(self) -> Activations:
        """Everything the network would make of the drawing without the transform."""
        session = self._session
        if session.drawing.transform.is_identity:
            return session.network.activations
        if self._reference is None or self._reference.architecture is not session.network.architecture:
            self._reference = LiveForward(session.network.architecture)
        image = input_of(session.network.architecture, session.drawing.image_at(Transform()))
        # From the last layer on: those before are computed only for another image or other weights.
        return self._reference.run(session.network.parameters, image, session.network.architecture.names[-1])

    # In the background ----------------------------------------------------------------------------

    def curve(self, name: CurveName) -> Curve | None:
        """The last one that was finished for this network."""
        state, curve = self._curves.get(name, (None, None))
        return (
            curve if state is not None and state.architecture == self._session.network.architecture else None
        )

    def follow(self) -> None:
        """Bring the curves up to date, soon; then `curve_changed` comes for one after the other."""
        if self._is_abandoned():
            self._pass = None
        is_training = self._session.training.state == "running"
        if not (is_training and self._timer.isActive()):
            self._timer.start(PAUSE_WHILE_TRAINING_MS if is_training else PAUSE_MS)

    def rest(self) -> None:
        """Compute nothing more."""
        self._timer.stop()
        self._pass = None

    def _state(self) -> _State:
        session = self._session
        return _State(
            session.drawing.fitted,
            session.network.architecture,
            session.network.parameters,
            session.drawing.transform,
        )

    def _is_abandoned(self) -> bool:
        """Whether the pass is about another drawing or network; one about other weights is finished first,
        or there would never be a curve during training.
        """
        now, then = self._state(), self._pass_state
        return then is None or (now.drawing, now.architecture) != (then.drawing, then.architecture)

    def _work(self) -> None:
        if self._session.drawing.is_pen_down:
            return
        if self._pass is None:
            self._pass_state = self._state()
            self._pass = self._compute(self._pass_state)
        self._slice_end = perf_counter() + SLICE_SECONDS
        for _ in self._pass:
            if perf_counter() > self._slice_end:
                self._timer.start(0)
                return
        self._pass = None
        if any(self._is_stale(name, self._state()) for name in POSITIONS):
            self.follow()

    def _is_stale(self, name: CurveName, state: _State) -> bool:
        return name not in self._curves or self._curves[name][0] != state.along(name)

    def _compute(self, state: _State) -> Iterator[None]:
        """One image after the other; the curves are kept when all of them are whole.

        They are announced in slices as well: a plot takes some milliseconds to paint.
        """
        forward = LiveForward(state.architecture)

        def probabilities(transform: Transform) -> NDArray[np.float32]:
            image = input_of(state.architecture, self._session.drawing.image_at(transform))
            return forward.run(state.parameters, image).probabilities

        expected = int(probabilities(Transform()).argmax())
        curves = {}
        for name, positions in POSITIONS.items():
            if self._is_stale(name, state):
                rows = np.empty((len(positions), state.architecture.class_count), np.float32)
                for row, position in zip(rows, positions, strict=True):
                    row[:] = probabilities(_at(state.transform, name, position))
                    yield
                curves[name] = state.along(name), Curve(np.array(positions, np.float64), rows, expected)
        self._curves |= curves
        for name in POSITIONS if curves else ():
            self.curve_changed.emit(name)
            self._slice_end = 0.0
            yield


def _layer_with_maps(architecture: Architecture, layer: str) -> str | None:
    """A convolution: the layer, or the last one before it."""
    names = architecture.names[: architecture.index(layer) + 1]
    described = zip(names, architecture.layers, strict=False)
    convolutions = [name for name, layer in described if layer.sliding and layer.has_weights]
    return convolutions[-1] if convolutions else None
