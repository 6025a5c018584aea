"""A neuron's explanation as text: words and numbers separated by tabs, as spreadsheets take them."""

from __future__ import annotations

from collections.abc import Iterable
from typing import assert_never

import numpy as np
from PySide6.QtCore import QCoreApplication, QLocale

from cnngui.engine.lessons.explanation import (
    ConvolutionExplanation,
    DenseExplanation,
    DropoutExplanation,
    Explanation,
    OutputExplanation,
    PixelExplanation,
    PoolingExplanation,
)
from cnngui.panels.activation_words import activation_formula
from cnngui.panels.neuron_names import map_name, neuron_name, place_name
from cnngui.panels.pooling_words import pooling_result, pooling_total
from cnngui.session.session import Session

translate = QCoreApplication.translate  # by this name lupdate finds the texts


def explanation_text(session: Session, terms: Explanation) -> str:
    """All terms, not only those that the panel has room for, with the language's decimal sign."""
    name = neuron_name(terms.neuron, session.network.architecture, session.network.class_names)
    return "\n".join([name, "", *_lines(session, terms), ""])


def _lines(session: Session, terms: Explanation) -> list[str]:
    match terms:
        case ConvolutionExplanation():
            return _convolution(session, terms)
        case PoolingExplanation():
            return _pooling(session, terms)
        case DenseExplanation():
            return [*_weighted_sum(terms), *_activated(terms)]
        case OutputExplanation():
            return [*_weighted_sum(terms.unit), "", *_softmax(session, terms)]
        case DropoutExplanation(_, source, _, output):
            return [_line(translate("NeuronText", "passes on {layer}").format(layer=source), output)]
        case PixelExplanation(_, output):
            return [_line(translate("NeuronText", "pixel"), output)]
        case _:
            assert_never(terms)


def _convolution(session: Session, terms: ConvolutionExplanation) -> list[str]:
    """Write three tables side by side for every channel: patch, kernel, products."""
    kernel, products = translate("NeuronText", "kernel"), translate("NeuronText", "products")
    empty = [""] * terms.kernel.shape[2]
    lines = []
    for channel, total in enumerate(terms.channel_sums.tolist()):
        name = map_name(terms.source, channel, session.network.architecture)
        lines.append(_line(name, *empty, kernel, *empty, products))
        tables = (terms.patch[channel], terms.kernel[channel], terms.products[channel])
        lines += [
            _line(*values, "", *weights, "", *row) for values, weights, row in zip(*tables, strict=True)
        ]
        lines += [_line(translate("NeuronText", "sum of the products"), total), ""]
    lines.append(_line(translate("NeuronText", "sum of all"), terms.total))
    return [*lines, *_biased(terms), *_activated(terms)]


def _pooling(session: Session, terms: PoolingExplanation) -> list[str]:
    lines = [map_name(terms.source, terms.neuron.map, session.network.architecture)]
    lines += [_line(*row) for row in terms.values]
    total = pooling_total(terms.kind)
    if total:
        lines.append(_line(total, terms.total))
    return [*lines, _line(pooling_result(terms.kind), terms.output)]


def _weighted_sum(terms: DenseExplanation) -> list[str]:
    header = (terms.source, translate("NeuronText", "value"), translate("NeuronText", "weight"))
    lines = [_line(*header, translate("NeuronText", "product"))]
    for index in terms.largest(terms.products.size).tolist():
        name = place_name(terms.input_neuron(index), terms.source_shape)
        lines.append(_line(name, terms.values[index], terms.weights[index], terms.products[index]))
    lines.append(_line(translate("NeuronText", "sum of all"), "", "", terms.total))
    return [*lines, *_biased(terms)]


def _biased(terms: ConvolutionExplanation | DenseExplanation) -> list[str]:
    return [
        _line(translate("NeuronText", "bias"), terms.bias),
        _line(translate("NeuronText", "pre-activation z"), terms.preactivation),
    ]


def _activated(terms: ConvolutionExplanation | DenseExplanation) -> list[str]:
    return [_line(activation_formula(terms.activation, terms.slope), terms.output)]


def _softmax(session: Session, terms: OutputExplanation) -> list[str]:
    power = f"e^(z − {_cell(terms.largest)})"
    header = (translate("NeuronText", "class"), "z", power, translate("NeuronText", "probability"))
    lines = [_line(*header)]
    rows = zip(session.network.class_names, terms.logits, terms.exponentials, strict=True)
    lines += [_line(name, logit, value, value / terms.total) for name, logit, value in rows]
    return [*lines, _line("Σ", "", terms.total, 1.0)]


def _line(*cells: str | float) -> str:
    return "\t".join(_cells(cells))


def _cells(cells: Iterable[str | float]) -> Iterable[str]:
    return (cell if isinstance(cell, str) else _cell(cell) for cell in cells)


def _cell(value: float) -> str:
    """Precise enough to be read back as the same float32."""
    return f"{np.float64(value):.9g}".replace(".", QLocale().decimalPoint())
