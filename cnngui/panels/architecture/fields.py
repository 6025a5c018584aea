"""The fields of one layer: a number, a pair of numbers or a choice each, with its name above."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from itertools import pairwise

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QHBoxLayout,
    QLabel,
    QListView,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from cnngui.engine.description.layers import Layer
from cnngui.panels.activation_words import SLOPE_DECIMALS, activation_names
from cnngui.panels.explaining import tip_of
from cnngui.panels.pooling_words import pooling_names
from cnngui.session.lessons.architecture_editor import ArchitectureEditor
from cnngui.widgets.basics.flow_layout import FlowLayout
from cnngui.widgets.basics.named import named
from cnngui.widgets.fields.labelled import INDENT
from cnngui.widgets.fields.number_field import NumberField
from cnngui.widgets.fields.padding_field import PaddingField
from cnngui.widgets.fields.pair_field import PairField
from cnngui.widgets.fields.refusal_note import Refusal, RefusalNote

FieldKey = tuple[str, int | None]
"""A field of a layer, and of a pair the axis: 0 is down, 1 across; of "sides" 0 to 3."""
Check = Callable[[FieldKey, float], Refusal | None]

PAIRS = ("kernel", "window", "stride")
FRACTION_FIELDS = {"rate": (2, 0.05), "slope": (SLOPE_DECIMALS, 0.01)}
"""Decimals and increment of the fields from 0 to below 1."""
DIGITS = {"filters": 4, "units": 5, "rate": 4, "slope": 5}
"""How many a field has room for."""
DIGITS_OF_PAIR = 3
"""How many each field of a pair has room for."""


class LayerFields(QWidget):
    """Shows a layer's fields.

    Signals: `number_typed` and `number_changed(field, axis, value)` of the numbers, as NumberField has them;
    `choice_changed(field, value)` of the others: activation, kind, shared, counts_padding, whether padding is
    "same", and a pair for a padding that differed by side.
    """

    number_typed = Signal(str, object, float)
    number_changed = Signal(str, object, float)
    choice_changed = Signal(str, object)

    def __init__(self, editor: ArchitectureEditor, check: Check, note: RefusalNote, parent: QWidget) -> None:
        """check: refuses a number for a field. note: where that is said."""
        super().__init__(parent)
        self.setObjectName("layer_fields")
        self._editor = editor
        self._check, self._note = check, note
        self._layer: Layer | None = None
        self.numbers: dict[FieldKey, NumberField] = {}
        self.activation = self._choice("activation", activation_names())
        self.kind = self._choice("kind", pooling_names())
        self.same = named(QPushButton(self.tr("same"), self), "same_padding")
        self.same.setCheckable(True)
        self.same.setProperty("segment", True)
        self.same.setToolTip(
            self.tr("As many zeros around as keep the size of the maps: F − 1 along each axis")
        )
        self.same.clicked.connect(lambda checked: self.choice_changed.emit("same", checked))
        self.counts_padding = named(QCheckBox(self.tr("counts"), self), "counts_padding")
        self.counts_padding.setToolTip(
            self.tr("The mean is over the whole window, the zeros of the padding too")
        )
        self.counts_padding.clicked.connect(
            lambda checked: self.choice_changed.emit("counts_padding", checked)
        )
        self.shared = named(QCheckBox(self.tr("shared"), self), "shared_weights")
        self.shared.setToolTip(self.tr("All neurons of a map use the same kernel"))
        self.shared.clicked.connect(lambda checked: self.choice_changed.emit("shared", checked))
        self.choices: dict[str, QWidget] = {
            "activation": self.activation,
            "kind": self.kind,
            "shared": self.shared,
            "counts_padding": self.counts_padding,
        }
        self.padding = self._padding()
        self._tab_stops: list[QWidget] = []
        self._flow = FlowLayout(self)
        self._groups = {name: self._group(name, label) for name, label in self._labels().items()}
        for group in self._groups.values():
            self._flow.addWidget(group)
        self._order_tabs()

    def abandon(self) -> None:
        """Drop what is being typed: it was meant for another layer."""
        for field in self.numbers.values():
            field.abandon()

    def show_layer(self, layer: Layer | None, is_output: bool) -> None:
        """Show the fields of a layer with their values; of the output, units and activation are fixed."""
        if layer != self._layer:
            if type(layer) is not type(self._layer):
                self.padding.by_side.setChecked(False)
            self._layer = layer
            self.abandon()  # before a field that has the focus is hidden, and would commit its text
        shown = () if layer is None else layer.fields
        for name, group in self._groups.items():
            group.setVisible(name in shown)
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
        if layer.activation is not None:
            self._fill_activations(is_output)
            self._select(self.activation, layer.activation)
        if layer.kind is not None:
            self._select(self.kind, layer.kind)
        if layer.sliding is not None:
            self.padding.set_sides(self._editor.field_value(layer, "sides"))
            self.same.setVisible(layer.same_padding is not None)
            self.same.setChecked(layer.has_same_padding)
            self.counts_padding.setChecked(layer.counts_padding)
        if layer.shared is not None:
            self.shared.setChecked(layer.shared)

    def _fill_activations(self, is_output: bool) -> None:
        """Softmax is the output's, and nobody else's."""
        view = self.activation.view()
        assert isinstance(view, QListView)
        view.setRowHidden(self.activation.findData("softmax"), not is_output)
        reason = self.tr(
            "The last layer has a unit for each class; softmax makes probabilities of their sums."
        )
        for widget in (self.activation, self.numbers["units", None]):
            widget.setToolTip(reason if is_output else tip_of(widget.objectName()))

    def _select(self, box: QComboBox, name: str) -> None:
        with QSignalBlocker(box):
            box.setCurrentIndex(box.findData(name))

    def _order_tabs(self) -> None:
        """Let Tab go through the fields as they stand; Qt goes as they were made."""
        for before, after in pairwise(self._tab_stops):
            QWidget.setTabOrder(before, after)

    # Building -------------------------------------------------------------------------------------------

    def _labels(self) -> dict[str, str]:
        return {
            "filters": self.tr("Filters"),
            "kind": self.tr("Pooling"),
            "kernel": self.tr("Kernel"),
            "window": self.tr("Window"),
            "stride": self.tr("Stride"),
            "padding": self.tr("Padding"),
            "counts_padding": self.tr("Padding in the mean"),
            "units": self.tr("Units"),
            "rate": self.tr("Rate"),
            "activation": self.tr("Activation"),
            "slope": self.tr("Slope"),
            "shared": self.tr("Weights"),
        }

    def _group(self, name: str, label: str) -> QWidget:
        group = named(QWidget(self), f"{name}_group")
        column = QVBoxLayout(group)
        column.setSpacing(1)
        column.setContentsMargins(0, 0, 0, 0)
        heading = QLabel(label, group)
        heading.setProperty("role", "small")
        heading.setIndent(INDENT)
        row = QHBoxLayout()
        row.setSpacing(3)
        for widget in self._widgets(name, label):
            row.addWidget(widget)
            self._tab_stops += widget.numbers if isinstance(widget, PairField) else [widget]
        row.addStretch(1)
        column.addWidget(heading)
        column.addLayout(row)
        return group

    def _widgets(self, name: str, label: str) -> list[QWidget]:
        if name in self.choices:
            self.choices[name].setAccessibleName(label)
            return [self.choices[name]]
        if name == "padding":
            return [self.padding, self.same, self.padding.by_side]
        return [self._pair(name, label) if name in PAIRS else self._number(name, label)]

    def _pair(self, name: str, label: str) -> PairField:
        pair = PairField(
            label,
            f"layer_{name}",
            check=self._check_of(name),
            note=self._note,
            parent=self,
            digits=DIGITS_OF_PAIR,
            is_labelled=False,
        )
        for axis, field in enumerate(pair.numbers):
            self._connect((name, axis), field)
        return pair

    def _padding(self) -> PaddingField:
        padding = PaddingField(
            self.tr("Padding"),
            "layer_padding",
            check=self._check_of("padding"),
            check_side=self._check_of("sides"),
            note=self._note,
            parent=self,
            digits=DIGITS_OF_PAIR,
            is_labelled=False,
        )
        for axis, field in enumerate((padding.down, padding.across)):
            self._connect(("padding", axis), field)
        for side, field in enumerate(padding.sides):
            self._connect(("sides", side), field)
        padding.switched.connect(self.updateGeometry)
        padding.joined.connect(lambda *pair: self.choice_changed.emit("padding", pair))
        return padding

    def _check_of(self, name: str) -> Callable[[int, float], Refusal | None]:
        return lambda axis, value: self._check((name, axis), value)

    def _number(self, name: str, label: str) -> NumberField:
        decimals, increment = FRACTION_FIELDS.get(name, (0, None))
        field = named(
            NumberField(
                self,
                decimals=decimals,
                increment=increment,
                digits=DIGITS[name],
                note=self._note,
                check=partial(self._check, (name, None)),
            ),
            f"layer_{name}",
        )
        if decimals:
            field.set_range(0.0, 1 - 10**-decimals)
        field.setAccessibleName(label)
        field.setToolTip(label)
        field.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self._connect((name, None), field)
        return field

    def _connect(self, key: FieldKey, field: NumberField) -> None:
        field.value_typed.connect(partial(self.number_typed.emit, *key))
        field.value_changed.connect(partial(self.number_changed.emit, *key))
        self.numbers[key] = field

    def _choice(self, name: str, words: dict[str, str]) -> QComboBox:
        box = named(QComboBox(self), f"layer_{name}")
        for value, text in words.items():
            box.addItem(text, value)
        box.activated.connect(lambda index: self.choice_changed.emit(name, box.itemData(index)))
        return box
