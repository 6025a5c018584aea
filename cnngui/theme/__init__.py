"""How cnngui looks: colours, colormaps, sizes, fonts and icons, for every theme and zoom.

Widgets ask this module while they paint (`current()`, `sizes()`, `colormap()`, `font()`) and drop what they
cached when Qt sends them a change event that `is_news`, which `apply_theme` causes for every widget that
lives.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import cache
from importlib.resources import files
from importlib.resources.abc import Traversable
from typing import Literal

import numpy as np
from PySide6.QtCore import QByteArray, QDir, QEvent, QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontDatabase, QIcon, QIconEngine, QPainter, QPalette, QPixmap
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QApplication, QStyle, QWidget

from cnngui.theme.palettes import DARK as DARK
from cnngui.theme.palettes import LIGHT as LIGHT
from cnngui.theme.palettes import PROJECTOR as PROJECTOR
from cnngui.theme.palettes import ColorName as ColorName
from cnngui.theme.palettes import Palette as Palette
from cnngui.theme.palettes import Sizes as Sizes
from cnngui.theme.stylesheet import stylesheet

ColormapName = Literal["sequential", "diverging", "ink", "book"]
FontRole = Literal["small", "base", "title", "large"]

THEMES = ("system", "light", "dark", "projector")
SCHEMES = {
    "light": Qt.ColorScheme.Light,
    "dark": Qt.ColorScheme.Dark,
    "projector": Qt.ColorScheme.Light,
}
TABULAR_DIGITS = QFont.Tag("tnum")
VEIL_OPACITY = 0.7


@dataclass(slots=True)
class _Applied:
    """What `apply_theme` was asked for, and what it made of it."""

    name: str = "light"
    zoom: float = 1.0
    palette: Palette = LIGHT
    sizes: Sizes = field(default_factory=lambda: Sizes.of(LIGHT, 1.0))
    follows_system: bool = False


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


def text_size(role: FontRole) -> int:
    """The height of text in a role, in logical pixels."""
    size: int = getattr(_applied.sizes, role)
    return size


def font(role: FontRole = "base", *, bold: bool = False) -> QFont:
    """The system's font with tabular digits, at the role's size."""
    # Making a font takes as long as painting a word; a copy is free.
    return QFont(_font(text_size(role), bold))


@cache
def _font(size: int, bold: bool) -> QFont:
    chosen = QFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.GeneralFont).family())
    chosen.setPixelSize(size)
    chosen.setFeature(TABULAR_DIGITS, 1)
    if bold:
        chosen.setWeight(QFont.Weight.DemiBold)
    return chosen


def apply_theme(app: QApplication, theme_name: str, zoom: float = 1.0) -> None:
    """Give the whole application a theme of THEMES and a zoom, 1 as designed.

    Every living widget repaints itself. "system" follows the desktop between light and dark while the
    application runs. Raises ValueError for an unknown theme name.
    """
    if theme_name not in THEMES:
        raise ValueError("unknown theme {!r}; known: {}".format(theme_name, ", ".join(THEMES)))
    _applied.name, _applied.zoom = theme_name, zoom
    hints = app.styleHints()
    if not _applied.follows_system:
        _applied.follows_system = True
        hints.colorSchemeChanged.connect(_on_color_scheme_changed)
    # Title bars and file dialogs are the desktop's: they follow the scheme, not the palette.
    hints.setColorScheme(SCHEMES.get(theme_name, Qt.ColorScheme.Unknown))
    _apply(app, hints.colorScheme())


def _on_color_scheme_changed(scheme: Qt.ColorScheme) -> None:
    app = QApplication.instance()
    if _applied.name == "system" and isinstance(app, QApplication):
        _apply(app, scheme)


def _apply(app: QApplication, scheme: Qt.ColorScheme) -> None:
    system = DARK if scheme == Qt.ColorScheme.Dark else LIGHT
    palette = {"system": system, "light": LIGHT, "dark": DARK, "projector": PROJECTOR}[_applied.name]
    _applied.palette = palette
    _applied.sizes = Sizes.of(palette, _applied.zoom)
    if not app.styleSheet():  # with one the style goes by no name, and to set it again costs half a second
        app.setStyle("Fusion")
    QDir.setSearchPaths("icons", [str(_icon_folder())])
    app.setFont(font())
    app.setPalette(_qt_palette(palette))
    _forget_rules_but_of_windows(app)
    app.setStyleSheet(stylesheet(palette, _applied.sizes))


def _forget_rules_but_of_windows(app: QApplication) -> None:
    """Let the next style sheet come to each widget once.

    Qt brings it to every widget whose rules it remembers, and from there to all within: to one that lies ten
    levels deep, eleven times.
    """
    style = app.style()
    style.unpolish(app)
    for widget in app.topLevelWidgets():
        if widget.parentWidget() is None:
            style.styleHint(QStyle.StyleHint.SH_Widget_Animate, None, widget)  # to answer, it looks them up


def is_news(widget: QWidget, event: QEvent) -> bool:
    """Whether a change event tells the widget of another theme or zoom: once for each, when all is applied.

    A widget that has never been shown is not told by the style sheet, but by its font and palette.
    """
    kind = event.type()
    if kind in (QEvent.Type.FontChange, QEvent.Type.PaletteChange):
        return not widget.testAttribute(Qt.WidgetAttribute.WA_WState_Polished)
    return kind == QEvent.Type.StyleChange


def colormap(name: ColormapName) -> np.ndarray:
    """The colormap of the applied theme: (256,) uint32, 0xffRRGGBB from lowest to highest value. Read-only.

    "sequential" for what starts at zero, "diverging" with zero in the middle, "ink" for the drawing, "book"
    as textbooks print weights: the whiter, the smaller; the darker, the larger. Lightness is monotonic on
    each side, so that all of them can be read without colour vision.
    """
    return _colormap_of(_applied.palette, name)


def color(name: ColorName, alpha: float = 1.0) -> QColor:
    """A colour of the current palette, with an opacity in [0, 1]."""
    # Colours are asked for hundreds of times a frame: to read one's name takes longer than to copy it.
    return QColor(_color(getattr(_applied.palette, name), alpha))


@cache
def _color(text: str, alpha: float) -> QColor:
    chosen = QColor(text)
    chosen.setAlphaF(alpha)
    return chosen


def veil() -> QColor:
    """What is laid over all that lies outside of a region, so that the region is seen."""
    return color("veil", VEIL_OPACITY)


def icon(name: str, colour: ColorName = "text") -> QIcon:
    """The icon `resources/icons/<name>.svg`, painted in a colour of the theme that is current then.

    What is checked is painted in the accent colour. Raises FileNotFoundError for an unknown name.
    """
    _svg_text(name)
    return QIcon(_ThemedIcon(name, colour))


class _ThemedIcon(QIconEngine):
    """Paints an SVG in the current theme's colour, so that a change of theme needs no new icons."""

    def __init__(self, name: str, colour: ColorName) -> None:
        super().__init__()
        self._name = name
        self._colour: ColorName = colour

    def clone(self) -> QIconEngine:
        copy = _ThemedIcon(self._name, self._colour)
        _copies.append(copy)
        return copy

    def paint(self, painter: QPainter, rect: QRect, mode: QIcon.Mode, state: QIcon.State) -> None:
        colour: ColorName
        if mode == QIcon.Mode.Disabled:
            colour = "disabled"
        elif state == QIcon.State.On:
            colour = "accent"
        else:
            colour = self._colour
        _svg(self._name, getattr(current(), colour)).render(painter, QRectF(rect))

    def pixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State) -> QPixmap:
        pixmap = QPixmap(size)
        if pixmap.isNull():  # a button that has been squeezed to nothing
            return pixmap
        pixmap.fill(Qt.GlobalColor.transparent)
        with QPainter(pixmap) as painter:
            self.paint(painter, QRect(QPoint(0, 0), size), mode, state)
        return pixmap


_copies: list[_ThemedIcon] = []
"""PySide6 would delete a copy that Python lets go, though the icon that asked for it goes on to paint it."""


@cache
def _icon_folder() -> Traversable:
    return files("cnngui.resources") / "icons"


@cache
def _svg_text(name: str) -> str:
    return (_icon_folder() / f"{name}.svg").read_text(encoding="utf-8")


@cache
def _svg(name: str, colour: str) -> QSvgRenderer:
    return QSvgRenderer(QByteArray(_svg_text(name).replace("currentColor", colour).encode()))


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
