"""Optimizers: from a flat vector of parameters and its gradient to the next parameters."""

import math
from typing import Protocol

import numpy as np

from cnngui.engine.arrays import FloatArray


class Optimizer(Protocol):
    """Moves parameters against their gradient; keeps what it needs of the steps before."""

    def step(
        self, parameters: FloatArray, gradient: FloatArray, learning_rate: float, out: FloatArray
    ) -> None:
        """Write the next parameters to `out`. All of one shape; `gradient` is overwritten."""

    def memory(self) -> dict[str, FloatArray]:
        """The vectors that it keeps of the steps before, by name; to be written into where a run goes on."""


class StochasticGradientDescent:
    """v ← momentum · v + g; p ← p − learning rate · v, as in PyTorch.

    g is the gradient plus `weight_decay` · p for the first `decayed` parameters: L2 regularization.
    """

    def __init__(self, parameters: FloatArray, momentum: float, weight_decay: float, decayed: int) -> None:
        self.momentum, self.weight_decay, self.decayed = momentum, weight_decay, decayed
        self.velocity = np.zeros_like(parameters)

    def step(
        self, parameters: FloatArray, gradient: FloatArray, learning_rate: float, out: FloatArray
    ) -> None:
        """Write the next parameters to `out`; `gradient` is overwritten."""
        _decay(gradient, parameters, self.weight_decay, self.decayed, scratch=out)
        np.multiply(self.velocity, self.momentum, out=self.velocity)
        np.add(self.velocity, gradient, out=self.velocity)
        np.multiply(self.velocity, learning_rate, out=out)
        np.subtract(parameters, out, out=out)

    def memory(self) -> dict[str, FloatArray]:
        """The velocity."""
        return {"velocity": self.velocity}


class Adam:
    """Kingma and Ba, Adam: A Method for Stochastic Optimization, 2015, algorithm 1.

    L2 regularization is added to the gradient as in `StochasticGradientDescent`.
    """

    FIRST_DECAY, SECOND_DECAY, EPSILON = 0.9, 0.999, 1e-8

    def __init__(self, parameters: FloatArray, weight_decay: float, decayed: int, steps: int = 0) -> None:
        """steps: how many were made already, where a run goes on."""
        self.weight_decay, self.decayed = weight_decay, decayed
        self.first_moment = np.zeros_like(parameters)
        self.second_moment = np.zeros_like(parameters)
        self.steps = steps

    def step(
        self, parameters: FloatArray, gradient: FloatArray, learning_rate: float, out: FloatArray
    ) -> None:
        """Write the next parameters to `out`; `gradient` is overwritten."""
        self.steps += 1
        _decay(gradient, parameters, self.weight_decay, self.decayed, scratch=out)
        _average(self.first_moment, gradient, self.FIRST_DECAY, scratch=out)
        np.square(gradient, out=gradient)
        _average(self.second_moment, gradient, self.SECOND_DECAY, scratch=out)
        # Both averages start at zero; dividing by 1 − decayᵗ makes up for that.
        unbias = math.sqrt(1 - self.SECOND_DECAY**self.steps)
        rate = learning_rate * unbias / (1 - self.FIRST_DECAY**self.steps)
        np.sqrt(self.second_moment, out=out)
        np.add(out, self.EPSILON * unbias, out=out)
        np.divide(self.first_moment, out, out=out)
        np.multiply(out, rate, out=out)
        np.subtract(parameters, out, out=out)

    def memory(self) -> dict[str, FloatArray]:
        """Both moments."""
        return {"first_moment": self.first_moment, "second_moment": self.second_moment}


def _average(moment: FloatArray, values: FloatArray, decay: float, scratch: FloatArray) -> None:
    """moment ← decay · moment + (1 − decay) · values."""
    np.multiply(moment, decay, out=moment)
    np.multiply(values, 1 - decay, out=scratch)
    np.add(moment, scratch, out=moment)


def _decay(
    gradient: FloatArray, parameters: FloatArray, weight_decay: float, decayed: int, scratch: FloatArray
) -> None:
    """Add the gradient of weight_decay / 2 · Σp² over the first `decayed` parameters."""
    if weight_decay:
        np.multiply(parameters[:decayed], weight_decay, out=scratch[:decayed])
        np.add(gradient[:decayed], scratch[:decayed], out=gradient[:decayed])
