"""The weights at some steps of a run, to go through it again: bounded, and thinned as they grow old."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Self

from cnngui.engine.weights.parameters import Parameters

MAX_COUNT = 200
"""Most snapshots of a run that are kept."""
MAX_BYTES = 100_000_000
"""Of all that are kept of a run, but the first and the last stay; also of all runs together."""


@dataclass(frozen=True, slots=True, eq=False)
class KeptSnapshot:
    """The weights after `steps` steps of a run."""

    steps: int
    parameters: Parameters


@dataclass(frozen=True, slots=True, eq=False)
class KeptSnapshots:
    """Snapshots in the order of their steps; the first and the last that came are always among them.

    spacing: steps that lie at least between two of them, but for the ends of epochs, which stay longer, and
    the last. It doubles when there are too many. Of epochs that are shorter than it only the ends are kept,
    of every one, every second, every fourth, …
    """

    steps_per_epoch: int = 1
    spacing: int = 1
    kept: tuple[KeptSnapshot, ...] = ()

    @property
    def nbytes(self) -> int:
        """How much all weights take that are kept."""
        return sum(_size(each.parameters) for each in self.kept)

    def with_one(self, steps: int, parameters: Parameters) -> Self:
        """These and the weights after so many steps, which are not fewer than the last's; thinned.

        They take the place of the last where that is of the same step, or nearer to the one before it than
        the spacing.
        """
        before, spacing = self.kept, self.spacing
        is_same_step = bool(before) and before[-1].steps == steps
        if is_same_step or not self._last_stays:
            before = before[:-1]
        kept = (*before, KeptSnapshot(steps, parameters))
        most = min(MAX_COUNT, MAX_BYTES // max(_size(parameters), 1))
        return replace(self, spacing=spacing, kept=kept)._with_most(most)

    def within(self, nbytes: int) -> Self:
        """These, thinned as far as they take no more bytes; the first and the last stay."""
        largest = max((_size(each.parameters) for each in self.kept), default=0)
        return self._with_most(nbytes // max(largest, 1))

    def until(self, steps: int) -> Self:
        """Those of the first so many steps."""
        return replace(self, kept=tuple(each for each in self.kept if each.steps <= steps))

    def including(self, steps: int, parameters: Parameters) -> Self:
        """These with the weights after so many steps among them, which may have been thinned out."""
        others = (each for each in self.kept if each.steps != steps)
        kept = sorted((*others, KeptSnapshot(steps, parameters)), key=lambda each: each.steps)
        return replace(self, kept=tuple(kept))

    def _with_most(self, most: int) -> Self:
        kept, spacing = self.kept, self.spacing
        while len(kept) > max(most, 2):
            spacing *= 2
            kept = self._thinned(kept, spacing)
        return replace(self, spacing=spacing, kept=kept)

    def _thinned(self, kept: tuple[KeptSnapshot, ...], spacing: int) -> tuple[KeptSnapshot, ...]:
        thinned = [kept[0]]
        for each in kept[1:-1]:
            if self._stays(each.steps, thinned[-1].steps, spacing):
                thinned.append(each)
        return (*thinned, kept[-1])

    @property
    def _last_stays(self) -> bool:
        """Whether the last stays when another one comes."""
        if len(self.kept) < 2:
            return True
        before, last = self.kept[-2:]
        return self._stays(last.steps, before.steps, self.spacing)

    def _stays(self, steps: int, before: int, spacing: int) -> bool:
        epoch, is_within = divmod(steps, self.steps_per_epoch)
        if is_within:
            return steps - before >= spacing and spacing < self.steps_per_epoch
        # The power of two of epochs that the spacing reaches: so what was dropped is not missing later.
        epochs = 1 << max((spacing // self.steps_per_epoch).bit_length() - 1, 0)
        return epoch % epochs == 0


def _size(parameters: Parameters) -> int:
    return sum(array.nbytes for array in parameters.values())
