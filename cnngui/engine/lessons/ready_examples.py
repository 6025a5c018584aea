"""Small examples to begin with."""

from dataclasses import replace

import numpy as np

from cnngui.engine.lessons.worked_example import WorkedExample
from cnngui.engine.lessons.worked_layer import WorkedLayer

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

FILTERS = WorkedLayer(
    replace(SLIDES, bias=1.0, activation="relu"),
    inputs=(SLIDES.input[:, ::-1], SLIDES.input[::-1]),
    kernels=(
        (SLIDES.kernel, np.array([[1.0, 0, -1]] * 3), np.array([[1.0, 1, 1], [0, 0, 0], [-1, -1, -1]])),
        (np.eye(3), np.array([[0.0, -1, 0], [-1, 4, -1], [0, -1, 0]]), -np.eye(3)[::-1]),
    ),
    biases=(-2.0,),
)
"""Two filters of 3×3×3 over three maps, as in chapter 46: each filter has a kernel for each map."""

READY_EXAMPLES = {"slides": SLIDES, "one row": ONE_ROW, "edge": EDGE, "pooling": POOLING}
READY_LAYERS = {name: WorkedLayer.of(example) for name, example in READY_EXAMPLES.items()} | {
    "filters": FILTERS
}
"""The same, and what has more maps and filters than one."""
