"""What the controls within a widget are set to, for others of the same names."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QAbstractButton, QAbstractSlider, QComboBox, QScrollBar, QWidget

ControlStates = Mapping[str, int]
"""By the control's name."""


def control_states(parent: QWidget) -> ControlStates:
    """What is checked, chosen and slid to."""
    return {thing.objectName(): _state(thing) for thing in _controls(parent)}


def set_control_states(parent: QWidget, states: ControlStates) -> None:
    """Set the controls of these names as by hand: who listens to them hears of it."""
    for thing in _controls(parent):
        state = states.get(thing.objectName())
        if state is not None and state != _state(thing):
            _set_state(thing, state)


def _controls(parent: QWidget) -> Iterator[QObject]:
    for thing in parent.findChildren(QObject):
        is_control = isinstance(thing, QComboBox | QAbstractSlider) or (
            isinstance(thing, QAbstractButton | QAction) and thing.isCheckable()
        )
        if is_control and thing.objectName() and not isinstance(thing, QScrollBar):
            yield thing


def _state(thing: QObject) -> int:
    match thing:
        case QComboBox():
            return thing.currentIndex()
        case QAbstractSlider():
            return thing.value()
        case QAbstractButton() | QAction():
            return int(thing.isChecked())
    raise TypeError(thing)


def _set_state(thing: QObject, state: int) -> None:
    match thing:
        case QComboBox():
            thing.setCurrentIndex(state)
        case QAbstractSlider():
            thing.setValue(state)
        case QAbstractButton() | QAction():
            thing.setChecked(bool(state))
