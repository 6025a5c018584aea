"""Kinds of layers as the window names, describes, offers and paints them: one row each."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Mapping
from typing import Any, ClassVar, Generic, TypeVar

from PySide6.QtCore import QCoreApplication

from cnngui.engine.description.layers import Convolution, Dense, Dropout, Layer, Pooling
from cnngui.engine.description.sliding import Sliding
from cnngui.panels.activation_words import activation_name
from cnngui.panels.pooling_words import pooling_name
from cnngui.panels.translatable import QT_TRANSLATE_NOOP
from cnngui.widgets.basics.numbers import format_percent

translate = QCoreApplication.translate  # by this name lupdate finds the texts

AnyLayer = TypeVar("AnyLayer", bound=Layer)


class LayerKind(ABC, Generic[AnyLayer]):
    """What the window says of one layer; its class is the row of the layer's kind.

    The words about letters stand behind the formulas of `LayerCalculation`; without these they are empty.
    """

    name: ClassVar[str]
    """In the list of what can be added, to be translated."""
    default: ClassVar[Layer]
    """What is added."""
    fill: ClassVar[str]
    """Its colour in a picture of the network."""
    is_dashed: ClassVar[bool] = False
    """Whether its outline there is."""

    def __init__(self, layer: AnyLayer) -> None:
        self.layer = layer

    @abstractmethod
    def card(self, name: str) -> str:
        """The layer of a name, as short as it can be told from others."""

    @abstractmethod
    def description(self) -> str:
        """What it does, in a few words; what comes first, before a comma, says the most."""

    def side_letters(self) -> str:
        """Say what the letters of the formula for a map's side mean."""
        return ""

    def parameter_letters(self) -> str:
        """Say what the letters of the formula for the parameters mean."""
        return ""

    def multiplication_letters(self) -> str:
        """Say what the letters of the formula for the multiplications mean."""
        return ""

    def note(self) -> str:
        """What there is to say where nothing is to be worked out."""
        return ""


class _Convolution(LayerKind[Convolution]):
    name = QT_TRANSLATE_NOOP("LayerKinds", "Convolution")
    default = Convolution(8, (3, 3), padding=(1, 1))
    fill = "#cfd2f7"

    def card(self, name: str) -> str:
        text = translate("LayerKinds", "{name} · conv {height}×{width}")
        if not self.layer.shared:
            text = translate(
                "LayerKinds", "{name} · own {height}×{width}", "every position has its own kernel"
            )
        height, width = self.layer.kernel
        return text.format(name=name, height=height, width=width)

    def description(self) -> str:
        layer, count = self.layer, self.layer.filters
        filters = (
            translate("LayerKinds", "1 filter {size}")
            if count == 1
            else translate("LayerKinds", "{count} filters {size}")
        )
        parts = [filters.format(count=count, size=_pair(layer.kernel))]
        if layer.stride != (1, 1):
            parts.append(_stride(layer.stride))
        parts += _padding(layer.sliding)
        if not layer.shared:
            parts.append(translate("LayerKinds", "not shared"))
        return ", ".join((*parts, activation_name(layer.activation)))

    def side_letters(self) -> str:
        if self.layer.sliding.differs_by_side:
            return _letters_by_side(translate("LayerKinds", "kernel"))
        return translate(
            "LayerKinds",
            "W: side of the input, F: kernel, P: padding at each side, S: stride; ⌊ ⌋: rounded down",
        )

    def parameter_letters(self) -> str:
        if self.layer.shared:
            return translate("LayerKinds", "n·m: kernel, l: maps that come in, + 1: the bias, k: filters")
        return translate(
            "LayerKinds",
            "n·m: kernel, l: maps that come in, + 1: the bias, k: filters, "
            "h·w: neurons of a map, each with weights of its own",
        )

    def multiplication_letters(self) -> str:
        return translate(
            "LayerKinds",
            "for one image; h·w: neurons of a map, each multiplies by all weights of its filter",
        )


