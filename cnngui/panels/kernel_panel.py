"""The Kernel panel: one kernel's weights and its filter's bias, edited by hand while the maps follow."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QGuiApplication
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLabel, QWidget

from cnngui.data.files.number_file import Numbers
from cnngui.engine.lessons import kernels
from cnngui.panels.channel_box import ChannelBox
from cnngui.panels.context_menu import ContextMenu, Entry, example_entries
from cnngui.panels.freezing import FreezingActions
from cnngui.panels.kernel_words import kernel_effect, kernel_names
from cnngui.panels.layer_scale import kernel_scale
from cnngui.panels.layer_text import kernels_name
from cnngui.panels.panel import Panel, tool_button
from cnngui.session.session import Session
from cnngui.theme import icon
from cnngui.widgets.basics.flow_layout import FlowLayout
from cnngui.widgets.basics.named import named
from cnngui.widgets.fields.number_field import NumberField
from cnngui.widgets.kernel.kernel_editor import KernelEditor
from cnngui.widgets.kernel.kernel_layout import KernelLayout

LEAST_LETTERS = 6
"""Of a ready kernel's name, where the panel is narrow."""


class KernelPanel(Panel):
    """The editor of the chosen kernel, with ready kernels, operations and the way back to the learned one."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(session, "kernel", parent)
        self._rng = np.random.default_rng()
        self._position = session.viewing.kernel_position
        self.channel = ChannelBox(session, self)
        self.editor = named(KernelEditor(self), "kernel_editor")
        self.bias = named(NumberField(self, decimals=3), "bias")
        self.bias.setAccessibleName(self.tr("Bias of the filter"))
        self.named = self._named_kernels()
        self.paint_value = named(NumberField(self, decimals=2), "paint_value")
        self.paint_value.setAccessibleName(self.tr("Value to paint with"))
        self.message = named(QLabel(self, wordWrap=True), "kernel_message")
        self.message.hide()
        self.actions_by_name = self._make_actions()
        self.freezing = FreezingActions(session, self)
        self.addActions(self.freezing.entries)
        self._lay_out()
        self._connect()

    def controls(self) -> list[QWidget]:
        return [self.channel]

    def refresh(self) -> None:
        session = self.session
        weights = session.viewing.kernels
        scale = kernel_scale(session, session.viewing.layer)
        self.editor.set_kernel(
            weights[session.viewing.filter, session.viewing.channel], scale.low, scale.high
        )
        self.editor.set_learned(self._learned_kernel())
        self.bias.set_value(float(session.viewing.biases[session.viewing.filter]))
        self.channel.show_selection(weights.shape[1])
        self._position = session.viewing.kernel_position
        edited = session.viewing.filter in session.viewing.edited_kernels
        self.caption.setText(self._caption(edited))

    def kept(self) -> float:
        return self.editor.paint_value

    def take_kept(self, kept: float) -> None:
        self.editor.paint_value = kept
        self.paint_value.set_value(kept)

    # Building -------------------------------------------------------------------------------------------

    def _named_kernels(self) -> QComboBox:
        box = named(QComboBox(self), "named_kernels")
        box.setAccessibleName(self.tr("Ready kernels"))
        box.setPlaceholderText(self.tr("Ready kernels…"))
        box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        box.setMinimumContentsLength(LEAST_LETTERS)
        for name, label in kernel_names().items():
            box.addItem(label, name)
            box.setItemData(box.count() - 1, kernel_effect(name), Qt.ItemDataRole.ToolTipRole)
        box.setCurrentIndex(-1)
        box.view().setMinimumWidth(box.view().sizeHintForColumn(0))  # the box may be narrower than its list
        return box

    def _make_actions(self) -> dict[str, QAction]:
        table: list[tuple[str, str, str, Callable[[], None]]] = [
            (
                "flip_horizontal",
                "flip-horizontal",
                self.tr("Flip left to right"),
                self._operation(kernels.flipped_horizontally),
            ),
            (
                "flip_vertical",
                "flip-vertical",
                self.tr("Flip top to bottom"),
                self._operation(kernels.flipped_vertically),
            ),
            ("rotate", "rotate", self.tr("Rotate by 90°"), self._operation(kernels.rotated)),
            ("negate", "negate", self.tr("Negate"), self._operation(kernels.negated)),
            ("normalize", "normalize", self.tr("Normalize"), self._operation(kernels.normalized)),
            ("zero", "zero", self.tr("All zero"), self._operation(np.zeros_like)),
            ("zero_filter", "zero-filter", self.tr("Zero the filter"), self._zero_filter),
            ("randomize", "dice", self.tr("Randomize"), self._randomize),
            ("copy", "copy", self.tr("Copy kernel as text"), self.copy),
            ("paste", "paste", self.tr("Paste kernel from text"), self.paste),
            ("restore", "restore", self.tr("Put back the learned kernel"), self._restore),
        ]
        actions = {}
        for name, picture, text, slot in table:
            action = named(QAction(icon(picture), text, self), f"kernel_{name}")
            action.triggered.connect(slot)
            action.setToolTip(text)
            actions[name] = action
            self.addAction(action)
        paint = named(
            QAction(icon("paint"), self.tr("Paint over cells"), self, checkable=True), "kernel_paint"
        )
        paint.setToolTip(self.tr("Paint over cells with a chosen value"))
        paint.toggled.connect(self._set_painting)
        actions["paint"] = paint
        return actions

    def _lay_out(self) -> None:
        values, tools = QWidget(self), QWidget(self)
        line = QHBoxLayout(values)  # one: what is below the cells is taken from their numbers
        line.setContentsMargins(0, 0, 0, 0)
        line.addWidget(self._beside(QLabel(self.tr("Bias"), self), self.bias, gap=4))
        line.addWidget(tool_button(self.freezing.filter, self))
        line.addWidget(self.named)
        line.addStretch(1)
        flow = FlowLayout(tools, gap=0)
        *buttons, paint = (tool_button(action, self) for action in self.actions_by_name.values())
        for button in buttons:
            flow.addWidget(button)
        flow.addWidget(self._beside(paint, self.paint_value, gap=0))
        layout = KernelLayout(self, self.editor, (self.message, values), tools)
        layout.setContentsMargins(6, 4, 6, 6)

    def _beside(self, left: QWidget, right: QWidget, gap: int) -> QWidget:
        """Two widgets that stay in one line."""
        pair = QWidget(self)
        layout = QHBoxLayout(pair)
        layout.setSpacing(gap)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(left)
        layout.addWidget(right)
        return pair

    def _connect(self) -> None:
        session, editor = self.session, self.editor
        editor.edit_begun.connect(lambda: session.network.act.begin(self.tr("Edit kernel")))
        editor.cell_changed.connect(self._on_cell_changed)
        editor.edit_ended.connect(session.network.act.end)
        editor.pasted.connect(lambda kernel: self._replace(kernel, self.tr("Paste kernel")))
        editor.paste_failed.connect(self._show_message)
        editor.cell_hovered.connect(lambda row, column: session.viewing.hover_weight((row, column)))
        editor.cell_left.connect(lambda: session.viewing.hover_weight(None))
        ContextMenu(
            self,
            editor,
            what=self.tr("Kernel"),
            detail=lambda: f"{session.viewing.layer} {session.viewing.filter + 1}",
            numbers=self._numbers,
            asked=lambda place: self._example_entries(),
        )
        self.bias.value_changed.connect(self._on_bias_changed)
        self.named.activated.connect(self.take_named)
        self.paint_value.value_changed.connect(self._set_paint_value)
        self.paint_value.set_value(editor.paint_value)
        session.viewing.selection_changed.connect(self._hide_message)
        session.viewing.focus_changed.connect(self._on_focus_changed)
        self._enable_actions()
        for signal in (
            session.network.parameters_changed,
            session.viewing.selection_changed,
            session.network.architecture_changed,
        ):
            signal.connect(self._enable_actions)
            self.follow(signal)

    # Acts -----------------------------------------------------------------------------------------------

    def copy(self) -> None:
        """Put the kernel on the clipboard as tab-separated text, as spreadsheets take it."""
        self.refresh()  # the menu may ask while the panel is out of sight
        QGuiApplication.clipboard().setText(self.editor.to_text())
        self.session.confirmed.emit(self.tr("Copied to the clipboard."))

    def paste(self) -> None:
        """Make the clipboard's table the kernel, if it has the kernel's size."""
        self.refresh()
        self.editor.paste_text(QGuiApplication.clipboard().text())

    def _numbers(self) -> Numbers:
        bias = self.session.viewing.biases[self.session.viewing.filter]
        return Numbers({"kernel": self._kernel(), "bias": np.asarray(bias)})

    def _example_entries(self) -> list[Entry]:
        from cnngui.panels.example_places import kernel_places  # a start does not wait for it

        return example_entries(self, lambda example, place: example.take_kernel(*place), kernel_places)

    def _on_cell_changed(self, row: int, column: int, value: float) -> None:
        kernel = self._kernel().copy()
        kernel[row, column] = value
        self._hide_message()
        self._write(kernel)

    def _on_bias_changed(self, value: float) -> None:
        viewing = self.session.viewing
        self.session.network.set_bias(viewing.layer, viewing.filter, value, viewing.kernel_position)

    def take_named(self, index: int) -> None:
        """Put the ready kernel at that place of the list, fitted to the size."""
        name = self.named.itemData(index)
        self._replace(kernels.named_kernel(name, self._kernel().shape), self.named.itemText(index))
        self.named.setCurrentIndex(-1)

    def _enable_actions(self) -> None:
        """Enable what the kernel allows, out of sight too: the menu has these actions."""
        # A kernel that is not square would not fit its layer when turned.
        viewing = self.session.viewing
        height, width = viewing.kernels.shape[2:]
        self.actions_by_name["rotate"].setEnabled(height == width)
        self.actions_by_name["restore"].setEnabled(viewing.filter in viewing.edited_kernels)

    def _operation(self, operation: Callable[[np.ndarray], np.ndarray]) -> Callable[[], None]:
        return lambda: self._replace(operation(self._kernel()), self.tr("Change kernel"))

    def _randomize(self) -> None:
        fan_in = int(np.prod(self.session.viewing.kernels.shape[1:]))
        self._replace(
            kernels.random_kernel(self._kernel().shape, fan_in, self._rng), self.tr("Randomize kernel")
        )

    def _zero_filter(self) -> None:
        self._hide_message()
        self.session.network.zero_filter(self.session.viewing.layer, self.session.viewing.filter)

    def _restore(self) -> None:
        viewing = self.session.viewing
        self.session.network.restore_learned(viewing.layer, viewing.filter, viewing.kernel_position)

    def _replace(self, kernel: np.ndarray, text: str) -> None:
        self._hide_message()
        with self.session.network.act(text):
            self._write(kernel)

    def _write(self, kernel: np.ndarray) -> None:
        viewing = self.session.viewing
        self.session.network.set_kernel(
            viewing.layer, viewing.filter, viewing.channel, kernel, viewing.kernel_position
        )

    def _set_painting(self, painting: bool) -> None:
        self.editor.mode = "paint" if painting else "drag"

    def _set_paint_value(self, value: float) -> None:
        self.editor.paint_value = value

    # Showing --------------------------------------------------------------------------------------------

    def _kernel(self) -> np.ndarray:
        viewing = self.session.viewing
        kernel: np.ndarray = viewing.kernels[viewing.filter, viewing.channel]
        return kernel

    def _learned_kernel(self) -> np.ndarray:
        viewing = self.session.viewing
        kernel: np.ndarray = viewing.learned_kernels[viewing.filter, viewing.channel]
        return kernel

    def _caption(self, edited: bool) -> str:
        name, number = kernels_name(self.session), str(self.session.viewing.filter + 1)
        slides = self.session.network.architecture.layer(self.session.viewing.layer).sliding is not None
        text = self.tr("filter {number} · {layer}") if slides else self.tr("unit {number} · {layer}")
        if self.session.viewing.layer == self.session.network.architecture.names[-1]:
            number = self.session.network.class_names[self.session.viewing.filter]
            text = self.tr("class {number} · {layer}")
        text = text.format(layer=name, number=number)
        return self.tr("{kernel} · edited").format(kernel=text) if edited else text

    def _on_focus_changed(self) -> None:
        if self.session.viewing.kernel_position != self._position:
            self._enable_actions()
            self.update_view()

    def _show_message(self, text: str) -> None:
        if not self.is_seen:
            self.session.failed.emit(text)
            return
        self.message.setText(text)
        self.message.show()

    def _hide_message(self) -> None:
        self.message.hide()
