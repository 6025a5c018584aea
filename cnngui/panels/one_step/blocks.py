"""The chain rule as blocks of a sheet of terms: where a gradient comes from, and where a weight goes."""

from __future__ import annotations

from functools import partial

import numpy as np
from PySide6.QtCore import QCoreApplication

from cnngui.engine.description.layers import Convolution, Dense
from cnngui.engine.description.neuron import INPUT, layer_before
from cnngui.engine.lessons.backward_terms import ErrorTerms, GradientTerms, WeightTerms
from cnngui.panels.neuron_names import map_name, place_name, shape_of
from cnngui.session.lessons.one_step import StepLesson
from cnngui.session.session import Session
from cnngui.widgets.basics.numbers import (
    SUBSCRIPTS,
    decimals_for,
    decimals_of,
    exponent_for,
    format_number,
    format_short,
    power_of_ten,
)
from cnngui.widgets.cells.colour_scale import gradient_scale, largest_magnitude, signed_scale, unsigned_scale
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
MOST_TERMS = (8, 6, 4, 3, 2, 1)
"""Terms that are listed, as many as there is room for; the others are summed."""
MOST_CLASSES = (12, 10, 7, 5, 3, 2)
"""Classes that are listed, likewise."""
TABLE_SIZES = (0.8, 2), (0.65, 2)
"""Of the three tables: their share of the sheet's height, and pixels at zoom 1 of a cell, at least."""
SMALLEST_TABLES = 0.5, 1
"""The same where there is little room."""
LONG_DIGITS = 5
"""Significant digits of a weight that a step moves."""
SMALL = 0.1
"""Gradients whose largest is below are written as multiples of a power of ten."""


TableSize = tuple[float, int]
Choices = list[list[Block]]
"""The same calculation at several lengths, the longest first."""


def loss_blocks(lesson: StepLesson, names: tuple[str, ...]) -> Choices:
    """All classes: their probability p, y, and δ = p − y; and the loss, −log p of the right one."""
    probabilities = lesson.step.activations.probabilities[lesson.shown].astype(np.float64)
    numbers = np.stack((probabilities, np.zeros_like(probabilities), probabilities), axis=1)
    numbers[lesson.label, 1:] += 1.0, -1.0
    before, after = _loss_before(lesson, names), _loss_after(lesson)
    whole, short, shortest = map(Addition, ((*before, *after), before, before[-1:]))
    lists = [(whole, most) for most in MOST_CLASSES]
    lists += [*((short, most) for most in MOST_CLASSES[2:]), (shortest, MOST_CLASSES[-1])]
    return [[_classes(lesson, names, numbers, most), total] for total, most in lists]


def _classes(lesson: StepLesson, names: tuple[str, ...], numbers: np.ndarray, most: int) -> RankedRows:
    """Those that are likeliest, and the right one."""
    likelihood = np.maximum(np.nan_to_num(numbers[:, 0]), numbers[:, 1])
    order = np.argsort(-likelihood, kind="stable")
    shown, others = np.sort(order[:most]), order[most:]
    rest = None
    if others.size:
        rest = _others(others.size), tuple(numbers[others].sum(axis=0).tolist())
    return RankedRows(
        (translate("StepBlocks", "class"), "p", "y", "δ = p − y"),
        tuple(names[index] for index in shown.tolist()),
        numbers[shown],
        ("", "−", "="),
        chosen=int(np.flatnonzero(shown == lesson.label)[0]),
        rest=rest,
    )


def _loss_before(lesson: StepLesson, names: tuple[str, ...]) -> tuple[Entry, ...]:
    """The loss, and of a batch that of the image first."""
    step = lesson.step
    probability = Entry("", lesson.probability, f"p · {names[lesson.label]}")
    if lesson.batch is None:
        return probability, Entry("", step.loss, "L = −log p", is_result=True)
    mean = f"L = {mean_of('L', len(lesson.batch))}"
    own = Entry("", lesson.loss, f"{own_loss(lesson)} = −log p")
    return probability, own, Entry("", step.loss, mean, is_result=True)


def _loss_after(lesson: StepLesson) -> tuple[Entry, ...]:
    """The loss after the step, by how much it changes, and by how much its slope says so."""
    step, after = lesson.step, translate("StepBlocks", "after the step")
    change, predicted = translate("StepBlocks", "change"), translate("StepBlocks", "predicted by the slope")
    return (
        Entry("→", step.loss_after, f"L · {after}", is_result=True),
        Entry("Δ", step.change, f"ΔL · {change}"),
        Entry("≈", step.predicted_change, f"−η·‖g‖² · {predicted}"),
    )


