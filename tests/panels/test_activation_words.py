from typing import get_args

import numpy as np
import pytest
from PySide6.QtWidgets import QApplication

from cnngui.engine.description.activations import ACTIVATIONS, ActivationName
from cnngui.panels.activation_words import (
    activation_formula,
    activation_name,
    activation_names,
    activation_of,
)
from cnngui.widgets.cells.colour_scale import activation_scale


@pytest.mark.parametrize("name", get_args(ActivationName))
def test_each_activation_has_a_row_in_every_table(name: ActivationName, qapp: QApplication) -> None:
    assert name in ACTIVATIONS
    assert activation_name(name) and activation_names()[name] == activation_name(name)
    assert "2.5" in activation_of(name, "2.5") and "z" in activation_formula(name)
    scale = activation_scale(np.array([0.25, 0.5], np.float32), name)
    assert scale.low <= 0.25 and scale.high >= 0.5


def test_softmax_is_named_for_the_output_alone(qapp: QApplication) -> None:
    assert activation_names().keys() - activation_names(with_softmax=False).keys() == {"softmax"}


def test_the_slope_is_written_out(qapp: QApplication) -> None:
    assert activation_formula("leaky_relu", 0.25) == "max(0.250·z, z)"
