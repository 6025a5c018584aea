"""Panels in a window that is shown."""

from typing import TypeVar

from PySide6.QtWidgets import QApplication, QWidget

AnyPanel = TypeVar("AnyPanel", bound=QWidget)


def shown(window: QWidget, panel: AnyPanel) -> AnyPanel:
    """The panel, in the layout of a window."""
    layout = window.layout()
    assert layout is not None
    layout.addWidget(panel)
    QApplication.processEvents()
    return panel
