"""Optimizers, one row each: from a flat vector of parameters and its gradient to the next parameters."""

import math
from abc import ABC, abstractmethod
from collections.abc import Mapping
from typing import ClassVar, Literal

import numpy as np
from numpy.typing import NDArray

from cnngui.engine.arrays import FloatArray

OptimizerName = Literal["sgd", "nesterov", "adam"]


class Optimizer(ABC):
    """Moves parameters against their gradient, but frozen ones; keeps what it needs of the steps before."""

    usual_learning_rate: ClassVar[float]
    """One that most networks learn by."""

    def __init__(
        self,
        parameters: FloatArray,
        *,
        momentum: float = 0.0,
        weight_decay: float = 0.0,
        decayed: int = 0,
        steps: int = 0,
    ) -> None:
        """`weight_decay` is for the first `decayed` parameters; steps: how many were made already."""
        self.momentum, self.weight_decay, self.decayed, self.steps = momentum, weight_decay, decayed, steps
        self._memory = {name: np.zeros_like(parameters) for name in self._vectors()}
        self._learns: NDArray[np.bool_] | Literal[True] = True
        """Which parameters move, and what is kept of the steps before for them."""
        self._is_frozen: NDArray[np.bool_] | None = None

    def freeze(self, frozen: NDArray[np.bool_] | None) -> None:
        """Leave the parameters where `frozen` is true as they are from now on, with what is kept for them."""
        self._is_frozen = frozen
        self._learns = True if frozen is None else ~frozen

    def step(
        self, parameters: FloatArray, gradient: FloatArray, learning_rate: float, out: FloatArray
    ) -> None:
        """Write the next parameters to `out`. All of one shape.

        The gradient of weight_decay / 2 · Σp² over the first `decayed` parameters, L2 regularization, is
        added to `gradient` of those that are not frozen, which else stays as it is.
        """
        self.steps += 1
        if self.weight_decay:
            decayed = slice(self.decayed)
            np.multiply(parameters[decayed], self.weight_decay, out=out[decayed])
            learns = True if self._learns is True else self._learns[decayed]
            np.add(gradient[decayed], out[decayed], out=gradient[decayed], where=learns)
        self._move(parameters, gradient, learning_rate, out)
        if self._is_frozen is not None:
            np.copyto(out, parameters, where=self._is_frozen)

    def memory(self) -> Mapping[str, FloatArray]:
        """The vectors that it keeps of the steps before, by name; to be written into where a run goes on."""
        return self._memory

    @staticmethod
    @abstractmethod
    def _vectors() -> tuple[str, ...]:
        """The names of these vectors."""

    @abstractmethod
    def _move(
        self, parameters: FloatArray, gradient: FloatArray, learning_rate: float, out: FloatArray
    ) -> None:
        """Write the next parameters to `out`, from a gradient that has all in it."""


class StochasticGradientDescent(Optimizer):
    """v ← momentum · v + g; p ← p − learning rate · v, as in PyTorch. Plain where the momentum is 0."""

    usual_learning_rate = 0.05

    @staticmethod
    def _vectors() -> tuple[str, ...]:
        return ("velocity",)

    def _move(
        self, parameters: FloatArray, gradient: FloatArray, learning_rate: float, out: FloatArray
    ) -> None:
        self._speed_up(gradient)
        np.multiply(self._memory["velocity"], learning_rate, out=out)
        np.subtract(parameters, out, out=out)

    def _speed_up(self, gradient: FloatArray) -> None:
        """Set v ← momentum · v + g."""
        velocity = self._memory["velocity"]
        np.multiply(velocity, self.momentum, out=velocity, where=self._learns)
        np.add(velocity, gradient, out=velocity, where=self._learns)


class Nesterov(StochasticGradientDescent):
    """v ← momentum · v + g; p ← p − learning rate · (g + momentum · v), as in PyTorch.

    Sutskever, Martens, Dahl, Hinton, On the importance of initialization and momentum in deep learning, 2013,
    equations 3 and 4, take the gradient where the momentum alone would lead, at θ + μv with their v, which
    is −learning rate · v here. As in PyTorch p is that point itself: there is one gradient a step, of p.
    """

    def _move(
        self, parameters: FloatArray, gradient: FloatArray, learning_rate: float, out: FloatArray
    ) -> None:
        self._speed_up(gradient)
        np.multiply(self._memory["velocity"], self.momentum, out=out)
        np.add(out, gradient, out=out)
        np.multiply(out, learning_rate, out=out)
        np.subtract(parameters, out, out=out)


class Adam(Optimizer):
    """Kingma and Ba, Adam: A Method for Stochastic Optimization, 2015, algorithm 1."""

    usual_learning_rate = 0.001
    FIRST_DECAY, SECOND_DECAY, EPSILON = 0.9, 0.999, 1e-8

    @staticmethod
    def _vectors() -> tuple[str, ...]:
        return ("first_moment", "second_moment")

    def _move(
        self, parameters: FloatArray, gradient: FloatArray, learning_rate: float, out: FloatArray
    ) -> None:
        first_moment, second_moment = self._memory.values()
        np.multiply(gradient, 1 - self.FIRST_DECAY, out=out)
        self._average(first_moment, out, self.FIRST_DECAY)
        np.square(gradient, out=out)
        np.multiply(out, 1 - self.SECOND_DECAY, out=out)
        self._average(second_moment, out, self.SECOND_DECAY)
        # Both averages start at zero; dividing by 1 − decayᵗ makes up for that.
        unbias = math.sqrt(1 - self.SECOND_DECAY**self.steps)
        rate = learning_rate * unbias / (1 - self.FIRST_DECAY**self.steps)
        np.sqrt(second_moment, out=out)
        np.add(out, self.EPSILON * unbias, out=out)
        np.divide(first_moment, out, out=out)
        np.multiply(out, rate, out=out)
        np.subtract(parameters, out, out=out)

    def _average(self, moment: FloatArray, share: FloatArray, decay: float) -> None:
        """Set moment ← decay · moment + share."""
        np.multiply(moment, decay, out=moment, where=self._learns)
        np.add(moment, share, out=moment, where=self._learns)


OPTIMIZERS: Mapping[OptimizerName, type[Optimizer]] = {
    "sgd": StochasticGradientDescent,
    "nesterov": Nesterov,
    "adam": Adam,
}
