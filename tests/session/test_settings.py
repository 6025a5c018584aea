import json
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QByteArray, QSettings

from cnngui.data.augmentation import Augmentation
from cnngui.data.drawing.drawing import DEFAULT_PEN_WIDTH
from cnngui.engine.training.config import TrainingConfig
from cnngui.session.settings import (
    LARGEST_PEN_WIDTH,
    MAX_RECENT_FILES,
    SMALLEST_PEN_WIDTH,
    ZOOMS,
    Settings,
    ThemeName,
)
from cnngui.session.training.settings import TrainingSettings


@pytest.fixture
def store_path(tmp_path: Path) -> str:
    return str(tmp_path / "settings.ini")


def open_settings(store_path: str) -> Settings:
    return Settings(QSettings(store_path, QSettings.Format.IniFormat))


def test_everything_has_a_value_at_the_first_start(store_path: str) -> None:
    settings = open_settings(store_path)
    assert (settings.theme, settings.language, settings.zoom) == ("system", "", 1.0)
    assert settings.centred
    assert settings.pen_width == pytest.approx(2.4)
    assert settings.geometry.isEmpty()
    assert settings.window_state.isEmpty()
    assert settings.recent_files == []
    assert settings.training == TrainingSettings()


def test_how_to_train_is_there_at_the_next_start(store_path: str) -> None:
    config = TrainingConfig(epochs=7, batch_size=32, learning_rate=1e-5, optimizer="adam", seed=2**40)
    first = QSettings(store_path, QSettings.Format.IniFormat)
    Settings(first).training = TrainingSettings("mnist", config, augment=True)
    first.sync()
    assert open_settings(store_path).training == TrainingSettings("mnist", config, augment=True)


def test_all_choices_of_a_run_are_there_at_the_next_start_and_older_ones_are_read(store_path: str) -> None:
    config = TrainingConfig(
        optimizer="nesterov", schedule="step", schedule_factor=0.25, dropout=0.5, patience=3, stop_by="loss"
    )
    chosen = TrainingSettings("mnist", config, augmentation=Augmentation(elastic=2.5, pen_width=0.5))
    first = QSettings(store_path, QSettings.Format.IniFormat)
    Settings(first).training = chosen
    first.sync()
    assert open_settings(store_path).training == chosen
    older: dict[str, Any] = {
        "epochs": 7,
        "batch_size": 32,
        "learning_rate": 0.5,
        "optimizer": "adam",
        "momentum": 0.9,
    }
    first.setValue("training", json.dumps({"data": "mnist", "augment": True, **older}))
    assert Settings(first).training == TrainingSettings("mnist", TrainingConfig(**older), augment=True)


def test_a_data_set_of_one_s_own_is_not_kept(store_path: str) -> None:
    settings = open_settings(store_path)
    settings.training = TrainingSettings("/some/where/digits", augment=True)
    assert settings.training == TrainingSettings("synthetic", augment=True)


@pytest.mark.parametrize(
    "text",
    ["", "[", "[]", "{}", '{"data": "mnist"}', '{"data": [], "augment": 1, "epochs": -3}', "[" * 100_000],
)
def test_a_damaged_record_of_how_to_train_counts_as_not_set(store_path: str, text: str) -> None:
    store = QSettings(store_path, QSettings.Format.IniFormat)
    store.setValue("training", text)
    assert Settings(store).training == TrainingSettings()


def test_what_is_set_is_there_at_the_next_start(store_path: str) -> None:
    first = QSettings(store_path, QSettings.Format.IniFormat)
    settings = Settings(first)
    settings.theme = "dark"
    settings.language = "pt_BR"
    settings.zoom = 1.25
    settings.centred = False
    settings.pen_width = 3.5
    settings.geometry = QByteArray(b"\x00\x01geometry")
    settings.window_state = QByteArray(b"\xff\x00state")
    first.sync()
    again = open_settings(store_path)
    assert (again.theme, again.language, again.zoom, again.centred, again.pen_width) == (
        *("dark", "pt_BR", 1.25, False, 3.5),
    )
    assert again.geometry == QByteArray(b"\x00\x01geometry")
    assert again.window_state == QByteArray(b"\xff\x00state")


