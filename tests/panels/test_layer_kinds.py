import dataclasses
from typing import get_args

import pytest
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from cnngui.engine.description.architecture import Architecture
from cnngui.engine.description.architecture_edit import FRACTIONS
from cnngui.engine.description.calculation import calculate
from cnngui.engine.description.layers import Convolution, Dense, Dropout, Layer, Pooling
from cnngui.panels.architecture.fields import FRACTION_FIELDS
from cnngui.panels.architecture.panel import ArchitecturePanel
from cnngui.panels.layer_kinds import LAYER_KINDS, description_of, kind_name, kind_of
from cnngui.session.session import Session

KINDS: tuple[type[Layer], ...] = get_args(Layer)


@pytest.mark.parametrize("kind", KINDS)
def test_each_kind_of_layer_has_a_row_in_every_table(kind: type[Layer], qapp: QApplication) -> None:
    row = LAYER_KINDS[kind]
    assert type(row.default) is kind
    assert kind_name(row) and QColor(row.fill).isValid()
    assert "layer7" in kind_of(row.default).card("layer7") and description_of(row.default)
    assert set(row.default.fields) <= {field.name for field in dataclasses.fields(row.default)}


@pytest.mark.parametrize("kind", KINDS)
def test_what_is_worked_out_of_a_layer_is_explained(kind: type[Layer], qapp: QApplication) -> None:
    layer = LAYER_KINDS[kind].default
    calculation = calculate(Architecture((1, 28, 28), (layer, Dense(10, "softmax")))).layers[0]
    words = kind_of(layer)
    assert bool(words.side_letters()) == (calculation.rows is not None)
    assert bool(words.parameter_letters()) == (calculation.parameters is not None) == layer.has_weights
    assert bool(words.multiplication_letters()) == (calculation.multiplications is not None)
    assert bool(words.note()) != bool(calculation.rows or calculation.parameters)


@pytest.mark.parametrize("kind", KINDS)
def test_each_field_of_a_layer_can_be_set_in_the_window(
    kind: type[Layer], book_session: Session, qtbot: QtBot
) -> None:
    panel = ArchitecturePanel(book_session)
    qtbot.addWidget(panel)
    for field in dataclasses.fields(kind):
        assert panel.findChild(QWidget, f"{field.name}_group") is not None, field.name
        if field.type in (float, "float"):
            assert field.name in FRACTIONS and field.name in FRACTION_FIELDS


def test_fields_that_change_nothing_are_left_out() -> None:
    assert "slope" not in Convolution(4, (3, 3)).fields
    assert "slope" in Convolution(4, (3, 3), activation="leaky_relu").fields
    assert "slope" in Dense(4, "leaky_relu").fields and "slope" not in Dense(4).fields
    assert "counts_padding" not in Pooling("average").fields
    assert "counts_padding" not in Pooling("max", padding=(1, 1)).fields
    assert "counts_padding" in Pooling("average", padding=(1, 1)).fields
    assert Dropout().fields == ("rate",)
