"""A neuron's explanation as blocks of a sheet of terms: tables, numbers and the signs between them."""

from __future__ import annotations

from typing import assert_never

import numpy as np
from PySide6.QtCore import QCoreApplication

from cnngui.engine.description.neuron import INPUT
from cnngui.engine.description.poolings import POOLINGS
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
from cnngui.panels.layer_scale import kernel_scale, layer_scale
from cnngui.panels.neuron_names import map_name, place_name
from cnngui.panels.pooling_words import pooling_formula, pooling_result, pooling_term
from cnngui.session.session import Session
from cnngui.widgets.basics.numbers import decimals_for, format_number, format_percent
from cnngui.widgets.cells.colour_scale import largest_magnitude, signed_scale
from cnngui.widgets.terms.term_block import Addition, Block, Entry, Formula, Quantity, Sign
from cnngui.widgets.terms.term_cells import NumberedCells
from cnngui.widgets.terms.term_rows import RankedRows
from cnngui.widgets.terms.term_tables import NumberTable

translate = QCoreApplication.translate  # by this name lupdate finds the texts

MOST_TERMS = 10
"""Terms of a dense unit that are listed; the others are summed."""
MOST_TERMS_OF_A_CLASS = 6
"""The same of a unit with softmax, whose classes are listed as well."""
MOST_CLASSES = 12
"""Classes that are listed, the likeliest first."""
MOST_WRITTEN_OUT = 9
"""Values of a pooling window that are written out one by one."""
DECIMALS = 3


def explanation_decimals(terms: Explanation) -> int:
    """One count of decimals for all numbers of an explanation."""
    largest = max(largest_magnitude(np.asarray(numbers)) for numbers in terms.numbers)
    return DECIMALS if largest >= 0.1 or largest == 0 else decimals_for(-largest, largest)


def explanation_blocks(session: Session, terms: Explanation, channel: int) -> list[Block]:
    """What is to be seen of an explanation; of a convolution the tables of one input channel."""
    match terms:
        case ConvolutionExplanation():
            return _convolution(session, terms, channel)
        case PoolingExplanation():
            return _pooling(session, terms)
        case DenseExplanation():
            return _weighted_sum(terms, MOST_TERMS)
        case OutputExplanation():
            return [*_weighted_sum(terms.unit, MOST_TERMS_OF_A_CLASS), *_softmax(session, terms)]
        case DropoutExplanation():
            return _dropout(terms)
        case PixelExplanation():
            return _pixel(terms)
        case _:
            assert_never(terms)


def _convolution(session: Session, terms: ConvolutionExplanation, channel: int) -> list[Block]:
    weights = session.network.parameters[f"{terms.neuron.layer}.weight"]
    seen = map_name(terms.source, channel, session.network.architecture)
    kernel = (
        translate("NeuronBlocks", "kernel of filter {number}").format(number=terms.neuron.map + 1)
        if weights.ndim == 4
        else translate("NeuronBlocks", "kernel of this neuron")
    )
    products = translate("NeuronBlocks", "products")
    hatched = terms.is_padding
    blocks: list[Block] = [
        NumberTable(
            f"a⁰ · {seen}", terms.patch[channel], layer_scale(session, terms.source), hatched, is_linked=True
        ),
        Sign("⊙"),
        NumberTable(
            f"w · {kernel}", terms.kernel[channel], kernel_scale(session, terms.neuron.layer), is_linked=True
        ),
        Sign("="),
        NumberTable(products, terms.products[channel], signed_scale(terms.products), hatched, is_linked=True),
    ]
    count = terms.channel_sums.size
    if count > 1:
        title = translate("NeuronBlocks", "sums, by input map")
        scale = signed_scale(terms.channel_sums)
        blocks += [Sign("Σ"), NumberedCells(title, terms.channel_sums, scale, channel)]
        caption = translate("NeuronBlocks", "sum of {count} sums").format(count=count)
    else:
        caption = translate("NeuronBlocks", "sum of the products")
    return [*blocks, _addition(caption, terms, "w ∗ a⁰")]


def _pooling(session: Session, terms: PoolingExplanation) -> list[Block]:
    title = map_name(terms.source, terms.neuron.map, session.network.architecture)
    framed = terms.winner if POOLINGS[terms.kind].keeps_largest else None
    return [
        NumberTable(title, terms.values, layer_scale(session, terms.source), framed=framed),
        Sign("→"),
        Formula(_pooling_formula(terms)),
        Sign("="),
        Quantity(pooling_result(terms.kind), terms.output, is_result=True),
    ]


