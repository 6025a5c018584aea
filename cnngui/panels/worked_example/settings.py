"""The settings of a worked example: what is computed, sizes, and the ways from and to the network."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import partial

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QComboBox, QMenu, QPushButton, QWidget

from cnngui.engine.failure import Failure
from cnngui.engine.lessons.worked_example import LARGEST_INPUT, LARGEST_WINDOW, SizeName, WorkedExample
from cnngui.engine.lessons.worked_layer import MOST_FILTERS, MOST_MAPS, WorkedLayer
from cnngui.panels.activation_words import activation_names
from cnngui.panels.pooling_words import pooling_operations
from cnngui.panels.worked_example.network_buttons import NetworkButtons
from cnngui.session.lessons.worked_example import ExampleDocument
from cnngui.widgets.basics.flow_layout import FlowLayout
from cnngui.widgets.basics.named import named
from cnngui.widgets.fields.labelled import labelled
from cnngui.widgets.fields.number_field import NumberField
from cnngui.widgets.fields.padding_field import PaddingField
from cnngui.widgets.fields.pair_field import PairField
from cnngui.widgets.fields.refusal_note import Refusal, RefusalNote
from cnngui.words import in_words


class ExampleSettings(QWidget):
    """Shows and asks for the settings. `failed(str)` says why something cannot be, `done()` that it is."""

    failed = Signal(str)
    done = Signal()

    def __init__(self, document: ExampleDocument, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("example_settings")
        self._document = document
        self.operation = self._box("example_operation", self.tr("What is computed"), self._operations())
        self.operation.setToolTip(
            self.tr("Networks slide the kernel as it stands; a true convolution turns it by 180° first.")
        )
        self.ready = self._ready_button()
        self._note = RefusalNote(parent or self)
        self.input_size = self._pair("input", self.tr("Input"))
        self.window_size = self._pair("window", self.tr("Kernel"))
        self.stride = self._pair("stride", self.tr("Stride"))
        self.padding = PaddingField(
            self.tr("Padding"),
            "example_padding",
            check=partial(self._check, "padding"),
            check_side=partial(self._check, "sides"),
            note=self._note,
            parent=self,
        )
        self.maps = self._count("example_maps", MOST_MAPS)
        self.filters = self._count("example_filters", MOST_FILTERS)
        self.bias = named(NumberField(self, decimals=3), "example_bias")
        self.second_bias = named(NumberField(self, decimals=3), "example_second_bias")
        self.activation = self._box(
            "example_activation", self.tr("Activation"), activation_names(with_softmax=False)
        )
        self._network = NetworkButtons(document, self._do, self)
        self.buttons = self._network.buttons
        self._lay_out()
        self._connect()

    def show_example(self, layer: WorkedLayer) -> None:
        """Follow the example."""
        example = layer.first
        for box, value in ((self.operation, example.operation), (self.activation, example.activation)):
            with QSignalBlocker(box):
                box.setCurrentIndex(box.findData(value))
        self.window_size.set_label(self.tr("Window") if example.pools else self.tr("Kernel"))
        self.input_size.set_value(example.input.shape)
        self.window_size.set_value(example.window_shape)
        self.stride.set_value(example.effective_stride)
        self.padding.set_sides(example.margin)
        self.maps.set_value(layer.maps)
        self.filters.set_value(layer.filters)
        self.bias.set_value(example.bias)
        for widget in (self.padding, self.padding.by_side, *self._convolution_groups):
            widget.setVisible(not example.pools)
        self._second_bias_group.setVisible(layer.filters > 1)
        if layer.filters > 1:
            self.second_bias.set_value(layer.bias(1))
        self.show_places()

    def show_places(self) -> None:
        """Follow the maps and filters that there are, and what is chosen of the network."""
        self._network.show_places()

    # Refusing -------------------------------------------------------------------------------------------

    def _check(self, name: SizeName, axis: int, value: float) -> Refusal | None:
        """Why a size cannot be, and the nearest one that can."""
        low, high = self._document.example.size_range(name, axis)
        if low <= value <= high:
            return None
        nearest = low if value < low else high
        return Refusal(self._reason(name, nearest, axis, is_too_small=value < low), nearest)

    def _reason(self, name: SizeName, nearest: int, axis: int, *, is_too_small: bool) -> str:
        example = self._document.example
        along = axis
        if name == "sides":
            name, along = "padding", axis // 2
        is_smallest = nearest == (0 if name == "padding" else 1)
        is_largest = nearest == {"input": LARGEST_INPUT, "padding": -1}.get(name, LARGEST_WINDOW)
        reasons = {
            ("input", True): self.tr("{window} cells of the window would not fit; at least {nearest}."),
            ("window", True): self.tr("With padding {padding} it would see zeros alone; at least {nearest}."),
            ("window", False): self.tr("It would not fit into the input; at most {nearest}."),
            ("padding", True): self.tr("The kernel would not fit into the input; at least {nearest}."),
            ("padding", False): self.tr("The kernel would see zeros alone; at most {nearest}."),
        }
        text = reasons.get((name, is_too_small), "")
        if is_too_small and is_smallest:
            text = self.tr("At least {nearest}.")
        elif not text or (is_largest and not is_too_small):
            text = self.tr("An example takes at most {nearest}.")
        window, padding = example.window_shape[along], max(example.margin[2 * along : 2 * along + 2])
        return text.format(nearest=nearest, window=window, padding=padding)

    # Building -------------------------------------------------------------------------------------------

    def _pair(self, name: SizeName, label: str) -> PairField:
        return PairField(label, f"example_{name}", partial(self._check, name), self._note, self)

    def _count(self, name: str, most: int) -> NumberField:
        return named(NumberField(self, minimum=1, maximum=most, decimals=0, increment=1, digits=2), name)

    def _operations(self) -> dict[str, str]:
        return {
            "correlation": self.tr("Cross-correlation"),
            "convolution": self.tr("True convolution"),
            **pooling_operations(),
        }

    def _ready_examples(self) -> dict[str, str]:
        return {
            "slides": self.tr("5×5 and 3×3, from the slides"),
            "one row": self.tr("One row: a signal"),
            "edge": self.tr("A vertical edge, with padding"),
            "pooling": self.tr("Max pooling, 2×2"),
            "filters": self.tr("Three maps, two filters of 3×3×3"),
        }

    def _box(self, name: str, text: str, entries: dict[str, str]) -> QComboBox:
        box = named(QComboBox(self), name)
        box.setAccessibleName(text)
        box.setToolTip(text)
        for value, label in entries.items():
            box.addItem(label, value)
        return box

    def _ready_button(self) -> QPushButton:
        button = named(QPushButton(self.tr("Examples"), self), "ready_examples")
        button.setToolTip(self.tr("Open a ready example"))
        button.setAccessibleName(self.tr("Ready examples"))
        menu = named(QMenu(button), "ready_examples_menu")
        for name, text in self._ready_examples().items():
            action = named(QAction(text, menu), f"example_{name.replace(' ', '_')}")
            action.setData(name)
            menu.addAction(action)
        menu.triggered.connect(self._on_ready)
        button.setMenu(menu)
        return button

    def _lay_out(self) -> None:
        self._convolution_groups = [
            labelled(self.tr("Maps"), self.maps, self),
            labelled(self.tr("Filters"), self.filters, self),
            labelled(self.tr("Bias"), self.bias, self),
            labelled(self.tr("Activation"), self.activation, self),
        ]
        self._second_bias_group = labelled(self.tr("Bias of filter 2"), self.second_bias, self)
        layout = FlowLayout(self)
        groups = (*self._convolution_groups[:3], self._second_bias_group, self._convolution_groups[3])
        sizes = (self.input_size, self.window_size, self.stride, self.padding, self.padding.by_side)
        for widget in (self.operation, *sizes, *groups, self.ready):
            layout.addWidget(widget)
        for button in self.buttons.values():
            layout.addWidget(button)

    def _connect(self) -> None:
        self.operation.activated.connect(self._on_operation)
        self.input_size.changed.connect(self._on_input_size)
        self.window_size.changed.connect(self._on_window_size)
        self.stride.changed.connect(self._on_stride)
        self.padding.changed.connect(self._on_padding)
        self.padding.joined.connect(self._on_padding)
        self.padding.sides_changed.connect(self._on_sides)
        self.maps.value_changed.connect(self._on_counts)
        self.filters.value_changed.connect(self._on_counts)
        self.bias.value_changed.connect(self._on_bias)
        self.second_bias.value_changed.connect(self._on_second_bias)
        self.activation.activated.connect(self._on_activation)

    # Acts -----------------------------------------------------------------------------------------------

    def _on_operation(self) -> None:
        self._change(lambda example: example.with_operation(self.operation.currentData()))

    def _on_ready(self, action: QAction) -> None:
        self._do(lambda: self._document.open_ready(action.data()))

    def _on_input_size(self, rows: int, columns: int) -> None:
        self._change(lambda example: example.with_input_shape((rows, columns)))

    def _on_window_size(self, rows: int, columns: int) -> None:
        self._change(lambda example: example.with_window_shape((rows, columns)))

    def _on_stride(self, down: int, right: int) -> None:
        self._change(lambda example: example.with_stride((down, right)))

    def _on_padding(self, rows: int, columns: int) -> None:
        self._change(lambda example: replace(example, padding=(rows, columns)))

    def _on_sides(self, top: int, bottom: int, left: int, right: int) -> None:
        self._change(lambda example: replace(example, padding=(top, bottom, left, right)))

    def _on_bias(self, value: float) -> None:
        self._change(lambda example: replace(example, bias=value))

    def _on_second_bias(self, value: float) -> None:
        self._do(lambda: self._document.change_layer(self._document.layer.with_bias(1, value)))

    def _on_counts(self) -> None:
        maps, filters = int(self.maps.value()), int(self.filters.value())
        self._do(lambda: self._document.change_layer(self._document.layer.with_counts(maps, filters)))

    def _on_activation(self) -> None:
        self._change(lambda example: replace(example, activation=self.activation.currentData()))

    def _change(self, change: Callable[[WorkedExample], WorkedExample]) -> None:
        self._do(lambda: self._document.change(change(self._document.example)))

    def _do(self, act: Callable[[], None]) -> None:
        """Do it, or say why it cannot be and show what stands."""
        try:
            act()
        except Failure as error:
            self.failed.emit(in_words(error))
            self.show_example(self._document.layer)
        else:
            self.done.emit()
