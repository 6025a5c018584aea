"""What is not meant for a field does not change it, and what is meant for one does nothing else."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractSlider, QAbstractSpinBox, QComboBox, QScrollBar, QWidget

FIELDS = (QComboBox, QAbstractSpinBox, QAbstractSlider)


class FieldGuard(QObject):
    """Guards the combo boxes, spin boxes and sliders within a widget.

    The wheel changes only the one that has the focus, or who scrolls by would load another data set or
    overwrite a kernel. Del in one that has no text is no act of the window.
    """

    def __init__(self, widget: QWidget) -> None:
        super().__init__(widget)
        for field in widget.findChildren(QWidget):
            if isinstance(field, FIELDS) and not isinstance(field, QScrollBar):
                field.installEventFilter(self)
                if field.focusPolicy() == Qt.FocusPolicy.WheelFocus:
                    field.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Wheel and isinstance(watched, QWidget) and not watched.hasFocus():
            event.ignore()  # Qt offers it to what the field lies in
            return True
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(watched, QComboBox | QAbstractSlider):
            assert isinstance(event, QKeyEvent)
            event.setAccepted(event.key() == Qt.Key.Key_Delete)
        return False
