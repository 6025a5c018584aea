"""The list of runs in the real window: saved by itself, and not lost with the window."""

import csv
import io
import json
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QMessageBox
from pytestqt.qtbot import QtBot

from cnngui.engine.training.config import TrainingConfig
from cnngui.session.training.run_json import decode_runs
from cnngui.window.main_window import MainWindow
from tests.dialogs import answering, click, type_name
from tests.session.runs import train
from tests.window.making import close, make_window


@pytest.fixture
def window(qtbot: QtBot) -> Iterator[MainWindow]:
    """A window with two runs, of which the second was undone."""
    window = make_window()
    for rate in (0.05, 0.5):
        train(window.session, qtbot, TrainingConfig(epochs=1, batch_size=50, learning_rate=rate))
    window.session.undo_stack.undo()
    yield window
    close(window)


def test_the_list_is_saved_as_json_and_as_a_table(window: MainWindow, tmp_path: Path) -> None:
    records = window.session.training.runs.records
    with answering(type_name(str(tmp_path / "all"), "Runs (*.json)")):
        window.documents.save_runs.trigger()
    read = decode_runs((tmp_path / "all.json").read_text(encoding="utf-8"))
    assert [run.id for run in read] == [run.id for run in records]
    assert all(run.start is not None for run in read)
    assert window.message_bar.text == "Saved as all.json."
    with answering(type_name(str(tmp_path / "all.csv"), "Table (*.csv)")):
        window.documents.save_runs.trigger()
    rows = list(csv.DictReader(io.StringIO((tmp_path / "all.csv").read_text(encoding="utf-8-sig"))))
    assert [row["run"] for row in rows] == ["1", "2"]
    assert [row["learning_rate"] for row in rows] == ["0.05", "0.5"]
    assert float(rows[1]["loss"]) == records[1].curves.loss
    assert (rows[0]["branch_of"], rows[1]["branch_of"]) == ("", "1")


def test_without_runs_there_is_no_list_to_save(window: MainWindow) -> None:
    runs = window.session.training.runs
    assert window.documents.save_runs.isEnabled()
    runs.delete([record.id for record in runs.records])
    assert not window.documents.save_runs.isEnabled()


def test_a_note_is_not_lost_with_the_window(window: MainWindow, tmp_path: Path) -> None:
    session = window.session
    session.save(tmp_path / "net.safetensors")
    assert window.documents.may_leave(closes=True)
    session.training.runs.set_note(session.training.runs.records[0].id, "the best")
    assert window.documents.may_leave()  # for another network: the list stays
    with answering(click(QMessageBox.StandardButton.Cancel)):
        assert not window.close()
    with answering(click(QMessageBox.StandardButton.Save)):
        assert window.documents.may_leave(closes=True)
    content = (tmp_path / "net.safetensors").read_bytes()
    header = json.loads(content[8 : 8 + int.from_bytes(content[:8], "little")])
    assert "the best" in header["__metadata__"]["runs"]
