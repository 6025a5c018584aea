"""What is asked about is what will be written: the real dialogs, typed into."""

import errno
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication, QDialog, QMessageBox, QWidget
from pytestqt.qtbot import QtBot

from cnngui.widgets.basics.save_dialog import SaveDialog, file_name
from tests.dialogs import Answer, answering, click, give_up, take_suggestion, type_name

YES = QMessageBox.StandardButton.Yes
NO = QMessageBox.StandardButton.No
KINDS = "Drawings (*.svg);;Pictures (*.png)"


@pytest.fixture
def ask(qtbot: QtBot, tmp_path: Path) -> Callable[..., Path | None]:
    window = QWidget()
    qtbot.addWidget(window)
    window.show()

    def ask(*answers: Answer, kinds: str = KINDS) -> Path | None:
        with answering(*answers):
            return SaveDialog(window, "Save it", tmp_path / "suggested", kinds).ask()

    return ask


@pytest.mark.parametrize(
    ("title", "name"),
    [
        ("¿Estaba ahí, en algún lugar?", "Estaba ahí, en algún lugar.pdf"),
        ("Aprender / comparar: a\\b\n", "Aprender comparar a b.pdf"),
        ("../.hidden", "hidden.pdf"),
        ("conv1, 20@24×24 (untrained)", "conv1, 20@24×24 (untrained).pdf"),
    ],
)
def test_a_title_becomes_a_name_that_every_system_takes(title: str, name: str) -> None:
    assert file_name(title, ".pdf") == name


@pytest.mark.parametrize(
    ("typed", "kind", "named"),
    [
        ("foto", "Pictures (*.png)", "foto.png"),
        ("foto", "Drawings (*.svg)", "foto.svg"),
        ("foto.png", "Drawings (*.svg)", "foto.png"),
        ("foto.PNG", "Drawings (*.svg)", "foto.PNG"),
        ("rede v1.2", "Drawings (*.svg)", "rede v1.2.svg"),
        ("foto.jpg", "Pictures (*.png)", "foto.jpg.png"),
    ],
)
def test_a_name_gets_the_ending_of_the_chosen_kind_unless_it_has_one(
    ask: Callable[..., Path | None], tmp_path: Path, typed: str, kind: str, named: str
) -> None:
    assert ask(type_name(typed, kind)) == tmp_path / named


def test_the_suggested_name_is_taken_with_return(ask: Callable[..., Path | None], tmp_path: Path) -> None:
    assert ask(take_suggestion) == tmp_path / "suggested.svg"


def test_a_file_that_the_ending_leads_to_is_asked_about(
    ask: Callable[..., Path | None], tmp_path: Path
) -> None:
    (tmp_path / "foto.svg").write_text("precious")
    assert ask(type_name("foto"), click(YES)) == tmp_path / "foto.svg"
    assert ask(type_name("foto"), click(NO), type_name("other")) == tmp_path / "other.svg"
    assert ask(type_name("foto"), click(NO), give_up) is None


def test_a_file_typed_with_its_ending_is_asked_about_once(
    ask: Callable[..., Path | None], tmp_path: Path
) -> None:
    (tmp_path / "foto.svg").write_text("precious")
    assert ask(type_name("foto.svg"), click(YES)) == tmp_path / "foto.svg"


def test_a_link_that_leads_nowhere_is_asked_about(ask: Callable[..., Path | None], tmp_path: Path) -> None:
    (tmp_path / "foto.svg").symlink_to(tmp_path / "gone")
    assert ask(type_name("foto"), click(NO), give_up) is None


def test_a_write_that_fails_is_told_with_the_name(qtbot: QtBot, tmp_path: Path) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    told, confirmed = list[str](), list[str]()

    def write(path: Path) -> None:
        raise OSError(errno.ENOSPC, "No space left on device", str(path))

    with answering(type_name("foto")):
        dialog = SaveDialog(window, "Save it", tmp_path / "suggested", KINDS)
        dialog.save(write, told.append, confirmed.append)
    assert told == ["foto.svg could not be written: No space left on device."]
    assert not confirmed


def test_a_file_that_is_written_is_confirmed(qtbot: QtBot, tmp_path: Path) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    told, confirmed = list[str](), list[str]()
    with answering(type_name("foto")):
        dialog = SaveDialog(window, "Save it", tmp_path / "suggested", KINDS)
        dialog.save(lambda path: path.touch(), told.append, confirmed.append)
    assert (told, confirmed) == ([], ["Saved as foto.svg."])


def test_a_window_that_goes_while_it_asks_takes_the_question_with_it(qtbot: QtBot, tmp_path: Path) -> None:
    window = QWidget()
    window.show()

    def close_all(dialog: QDialog) -> None:
        dialog.reject()
        window.deleteLater()
        QApplication.sendPostedEvents(window, QEvent.Type.DeferredDelete)

    with answering(close_all):
        assert SaveDialog(window, "Save it", tmp_path / "suggested", KINDS).ask() is None
