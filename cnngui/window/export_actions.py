"""Take the network along: the actions that write it for other programs."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget

from cnngui.data.files.model_file import ModelFileError
from cnngui.session.session import Session
from cnngui.session.training.settings import data_in_words
from cnngui.widgets.basics.save_dialog import SaveDialog, file_name
from cnngui.window.actions import Group, make_action
from cnngui.window.reading import Reading
from cnngui.words import in_words

if TYPE_CHECKING:
    from cnngui.data.export.exporting import ExportKind


class ExportActions(QObject):
    """The menu File > Export. folder: where a file is suggested; `window` is the parent of the dialogs.

    `parent` is what goes with the language: then these do too.
    """

    def __init__(
        self,
        session: Session,
        reading: Reading,
        folder: Callable[[], str],
        *,
        window: QWidget,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("exports")
        self._session, self._reading, self._folder, self._window = session, reading, folder, window
        self._python = self.tr("Python (*.py)")
        onnx, keras = self.tr("ONNX (*.onnx)"), self.tr("Keras (*.keras)")
        code, numpy_code = self.tr("Export as PyTorch code…"), self.tr("Export as NumPy code…")
        self.choices = [
            self._action("onnx", self.tr("ONNX…"), self.tr("Export as ONNX…"), onnx),
            self._action("keras", self.tr("Keras…"), self.tr("Export for Keras…"), keras),
            self._action("pytorch", self.tr("PyTorch code…"), code, self._python),
            self._action("numpy", self.tr("NumPy code…"), numpy_code, self._python),
        ]
        script = self.tr("PyTorch training script…")
        self.script = make_action(self, "export_script", script, self._export_script)
        self.script.setIconText(self.tr("Export a PyTorch training script…"))
        self.script.setToolTip(
            self.tr("Training anew on a GPU or several, with the data and settings of training as they are")
        )

    def group(self) -> Group:
        """The menu."""
        return Group("export", self.tr("&Export"), [*self.choices, None, self.script])

    def _action(self, kind: ExportKind, text: str, whole_text: str, kinds: str) -> QAction:
        """An action for a menu that says already what is done; `whole_text` says it elsewhere."""
        slot = partial(self._export, kind, whole_text.rstrip("…"), kinds)
        action = make_action(self, f"export_{kind}", text, slot)
        action.setIconText(whole_text)
        return action

    def _export(self, kind: ExportKind, title: str, kinds: str) -> None:
        # A start does not wait for it.
        from cnngui.data.export.exporting import ENDINGS, export_network, weights_beside

        beside = partial(weights_beside, kind=kind) if kind in ("pytorch", "numpy") else None
        name = file_name(self._session.network.name, ENDINGS[kind])
        path = self._asked(title, name, kinds, beside)
        if path is None:
            return
        try:
            written = export_network(path, self._session.network.state.to_model(), kind)
        except (ModelFileError, OSError) as error:
            self._session.failed.emit(in_words(error))
        else:
            self._confirm(written)

    def _export_script(self) -> None:
        # A start does not wait for it.
        from cnngui.data.export.training_script import data_beside
        from cnngui.session.training.script import script_writer

        path = self._asked(self.script.iconText().rstrip("…"), "train.py", self._python, data_beside)
        if path is None:
            return

        data = data_in_words(self._session.training.settings.data)
        self._reading.read(data, script_writer(self._session, path), self._confirm)

    def _asked(self, title: str, name: str, kinds: str, beside: Callable[[Path], Path] | None) -> Path | None:
        """Where to write a file, with an ending of its kind; None where that was given up.

        beside: the file that is written with it.
        """
        return SaveDialog(self._window, title, Path(self._folder()) / name, kinds, beside=beside).ask()

    def _confirm(self, written: tuple[Path, ...]) -> None:
        name, *others = (path.name for path in written)
        if others:
            told = self.tr("Saved as {name}; {other} belongs to it.").format(name=name, other=others[0])
        else:
            told = self.tr("Saved as {name}.").format(name=name)
        self._session.confirmed.emit(told)
