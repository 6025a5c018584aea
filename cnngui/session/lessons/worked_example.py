"""The worked example: a small convolution or pooling of its own, beside the network and taken from it."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QObject, Signal

from cnngui.engine.description.architecture_error import ArchitectureError
from cnngui.engine.description.layers import Convolution
from cnngui.engine.failure import Failure
from cnngui.engine.lessons.ready_examples import READY_EXAMPLES, SLIDES
from cnngui.engine.lessons.worked_example import (
    LARGEST_INPUT,
    LARGEST_WINDOW,
    Operation,
    Values,
    WorkedExample,
)
from cnngui.session.session import Session
from cnngui.session.undo import Act, Change


class ExampleDocument(QObject):
    """Holds the example that is open. Every change of it is an act that the session can undo."""

    changed = Signal()

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self._session = session
        self._example = SLIDES
        self.act = Act(session.undo_stack, self._example_now, self._enter_edit)
        """All changes while it is open are one act to undo: a drag, a burst of the wheel."""

    @property
    def example(self) -> WorkedExample:
        """Input, kernel, and what is done with them."""
        return self._example

    # Changing -------------------------------------------------------------------------------------------

    def _example_now(self) -> WorkedExample:
        return self._example

    def _enter_edit(self, text: str, before: WorkedExample) -> None:
        if not self._example.is_same(before):
            self._session.undo_stack.push(Change(text, self._set, before, self._example))

    def change(self, example: WorkedExample, text: str = "") -> None:
        """Show another example; `text` names the act in the menu of undo."""
        with self.act(text or self.tr("Change the example")):
            self._set(example)

    def open_ready(self, name: str) -> None:
        """Open one of READY_EXAMPLES. Raises KeyError for an unknown name."""
        self.change(READY_EXAMPLES[name], self.tr("Open an example"))

    def _set(self, example: WorkedExample) -> None:
        if not example.is_same(self._example):
            self._example = example
            self.changed.emit()

    # From and to the network ----------------------------------------------------------------------------

    def take_drawing(self) -> None:
        """What the network sees of the drawing becomes the input. Raises Failure."""
        self._session.flush()
        self._take_input(self._session.drawing.image, self.tr("Use the drawing"))

    def take_map(self) -> None:
        """The feature map of the chosen filter becomes the input. Raises Failure."""
        self._check_convolution()
        session = self._session
        session.flush()
        maps = session.network.activations[session.viewing.layer].output
        self._take_input(maps[session.viewing.filter], self.tr("Use the feature map"))

    def take_kernel_input(self) -> None:
        """What the chosen kernel sees becomes the input: the drawing, or a map. Raises Failure."""
        self._check_convolution()
        session = self._session
        session.flush()
        before = session.network.architecture.index(session.viewing.layer) - 1
        activations = session.network.activations
        maps = (
            activations.image
            if before < 0
            else activations[session.network.architecture.names[before]].output
        )
        self._take_input(maps[session.viewing.channel], self.tr("Use the kernel's input"))

    def take_kernel(self) -> None:
        """The chosen kernel becomes the example's, with its layer's stride and padding. Raises Failure.

        Where it is the filter's only one, bias and activation come with it, and the output for the drawing is
        the filter's feature map. Deeper down the bias belongs to the sum over all channels, and stays 0.
        """
        layer = self._check_convolution()
        self._check_size(layer.kernel, LARGEST_WINDOW)
        alone, example = self._is_only_kernel(), self._example
        operation: Operation = "correlation" if example.pools else example.operation
        kernel = self._chosen_kernel()
        try:
            taken = replace(
                example,
                operation=operation,
                kernel=kernel[::-1, ::-1] if operation == "convolution" else kernel,
                stride=layer.stride,
                padding=layer.padding,
                bias=float(self._session.viewing.biases[self._session.viewing.filter]) if alone else 0.0,
                activation=layer.activation if alone else "linear",
            )
        except ArchitectureError:
            raise _too_small(layer.kernel, example.input) from None
        self.change(taken, self.tr("Use the kernel"))

    def send_kernel(self) -> None:
        """Write the kernel, as it is laid over the input, to the network's chosen one.

        The bias goes with it where `take_kernel` takes it. Raises Failure for another size.
        """
        session, layer, weights = self._session, self._check_convolution(), self._example.weights
        if self._example.pools:
            raise Failure("Pooling has no kernel.")
        if weights.shape != layer.kernel:
            raise Failure(
                "The kernels of {layer} are {wanted}, this one is {size}.",
                layer=session.viewing.layer,
                wanted=_size(layer.kernel),
                size=_size(weights.shape),
            )
        network, viewing = session.network, session.viewing
        chosen, position = (viewing.layer, viewing.filter), viewing.kernel_position
        with network.act(self.tr("Send the kernel")):
            network.set_kernel(*chosen, viewing.channel, weights, position)
            if self._is_only_kernel():
                network.set_bias(*chosen, self._example.bias, position)

    def _take_input(self, values: NDArray[np.float32], text: str) -> None:
        self._check_size(values.shape, LARGEST_INPUT)
        if not np.isfinite(values).all():
            raise Failure("It holds values that are not finite.")
        try:
            example = replace(self._example, input=values.astype(np.float64))
        except ArchitectureError:
            raise _too_small(self._example.window_shape, values) from None
        self.change(example, text)

    def _check_size(self, shape: tuple[int, ...], largest: int) -> None:
        if max(shape) > largest:
            raise Failure(
                "{size} is too large; an example takes at most {largest}.",
                size=_size(shape),
                largest=_size((largest, largest)),
            )

    def _check_convolution(self) -> Convolution:
        name = self._session.viewing.layer
        layer = name and self._session.network.architecture.layer(name)
        if not isinstance(layer, Convolution):
            raise Failure("Choose a convolution layer first.")
        return layer

    def _is_only_kernel(self) -> bool:
        channels: int = self._session.viewing.kernels.shape[1]
        return channels == 1

    def _chosen_kernel(self) -> Values:
        session = self._session
        return np.asarray(
            session.viewing.kernels[session.viewing.filter, session.viewing.channel], np.float64
        )


def _too_small(window: tuple[int, ...], values: NDArray[np.floating[Any]]) -> Failure:
    return Failure(
        "{window} does not fit into the input of {size}.", window=_size(window), size=_size(values.shape)
    )


def _size(shape: tuple[int, ...]) -> str:
    return "×".join(map(str, shape))
