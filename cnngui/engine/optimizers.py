"""Optimizers that change a flat vector of parameters in place."""

import math
from typing import Any, Protocol

import numpy as np
from numpy.typing import NDArray

FloatArray = NDArray[np.floating[Any]]


class Optimizer(Protocol):
    """Changes parameters against their gradient."""

    def update(self, parameters: FloatArray, gradient: FloatArray, learning_rate: float) -> None:
        """Take one step: change ``parameters`` in place. ``gradient`` (same shape) is overwritten."""


class StochasticGradientDescent:
    """v ← momentum · v + g; p ← p − learning rate · v, as in PyTorch.

    g is the gradient plus ``weight_decay`` · p for the first ``decayed`` parameters: L2 regularization.
    """

    def __init__(self, parameters: FloatArray, momentum: float, weight_decay: float, decayed: int) -> None:
        self.momentum, self.weight_decay, self.decayed = momentum, weight_decay, decayed
        self.velocity = np.zeros_like(parameters)
        self._scratch = np.empty_like(parameters)

    def update(self, parameters: FloatArray, gradient: FloatArray, learning_rate: float) -> None:
        """Take one step: change ``parameters`` in place."""
        _decay(gradient, parameters, self.weight_decay, self.decayed, self._scratch)
        np.multiply(self.velocity, self.momentum, out=self.velocity)
        np.add(self.velocity, gradient, out=self.velocity)
        np.multiply(self.velocity, learning_rate, out=self._scratch)
        np.subtract(parameters, self._scratch, out=parameters)


class Adam:
    """Kingma and Ba, Adam: A Method for Stochastic Optimization, 2015, algorithm 1.

    L2 regularization is added to the gradient as in `StochasticGradientDescent`.
    """

    FIRST_DECAY, SECOND_DECAY, EPSILON = 0.9, 0.999, 1e-8

    def __init__(self, parameters: FloatArray, weight_decay: float, decayed: int) -> None:
        self.weight_decay, self.decayed = weight_decay, decayed
        self.first_moment = np.zeros_like(parameters)
        self.second_moment = np.zeros_like(parameters)
        self.steps = 0
        self._scratch = np.empty_like(parameters)

    def update(self, parameters: FloatArray, gradient: FloatArray, learning_rate: float) -> None:
        """Take one step: change ``parameters`` in place."""
        self.steps += 1
        _decay(gradient, parameters, self.weight_decay, self.decayed, self._scratch)
        self._average(self.first_moment, gradient, self.FIRST_DECAY)
        np.square(gradient, out=gradient)
        self._average(self.second_moment, gradient, self.SECOND_DECAY)
        # Both averages start at zero; dividing by 1 − decayᵗ makes up for that.
        unbias = math.sqrt(1 - self.SECOND_DECAY**self.steps)
        rate = learning_rate * unbias / (1 - self.FIRST_DECAY**self.steps)
        np.sqrt(self.second_moment, out=self._scratch)
        np.add(self._scratch, self.EPSILON * unbias, out=self._scratch)
        np.divide(self.first_moment, self._scratch, out=self._scratch)
        np.multiply(self._scratch, rate, out=self._scratch)
        np.subtract(parameters, self._scratch, out=parameters)

    def _average(self, moment: FloatArray, values: FloatArray, decay: float) -> None:
        """moment ← decay · moment + (1 − decay) · values."""
        np.multiply(moment, decay, out=moment)
        np.multiply(values, 1 - decay, out=self._scratch)
        np.add(moment, self._scratch, out=moment)


def _decay(
    gradient: FloatArray, parameters: FloatArray, weight_decay: float, decayed: int, scratch: FloatArray
) -> None:
    if weight_decay:
        np.multiply(parameters[:decayed], weight_decay, out=scratch[:decayed])
        np.add(gradient[:decayed], scratch[:decayed], out=gradient[:decayed])
