from pathlib import Path

from pytestqt.qtbot import QtBot

from cnngui.data.files.model_file import save_model
from cnngui.engine.description.presets import preset
from cnngui.panels.output_panel import OutputPanel
from cnngui.session.network_state import NetworkState
from cnngui.session.session import Session


def test_an_empty_paper_has_a_row_for_each_class_of_the_network_that_is_open(
    session: Session, qtbot: QtBot, tmp_path: Path
) -> None:
    panel = OutputPanel(session)
    qtbot.addWidget(panel)
    panel.show()
    session.drawing.clear()
    session.flush()
    height_of_ten = panel.bars.minimumSizeHint().height()
    path = tmp_path / "two.safetensors"
    save_model(path, NetworkState.initialized(preset("seed").with_class_count(2), 0).to_model())
    session.open(path)
    session.flush()
    assert panel.bars.minimumSizeHint().height() < height_of_ten / 2
