"""The network's table as text and its picture as a file, for documents and slides."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from cnngui.data.files.atomic_file import write_atomically
from cnngui.data.files.table_text import csv_text, markdown_text
from cnngui.engine.description.calculation import LayerCalculation
from cnngui.panels.architecture.words import LayerWords, grouped
from cnngui.panels.layer_kinds import kind_of
from cnngui.panels.layer_text import shape_text
from cnngui.session.lessons.architecture_editor import ArchitectureEditor
from cnngui.session.session import Session
from cnngui.widgets.basics.save_dialog import SaveDialog, file_name
from cnngui.widgets.network.network_picture import PictureLayer, png_bytes, svg_bytes

INPUT_FILL = "#f1f2f4"


class ArchitectureExport(QObject):
    """Copies and saves what the architecture panel shows. A file's ending decides what is written."""

    def __init__(
        self, session: Session, editor: ArchitectureEditor, words: LayerWords, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._editor = editor
        self._words = words
        self._window = parent

    def copy_csv(self) -> None:
        """Put the table on the clipboard as CSV."""
        self._copy(csv_text(self._table()))

    def copy_markdown(self) -> None:
        """Put the table on the clipboard as Markdown."""
        self._copy(markdown_text(self._table()))

    def choose_table_file(self) -> None:
        """Ask where to save the table."""
        kinds = self.tr("Tables (*.csv);;Markdown (*.md)")
        self._choose(self.tr("Save the table"), ".csv", kinds, self.save_table)

    def choose_picture_file(self) -> None:
        """Ask where to save the picture."""
        kinds = self.tr("Drawings (*.svg);;Pictures (*.png)")
        self._choose(self.tr("Save a picture of the network"), ".svg", kinds, self.save_picture)

    def save_table(self, path: Path) -> None:
        """Write the table, as Markdown if the name ends so, else as CSV. Raises OSError."""
        if path.suffix.lower() == ".md":
            write_atomically(path, markdown_text(self._table()).encode())
        else:
            # Spreadsheets take a file for UTF-8 only if it begins with its mark.
            write_atomically(path, csv_text(self._table()).encode("utf-8-sig"))

    def save_picture(self, path: Path) -> None:
        """Write the picture, as PNG if the name ends so, else as SVG. Raises OSError."""
        layers = self.picture_layers()
        if path.suffix.lower() == ".png":
            from cnngui.session.states.saved_picture import saved_picture  # a start does not wait for it

            write_atomically(path, saved_picture(self._session, png_bytes(layers)).content)
        else:
            write_atomically(path, svg_bytes(layers, self._session.network.title))

    def picture_layers(self) -> list[PictureLayer]:
        """The input and every layer, with captions."""
        network = self._editor.calculation()
        shape = network.architecture.input_shape
        picture = PictureLayer(INPUT_FILL, shape, ("input", shape_text(shape)), ())
        return [picture, *map(self._picture_of, network.layers)]

    def _picture_of(self, layer: LayerCalculation) -> PictureLayer:
        kind, sliding = kind_of(layer.layer), layer.layer.sliding
        above = (layer.name, shape_text(layer.output_shape))
        below = [kind.description().partition(", ")[0]]
        if layer.parameter_count:
            below.append(self.tr("{count} parameters").format(count=grouped(layer.parameter_count)))
        return PictureLayer(
            kind.fill,
            layer.output_shape,
            above,
            tuple(below),
            sliding.window if sliding else None,
            is_dashed=kind.is_dashed,
        )

    def _copy(self, text: str) -> None:
        QGuiApplication.clipboard().setText(text)
        self._session.confirmed.emit(self.tr("Copied to the clipboard."))

    def _table(self) -> Sequence[Sequence[str]]:
        return self._words.table(self._editor.calculation())

    def _choose(self, text: str, suffix: str, kinds: str, save: Callable[[Path], None]) -> None:
        suggestion = Path.home() / file_name(self._session.network.name, suffix)
        dialog = SaveDialog(self._window, text, suggestion, kinds)
        dialog.save(save, self._session.failed.emit, self._session.confirmed.emit)