class _Pooling(LayerKind[Pooling]):
    name = QT_TRANSLATE_NOOP("LayerKinds", "Pooling")
    default = Pooling()
    fill = "#c4e6df"

    def card(self, name: str) -> str:
        height, width = self.layer.window
        return translate("LayerKinds", "{name} · {kind} {height}×{width}").format(
            name=name, kind=pooling_name(self.layer.kind), height=height, width=width
        )

    def description(self) -> str:
        layer = self.layer
        parts = [
            translate("LayerKinds", "{kind} pooling {size}").format(
                kind=pooling_name(layer.kind), size=_pair(layer.window)
            )
        ]
        if layer.stride is not None:
            parts.append(_stride(layer.stride))
        parts += _padding(layer.sliding)
        if layer.counts_padding:
            parts.append(translate("LayerKinds", "padding counts"))
        return ", ".join(parts)

    def side_letters(self) -> str:
        if self.layer.sliding.differs_by_side:
            return _letters_by_side(translate("LayerKinds", "window"))
        if self.layer.sliding.pads:
            return translate(
                "LayerKinds",
                "W: side of the input, F: window, P: padding at each side, S: stride; ⌊ ⌋: rounded down",
            )
        return translate("LayerKinds", "W: side of the input, F: window, S: stride; ⌊ ⌋: rounded down")


class _Dense(LayerKind[Dense]):
    name = QT_TRANSLATE_NOOP("LayerKinds", "Dense layer")
    default = Dense(30)
    fill = "#f6d7b0"

    def card(self, name: str) -> str:
        if self.layer.activation == "softmax":
            return translate("LayerKinds", "{name} · softmax").format(name=name)
        return translate("LayerKinds", "{name} · dense").format(name=name)

    def description(self) -> str:
        units, activation = self.layer.units, activation_name(self.layer.activation)
        text = (
            translate("LayerKinds", "1 unit, {activation}")
            if units == 1
            else translate("LayerKinds", "{count} units, {activation}")
        )
        return text.format(count=units, activation=activation)

    def parameter_letters(self) -> str:
        return translate("LayerKinds", "n: inputs, + 1: the bias, m: units")

    def multiplication_letters(self) -> str:
        return translate("LayerKinds", "for one image: each weight is used once")


class _Dropout(LayerKind[Dropout]):
    name = QT_TRANSLATE_NOOP("LayerKinds", "Dropout")
    default = Dropout()
    fill = "#ffffff"
    is_dashed = True

    def card(self, name: str) -> str:
        return f"{name} · {format_percent(self.layer.rate, 0)}"

    def description(self) -> str:
        percent = format_percent(self.layer.rate, 0)
        return translate("LayerKinds", "drops {percent} while training").format(percent=percent)

    def note(self) -> str:
        return translate("LayerKinds", "Changes no shape and learns nothing; it works while training only.")


LAYER_KINDS: Mapping[type[Layer], type[LayerKind[Any]]] = {
    Convolution: _Convolution,
    Pooling: _Pooling,
    Dense: _Dense,
    Dropout: _Dropout,
}
"""In the order of the list of what can be added."""


def kind_of(layer: Layer) -> LayerKind[Any]:
    """What the window says of a layer."""
    return LAYER_KINDS[type(layer)](layer)


def description_of(layer: Layer) -> str:
    """What a layer does, in a few words."""
    return kind_of(layer).description()


def kind_name(kind: type[LayerKind[Any]]) -> str:
    """What a kind of layer is called."""
    return translate("LayerKinds", kind.name)


def _letters_by_side(window: str) -> str:
    return translate(
        "LayerKinds",
        "W: side of the input, F: {window}, P₁ and P₂: padding before and behind it, S: stride; "
        "⌊ ⌋: rounded down",
    ).format(window=window)


def _padding(sliding: Sliding) -> list[str]:
    if not sliding.pads:
        return []
    by_side = "↑{} ↓{} ←{} →{}".format(*sliding.sides)
    size = by_side if sliding.differs_by_side else _short_pair(sliding.before)
    return [translate("LayerKinds", "padding {size}").format(size=size)]


def _stride(stride: tuple[int, int]) -> str:
    return translate("LayerKinds", "stride {size}").format(size=_short_pair(stride))


def _pair(pair: tuple[int, int]) -> str:
    return f"{pair[0]}×{pair[1]}"


def _short_pair(pair: tuple[int, int]) -> str:
    return str(pair[0]) if pair[0] == pair[1] else _pair(pair)
