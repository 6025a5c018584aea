"""Small examples to begin with."""

import numpy as np

from cnngui.engine.lessons.worked_example import WorkedExample

SLIDES = WorkedExample(
    input=np.array(
        [
            [3.0, 3.0, 2.0, 1.0, 0.0],
            [0.0, 0.0, 1.0, 3.0, 1.0],
            [3.0, 1.0, 2.0, 2.0, 3.0],
            [2.0, 0.0, 0.0, 2.0, 2.0],
            [2.0, 0.0, 0.0, 0.0, 1.0],
        ]
    ),
    kernel=np.array([[0.0, 1.0, 2.0], [2.0, 2.0, 0.0], [0.0, 1.0, 2.0]]),
)
"""The example of R. Ñanculef, "Redes Convolucionales: Compartición de Pesos" (UTFSM, 2022)."""

ONE_ROW = WorkedExample(
    input=np.array([[0.0, 0.0, 1.0, 3.0, 3.0, 3.0, 1.0, 0.0]]), kernel=np.array([[-1.0, 0.0, 1.0]])
)
"""A signal in one dimension, and the kernel that answers where it rises and falls."""

EDGE = WorkedExample(
    input=np.repeat([[0.0, 0.0, 0.0, 1.0, 1.0, 1.0]], 5, axis=0),
    kernel=np.array([[-1.0, 0.0, 1.0], [-2.0, 0.0, 2.0], [-1.0, 0.0, 1.0]]),
    padding=(1, 1),
    activation="relu",
)
"""Sobel's kernel over a vertical edge, with zeros around the input."""

POOLING = WorkedExample(
    input=np.array([[1.0, 3.0, 2.0, 1.0], [4.0, 6.0, 6.0, 8.0], [3.0, 1.0, 1.0, 0.0], [1.0, 2.0, 2.0, 4.0]]),
    kernel=np.ones((1, 1)),
    operation="max",
)
"""2×2 windows side by side, as a pooling layer lays them over a feature map."""

READY_EXAMPLES = {"slides": SLIDES, "one row": ONE_ROW, "edge": EDGE, "pooling": POOLING}
