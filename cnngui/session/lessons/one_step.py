"""One step of gradient descent by the drawing: looked at, then taken as one act to undo."""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import Enum, auto

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QObject

from cnngui.engine.description.architecture import Architecture
from cnngui.engine.failure import Failure
from cnngui.engine.lessons.backward_explainer import BackwardExplainer
from cnngui.engine.lessons.backward_terms import WeightTerms
from cnngui.engine.lessons.one_step import OneStep, StepTaker
from cnngui.engine.weights.parameters import Parameters
from cnngui.session.kernel_tables import kernel_index, kernels_of
from cnngui.session.session import Session

LEARNING_RATE = 0.001
"""Small enough for most single images that the loss goes down a little."""
MOST_KEPT = 12
"""Losses of steps that were taken one after another."""


class LabelSource(Enum):
    """Why a class is the right one."""

    CHOSEN = auto()
    TRUE = auto()
    SECOND = auto()


@dataclass(frozen=True, slots=True, eq=False)
class _Taken:
    """The weights at some moment of a series of steps, and their loss."""

    parameters: Parameters
    loss: float


class StepLesson(QObject):
    """A step by the drawing, with a label and a learning rate η that can be chosen.

    `look` works it out as it is now; `step` and `explainer` are of the last look, and so fit each other
    whatever has changed since.
    """

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self.chosen: int | None = None
        """The class that was chosen as the right one; None for the true one, or the second best answer."""
        self.learning_rate = LEARNING_RATE
        self.label, self.label_source = 0, LabelSource.CHOSEN
        """The right class of the last look, and why."""
        self._taker = StepTaker(session.network.architecture)
        self._series: list[_Taken] = []
        self._now = 0
        self._by: tuple[NDArray[np.float32], int] | None = None
        """The image that was looked at last, and its label."""
        self.look()

    # Looking --------------------------------------------------------------------------------------

    def look(self) -> None:
        """Work the step out for the network, the drawing, the label and η as they are now."""
        network = self._session.network
        if self._taker.architecture != network.architecture:
            self._taker = StepTaker(network.architecture)
        self.label, self.label_source = self._find_label()
        image, labels = network.activations.image, np.array([self.label])
        self.parameters = network.parameters
        self.step: OneStep = self._taker.take(self.parameters, image[None], labels, self.learning_rate)
        self.explainer = BackwardExplainer(self.architecture, self.parameters, self.step)
        self._follow_series(image)

    @property
    def architecture(self) -> Architecture:
        """The layers of the network that was looked at."""
        return self._taker.architecture

    @property
    def probability(self) -> float:
        """What the network gives the right class before the step."""
        return float(self.step.activations.probabilities[0, self.label])

    @property
    def losses(self) -> tuple[float, ...]:
        """The losses of the same drawing and label from step to step, up to the present one."""
        return tuple(each.loss for each in self._series[: self._now + 1])

    def _find_label(self) -> tuple[int, LabelSource]:
        count = self._session.network.architecture.class_count
        if self.chosen is not None and self.chosen < count:
            return self.chosen, LabelSource.CHOSEN
        true = self._session.true_label
        if true is not None and true < count:
            return true, LabelSource.TRUE
        was_second = self.label_source is LabelSource.SECOND and self.label < count
        if was_second and self._has_same_image and self._is_of_steps:
            return self.label, LabelSource.SECOND  # after a step towards it, it may be the answer
        # Not by the probabilities: where one class has all of it, those of the others are equally 0.
        logits = np.nan_to_num(self._session.network.activations.logits)
        return int(np.argsort(-logits, kind="stable")[min(1, count - 1)]), LabelSource.SECOND

    @property
    def _is_of_steps(self) -> bool:
        """Whether the present weights are of the steps so far: not edited, trained or of another network."""
        return any(each.parameters is self._session.network.parameters for each in self._series)

    @property
    def _has_same_image(self) -> bool:
        image = self._session.network.activations.image
        return self._by is not None and np.array_equal(self._by[0], image)

    def _follow_series(self, image: NDArray[np.float32]) -> None:
        """Find the present weights among those of the steps so far, or begin anew with them."""
        is_same = self._has_same_image and self._by is not None and self._by[1] == self.label
        places = [place for place, each in enumerate(self._series) if each.parameters is self.parameters]
        if not is_same or not places:
            self._by, self._series, places = (image.copy(), self.label), [], [0]
            self._series.append(_Taken(self.parameters, self.step.loss))
        self._now = places[0]

    # A layer with weights -------------------------------------------------------------------------

    def gradients_of(self, layer: str) -> NDArray[np.float32]:
        """The gradients of a layer's kernels, as `Viewing.kernels` has the kernels."""
        return self._tables(Parameters(dict(self.step.gradients)), layer)

    def kernels_before(self, layer: str) -> NDArray[np.float32]:
        """The kernels that the step starts from, likewise."""
        return self._tables(self.parameters, layer)

    def kernels_after(self, layer: str) -> NDArray[np.float32]:
        """The kernels w − η·g that it leads to, likewise."""
        return self._tables(self.step.after, layer)

    def weight_terms(self, row: int, column: int) -> WeightTerms:
        """What moves a weight of the chosen kernel. Raises IndexError for one that it does not have."""
        viewing, architecture = self._session.viewing, self.architecture
        layer, position = viewing.layer, viewing.kernel_position
        if architecture.layer(layer).sliding is not None:
            place: tuple[int, ...] = (viewing.filter, viewing.channel, row, column)
            return self.explainer.weight(layer, place, self.learning_rate, position)
        index = kernel_index(architecture, layer, viewing.filter, viewing.channel, None)
        part = index[-1]
        assert isinstance(part, slice), "a dense unit's kernel is a part of its weights"
        width = self.kernels_before(layer).shape[3]
        place = (viewing.filter, part.start + row * width + column)
        return self.explainer.weight(layer, place, self.learning_rate)

    def _tables(self, parameters: Parameters, layer: str) -> NDArray[np.float32]:
        return kernels_of(self.architecture, parameters, layer, self._session.viewing.kernel_position)

    # Acts -----------------------------------------------------------------------------------------

    @property
    def is_free(self) -> bool:
        """Whether no training run owns the weights."""
        return self._session.training.state == "idle"

    def take(self) -> None:
        """Give the network the weights that the step leads to, as one act to undo.

        Raises Failure while a training run owns the weights, and where they are not finite.
        """
        if not self.is_free:
            raise Failure("a training run owns the weights; stop it to take a step by hand")
        self._session.flush()
        self.look()
        after = self.step.after
        if not all(np.isfinite(array).all() for array in after.values()):
            raise Failure("the step leads to infinite weights; a smaller η would not")
        loss = _Taken(after, self.step.loss_after)
        self._series = [*self._series[: self._now + 1], loss][-MOST_KEPT:]
        network = self._session.network
        network.change(replace(network.state, parameters=after), self.tr("Take one step"))
