"""Labels by which screen readers name boxes to choose from."""

from __future__ import annotations

from PySide6.QtWidgets import QComboBox, QLabel, QWidget

from cnngui.widgets.basics.named import named


def label_boxes(widget: QWidget) -> None:
    """Give each combo box within a widget that stands without a label a hidden one, with its accessible name.

    On Linux Qt tells a box's value as its name, and that it is named by a label beside it, where it has one.
    """
    labelled = {label.buddy() for label in widget.findChildren(QLabel)}
    for box in widget.findChildren(QComboBox):
        if box not in labelled:
            label = named(QLabel(box.accessibleName(), box.parentWidget()), "box_label")
            label.setBuddy(box)
            label.hide()
