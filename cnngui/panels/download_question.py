"""Before anything is downloaded, the hand is asked."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QMessageBox, QWidget

from cnngui.data.readers.mnist import FILES, folder_of_mnist
from cnngui.widgets.basics.message_box import fit_title, make_question
from cnngui.widgets.basics.named import named


def may_load(spec: str, window: QWidget) -> bool:
    """Whether the data of that name may be loaded: they are here, or somebody lets MNIST be downloaded.

    Once it is here nobody is asked again. `window` is the parent of the question.
    """
    if "mnist" not in spec.split("+") or folder_of_mnist() is not None:
        return True
    translate = QCoreApplication.translate  # by this name lupdate finds the texts
    box = named(QMessageBox(window), "ask_to_download")
    box.setWindowTitle(translate("DownloadQuestion", "MNIST is not on this machine"))
    text = translate("DownloadQuestion", "Download MNIST now? It has {size} MB, and is kept.")
    box.setText(text.format(size=round(sum(file.size for file in FILES) / 1e6)))
    box.setInformativeText(
        translate("DownloadQuestion", "This is the only thing that the program takes from the network.")
    )
    download = box.addButton(translate("DownloadQuestion", "Download"), QMessageBox.ButtonRole.AcceptRole)
    box.setDefaultButton(download)
    box.addButton(QMessageBox.StandardButton.Cancel)
    make_question(box)
    fit_title(box)
    box.exec()
    box.deleteLater()
    return box.clickedButton() is download