def _pooling_formula(terms: PoolingExplanation) -> str:
    """The arithmetic of a window; of a large one the first values and the last."""
    decimals = explanation_decimals(terms)
    numbers = (format_number(value, decimals) for value in terms.values.ravel().tolist())
    words = [pooling_term(terms.kind, number) for number in numbers]
    if len(words) > MOST_WRITTEN_OUT:
        words = [*words[: MOST_WRITTEN_OUT - 2], "…", words[-1]]
    return pooling_formula(terms.kind, words, terms.count)


def _weighted_sum(terms: DenseExplanation, most: int) -> list[Block]:
    chosen = terms.largest(most)
    source = translate("NeuronBlocks", "input") if terms.source == INPUT else terms.source
    count = terms.products.size
    header = (
        source,
        translate("NeuronBlocks", "value"),
        translate("NeuronBlocks", "weight"),
        translate("NeuronBlocks", "product"),
    )
    names = tuple(place_name(terms.input_neuron(index), terms.source_shape) for index in chosen.tolist())
    numbers = np.stack((terms.values[chosen], terms.weights[chosen], terms.products[chosen]), axis=1)
    rest = None
    if others := count - chosen.size:
        one, more = translate("NeuronBlocks", "1 other"), translate("NeuronBlocks", "{count} others")
        rest = ((one if others == 1 else more).format(count=others), (None, None, terms.rest(chosen)))
    rows = RankedRows(header, names, numbers, ("", "×", "="), rest=rest)
    return [rows, _addition(translate("NeuronBlocks", "sum of the products"), terms, "w·a⁰")]


def _addition(caption: str, terms: ConvolutionExplanation | DenseExplanation, weighted: str) -> Addition:
    """Σ + bias = pre-activation → output, with the symbols of a¹ = σ(b + w ∗ a⁰) at their numbers."""
    output = translate("NeuronBlocks", "output")
    bias = translate("NeuronBlocks", "bias")  # apart: lupdate looks into no f-string
    sums = {"linear": output, "softmax": translate("NeuronBlocks", "logit z")}
    z = sums.get(terms.activation, translate("NeuronBlocks", "pre-activation z"))
    entries = [
        Entry("Σ", terms.total, f"{weighted} · {caption}"),
        Entry("+", terms.bias, f"b · {bias}"),
        Entry("=", terms.preactivation, f"b + {weighted} · {z}", is_result=terms.activation == "linear"),
    ]
    if terms.activation not in sums:
        entries.append(
            Entry(
                "→", terms.output, f"a¹ = {activation_formula(terms.activation, terms.slope)}", is_result=True
            )
        )
    return Addition(tuple(entries))


def _softmax(session: Session, terms: OutputExplanation) -> list[Block]:
    power = "e^(z − max z)"
    shown = np.argsort(-terms.exponentials, kind="stable")[:MOST_CLASSES]
    shown = np.union1d(shown, terms.neuron.map) if shown.size < terms.logits.size else np.sort(shown)
    probabilities = terms.exponentials[shown] / terms.total
    header = (
        translate("NeuronBlocks", "class"),
        "z",
        power,
        translate("NeuronBlocks", "probability"),
    )
    rows = RankedRows(
        header,
        tuple(session.network.class_names[index] for index in shown.tolist()),
        np.stack((terms.logits[shown], terms.exponentials[shown], probabilities), axis=1),
        ("", "", ""),
        chosen=int(np.flatnonzero(shown == terms.neuron.map)[0]),
        rest=("Σ", (None, terms.total, 1.0)),
    )
    own = float(terms.exponentials[terms.neuron.map])
    entries = (
        Entry("", own, power),
        Entry("÷", terms.total, translate("NeuronBlocks", "sum of all classes")),
        Entry("=", terms.output, translate("NeuronBlocks", "probability"), is_result=True),
    )
    return [Sign("→"), rows, Addition(entries)]


def _dropout(terms: DropoutExplanation) -> list[Block]:
    note = translate(
        "NeuronBlocks", "Dropout passes on every value; while training it sets {percent} of them to zero."
    )
    return [
        Quantity(terms.source, terms.output),
        Sign("→"),
        Quantity(terms.neuron.layer, terms.output, is_result=True),
        Formula(note.format(percent=format_percent(terms.rate, 0)), is_muted=True),
    ]


def _pixel(terms: PixelExplanation) -> list[Block]:
    note = translate("NeuronBlocks", "A pixel of what the network sees: 0 is paper, 1 is ink.")
    return [
        Quantity(translate("NeuronBlocks", "pixel"), terms.output, is_result=True),
        Formula(note, is_muted=True),
    ]