def loss_decimals(lesson: StepLesson) -> int:
    """Enough decimals to show by how much the loss changes."""
    change = min(abs(lesson.step.change), abs(lesson.step.predicted_change))
    return max(decimals_for(0, change, 2), DECIMALS) if change else DECIMALS


def own_loss(lesson: StepLesson) -> str:
    """The symbol of the loss of the image that is looked at: of one of a batch, L₃."""
    return "L" if lesson.batch is None else indexed("L", lesson.shown + 1)


def indexed(symbol: str, number: int) -> str:
    """A symbol with its number below: L₃."""
    return symbol + str(number).translate(SUBSCRIPTS)


def mean_of(symbol: str, count: int) -> str:
    """The mean over a batch, written out: (L₁ + ⋯ + L₈) / 8."""
    between = " + ⋯ + " if count > 2 else " + "
    terms = between.join(indexed(symbol, number) for number in sorted({1, count}))
    return f"({terms}) / {count}"


def _others(count: int) -> str:
    one, more = translate("StepBlocks", "1 other"), translate("StepBlocks", "{count} others")
    return (one if count == 1 else more).format(count=count)


def gradient_blocks(session: Session, lesson: StepLesson, terms: GradientTerms | ErrorTerms) -> Choices:
    """Where the gradient by a neuron or a pixel comes from."""
    if isinstance(terms, ErrorTerms):
        name = session.network.class_names[terms.neuron.map]
        error: list[Block] = [
            Quantity(f"p · {name}", terms.probability),
            Sign("−"),
            Quantity("y", terms.target),
            Sign("="),
            Quantity("δ", terms.delta, is_result=True),
            Formula(f"∂{own_loss(lesson)}/∂z = p − y", is_muted=True),
        ]
        return [error]
    if not terms.neurons:  # a stride may leave a value out
        nothing = translate("StepBlocks", "Nothing of {layer} sees this value: its gradient is 0.")
        return [[Formula(nothing.format(layer=terms.seen_by), is_muted=True)]]
    whole = [_chain_rule(lesson, terms, most) for most in MOST_TERMS]
    return [*whole, _chain_rule(lesson, terms, MOST_TERMS[-1], is_short=True)]


def _chain_rule(
    lesson: StepLesson, terms: GradientTerms, most: int, *, is_short: bool = False
) -> list[Block]:
    numbers = np.concatenate((terms.gradients, terms.products, [terms.by_output, terms.result]))
    exponent = exponent_for(largest_magnitude(numbers), SMALL)
    return [_summed(lesson, terms, most, exponent), _total(lesson, terms, exponent, is_short=is_short)]


def _summed(lesson: StepLesson, terms: GradientTerms, most: int, exponent: int) -> RankedRows:
    """The largest products of a gradient and the slope that it comes back by, and the rest in one line."""
    unit, scale = _unit_of(exponent)
    architecture = lesson.architecture
    has_weights = isinstance(architecture.layer(terms.seen_by), Convolution | Dense)
    gradient = "δ" if has_weights else translate("StepBlocks", "gradient")
    factor = translate("StepBlocks", "weight") if has_weights else translate("StepBlocks", "share")
    header = terms.seen_by, f"{gradient}{unit}", factor, translate("StepBlocks", "product")
    chosen, products = terms.largest(most), terms.products
    columns = terms.gradients[chosen] * scale, terms.slopes[chosen], products[chosen] * scale
    rest = None
    if others := len(terms.neurons) - chosen.size:
        rest = _others(others), (None, None, float(np.delete(products, chosen).sum()) * scale)
    shape = shape_of(terms.seen_by, architecture)
    names = tuple(place_name(terms.neurons[index], shape) for index in chosen.tolist())
    return RankedRows(header, names, np.stack(columns, axis=1), ("", "×", "="), rest=rest)


def _total(lesson: StepLesson, terms: GradientTerms, exponent: int, *, is_short: bool) -> Addition:
    """What all products add up to, and what the activation makes of that; short: in two lines."""
    unit, scale = _unit_of(exponent)
    summed_up = translate("StepBlocks", "sum of the products")
    is_result = terms.slope is None
    by_value = f"∂{own_loss(lesson)}/∂{'x' if terms.neuron.layer == INPUT else 'a'}"
    entries = [Entry("Σ", terms.by_output * scale, f"{by_value}{unit} · {summed_up}", is_result=is_result)]
    if terms.slope is not None and is_short:
        delta = f"δ{unit} = {by_value} · σ′(z)"
        entries.append(Entry("=", terms.result * scale, delta, is_result=True))
    elif terms.slope is not None:
        slope = translate("StepBlocks", "slope of the activation")
        entries.append(Entry("×", terms.slope, f"σ′(z) · {slope}"))
        entries.append(Entry("=", terms.result * scale, f"δ{unit}", is_result=True))
    return Addition(tuple(entries))


