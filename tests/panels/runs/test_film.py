"""A film of a run, saved by the real dialog from the Runs panel of the real window."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise
from pathlib import Path

import numpy as np
import pytest
from PIL import Image
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from cnngui.data.digits.synthetic import synthetic_digit
from cnngui.data.loading import Loading
from cnngui.engine.description.architecture import Architecture
from cnngui.engine.reference import forward
from cnngui.engine.training.config import TrainingConfig
from cnngui.panels.runs.panel import RunsPanel
from cnngui.session.training.film import (
    FRAME_MS,
    LAST_MS,
    MOST_FRAMES,
    Film,
    chosen_frames,
    film_of_kernels,
    film_of_maps,
)
from cnngui.session.training.snapshots import KeptSnapshot
from cnngui.window.main_window import MainWindow
from tests.dialogs import answering, give_up, type_name
from tests.finding import child
from tests.session.runs import train
from tests.window.making import close, make_window


@pytest.fixture
def window(qtbot: QtBot) -> Iterator[MainWindow]:
    """A window with a run of 12 steps, which is chosen in the Runs panel."""
    window = make_window()
    window.session.drawing.replace(synthetic_digit(5, np.random.default_rng(5)))
    train(window.session, qtbot, TrainingConfig(epochs=3, batch_size=50))
    window.show_panel("runs")
    qtbot.waitUntil(lambda: window.panels["runs"].is_seen)
    panel = runs_panel(window)
    panel.table.choose([window.session.training.runs.records[0].id])
    yield window
    panel.films.cancel()
    close(window)


def runs_panel(window: MainWindow) -> RunsPanel:
    panel = window.panels["runs"]
    assert isinstance(panel, RunsPanel)
    return panel


def save_film(window: MainWindow, subject: str) -> None:
    child(runs_panel(window).film, QAction, f"film_of_{subject}").trigger()


def frames_of(path: Path) -> tuple[list[np.ndarray], list[float]]:
    with Image.open(path) as film:
        frames, times = [], []
        for number in range(getattr(film, "n_frames", 1)):
            film.seek(number)
            frames.append(np.array(film.convert("RGB")))
            times.append(film.info["duration"])
    return frames, times


@pytest.mark.parametrize("subject", ["kernels", "maps"])
def test_a_film_is_saved_by_the_dialog(
    window: MainWindow, qtbot: QtBot, tmp_path: Path, subject: str
) -> None:
    with answering(type_name(str(tmp_path / "grown"))):
        save_film(window, subject)
    qtbot.waitUntil(lambda: not runs_panel(window).films.is_busy, timeout=30_000)
    assert window.message_bar.text == "Saved as grown.png."
    frames, times = frames_of(tmp_path / "grown.png")
    kept = window.session.training.history.snapshots.kept
    assert sum(times) == FRAME_MS * (len(kept) - 1) + LAST_MS <= 10_000
    assert times[-1] >= LAST_MS and len(frames) == len(kept)
    assert (frames[0] != frames[-1]).any()
    texts = [frame[12:44] for frame in frames]  # the step is painted above the tiles
    assert all((one != two).any() for one, two in pairwise(texts))


def test_no_film_is_made_where_the_dialog_is_given_up(window: MainWindow, tmp_path: Path) -> None:
    with answering(give_up):
        save_film(window, "kernels")
    assert not runs_panel(window).films.is_busy and list(tmp_path.iterdir()) == []


def test_a_film_that_cannot_be_written_is_told(window: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    folder = tmp_path / "gone"
    folder.mkdir()

    def remove(dialog: object) -> None:
        type_name(str(folder / "film.png"))(dialog)  # type: ignore[arg-type] # as the driver calls it
        folder.rmdir()

    with answering(remove):
        save_film(window, "maps")
    qtbot.waitUntil(lambda: not runs_panel(window).films.is_busy, timeout=30_000)
    assert "could not be written" in window.message_bar.text


def test_without_snapshots_there_is_no_film(window: MainWindow) -> None:
    from cnngui.session.training.snapshots import KeptSnapshots

    panel, record = runs_panel(window), window.session.training.runs.records[0]
    assert panel.film.isEnabled() and record.history is not None
    record.history.snapshots = KeptSnapshots()
    panel.update_view()
    QApplication.processEvents()
    assert not panel.film.isEnabled() and panel.film.toolTip() == "Of this run no snapshots are kept."


def test_a_film_of_a_run_that_went_while_the_menu_was_open_is_none(window: MainWindow) -> None:
    runs = window.session.training.runs
    runs.delete([record.id for record in runs.records])
    save_film(window, "kernels")
    assert not runs_panel(window).films.is_busy


def test_the_frames_of_a_long_run_are_spread_over_it() -> None:
    from cnngui.engine.weights.parameters import Parameters

    kept = [KeptSnapshot(step, Parameters({})) for step in range(200)]
    frames = chosen_frames(kept)
    assert len(frames) == MOST_FRAMES and frames[0] is kept[0] and frames[-1] is kept[-1]
    gaps = np.diff([frame.steps for frame in frames])
    assert gaps.min() >= 3 and gaps.max() <= 4
    film = Film(tuple(frame.steps for frame in frames), np.zeros((MOST_FRAMES, 1, 1, 1), np.float32))
    assert sum(film.milliseconds) <= 10_000 and film.milliseconds[-1] == LAST_MS


def test_a_film_shows_the_kernels_and_the_maps_of_each_step(window: MainWindow) -> None:
    session = window.session
    architecture: Architecture = session.network.architecture
    kept = session.training.history.snapshots.kept
    kernels = film_of_kernels(kept, architecture, "conv1", 0)
    np.testing.assert_array_equal(kernels.tiles[1], kept[1].parameters["conv1.weight"][:, 0])
    image = session.drawing.image.copy()
    maps = film_of_maps(kept, architecture, "conv1", image, Loading())
    assert maps.steps == tuple(each.steps for each in kept)
    expected = forward(architecture, kept[1].parameters, image[None])["conv1"][1]
    np.testing.assert_allclose(maps.tiles[1], expected, atol=1e-5)
