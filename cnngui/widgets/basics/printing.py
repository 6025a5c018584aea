"""Puts widgets and documents on paper."""

from __future__ import annotations

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QMarginsF
from PySide6.QtGui import QPageLayout, QPageSize, QPainter, QPdfWriter, QTextDocument
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QWidget

from cnngui.widgets.basics.named import named
from cnngui.widgets.basics.widget_picture import paint_widget, shown_whole

MARGIN = 0.0
"""Millimetres around a page of a document: a text leaves 20 itself."""
DOTS = 150
"""Per inch, of a PDF."""


def print_widget(widget: QWidget, title: str) -> bool:
    """Ask for a printer, and let it draw the widget as large as its paper. Says whether that was done."""
    printer = _printer(title)
    with shown_whole(widget):
        is_wide = widget.width() > widget.height()
    if is_wide:
        printer.setPageOrientation(QPageLayout.Orientation.Landscape)
    if not _is_chosen(printer, widget):
        return False
    with shown_whole(widget), QPainter(printer) as painter:
        room = printer.pageLayout().paintRectPixels(printer.resolution()).size()
        paint_widget(painter, widget, room)
    return True


def print_document(document: QTextDocument, title: str, window: QWidget) -> bool:
    """Ask for a printer, and let it print the document, page by page. Says whether that was done."""
    printer = _printer(title)
    printer.setPageMargins(_margins(), QPageLayout.Unit.Millimeter)
    if not _is_chosen(printer, window):
        return False
    document.print_(printer)
    return True


def pdf_of(document: QTextDocument) -> bytes:
    """The document as a PDF of A4 pages."""
    content = QByteArray()
    buffer = QBuffer(content)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setResolution(DOTS)
    writer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
    writer.setPageMargins(_margins(), QPageLayout.Unit.Millimeter)
    document.print_(writer)
    buffer.close()
    return bytes(content.data())


def _margins() -> QMarginsF:
    return QMarginsF(MARGIN, MARGIN, MARGIN, MARGIN)


def _printer(title: str) -> QPrinter:
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setDocName(title)
    return printer


def _is_chosen(printer: QPrinter, widget: QWidget) -> bool:
    """Let the person choose the printer; say whether it is to print."""
    dialog = named(QPrintDialog(printer, widget.window()), "print_dialog")
    is_wanted = bool(dialog.exec())
    dialog.deleteLater()
    return is_wanted
