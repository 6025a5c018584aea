"""Themes: contrast, colormaps, sizes, style sheet and icons."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import fields
from importlib.resources import files
from itertools import pairwise
from typing import get_args

import numpy as np
import pytest
from PySide6.QtCore import QEvent, QObject, QSize, Qt
from PySide6.QtGui import QColor, QIcon, QImage
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QComboBox,
    QDialog,
    QFrame,
    QLabel,
    QLineEdit,
    QListWidget,
    QPlainTextEdit,
    QProgressBar,
    QPushButton,
    QRadioButton,
    QSlider,
    QSpinBox,
    QToolButton,
    QVBoxLayout,
    QWidget,
)
from pytestqt.qtbot import QtBot

from cnngui import theme
from cnngui.session.settings import ZOOMS
from cnngui.theme.stylesheet import stylesheet

PALETTES = (theme.LIGHT, theme.DARK, theme.PROJECTOR)
ICONS = sorted(
    path.name[:-4]
    for path in files("cnngui.resources").joinpath("icons").iterdir()
    if path.name.endswith(".svg")
)


@pytest.fixture(autouse=True)
def light_theme(qapp: QApplication) -> Iterator[None]:
    """Every test starts, and leaves, with the light theme."""

    def restore() -> None:
        if theme.current() is not theme.LIGHT or theme.sizes().scale != 1.0:
            theme.apply_theme(qapp, "light")

    restore()
    yield
    restore()


def linear(colours: np.ndarray) -> np.ndarray:
    """Linear light of sRGB colours (n, 3) in [0, 255], by IEC 61966-2-1."""
    values = colours / 255.0
    return np.where(values <= 0.04045, values / 12.92, ((values + 0.055) / 1.055) ** 2.4)


def luminance(colours: np.ndarray) -> np.ndarray:
    found: np.ndarray = linear(colours) @ np.array([0.2126, 0.7152, 0.0722])
    return found


def rgb(colour: str) -> np.ndarray:
    return np.array([int(colour[place : place + 2], 16) for place in (1, 3, 5)], np.float64)


def contrast(a: str, b: str) -> float:
    """The contrast ratio of WCAG 2."""
    low, high = sorted(float(luminance(rgb(colour))) for colour in (a, b))
    return (high + 0.05) / (low + 0.05)


def test_every_colour_of_a_palette_can_be_asked_for_by_its_name() -> None:
    single = {field.name for field in fields(theme.Palette) if field.type == "str"} - {"name"}
    assert set(get_args(theme.ColorName)) == single


def test_every_role_of_text_has_its_size() -> None:
    for role in get_args(theme.FontRole):
        assert theme.text_size(role) == theme.font(role).pixelSize()


def channels(lookup: np.ndarray) -> np.ndarray:
    return np.stack([(lookup >> np.uint32(shift)) & np.uint32(0xFF) for shift in (16, 8, 0)], axis=1).astype(
        float
    )


@pytest.mark.parametrize("palette", PALETTES, ids=lambda palette: palette.name)
@pytest.mark.parametrize("ink", ["text", "muted", "error", "success", "accent"])
@pytest.mark.parametrize("ground", ["panel", "window", "field", "button", "hover"])
def test_texts_are_readable_on_every_ground(palette: theme.Palette, ink: str, ground: str) -> None:
    needed = 7.0 if palette is theme.PROJECTOR else 4.5
    assert contrast(getattr(palette, ink), getattr(palette, ground)) >= needed


@pytest.mark.parametrize("palette", PALETTES, ids=lambda palette: palette.name)
@pytest.mark.parametrize(
    "ink,ground", [("on_accent", "accent"), ("accent", "accent_soft"), ("text", "accent_soft")]
)
def test_texts_are_readable_on_the_accent(palette: theme.Palette, ink: str, ground: str) -> None:
    needed = 7.0 if palette is theme.PROJECTOR else 4.5
    assert contrast(getattr(palette, ink), getattr(palette, ground)) >= needed


@pytest.mark.parametrize("palette", PALETTES, ids=lambda palette: palette.name)
def test_outlines_marks_and_curves_stand_out(palette: theme.Palette) -> None:
    for colour in (palette.outline, palette.edited, palette.accent, *palette.series):
        assert contrast(colour, palette.panel) >= 3.0, colour


def lab(light: np.ndarray) -> np.ndarray:
    """CIE 1976 L*a*b* of linear light (n, 3), white as of a screen."""
    to_xyz = np.array([[0.4124, 0.3576, 0.1805], [0.2126, 0.7152, 0.0722], [0.0193, 0.1192, 0.9505]])
    shares = np.clip(light, 0, 1) @ to_xyz.T / to_xyz.sum(axis=1)
    x, y, z = np.where(shares > 0.008856, np.cbrt(shares), 7.787 * shares + 16 / 116).T
    return np.stack([116 * y - 16, 500 * (x - y), 200 * (y - z)], axis=1)


EYES = {
    "all cones": np.eye(3),
    # Vienot, Brettel, Mollon: "Digital video colourmaps for checking the legibility of displays by
    # dichromats", 1999.
    "no red ones": np.array([[0.11238, 0.88762, 0], [0.11238, 0.88762, 0], [0.00401, -0.00401, 1]]),
    "no green ones": np.array([[0.29275, 0.70725, 0], [0.29275, 0.70725, 0], [-0.02234, 0.02234, 1]]),
}


@pytest.mark.parametrize("palette", PALETTES, ids=lambda palette: palette.name)
@pytest.mark.parametrize("eyes", EYES)
def test_classes_are_told_apart_by_every_eye(palette: theme.Palette, eyes: str) -> None:
    """A difference of 2.3 is just noticed; these are seen on small points."""
    light = linear(np.array([rgb(colour) for colour in (*palette.classes, palette.panel)]))
    seen = lab(light @ EYES[eyes].T)
    differences = np.linalg.norm(seen[:, None] - seen, axis=2)
    between, ground = differences[:-1, :-1], differences[-1, :-1]
    assert between[np.triu_indices(len(between), 1)].min() > 25 and ground.min() > 15


@pytest.mark.parametrize("name", ["light", "dark", "projector"])
@pytest.mark.parametrize("colormap", get_args(theme.ColormapName))
def test_a_colormap_is_256_opaque_colours_that_cannot_be_changed(
    qapp: QApplication, name: str, colormap: theme.ColormapName
) -> None:
    theme.apply_theme(qapp, name)
    lookup = theme.colormap(colormap)
    assert lookup.shape == (256,) and lookup.dtype == np.uint32
    assert (lookup >> np.uint32(24) == 0xFF).all()
    with pytest.raises(ValueError):
        lookup[0] = 0


@pytest.mark.parametrize("name", ["light", "dark"])
@pytest.mark.parametrize("colormap", ["sequential", "ink", "book"])
def test_lightness_of_an_unsigned_colormap_never_turns(
    qapp: QApplication, name: str, colormap: theme.ColormapName
) -> None:
    theme.apply_theme(qapp, name)
    rises = np.diff(luminance(channels(theme.colormap(colormap))))
    assert (rises <= 1e-9).all() or (rises >= -1e-9).all()


@pytest.mark.parametrize("name", ["light", "dark"])
def test_a_signed_colormap_is_neutral_at_zero_and_as_strong_at_both_ends(
    qapp: QApplication, name: str
) -> None:
    theme.apply_theme(qapp, name)
    colours = channels(theme.colormap("diverging"))
    assert np.ptp(colours[127:129], axis=1).max() <= 6
    light = luminance(colours)
    negative, positive = np.diff(light[:128]), np.diff(light[128:])
    sign = 1 if name == "light" else -1
    assert (sign * negative >= -1e-9).all() and (sign * positive <= 1e-9).all()
    assert abs(light[0] - light[255]) < 0.1


@pytest.mark.parametrize("name", ["light", "dark"])
def test_the_signs_are_told_apart_without_red_and_green(qapp: QApplication, name: str) -> None:
    theme.apply_theme(qapp, name)
    # Deuteranopia as Viénot, Brettel and Mollon (1999) simulate it, in linear RGB.
    deuteranopia = np.array([[0.29275, 0.70725, 0.0], [0.29275, 0.70725, 0.0], [-0.02234, 0.02234, 1.0]])
    seen = linear(channels(theme.colormap("diverging"))) @ deuteranopia.T
    for distance in (48, 80, 127):
        negative, positive = seen[127 - distance], seen[128 + distance]
        blueness = (negative[2] - negative[0]) - (positive[2] - positive[0])
        assert blueness > 0.12


def test_the_book_colormap_is_whiter_for_the_smaller() -> None:
    assert theme.colormap("book")[0] == 0xFFFFFFFF
    assert theme.colormap("book")[255] == 0xFF000000


def test_text_is_large_enough_for_a_laptop_and_for_the_back_row(qapp: QApplication) -> None:
    assert min(theme.sizes().small, theme.sizes().base) >= 11
    theme.apply_theme(qapp, "projector")
    assert min(theme.sizes().small, theme.sizes().base) >= 24
    assert theme.font().pixelSize() >= 24


def test_zoom_scales_texts_and_lengths(qapp: QApplication) -> None:
    theme.apply_theme(qapp, "light", 2.0)
    assert (theme.sizes().base, theme.px(10), qapp.font().pixelSize()) == (24, 20, 24)


def test_digits_are_equally_wide_in_every_font() -> None:
    assert theme.font("base").featureValue(theme.TABULAR_DIGITS) == 1


def test_living_widgets_take_the_new_theme(qapp: QApplication, qtbot: QtBot) -> None:
    label = QLabel("text")
    qtbot.addWidget(label)
    label.show()
    theme.apply_theme(qapp, "dark", 1.5)
    assert label.palette().text().color() == QColor(theme.DARK.text)
    assert label.font().pixelSize() == theme.sizes().base


class StyleChanges(QObject):
    """Counts how often each widget is told that its style has changed."""

    def __init__(self, *widgets: QWidget) -> None:
        super().__init__()
        self.counts = dict.fromkeys(widgets, 0)
        for widget in widgets:
            widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.StyleChange and isinstance(watched, QWidget):
            self.counts[watched] += 1
        return False


def test_a_theme_comes_once_to_every_widget_however_deep(qapp: QApplication, qtbot: QtBot) -> None:
    window, other = QWidget(), QWidget()
    dialog = QDialog(window)
    nested = [window]
    for _ in range(5):
        nested.append(QFrame(nested[-1]))
    for widget in (window, other, dialog):
        widget.show()
    qtbot.addWidget(window)
    qtbot.addWidget(other)
    changes = StyleChanges(*nested, other, dialog)
    theme.apply_theme(qapp, "dark")
    theme.apply_theme(qapp, "dark", zoom=1.5)
    assert set(changes.counts.values()) == {2}


def controls() -> QWidget:
    """A window with a control of many kinds, none of which has the focus."""
    window = QWidget()
    layout = QVBoxLayout(window)
    for control in (
        QLabel("a label"),
        QPushButton("a button"),
        QCheckBox("a choice"),
        QComboBox(),
        QSpinBox(),
        QLineEdit("a text"),
        QSlider(Qt.Orientation.Horizontal),
        QProgressBar(),
        QListWidget(),
    ):
        control.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        layout.addWidget(control)
    window.resize(300, 400)
    window.show()
    return window


@pytest.mark.parametrize("name", ["light", "dark", "projector"])
def test_a_theme_looks_after_others_as_it_does_at_the_start(
    qapp: QApplication, qtbot: QtBot, name: str
) -> None:
    old = controls()
    qtbot.addWidget(old)
    for each in ("dark", "projector", "light", "projector", "dark", name):
        theme.apply_theme(qapp, each)
    new = controls()
    qtbot.addWidget(new)
    old.resize(new.size())
    QApplication.processEvents()
    assert old.grab().toImage() == new.grab().toImage()


@pytest.mark.parametrize("name", ["light", "dark", "projector"])
def test_a_field_of_several_lines_has_the_frame_of_one_line(
    qapp: QApplication, qtbot: QtBot, name: str
) -> None:
    theme.apply_theme(qapp, name)
    for field in (QPlainTextEdit(), QLineEdit()):
        field.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        qtbot.addWidget(field)
        field.resize(120, 80)
        field.show()
        picture = field.grab().toImage()
        assert picture.pixelColor(60, 0) == QColor(theme.current().border)
        assert picture.pixelColor(100, 40) == QColor(theme.current().field)


@pytest.mark.parametrize("kind", [QCheckBox, QRadioButton])
@pytest.mark.parametrize("name", ["light", "dark", "projector"])
def test_what_is_chosen_is_seen_also_where_it_cannot_be_changed(
    qapp: QApplication, qtbot: QtBot, name: str, kind: type[QCheckBox] | type[QRadioButton]
) -> None:
    theme.apply_theme(qapp, name)
    window = QWidget()
    qtbot.addWidget(window)
    button = kind("", window)
    button.setChecked(True)
    button.setEnabled(False)
    button.adjustSize()
    window.show()
    image = button.grab().toImage()
    colours = {image.pixelColor(x, y).name() for x in range(image.width()) for y in range(image.height())}
    ground = window.palette().color(window.backgroundRole()).name()
    assert max(contrast(colour, ground) for colour in colours) > 1.9
    theme.apply_theme(qapp, "light")


def test_the_system_theme_follows_the_desktop_and_others_do_not(qapp: QApplication) -> None:
    theme.apply_theme(qapp, "system")
    qapp.styleHints().colorSchemeChanged.emit(Qt.ColorScheme.Dark)
    assert theme.current() is theme.DARK
    assert qapp.palette().text().color() == QColor(theme.DARK.text)
    qapp.styleHints().colorSchemeChanged.emit(Qt.ColorScheme.Light)
    assert theme.current() is theme.LIGHT
    theme.apply_theme(qapp, "projector")
    qapp.styleHints().colorSchemeChanged.emit(Qt.ColorScheme.Dark)
    assert theme.current() is theme.PROJECTOR


def test_an_unknown_theme_is_refused_and_changes_nothing(qapp: QApplication) -> None:
    with pytest.raises(ValueError, match="unknown theme 'sepia'"):
        theme.apply_theme(qapp, "sepia")
    assert theme.current() is theme.LIGHT


@pytest.mark.parametrize("palette", PALETTES, ids=lambda palette: palette.name)
def test_the_style_sheet_is_filled_in_and_its_pictures_exist(palette: theme.Palette) -> None:
    text = stylesheet(palette, theme.Sizes.of(palette, 1.25))
    assert "$" not in text and "<" not in text
    pictures = set(re.findall(r"url\(icons:([^)]+)\)", text))
    assert pictures
    for picture in pictures:
        assert files("cnngui.resources").joinpath("icons", picture).is_file(), picture


LENGTH = r"(\d+)px"


def lengths(rule: str, name: str) -> list[int]:
    return [int(found) for found in re.findall(rf"(?<![\w-]){name}:[^;]*?{LENGTH}", rule)]


@pytest.mark.parametrize("scale", [*ZOOMS, 1.125, 1.375, 1.875, 3.0])
@pytest.mark.parametrize("palette", [theme.LIGHT, theme.PROJECTOR], ids=lambda palette: palette.name)
def test_round_corners_are_round_at_every_zoom(palette: theme.Palette, scale: float) -> None:
    checked = 0
    for rule in re.findall(r"[^{}]+{[^}]*}", stylesheet(palette, theme.Sizes.of(palette, scale))):
        sides = [side for name in ("width", "height", "min-height") for side in lengths(rule, name)]
        for radius in lengths(rule, "border-radius") if sides else []:
            border = max(lengths(rule, "border"), default=0)
            assert 2 * radius <= min(sides) + 2 * border, rule  # Qt makes a larger one square
            checked += 1
    assert checked > 5


@pytest.mark.parametrize("properties", [{}, {"compact": True}], ids=["plain", "compact"])
def test_icons_of_buttons_grow_with_the_zoom(
    qapp: QApplication, qtbot: QtBot, properties: dict[str, bool]
) -> None:
    theme.apply_theme(qapp, "light", 1.0)
    button = QToolButton()
    for name, value in properties.items():
        button.setProperty(name, value)
    qtbot.addWidget(button)
    button.show()
    before = button.iconSize().width()
    theme.apply_theme(qapp, "light", 2.0)
    assert button.iconSize().width() == 2 * before


def painted_colours(
    icon: QIcon, mode: QIcon.Mode = QIcon.Mode.Normal, state: QIcon.State = QIcon.State.Off
) -> set[str]:
    image = (
        icon.pixmap(QSize(32, 32), 1.0, mode, state).toImage().convertToFormat(QImage.Format.Format_ARGB32)
    )
    pixels = (image.pixelColor(x, y) for x in range(image.width()) for y in range(image.height()))
    return {pixel.name() for pixel in pixels if pixel.alpha() == 255}


@pytest.mark.parametrize("name", ICONS)
def test_every_icon_paints_something_within_its_square(name: str) -> None:
    assert painted_colours(theme.icon(name))


def test_an_icon_follows_the_theme_its_mode_and_its_state(qapp: QApplication) -> None:
    icon = theme.icon("stop")
    assert painted_colours(icon) == {theme.LIGHT.text}
    assert painted_colours(icon, QIcon.Mode.Disabled) == {theme.LIGHT.disabled}
    assert painted_colours(icon, state=QIcon.State.On) == {theme.LIGHT.accent}
    assert painted_colours(theme.icon("stop", "on_accent")) == {theme.LIGHT.on_accent}
    theme.apply_theme(qapp, "dark")
    assert painted_colours(icon) == {theme.DARK.text}


def test_icons_survive_copying_and_the_loss_of_the_original() -> None:
    copies = [QIcon(theme.icon("pen")) for _ in range(50)]
    assert all(painted_colours(copy) for copy in copies)


def test_icons_that_are_changed_apart_from_their_original_paint_on() -> None:
    original = theme.icon("pen")
    changed = [QIcon(original) for _ in range(50)]
    for icon in changed:
        icon.setIsMask(True)  # Qt copies what paints it
    assert all(painted_colours(icon) == {theme.LIGHT.text} for icon in changed)


def test_an_unknown_icon_is_an_error_at_once() -> None:
    with pytest.raises(FileNotFoundError):
        theme.icon("no such icon")


def test_series_colours_are_told_apart() -> None:
    for palette in PALETTES:
        for first, second in pairwise(palette.series):
            assert np.abs(rgb(first) - rgb(second)).max() > 60