def _unit_of(exponent: int) -> tuple[str, float]:
    """How numbers say that they are in powers of ten, and by what they are multiplied therefore."""
    return f" · {power_of_ten(exponent)}" if exponent else "", 10.0**-exponent


def weight_blocks(session: Session, lesson: StepLesson, terms: WeightTerms) -> Choices:
    """How a weight's gradient comes about at all positions, and where the step moves the weight."""
    own, moves = _own_gradient(lesson, terms), _movement(lesson, terms)
    total = f"Σ = {format_short(terms.gradient)}"

    def whole(size: TableSize) -> list[Block]:
        return [*_positions(session, lesson, terms, size), *own, *moves]

    def short(size: TableSize) -> list[Block]:
        return [*_positions(session, lesson, terms, size, total), *moves]

    usual = [*map(whole, TABLE_SIZES), *map(short, TABLE_SIZES)]
    *factors, _, _ = _positions(session, lesson, terms, SMALLEST_TABLES)
    shorter = [[*factors, *own, *moves], [*own[1:], *moves]]  # without the products, and without tables
    return [*usual, whole(SMALLEST_TABLES), short(SMALLEST_TABLES), *shorter]


def _positions(
    session: Session, lesson: StepLesson, terms: WeightTerms, size: TableSize, total: str = ""
) -> list[Block]:
    """Three tables of all positions: δ ⊙ what the weight is multiplied with = their products.

    total: what the products add up to, for their title.
    """
    height, smallest = size
    viewing, architecture = session.viewing, lesson.architecture
    source, deltas = layer_before(architecture, viewing.layer), terms.deltas
    unit, scale = _unit_of(exponent_for(max(largest_magnitude(deltas), abs(terms.gradient)), SMALL))
    is_dense = architecture.layer(viewing.layer).sliding is None
    seen = map_name(source, viewing.channel if len(shape_of(source, architecture)) > 1 else 0, architecture)
    delta_title = f"δ{unit} · {map_name(viewing.layer, viewing.filter, architecture)}"
    seen_scale = signed_scale(terms.seen) if (terms.seen < 0).any() else unsigned_scale(terms.seen)
    table = partial(
        NumberTable,
        is_linked=True,
        share=TABLE_SHARE,
        height_share=height,
        smallest=smallest,
        most_printed=MOST_PRINTED,
    )
    deltas, products = deltas * scale, terms.products * scale
    return [
        table(delta_title, deltas, gradient_scale(deltas)),
        Sign("⊙"),
        table(f"a⁰ · {source if is_dense else seen}", terms.seen, seen_scale, terms.is_padding),
        Sign("="),
        table(total or translate("StepBlocks", "products"), products, gradient_scale(products)),
    ]


def _own_gradient(lesson: StepLesson, terms: WeightTerms) -> list[Block]:
    """What all positions add up to: g, or of one image of a batch its part."""
    symbol = "g = ∂L/∂w" if lesson.batch is None else indexed("g", lesson.shown + 1)
    return [Sign("Σ"), Formula(f"{symbol} = {_long(terms.gradient)}")]


def _movement(lesson: StepLesson, terms: WeightTerms) -> list[Block]:
    """The mean gradient, if there is a batch, and w − η·g."""
    weight, mean, after = (_long(each) for each in (terms.weight, terms.mean, terms.after))
    rate = format_number(terms.learning_rate, decimals_of([terms.learning_rate], RATE_DECIMALS))
    text = f"w − η·g = {weight} − {rate} · {mean} = {after}"
    if terms.is_frozen:
        frozen = translate("StepBlocks", "w = {weight} stays: the filter is frozen")
        text = frozen.format(weight=weight)
    moves: list[Block] = [Sign("→"), Formula(text)]
    if lesson.batch is None:
        return moves
    return [Sign("→"), Formula(f"g = {mean_of('g', terms.count)} = {mean}"), *moves]


def _long(value: float) -> str:
    """A number with as many digits as tell a weight from the one after a small step."""
    return format_short(value, LONG_DIGITS)
