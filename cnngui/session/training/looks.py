"""What was seen inside a run at some of its steps: bounded, and thinned as it grows old."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Self

import numpy as np
from numpy.typing import NDArray

if TYPE_CHECKING:
    from cnngui.engine.training.look import LayerLook, Look, WeightsLook

Lines = Mapping[str, NDArray[np.float64]]
"""A value for each look by the names of layers; NaN where there is none."""
MAX_COUNT = 100
"""Most looks of a run that are kept."""


@dataclass(frozen=True, slots=True, eq=False)
class KeptLooks:
    """Looks in the order of their steps; the first and the last that came are always among them.

    spacing: steps that lie at least between two of them, but for the last. It doubles when there are too
    many.
    """

    spacing: int = 1
    kept: tuple[Look, ...] = ()

    @property
    def nbytes(self) -> int:
        """How much their histograms take, which is nearly all."""
        return sum(_size(each) for each in self.kept)

    def with_one(self, look: Look) -> Self:
        """These and one more, of a step that is not before the last's; thinned.

        It takes the place of the last where that is of the same step, or nearer to the one before it than the
        spacing.
        """
        before = self.kept
        is_same_step = bool(before) and before[-1].step == look.step
        is_near = len(before) > 1 and before[-1].step - before[-2].step < self.spacing
        kept, spacing = (*(before[:-1] if is_same_step or is_near else before), look), self.spacing
        while len(kept) > MAX_COUNT:
            spacing *= 2
            kept = _thinned(kept, spacing)
        return replace(self, spacing=spacing, kept=kept)

    # Lines ----------------------------------------------------------------------------------------

    @property
    def steps(self) -> NDArray[np.float64]:
        """After how many steps each look was taken."""
        return np.array([each.step for each in self.kept], np.float64)

    @property
    def layers(self) -> tuple[str, ...]:
        """The names of all layers that have weights."""
        last = self.kept[-1].layers if self.kept else ()
        return tuple(layer.name for layer in last if layer.weights is not None)

    @property
    def gradients(self) -> Lines:
        """The Euclidean norm of the gradient of each layer's weights."""
        return self._of_weights(lambda weights: weights.gradient)

    @property
    def updates(self) -> Lines:
        """How far a step moved each layer's weights, as a Euclidean norm."""
        return self._of_weights(lambda weights: weights.update)

    @property
    def ratios(self) -> Lines:
        """The same in parts of the norm of the weights."""
        return self._of_weights(_ratio)

    @property
    def dead(self) -> Lines:
        """The share of dead ReLUs, of the layers that have any ReLUs."""
        lines = self._lines(lambda layer: layer.dead)
        return {name: values for name, values in lines.items() if np.isfinite(values).any()}

    def _of_weights(self, value: Callable[[WeightsLook], float | None]) -> Lines:
        return self._lines(lambda layer: None if layer.weights is None else value(layer.weights))

    def _lines(self, value: Callable[[LayerLook], float | None]) -> Lines:
        lines: dict[str, NDArray[np.float64]] = {}
        for place, look in enumerate(self.kept):
            for layer in look.layers:
                found = value(layer)
                line = lines.setdefault(layer.name, np.full(len(self.kept), np.nan))
                line[place] = np.nan if found is None else found
        return {name: line for name, line in lines.items() if name in self.layers}


def _ratio(weights: WeightsLook) -> float | None:
    return None if weights.update is None or not weights.norm else weights.update / weights.norm


def _thinned(kept: tuple[Look, ...], spacing: int) -> tuple[Look, ...]:
    thinned = [kept[0]]
    for each in kept[1:-1]:
        if each.step - thinned[-1].step >= spacing:
            thinned.append(each)
    return (*thinned, kept[-1])


def _size(look: Look) -> int:
    weights = sum(layer.weights.histogram.counts.nbytes for layer in look.layers if layer.weights)
    return weights + sum(layer.activations.counts.nbytes for layer in look.layers)
