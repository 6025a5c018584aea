from typing import get_args

import numpy as np
import pytest
from PySide6.QtWidgets import QApplication

from cnngui.engine.description.poolings import POOLINGS, PoolingKind
from cnngui.panels.pooling_words import (
    pooling_buttons,
    pooling_formula,
    pooling_name,
    pooling_names,
    pooling_of_total,
    pooling_operations,
    pooling_result,
    pooling_signs,
    pooling_term,
    pooling_total,
)
from cnngui.widgets.basics.numbers import MINUS, format_number
from cnngui.widgets.cells.colour_scale import activation_scale

KINDS: tuple[PoolingKind, ...] = get_args(PoolingKind)


@pytest.mark.parametrize("kind", KINDS)
def test_each_kind_of_pooling_has_a_row_in_every_table(kind: PoolingKind, qapp: QApplication) -> None:
    assert POOLINGS[kind].python
    assert pooling_name(kind) and pooling_names()[kind] == pooling_name(kind)
    assert all(pooling_buttons()[kind]) and pooling_operations()[kind] and pooling_result(kind)
    assert bool(pooling_total(kind)) != POOLINGS[kind].keeps_largest  # nothing is added up, or that is said
    assert pooling_signs(kind)[1]
    scale = activation_scale(np.array([0.25, 3.0], np.float32), "relu", [kind])
    assert scale.low <= 0.25 and scale.high >= 3


def test_rows_stand_in_the_same_order_everywhere(qapp: QApplication) -> None:
    assert list(POOLINGS) == list(pooling_names()) == list(pooling_buttons()) == list(KINDS)


@pytest.mark.parametrize("kind", KINDS)
def test_what_is_written_out_is_what_is_computed(kind: PoolingKind, qapp: QApplication) -> None:
    window = np.array([[1.5, -2.0], [0.5, 4.0]])
    formula = pooling_formula(kind, [pooling_term(kind, format_number(value, 1)) for value in window.flat], 4)
    python = formula.replace(MINUS, "-").replace("√", "np.sqrt").replace("²", "**2")
    expected = eval(POOLINGS[kind].python, {"np": np, "window": window})
    assert eval(python, {"np": np, "max": max}) == pytest.approx(expected)


def test_a_negative_number_is_enclosed_where_it_is_added_up(qapp: QApplication) -> None:
    assert [pooling_term(kind, "−2") for kind in KINDS] == ["−2", "(−2)", "(−2)²"]


def test_a_sum_is_divided_or_rooted(qapp: QApplication) -> None:
    assert pooling_of_total("average", "9", 4) == "9 / 4" and pooling_of_total("l2", "9", 4) == "√9"
