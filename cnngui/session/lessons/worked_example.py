"""The worked example: a small convolution or pooling of its own, beside the network and taken from it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QObject, Signal

from cnngui.engine.description.architecture_error import ArchitectureError
from cnngui.engine.description.layers import Convolution, Layer
from cnngui.engine.description.neuron import layer_before
from cnngui.engine.failure import Failure
from cnngui.engine.lessons.ready_examples import READY_LAYERS, SLIDES
from cnngui.engine.lessons.worked_example import (
    LARGEST_INPUT,
    LARGEST_WINDOW,
    Operation,
    WorkedExample,
    resized,
)
from cnngui.engine.lessons.worked_layer import WorkedLayer
from cnngui.session.session import Session
from cnngui.session.undo import Act, Change


class ExampleDocument(QObject):
    """Holds the example that is open. Every change of it is an act that the session can undo."""

    changed = Signal()

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self._session = session
        self._first = WorkedLayer.of(SLIDES)
        self.act = Act(session.undo_stack, self._layer_now, self._enter_edit)
        """All changes while it is open are one act to undo: a drag, a burst of the wheel."""
        self._followed: tuple[int, NDArray[np.float32]] | None = None
        """The map whose input is to be what the drawing becomes, and the drawing as it was taken."""
        self._asked: int | None = None
        self.shown = 1
        """How many cells of its output the panel shows."""
        session.open_state.example_changed.connect(self.changed)
        session.drawing.image_changed.connect(self._follow_drawing)

    @classmethod
    def of(cls, session: Session) -> ExampleDocument:
        """The session's own, made when it is first asked for; it lasts, as its acts can be undone."""
        return session.findChild(cls) or cls(session)

    @property
    def example(self) -> WorkedExample:
        """The first input, the first kernel, and what is done with them."""
        return self.layer.first

    @property
    def layer(self) -> WorkedLayer:
        """The example with all its maps and filters."""
        return self._session.open_state.example or self._first

    # Changing -------------------------------------------------------------------------------------------

    def _layer_now(self) -> WorkedLayer:
        return self.layer

    def _enter_edit(self, text: str, before: WorkedLayer) -> None:
        if not self.layer.is_same(before):
            self._session.undo_stack.push(Change(text, self._set, before, self.layer))

    def change(self, example: WorkedExample, text: str = "") -> None:
        """Show another example, with the other maps and filters that there are; `text` names the act in the
        menu of undo.
        """
        self.change_layer(self.layer.with_first(example), text)

    def change_layer(self, layer: WorkedLayer, text: str = "") -> None:
        """Show another example with maps and filters of its own."""
        with self.act(text or self.tr("Change the example")):
            self._set(layer)

    def open_ready(self, name: str) -> None:
        """Open one of READY_LAYERS. Raises KeyError for an unknown name."""
        self.change_layer(READY_LAYERS[name], self.tr("Open an example"))

    def _set(self, layer: WorkedLayer) -> None:
        if not layer.is_same(self.layer):
            self._session.open_state.set_example(layer)

    def ask_to_show(self, cells: int) -> None:
        """Ask whoever shows the example to show so many cells of its output, once."""
        self._asked = cells
        self.changed.emit()

    def take_asked(self) -> int | None:
        """How many cells are asked for since this was asked last; None where none are."""
        asked, self._asked = self._asked, None
        return asked

    # Places ---------------------------------------------------------------------------------------------

    @property
    def channels(self) -> range:
        """The chosen filter's input channels, from 0, whose kernels go together, one for each of the maps.

        From the chosen one on, as far as there are so many; the chosen one alone where the example has one
        map, or the layer one channel.
        """
        chosen, count = self._session.viewing.channel, self._channel_count()
        if self.layer.maps == 1 or count == 1:
            return range(chosen, chosen + 1)
        together = min(self.layer.maps, count)
        first = min(chosen, count - together)
        return range(first, first + together)

    def input_places(self) -> list[int]:
        """The maps, from 0, that can be what is taken as an input."""
        return list(range(self.layer.maps))

    def kernel_places(self) -> list[tuple[int, int]]:
        """The filters and maps, from 0, that can take the chosen kernel, or give theirs for it. Where the
        kernels of several channels go together, the map is the first one.
        """
        maps = range(1 if len(self.channels) > 1 else self.layer.maps)
        return [(filter, map) for filter in range(self.layer.filters) for map in maps]

    # From and to the network ----------------------------------------------------------------------------

    def take_drawing(self, map: int = 0) -> None:
        """Make what the network sees of the drawing the input of a map, and let it follow the drawing until
        that input is another one. Raises Failure.
        """
        self._session.flush()
        image = self._session.drawing.image.copy()
        self._take_inputs({map: image}, self.tr("Use the drawing"))
        self._followed = map, image

    def _follow_drawing(self) -> None:
        if self._followed is None:
            return
        image, (map, was_input) = self._session.drawing.image.copy(), self._followed
        self._followed = None
        is_there = map < self.layer.maps and np.array_equal(self.layer.part(0, map).input, was_input)
        if not is_there or max(image.shape) > LARGEST_INPUT:
            return
        try:
            layer = self._with_inputs({map: image})
        except ArchitectureError:  # the network sees fewer pixels now than the window has
            return
        self._followed = map, image
        self._set(layer)

    def take_map(self, map: int = 0) -> None:
        """Make the feature map of the chosen filter the input of a map. Raises Failure."""
        self._check_convolution()
        session = self._session
        session.flush()
        maps = session.network.activations[session.viewing.layer].output
        self._take_inputs({map: maps[session.viewing.filter]}, self.tr("Use the feature map"))

    def take_kernel_input(self, map: int = 0) -> None:
        """Make what the chosen kernel sees the input of a map: the drawing, or a map. Where the kernels of
        several channels go together, all that these see. Raises Failure.
        """
        self._check_convolution()
        session = self._session
        session.flush()
        source = layer_before(session.network.architecture, session.viewing.layer)
        maps = session.network.activations.output_of(source)
        inputs = {number: maps[channel] for number, channel in self._places_of_channels(map)}
        self._take_inputs(inputs, self.tr("Use the kernel's input"))

    def take_kernel(self, filter: int = 0, map: int = 0) -> None:
        """Make the chosen kernel that of a filter and a map, with its layer's stride and padding; where the
        kernels of several channels go together, all of them. Raises Failure.

        Where that is all that the network's filter has, bias and activation come with it, and the output for
        the same inputs is its feature map. Of a filter with more the bias belongs to the sum over all
        channels, and is 0. Where the example's filter has other kernels besides, it keeps its own.
        """
        layer = self._check_convolution()
        self._check_size(layer.kernel, LARGEST_WINDOW)
        example, viewing = self.example, self._session.viewing
        operation: Operation = "correlation" if example.pools else example.operation
        places = self._places_of_channels(map)
        bias, activation = self.layer.bias(filter), example.activation
        if self._is_whole_filter():
            bias, activation = float(viewing.biases[viewing.filter]), layer.activation
        elif len(places) < self._channel_count():
            bias, activation = 0.0, "linear"
        try:
            first = replace(
                example,
                operation=operation,
                kernel=resized(example.kernel, layer.kernel),
                stride=layer.stride,
                padding=layer.padding,
                activation=activation,
            )
        except ArchitectureError:
            raise _too_small(layer.kernel, example.input) from None
        taken = self.layer.with_first(first)
        for number, channel in places:
            kernel = np.asarray(viewing.kernels[viewing.filter, channel], np.float64)
            turned = kernel[::-1, ::-1] if operation == "convolution" else kernel
            taken = taken.with_table("kernel", turned, filter, number)
        self.change_layer(taken.with_bias(filter, bias), self.tr("Use the kernel"))

    def send_kernel(self, filter: int = 0, map: int = 0) -> None:
        """Write the kernel of a filter and a map, as it is laid over the input, to the network's chosen one;
        where the kernels of several channels go together, all of them.

        The bias goes with it where `take_kernel` takes it. Raises Failure for another size.
        """
        session, layer = self._session, self._check_convolution()
        if self.example.pools:
            raise Failure("Pooling has no kernel.")
        if self.example.weights.shape != layer.kernel:
            raise Failure(
                "The kernels of {layer} are {wanted}, this one is {size}.",
                layer=session.viewing.layer,
                wanted=_size(layer.kernel),
                size=_size(self.example.weights.shape),
            )
        network, viewing = session.network, session.viewing
        chosen, position = (viewing.layer, viewing.filter), viewing.kernel_position
        with network.act(self.tr("Send the kernel")):
            for number, channel in self._places_of_channels(map):
                network.set_kernel(*chosen, channel, self.layer.part(filter, number).weights, position)
            if self._is_whole_filter():
                network.set_bias(*chosen, self.layer.bias(filter), position)

    def _take_inputs(self, values: Mapping[int, NDArray[np.float32]], text: str) -> None:
        """Make these the inputs of the maps by which they are named. All have one shape."""
        one = next(iter(values.values()))
        self._check_size(one.shape, LARGEST_INPUT)
        if not all(np.isfinite(each).all() for each in values.values()):
            raise Failure("It holds values that are not finite.")
        try:
            layer = self._with_inputs(values)
        except ArchitectureError:
            raise _too_small(self.example.window_shape, one) from None
        self.change_layer(layer, text)

    def _with_inputs(self, values: Mapping[int, NDArray[np.float32]]) -> WorkedLayer:
        shape = next(iter(values.values())).shape
        layer = self.layer.with_first(self.example.with_input_shape((shape[0], shape[1])))
        for map, value in values.items():
            layer = layer.with_table("input", value, 0, map)
        return layer

    def _places_of_channels(self, map: int) -> list[tuple[int, int]]:
        """Maps of the example with the channels that go with them: the chosen one with this map, or several
        with all.
        """
        channels = self.channels
        return [(map, channels[0])] if len(channels) == 1 else list(enumerate(channels))

    def _check_size(self, shape: tuple[int, ...], largest: int) -> None:
        if max(shape) > largest:
            raise Failure(
                "{size} is too large; an example takes at most {largest}.",
                size=_size(shape),
                largest=_size((largest, largest)),
            )

    def _check_convolution(self) -> Convolution:
        layer = self._chosen_layer()
        if not isinstance(layer, Convolution):
            raise Failure("Choose a convolution layer first.")
        return layer

    def _chosen_layer(self) -> Layer | None:
        name = self._session.viewing.layer
        return self._session.network.architecture.layer(name) if name else None

    def _is_whole_filter(self) -> bool:
        """Whether all kernels of the network's filter go together, and the example's filter has no others."""
        return len(self.channels) == self._channel_count() == self.layer.maps

    def _channel_count(self) -> int:
        viewing = self._session.viewing
        is_convolution = isinstance(self._chosen_layer(), Convolution)
        return int(viewing.kernels.shape[1]) if is_convolution else 1


def _too_small(window: tuple[int, ...], values: NDArray[np.floating[Any]]) -> Failure:
    return Failure(
        "{window} does not fit into the input of {size}.", window=_size(window), size=_size(values.shape)
    )


def _size(shape: tuple[int, ...]) -> str:
    return "×".join(map(str, shape))
