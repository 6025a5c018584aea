"""The colours of cells: lit, or veiled because they lie outside of the region that is shown."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache

import numpy as np
from PySide6.QtGui import QColor

from cnngui import theme
from cnngui.theme import ColormapName

NOT_A_NUMBER = 256
"""The entry behind a colormap's 256 that shows what is not a number."""
VEILED = NOT_A_NUMBER + 1
"""How many entries behind its own the veiled colour of an entry lies."""


@dataclass(frozen=True, slots=True, eq=False)
class CellColours:
    """A lookup table (514,) uint32, 0xffRRGGBB: a colormap's 256 colours, that of NaN, and all of them
    veiled. `is_bright` (514,) bool: which have more contrast with black than with white.
    """

    lookup: np.ndarray
    is_bright: np.ndarray


def cell_colours(colormap: ColormapName) -> CellColours:
    """The colours of a colormap in the current theme."""
    return _colours_of(theme.current().name, colormap)


@cache
def _colours_of(theme_name: str, colormap: ColormapName) -> CellColours:
    nan_colour = np.uint32(theme.color("edited").rgb())
    lit = np.append(theme.colormap(colormap), nan_colour)
    lookup = np.append(lit, _veiled(lit, theme.veil()))
    return CellColours(lookup, _is_bright(lookup))


def _channels(colours: np.ndarray) -> np.ndarray:
    """(n,) uint32 -> (n, 3) float, red, green and blue in [0, 255]."""
    shifts = np.array([16, 8, 0], np.uint32)
    return ((colours[:, np.newaxis] >> shifts) & np.uint32(0xFF)).astype(float)


def _veiled(colours: np.ndarray, veil: QColor) -> np.ndarray:
    """Colours under a translucent veil."""
    over = np.array([veil.red(), veil.green(), veil.blue()], float)
    mixed = np.rint(_channels(colours) * (1 - veil.alphaF()) + over * veil.alphaF()).astype(np.uint32)
    return np.uint32(0xFF000000) | mixed @ np.array([1 << 16, 1 << 8, 1], np.uint32)


def _is_bright(colours: np.ndarray) -> np.ndarray:
    """Whether dark text stands out more, by luminance and contrast as in WCAG 2 with a gamma of 2.2."""
    luminance = (_channels(colours) / 255.0) ** 2.2 @ np.array([0.2126, 0.7152, 0.0722])
    return np.asarray(luminance > 0.179)