@pytest.mark.parametrize("value", ["", "mauve", "9e9", "-1", "nan", ["a", "b"], {"a": 1}])
def test_what_cannot_be_used_counts_as_not_set(store_path: str, value: object) -> None:
    store = QSettings(store_path, QSettings.Format.IniFormat)
    for key in ("theme", "zoom", "pen_width", "geometry", "window_state"):
        store.setValue(key, value)
    settings = Settings(store)
    assert (settings.theme, settings.zoom) == ("system", 1.0)
    assert settings.pen_width == pytest.approx(2.4)
    assert settings.geometry.isEmpty()
    assert settings.window_state.isEmpty()


@pytest.mark.parametrize(
    ("zoom", "pen_width", "beyond"),
    [(ZOOMS[0], SMALLEST_PEN_WIDTH, -0.1), (ZOOMS[-1], LARGEST_PEN_WIDTH, 0.1)],
)
def test_zoom_and_pen_are_kept_up_to_their_limits_and_not_beyond(
    store_path: str, zoom: float, pen_width: float, beyond: float
) -> None:
    settings = open_settings(store_path)
    settings.zoom, settings.pen_width = zoom, pen_width
    assert (settings.zoom, settings.pen_width) == (zoom, pen_width)
    settings.zoom, settings.pen_width = zoom + beyond, pen_width + beyond
    assert (settings.zoom, settings.pen_width) == (1.0, DEFAULT_PEN_WIDTH)


def test_a_damaged_byte_of_what_qt_is_given_back_is_noticed(store_path: str) -> None:
    store = QSettings(store_path, QSettings.Format.IniFormat)
    settings = Settings(store)
    settings.window_state = settings.geometry = QByteArray(bytes(range(256)))
    for key in ("window_state", "geometry"):
        kept = bytearray(store.value(key).data())
        kept[100] ^= 1
        store.setValue(key, QByteArray(kept))
    assert settings.window_state.isEmpty()
    assert settings.geometry.isEmpty()


def test_settings_set_aside_are_forgotten_and_kept_in_a_file_beside(store_path: str) -> None:
    store = QSettings(store_path, QSettings.Format.IniFormat)
    settings = Settings(store)
    assert settings.set_aside() is None
    beside = []
    themes: tuple[ThemeName, ...] = ("dark", "projector")
    for theme in themes:
        settings.theme = theme
        store.sync()
        beside.append(settings.set_aside())
        assert settings.theme == open_settings(store_path).theme == "system"
    assert [open_settings(str(path)).theme for path in beside] == ["dark", "projector"]


def test_recent_files_come_newest_first_and_once_each(store_path: str, tmp_path: Path) -> None:
    settings = open_settings(store_path)
    files = [tmp_path / f"{letter}.safetensors" for letter in "abc"]
    for file in [*files, files[0]]:
        file.touch()
        settings.add_recent_file(file)
    assert settings.recent_files == [files[0], files[2], files[1]]


@pytest.mark.parametrize("name", ["gone", "a" * 300, "behind\0"])
def test_nobody_looks_whether_a_recent_file_is_there(store_path: str, name: str) -> None:
    settings = open_settings(store_path)
    file = Path("/no such folder") / name
    settings.add_recent_file(file)
    assert settings.recent_files == [file]


def test_the_oldest_recent_files_are_forgotten(store_path: str, tmp_path: Path) -> None:
    settings = open_settings(store_path)
    for number in range(MAX_RECENT_FILES + 3):
        file = tmp_path / f"{number}.safetensors"
        file.touch()
        settings.add_recent_file(file)
    assert len(settings.recent_files) == MAX_RECENT_FILES
    assert settings.recent_files[0].stem == str(MAX_RECENT_FILES + 2)


def test_one_recent_file_survives_the_next_start(store_path: str, tmp_path: Path) -> None:
    first = QSettings(store_path, QSettings.Format.IniFormat)
    file = tmp_path / "a.safetensors"
    file.touch()
    Settings(first).add_recent_file(file)
    first.sync()
    assert open_settings(store_path).recent_files == [file]


def test_settings_for_one_run_leave_the_users_own_alone() -> None:
    settings = Settings.for_one_run("dark")
    settings.zoom = 1.5
    assert (settings.theme, settings.zoom) == ("dark", 1.5)
    assert (Settings().theme, Settings().zoom) == ("system", 1.0)
