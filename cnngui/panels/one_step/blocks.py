"""The chain rule as blocks of a sheet of terms: where a gradient comes from, and where a weight goes."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import QCoreApplication

from cnngui.engine.description.layers import Convolution, Dense
from cnngui.engine.description.neuron import INPUT, layer_before
from cnngui.engine.lessons.backward_terms import ErrorTerms, GradientTerms, WeightTerms
from cnngui.panels.neuron_names import map_name, place_name, shape_of
from cnngui.session.lessons.one_step import StepLesson
from cnngui.session.session import Session
from cnngui.widgets.basics.numbers import decimals_of, exponent_for, format_number, format_short, power_of_ten
from cnngui.widgets.cells.colour_scale import (
    ColourScale,
    gradient_scale,
    largest_magnitude,
    signed_scale,
    unsigned_scale,
)
from cnngui.widgets.terms.term_block import Addition, Block, Entry, Formula, Quantity, Sign
from cnngui.widgets.terms.term_rows import RankedRows
from cnngui.widgets.terms.term_tables import NumberTable

translate = QCoreApplication.translate  # by this name lupdate finds the texts

DECIMALS = 3
TABLE_SHARE = 0.29
"""Of the width, so that three tables stand beside each other."""
MOST_PRINTED = 4
"""Rows or columns of these with numbers in them."""
RATE_DECIMALS = 6
MOST_TERMS = 8
"""Terms that are listed; the others are summed."""
LONG_DIGITS = 5
"""Significant digits of a weight that a step moves."""
SMALL = 0.1
"""Gradients whose largest is below are written as multiples of a power of ten."""


def loss_blocks(lesson: StepLesson, names: tuple[str, ...]) -> list[Block]:
    """All classes: their probability p, y, and δ = p − y; and the loss, −log p of the right one."""
    probabilities = lesson.step.activations.probabilities[0].astype(np.float64)
    targets = np.zeros_like(probabilities)
    targets[lesson.label] = 1
    shown = np.sort(np.argsort(-np.maximum(np.nan_to_num(probabilities), targets), kind="stable")[:12])
    header = translate("StepBlocks", "class"), "p", "y", "δ = p − y"
    rows = RankedRows(
        header,
        tuple(names[index] for index in shown.tolist()),
        np.stack((probabilities, targets, probabilities - targets), axis=1)[shown],
        ("", "−", "="),
        chosen=int(np.flatnonzero(shown == lesson.label)[0]),
    )
    before, after = translate("StepBlocks", "now"), translate("StepBlocks", "after the step")
    entries = (
        Entry("", lesson.probability, f"p · {names[lesson.label]}"),
        Entry("", lesson.step.loss, f"L = −log p · {before}", is_result=True),
        Entry("→", lesson.step.loss_after, f"L · {after}", is_result=True),
    )
    return [rows, Addition(entries)]


def gradient_blocks(session: Session, lesson: StepLesson, terms: GradientTerms | ErrorTerms) -> list[Block]:
    """Where the gradient by a neuron or a pixel comes from."""
    if isinstance(terms, ErrorTerms):
        name = session.network.class_names[terms.neuron.map]
        return [
            Quantity(f"p · {name}", terms.probability),
            Sign("−"),
            Quantity("y", terms.target),
            Sign("="),
            Quantity("δ", terms.delta, is_result=True),
            Formula("∂L/∂z = p − y", is_muted=True),
        ]
    return _chain_rule(lesson, terms)


def _chain_rule(lesson: StepLesson, terms: GradientTerms) -> list[Block]:
    numbers = np.concatenate((terms.gradients, terms.products, [terms.by_output, terms.result]))
    exponent = exponent_for(largest_magnitude(numbers), SMALL)
    unit = f" · {power_of_ten(exponent)}" if exponent else ""
    scale = 10.0**-exponent
    architecture = lesson.architecture
    layer = architecture.layer(terms.seen_by)
    has_weights = isinstance(layer, Convolution | Dense)
    gradient = "δ" if has_weights else translate("StepBlocks", "gradient")
    factor = translate("StepBlocks", "weight") if has_weights else translate("StepBlocks", "share")
    header = terms.seen_by, f"{gradient}{unit}", factor, translate("StepBlocks", "product")
    chosen, products = terms.largest(MOST_TERMS), terms.products
    columns = terms.gradients[chosen] * scale, terms.slopes[chosen], products[chosen] * scale
    rest = None
    if others := len(terms.neurons) - chosen.size:
        one, more = translate("StepBlocks", "1 other"), translate("StepBlocks", "{count} others")
        summed = float(np.delete(products, chosen).sum()) * scale
        rest = ((one if others == 1 else more).format(count=others), (None, None, summed))
    shape = shape_of(terms.seen_by, architecture)
    names = tuple(place_name(terms.neurons[index], shape) for index in chosen.tolist())
    if not names:  # a stride may leave a value out
        nothing = translate("StepBlocks", "Nothing of {layer} sees this value: its gradient is 0.")
        return [Formula(nothing.format(layer=terms.seen_by), is_muted=True)]
    rows = RankedRows(header, names, np.stack(columns, axis=1), ("", "×", "="), rest=rest)
    summed_up = translate("StepBlocks", "sum of the products")
    is_result = terms.slope is None
    by_value = f"∂L/∂{'x' if terms.neuron.layer == INPUT else 'a'}{unit}"
    entries = [Entry("Σ", terms.by_output * scale, f"{by_value} · {summed_up}", is_result=is_result)]
    if terms.slope is not None:
        slope = translate("StepBlocks", "slope of the activation")
        entries.append(Entry("×", terms.slope, f"σ′(z) · {slope}"))
        entries.append(Entry("=", terms.result * scale, f"δ{unit}", is_result=True))
    return [rows, Addition(tuple(entries))]


def weight_blocks(session: Session, lesson: StepLesson, terms: WeightTerms) -> list[Block]:
    """How a weight's gradient comes about at all positions, and where the step moves the weight."""
    viewing, architecture = session.viewing, lesson.architecture
    source, deltas = layer_before(architecture, viewing.layer), terms.deltas
    exponent = exponent_for(max(largest_magnitude(deltas), abs(terms.gradient)), SMALL)
    unit, scale = f" · {power_of_ten(exponent)}" if exponent else "", 10.0**-exponent
    is_dense = architecture.layer(viewing.layer).sliding is None
    seen = map_name(source, viewing.channel if len(shape_of(source, architecture)) > 1 else 0, architecture)
    delta_title = f"δ{unit} · {map_name(viewing.layer, viewing.filter, architecture)}"
    products = translate("StepBlocks", "products")
    seen_scale = signed_scale(terms.seen) if (terms.seen < 0).any() else unsigned_scale(terms.seen)
    tables: list[Block] = [
        _table(delta_title, deltas * scale, gradient_scale(deltas * scale)),
        Sign("⊙"),
        _table(f"a⁰ · {source if is_dense else seen}", terms.seen, seen_scale, terms.is_padding),
        Sign("="),
        _table(products, terms.products * scale, gradient_scale(terms.products * scale)),
    ]
    weight, gradient, after = (_long(each) for each in (terms.weight, terms.gradient, terms.after))
    rate = format_number(terms.learning_rate, decimals_of([terms.learning_rate], RATE_DECIMALS))
    return [
        *tables,
        Sign("Σ"),
        Formula(f"g = ∂L/∂w = {gradient}"),
        Sign("→"),
        Formula(f"w − η·g = {weight} − {rate} · {gradient} = {after}"),
    ]


def _long(value: float) -> str:
    """A number with as many digits as tell a weight from the one after a small step."""
    return format_short(value, LONG_DIGITS)


def _table(
    title: str, values: np.ndarray, scale: ColourScale, is_padding: np.ndarray | None = None
) -> NumberTable:
    """One of three tables that stand beside each other."""
    return NumberTable(
        title, values, scale, is_padding, is_linked=True, share=TABLE_SHARE, most_printed=MOST_PRINTED
    )
