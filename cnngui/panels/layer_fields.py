"""The fields of one layer: a number, a pair of numbers or a choice each, with its name above."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from cnngui.engine.architecture import Convolution, Dense, Dropout, Layer, Pooling
from cnngui.panels.activation_words import SLOPE_DECIMALS, activation_names
from cnngui.panels.layer_words import LayerWords
from cnngui.session.architecture_editor import ArchitectureEditor
from cnngui.widgets.flow_layout import FlowLayout
from cnngui.widgets.number_field import NumberField
from cnngui.widgets.refusal_note import Refusal, RefusalNote

Place = tuple[str, int | None]
"""A field of a layer, and of a pair the side: 0 is down, 1 across."""
Check = Callable[[Place, float], Refusal | None]

SHOWN: dict[type[Layer], tuple[str, ...]] = {
    Convolution: ("filters", "kernel", "stride", "padding", "activation", "slope", "shared"),
    Pooling: ("kind", "window", "stride"),
    Dense: ("units", "activation", "slope"),
    Dropout: ("rate",),
}
PAIRS = ("kernel", "window", "stride", "padding")
STEPS = {"rate": (2, 0.05), "slope": (SLOPE_DECIMALS, 0.01)}
"""Decimals and step of the fields from 0 to below 1."""
DIGITS = {"filters": 4, "units": 5, "rate": 4, "slope": 5}
"""How many there is room for; two in the fields of a pair."""


class LayerFields(QWidget):
    """Shows a layer's fields.

    Signals: `number_typed` and `number_changed(field, axis, value)` of the numbers, as NumberField has them;
    `choice_changed(field, value)` of the others: activation, kind, shared, and whether padding is "same".
    """

    number_typed = Signal(str, object, float)
    number_changed = Signal(str, object, float)
    choice_changed = Signal(str, object)

    def __init__(
        self, editor: ArchitectureEditor, words: LayerWords, check: Check, note: RefusalNote, parent: QWidget
    ) -> None:
        """check: refuses a number for a field. note: where that is said."""
        super().__init__(parent, objectName="layer_fields")
        self._editor = editor
        self._check, self._note = check, note
        self._layer: Layer | None = None
        self.numbers: dict[Place, NumberField] = {}
        self.activation = self._choice("activation", activation_names())
        self.kind = self._choice("kind", words.pooling_kinds())
        self.same = QPushButton(self.tr("same"), self, objectName="same_padding", checkable=True)
        self.same.setProperty("segment", True)
        self.same.setToolTip(self.tr("As many zeros around as keep the size of the maps: (F − 1)/2"))
        self.same.clicked.connect(lambda checked: self.choice_changed.emit("same", checked))
        self.shared = QCheckBox(self.tr("shared"), self, objectName="shared_weights")
        self.shared.setToolTip(self.tr("All neurons of a map use the same kernel"))
        self.shared.clicked.connect(lambda checked: self.choice_changed.emit("shared", checked))
        flow = FlowLayout(self)
        self._groups = {name: self._group(name, label) for name, label in self._labels().items()}
        for group in self._groups.values():
            flow.addWidget(group)

    def abandon(self) -> None:
        """Drop what is being typed: it was meant for another layer."""
        for field in self.numbers.values():
            field.abandon()

    def show_layer(self, layer: Layer | None, is_output: bool) -> None:
        """The fields of a layer with their values; of the output, units and activation are fixed."""
        if layer != self._layer:
            self._layer = layer
            self.abandon()  # before a field that has the focus is hidden, and would commit its text
        shown = _shown_fields(layer)
        for name, group in self._groups.items():
            group.setVisible(name in shown)
        self._fit()
        if layer is None:
            return
        for (name, axis), field in self.numbers.items():
            if name in shown:
                value = self._editor.field_value(layer, name)
                field.set_value(float(value if axis is None else value[axis]))
        self._show_choices(layer, is_output)

    def _show_choices(self, layer: Layer, is_output: bool) -> None:
        self.numbers["units", None].setEnabled(not is_output)
        self.activation.setEnabled(not is_output)
        if isinstance(layer, Convolution | Dense):
            self._fill_activations(is_output)
            self._select(self.activation, layer.activation)
        if isinstance(layer, Pooling):
            self._select(self.kind, layer.kind)
        if isinstance(layer, Convolution):
            self.same.setChecked(self._editor.has_same_padding(layer))
            self.shared.setChecked(layer.shared)

    def _fill_activations(self, is_output: bool) -> None:
        """Softmax is the output's, and nobody else's."""
        view = self.activation.view()
        view.setRowHidden(self.activation.findData("softmax"), not is_output)
        reason = self.tr(
            "The last layer has a unit for each class; softmax makes probabilities of their sums."
        )
        for widget in (self.activation, self.numbers["units", None]):
            widget.setToolTip(reason if is_output else "")

    def _select(self, box: QComboBox, name: str) -> None:
        with QSignalBlocker(box):
            box.setCurrentIndex(box.findData(name))

    def hasHeightForWidth(self) -> bool:
        """No: a scroll area around it would give all that depends on widths its preferred height."""
        return False

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._fit()

    def _fit(self) -> None:
        self.setFixedHeight(max(self.layout().heightForWidth(self.width()), 1))

    # Building -------------------------------------------------------------------------------------------

    def _labels(self) -> dict[str, str]:
        return {
            "filters": self.tr("Filters"),
            "kind": self.tr("Pooling"),
            "kernel": self.tr("Kernel"),
            "window": self.tr("Window"),
            "stride": self.tr("Stride"),
            "padding": self.tr("Padding"),
            "units": self.tr("Units"),
            "rate": self.tr("Rate"),
            "activation": self.tr("Activation"),
            "slope": self.tr("Slope"),
            "shared": self.tr("Weights"),
        }

    def _group(self, name: str, label: str) -> QWidget:
        group = QWidget(self, objectName=f"{name}_group")
        column = QVBoxLayout(group, spacing=1)
        column.setContentsMargins(0, 0, 0, 0)
        heading = QLabel(label, group)
        heading.setProperty("role", "small")
        row = QHBoxLayout(spacing=3)
        for widget in self._widgets(name, label):
            row.addWidget(widget)
        row.addStretch(1)
        column.addWidget(heading)
        column.addLayout(row)
        return group

    def _widgets(self, name: str, label: str) -> list[QWidget]:
        choices: dict[str, QWidget] = {
            "activation": self.activation,
            "kind": self.kind,
            "shared": self.shared,
        }
        if name in choices:
            choices[name].setAccessibleName(label)
            return [choices[name]]
        if name not in PAIRS:
            return [self._number(name, None, label)]
        down = self._number(name, 0, self.tr("{field}, down").format(field=label))
        across = self._number(name, 1, self.tr("{field}, across").format(field=label))
        pair: list[QWidget] = [down, QLabel("×", self), across]
        return [*pair, self.same] if name == "padding" else pair

    def _number(self, name: str, axis: int | None, text: str) -> NumberField:
        place: Place = (name, axis)
        decimals, step = STEPS.get(name, (0, None))
        field = NumberField(
            self,
            objectName=f"layer_{name}" + ("" if axis is None else ("_down", "_across")[axis]),
            decimals=decimals,
            step=step,
            digits=DIGITS.get(name, 3),
            note=self._note,
            check=partial(self._check, place),
        )
        if decimals:
            field.set_range(0.0, 1 - 10**-decimals)
        field.setAccessibleName(text)
        field.setToolTip(text)
        field.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        field.value_typed.connect(partial(self.number_typed.emit, *place))
        field.value_changed.connect(partial(self.number_changed.emit, *place))
        self.numbers[place] = field
        return field

    def _choice(self, name: str, words: dict[str, str]) -> QComboBox:
        box = QComboBox(self, objectName=f"layer_{name}")
        for value, text in words.items():
            box.addItem(text, value)
        box.activated.connect(lambda index: self.choice_changed.emit(name, box.itemData(index)))
        return box


def _shown_fields(layer: Layer | None) -> tuple[str, ...]:
    """Which fields a layer has; the slope below zero is the leaky ReLU's."""
    if layer is None:
        return ()
    is_leaky = isinstance(layer, Convolution | Dense) and layer.activation == "leaky_relu"
    return tuple(name for name in SHOWN[type(layer)] if name != "slope" or is_leaky)
