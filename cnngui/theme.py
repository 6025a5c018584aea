"""How cnngui looks: colours, colormaps, sizes, fonts and icons, for every theme and zoom.

Widgets ask this module while they paint (`current()`, `sizes()`, `colormap()`, `font()`) and drop what they
cached when Qt sends them a palette, style or font change, which `apply_theme` causes for every widget that
lives.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import cache
from importlib.resources import files
from typing import Literal

import numpy as np
from PySide6.QtCore import QByteArray, QDir, QEvent, QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontDatabase, QIcon, QIconEngine, QPainter, QPalette, QPixmap
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QApplication

from cnngui.stylesheet import stylesheet

ColormapName = Literal["sequential", "diverging", "ink", "book"]
FontRole = Literal["small", "base", "title", "large"]

COLORMAPS: tuple[ColormapName, ...] = ("sequential", "diverging", "ink", "book")
THEMES = ("system", "light", "dark", "projector")
THEME_EVENTS = (QEvent.Type.PaletteChange, QEvent.Type.StyleChange, QEvent.Type.FontChange)
TABULAR_DIGITS = QFont.Tag("tnum")
MINIMUM_ZOOM, MAXIMUM_ZOOM = 0.75, 3.0


@dataclass(frozen=True, slots=True)
class Palette:
    """The colours of one theme, as "#rrggbb". Text colours reach 4.5:1 on `panel` and `window`, 7:1 in the
    projector's.
    """

    name: str
    is_dark: bool
    window: str
    panel: str
    field: str
    button: str
    hover: str
    pressed: str
    border: str
    outline: str
    text: str
    muted: str
    disabled: str
    accent: str
    accent_hover: str
    on_accent: str
    accent_soft: str
    edited: str
    error: str
    success: str
    paper: str
    ink: str
    bar: str
    series: tuple[str, ...]
    sequential: tuple[str, ...]
    diverging: tuple[str, ...]


LIGHT = Palette(
    name="light",
    is_dark=False,
    window="#eceef2",
    panel="#ffffff",
    field="#ffffff",
    button="#f5f6f8",
    hover="#e9ebf1",
    pressed="#dcdfe8",
    border="#d6d9e0",
    outline="#868e9c",
    text="#1a1d24",
    muted="#555d6b",
    disabled="#a0a6b1",
    accent="#4146c4",
    accent_hover="#5559d6",
    on_accent="#ffffff",
    accent_soft="#e4e5fa",
    edited="#c2185b",
    error="#b3261e",
    success="#1b7048",
    paper="#ffffff",
    ink="#14171f",
    bar="#a9aee8",
    series=("#4146c4", "#b85c00", "#0f766e", "#9d174d"),
    # mako turned round: nothing is paper-white, much is deep blue; its lightness falls without a turn.
    sequential=(
        "#ffffff",
        "#def2e6",
        "#a5dcc0",
        "#5fc0b0",
        "#3a9aa8",
        "#35709f",
        "#3f4a86",
        "#322653",
        "#120a14",
    ),
    diverging=(
        "#083a6b",
        "#1f64a3",
        "#5a9acb",
        "#a9cbe5",
        "#f7f7f6",
        "#f6c992",
        "#e28f37",
        "#b35c06",
        "#6f3300",
    ),
)

DARK = Palette(
    name="dark",
    is_dark=True,
    window="#121418",
    panel="#1b1e24",
    field="#14161b",
    button="#262a32",
    hover="#2d323c",
    pressed="#373d49",
    border="#31363f",
    outline="#727b8a",
    text="#e8eaee",
    muted="#a4acb9",
    disabled="#5f6672",
    accent="#9ba6ff",
    accent_hover="#b3bbff",
    on_accent="#11132a",
    accent_soft="#2c3050",
    edited="#ff7eb6",
    error="#ff8f85",
    success="#6fd3a0",
    paper="#0c0e11",
    ink="#f4f5f7",
    bar="#535b9e",
    series=("#9ba6ff", "#ffb04d", "#5fd6c0", "#ff8fc0"),
    sequential=(
        "#0c0a10",
        "#281a3a",
        "#3b366e",
        "#3a5b99",
        "#3585a6",
        "#3aafac",
        "#6fd0ae",
        "#b3e6c8",
        "#eefbf1",
    ),
    diverging=(
        "#bfe3ff",
        "#6db6f0",
        "#2f7fbf",
        "#1c466b",
        "#191a1c",
        "#6a3d10",
        "#bd6d12",
        "#f2a33c",
        "#ffdfae",
    ),
)

PROJECTOR = Palette(
    name="projector",
    is_dark=False,
    window="#f1f2f4",
    panel="#ffffff",
    field="#ffffff",
    button="#f3f4f6",
    hover="#e6e8ee",
    pressed="#d6d9e2",
    border="#a4a9b3",
    outline="#4b5260",
    text="#000000",
    muted="#33373f",
    disabled="#7b818c",
    accent="#2a2f9e",
    accent_hover="#3a3fb4",
    on_accent="#ffffff",
    accent_soft="#dfe0f8",
    edited="#94003f",
    error="#8c1209",
    success="#0d4f31",
    paper="#ffffff",
    ink="#000000",
    bar="#9aa0e6",
    series=("#2a2f9e", "#7f3d00", "#0a4f49", "#7a0f3a"),
    sequential=LIGHT.sequential,
    diverging=LIGHT.diverging,
)


@dataclass(frozen=True, slots=True)
class Sizes:
    """Text heights and spacing in logical pixels, zoom included. `scale` multiplies every other measure."""

    small: int
    base: int
    title: int
    large: int
    scale: float

    @classmethod
    def of(cls, palette: Palette, zoom: float) -> Sizes:
        # 18 pt, the least for a back row, is 24 px at the 96 dots an inch that Qt counts with.
        small, base, large, scale = (24, 24, 84, 1.5) if palette is PROJECTOR else (11, 12, 44, 1.0)
        return cls(
            round(small * zoom), round(base * zoom), round(base * zoom), round(large * zoom), scale * zoom
        )


@dataclass(slots=True)
class _Applied:
    palette: Palette = LIGHT
    sizes: Sizes = field(default_factory=lambda: Sizes.of(LIGHT, 1.0))


_applied = _Applied()


def current() -> Palette:
    """The palette of the applied theme (LIGHT before `apply_theme`)."""
    return _applied.palette


def sizes() -> Sizes:
    """The sizes of the applied theme and zoom."""
    return _applied.sizes


def px(length: float) -> int:
    """A length designed in pixels at zoom 1, in logical pixels of the applied zoom, at least one."""
    return max(1, round(length * _applied.sizes.scale))


def font(role: FontRole = "base", *, bold: bool = False) -> QFont:
    """The system's font with tabular digits, at the role's size."""
    chosen = QFont(_family())
    chosen.setPixelSize(getattr(_applied.sizes, role))
    chosen.setFeature(TABULAR_DIGITS, 1)
    if bold:
        chosen.setWeight(QFont.Weight.DemiBold)
    return chosen


def apply_theme(app: QApplication, theme_name: str, zoom: float = 1.0) -> None:
    """Give the whole application a theme of THEMES and a zoom (limited to 0.75-3). Every living widget
    repaints itself.

    Raises ValueError for an unknown theme name.
    """
    palette = _palette_named(app, theme_name)
    _applied.palette = palette
    _applied.sizes = Sizes.of(palette, min(max(zoom, MINIMUM_ZOOM), MAXIMUM_ZOOM))
    _colormap_of.cache_clear()
    if app.style().name() != "fusion":
        app.setStyle("Fusion")
    QDir.setSearchPaths("icons", [str(files("cnngui.resources").joinpath("icons"))])
    app.setFont(font())
    app.setPalette(_qt_palette(palette))
    app.setStyleSheet(stylesheet(palette, _applied.sizes))


def colormap(name: ColormapName) -> np.ndarray:
    """The colormap of the applied theme: (256,) uint32, 0xffRRGGBB from lowest to highest value. Read-only.

    "sequential" for what starts at zero, "diverging" with zero in the middle, "ink" for the drawing, "book"
    as textbooks print weights: the whiter, the smaller; the darker, the larger. Lightness is monotonic on
    each side, so that all of them can be read without colour vision.
    """
    return _colormap_of(_applied.palette, name)


def color(name: str, alpha: float = 1.0) -> QColor:
    """A colour of the current palette by its field's name, with an opacity in [0, 1]."""
    chosen = QColor(getattr(_applied.palette, name))
    chosen.setAlphaF(alpha)
    return chosen


