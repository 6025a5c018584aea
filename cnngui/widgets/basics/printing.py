"""Puts a picture of a widget on paper."""

from __future__ import annotations

from PySide6.QtGui import QPageLayout, QPainter
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QWidget

from cnngui.widgets.basics.named import named
from cnngui.widgets.basics.widget_picture import paint_widget, shown_whole


def print_widget(widget: QWidget, title: str) -> bool:
    """Ask for a printer, and let it draw the widget as large as its paper. Says whether that was done."""
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setDocName(title)
    with shown_whole(widget):
        is_wide = widget.width() > widget.height()
    if is_wide:
        printer.setPageOrientation(QPageLayout.Orientation.Landscape)
    dialog = named(QPrintDialog(printer, widget.window()), "print_dialog")
    is_wanted = bool(dialog.exec())
    dialog.deleteLater()
    if not is_wanted:
        return False
    with shown_whole(widget), QPainter(printer) as painter:
        room = printer.pageLayout().paintRectPixels(printer.resolution()).size()
        paint_widget(painter, widget, room)
    return True
