"""One step of gradient descent, by the drawing or a batch: looked at, then taken as one act to undo."""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import Enum, auto
from typing import Any

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
from cnngui.session.lessons.step_images import StepBatches, StepImages
from cnngui.session.session import Session

USUAL_BATCH = 8
"""Images: few enough that each can be looked at."""
MOST_KEPT = 12
"""Losses of steps that were taken one after another."""


class LabelSource(Enum):
    """Why a class is the right one."""

    CHOSEN = auto()
    TRUE = auto()
    SECOND = auto()


@dataclass(frozen=True, slots=True)
class StepChoices:
    """What a step is to be. label: the right class of the drawing; None for the true one, or the second best
    answer. by_batch: whether it is taken by a batch, of so many images, the one of this number from 0 on, in
    place of the drawing. shown: the image of the batch that is looked at. rate: η; None for that of the next
    training run.
    """

    label: int | None = None
    by_batch: bool = False
    size: int = USUAL_BATCH
    number: int = 0
    shown: int = 0
    rate: float | None = None


@dataclass(frozen=True, slots=True, eq=False)
class _Taken:
    """The weights at some moment of a series of steps, and their loss."""

    parameters: Parameters
    loss: float


class StepLesson(QObject):
    """A step by the drawing, with a label that can be chosen, or by a batch of images with their own labels.

    `look` works it out as it is now; `step` and `explainer` are of the last look, and so fit each other
    whatever has changed since. The explainer is of one image, the drawing or `shown` of the batch.
    """

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self.choices = StepChoices()
        self.shown = 0
        """The image of the batch that was looked at last; 0 for the drawing too."""
        self.label, self.label_source = 0, LabelSource.CHOSEN
        """The right class of the image that is looked at, and why."""
        self.batch: StepImages | None = None
        """The batch of the last look; None where it was the drawing."""
        self.batches = StepBatches(session)
        self._taker = StepTaker(session.network.architecture)
        self._series: list[_Taken] = []
        self._now = 0
        self._images: StepImages | None = None
        """What the last look was by."""
        self.look()

    def choose(self, **choices: Any) -> None:
        """Change some of `choices`, for the next look."""
        self.choices = replace(self.choices, **choices)

    # Looking --------------------------------------------------------------------------------------

    def look(self) -> None:
        """Work the step out for the network, the images, the label and η as they are now."""
        self.batch = self._wanted_batch()
        images = self._drawing() if self.batch is None else self.batch
        self.shown = min(self.choices.shown, len(images) - 1)
        self.label = int(images.labels[self.shown])
        is_same = self._images is not None and self._images.is_same(images)
        if not (is_same and self._is_current):
            self._work_out(images)
        self.explainer = BackwardExplainer(self.architecture, self.parameters, self.step, self.shown)
        self._follow_series(is_same=is_same)
        self._images = images

    @property
    def architecture(self) -> Architecture:
        """The layers of the network that was looked at."""
        return self._taker.architecture

    @property
    def learning_rate(self) -> float:
        """η: the one that was chosen, else that of the next training run."""
        rate = self._session.training.settings.config.learning_rate
        return rate if self.choices.rate is None else self.choices.rate

    @property
    def probability(self) -> float:
        """What the network gives the right class of the image that is looked at, before the step."""
        return float(self.step.activations.probabilities[self.shown, self.label])

    @property
    def loss(self) -> float:
        """The loss of that image."""
        return float(self.step.losses[self.shown])

    @property
    def losses(self) -> tuple[float, ...]:
        """The losses of the same images and labels from step to step, up to the present one."""
        return tuple(each.loss for each in self._series[: self._now + 1])

    @property
    def lacks_batch(self) -> bool:
        """Whether a batch is asked for, but there are no images that fit the network."""
        return self.choices.by_batch and self.batch is None

    def _wanted_batch(self) -> StepImages | None:
        choices = self.choices
        return self.batches.batch(choices.number, choices.size) if choices.by_batch else None

    def _drawing(self) -> StepImages:
        label, self.label_source = self._find_label()
        return StepImages(self._session.network.activations.image[None].copy(), np.array([label]))

    @property
    def _is_current(self) -> bool:
        """Whether the last step is of the weights, the frozen filters and η as they are now."""
        network = self._session.network
        return (
            self._taker.architecture == network.architecture
            and self.parameters is network.parameters
            and self.step.frozen == network.frozen
            and self.step.learning_rate == self.learning_rate
        )

    def _work_out(self, images: StepImages) -> None:
        network = self._session.network
        if (self._taker.architecture, self._taker.count) != (network.architecture, len(images)):
            self._taker = StepTaker(network.architecture, len(images))
        self.parameters = network.parameters
        self.step: OneStep = self._taker.take(
            self.parameters, images.images, images.labels, self.learning_rate, network.frozen
        )

    def _find_label(self) -> tuple[int, LabelSource]:
        network, chosen = self._session.network, self.choices.label
        count = network.architecture.class_count
        if chosen is not None and chosen < count:
            return chosen, LabelSource.CHOSEN
        true = self._session.true_label
        if true is not None and true in network.class_names:
            return network.class_names.index(true), LabelSource.TRUE
        was_second = self.label_source is LabelSource.SECOND and self.label < count
        if was_second and self._is_of_steps and self._was_by_this_drawing:
            return self.label, LabelSource.SECOND  # after a step towards it, it may be the answer
        # Not by the probabilities: where one class has all of it, those of the others are equally 0.
        logits = np.nan_to_num(network.activations.logits)
        return int(np.argsort(-logits, kind="stable")[min(1, count - 1)]), LabelSource.SECOND

    @property
    def _is_of_steps(self) -> bool:
        """Whether the present weights are of the steps so far: not edited, trained or of another network."""
        return any(each.parameters is self._session.network.parameters for each in self._series)

    @property
    def _was_by_this_drawing(self) -> bool:
        image = self._session.network.activations.image[None]
        return self._images is not None and np.array_equal(self._images.images, image)

    def _follow_series(self, *, is_same: bool) -> None:
        """Find the present weights among those of the steps so far by the same images, or begin anew."""
        places = [place for place, each in enumerate(self._series) if each.parameters is self.parameters]
        if not is_same or not places:
            self._series, places = [_Taken(self.parameters, self.step.loss)], [0]
        self._now = places[0]

    # A layer with weights -------------------------------------------------------------------------

    def gradients_of(self, layer: str) -> NDArray[np.float32]:
        """The gradients of a layer's kernels, as `Viewing.kernels` has the kernels."""
        return self._tables(self.step.gradients, layer)

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
            return self.explainer.weight(layer, place, position)
        index = kernel_index(architecture, layer, viewing.filter, viewing.channel, None)
        part = index[-1]
        assert isinstance(part, slice), "a dense unit's kernel is a part of its weights"
        width = self.kernels_before(layer).shape[3]
        place = (viewing.filter, part.start + row * width + column)
        return self.explainer.weight(layer, place)

    def _tables(self, parameters: Parameters, layer: str) -> NDArray[np.float32]:
        return kernels_of(self.architecture, parameters, layer, self._session.viewing.kernel_position)

    # Acts -----------------------------------------------------------------------------------------

    @property
    def is_frozen(self) -> bool:
        """Whether the step leaves the chosen filter as it is."""
        return self._session.viewing.filter in self.step.frozen.of(self._session.viewing.layer)

    @property
    def is_free(self) -> bool:
        """Whether no training run owns the weights."""
        return self._session.training.state == "idle"

    @property
    def moves(self) -> bool:
        """Whether the step changes anything: not with η = 0, nor where all that has a gradient is frozen."""
        return self.step.predicted_change != 0

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