def icon(name: str, colour: str = "text") -> QIcon:
    """The icon `resources/icons/<name>.svg`, painted in a colour (a field of Palette) of the theme that is
    current then.

    What is checked is painted in the accent colour. Raises FileNotFoundError for an unknown name.
    """
    _svg_text(name)
    return QIcon(_ThemedIcon(name, colour))


class _ThemedIcon(QIconEngine):
    """Paints an SVG in the current theme's colour, so that a change of theme needs no new icons."""

    def __init__(self, name: str, colour: str) -> None:
        super().__init__()
        self._name = name
        self._colour = colour

    def clone(self) -> QIconEngine:
        return _ThemedIcon(self._name, self._colour)

    def paint(self, painter: QPainter, rect: QRect, mode: QIcon.Mode, state: QIcon.State) -> None:
        if mode == QIcon.Mode.Disabled:
            colour = "disabled"
        elif state == QIcon.State.On:
            colour = "accent"
        else:
            colour = self._colour
        _svg(self._name, getattr(current(), colour)).render(painter, QRectF(rect))

    def pixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State) -> QPixmap:
        pixmap = QPixmap(size)
        pixmap.fill(Qt.GlobalColor.transparent)
        with QPainter(pixmap) as painter:
            self.paint(painter, QRect(QPoint(0, 0), size), mode, state)
        return pixmap


@cache
def _svg_text(name: str) -> str:
    return files("cnngui.resources").joinpath("icons", f"{name}.svg").read_text(encoding="utf-8")


@cache
def _svg(name: str, colour: str) -> QSvgRenderer:
    return QSvgRenderer(QByteArray(_svg_text(name).replace("currentColor", colour).encode()))


@cache
def _family() -> str:
    return QFontDatabase.systemFont(QFontDatabase.SystemFont.GeneralFont).family()


def _palette_named(app: QApplication, name: str) -> Palette:
    if name == "system":
        return DARK if app.styleHints().colorScheme() == Qt.ColorScheme.Dark else LIGHT
    for palette in (LIGHT, DARK, PROJECTOR):
        if palette.name == name:
            return palette
    raise ValueError("unknown theme {!r}; known: {}".format(name, ", ".join(THEMES)))


@cache
def _colormap_of(palette: Palette, name: ColormapName) -> np.ndarray:
    stops = {
        "sequential": palette.sequential,
        "diverging": palette.diverging,
        "ink": (palette.paper, palette.ink),
        "book": ("#ffffff", "#000000"),
    }[name]
    channels = np.array([[int(stop[i : i + 2], 16) for i in (1, 3, 5)] for stop in stops], dtype=np.float64)
    places = np.linspace(0.0, 1.0, len(stops))
    rgb = [
        np.rint(np.interp(np.linspace(0.0, 1.0, 256), places, channels[:, i])).astype(np.uint32)
        for i in range(3)
    ]
    lookup = np.uint32(0xFF000000) | (rgb[0] << np.uint32(16)) | (rgb[1] << np.uint32(8)) | rgb[2]
    lookup.setflags(write=False)
    return lookup


def _qt_palette(palette: Palette) -> QPalette:
    role = QPalette.ColorRole
    result = QPalette(QColor(palette.button), QColor(palette.window))
    colours = {
        role.Window: palette.window,
        role.WindowText: palette.text,
        role.Base: palette.field,
        role.AlternateBase: palette.hover,
        role.Text: palette.text,
        role.PlaceholderText: palette.muted,
        role.Button: palette.button,
        role.ButtonText: palette.text,
        role.BrightText: palette.error,
        role.ToolTipBase: palette.panel,
        role.ToolTipText: palette.text,
        role.Highlight: palette.accent,
        role.HighlightedText: palette.on_accent,
        role.Accent: palette.accent,
        role.Link: palette.accent,
        role.LinkVisited: palette.accent,
        role.Light: palette.panel,
        role.Midlight: palette.hover,
        role.Mid: palette.border,
        role.Dark: palette.outline,
    }
    for each, colour in colours.items():
        result.setColor(each, QColor(colour))
    for each in (role.WindowText, role.Text, role.ButtonText):
        result.setColor(QPalette.ColorGroup.Disabled, each, QColor(palette.disabled))
    return result
