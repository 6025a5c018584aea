"""Named kernels as the window calls them, and what each does: one row each."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication

from cnngui.panels.translatable import QT_TRANSLATE_NOOP

_EFFECTS: Mapping[str, str] = {
    QT_TRANSLATE_NOOP("KernelPanel", "Identity"): QT_TRANSLATE_NOOP(
        "KernelPanel", "Leaves the image as it is: the middle weight is 1, all others are 0."
    ),
    QT_TRANSLATE_NOOP("KernelPanel", "Box blur"): QT_TRANSLATE_NOOP(
        "KernelPanel", "Blurs: the mean of all cells that it sees."
    ),
    QT_TRANSLATE_NOOP("KernelPanel", "Gaussian blur"): QT_TRANSLATE_NOOP(
        "KernelPanel", "Blurs softly: a mean in which near cells count more."
    ),
    QT_TRANSLATE_NOOP("KernelPanel", "Sharpen"): QT_TRANSLATE_NOOP(
        "KernelPanel", "Sharpens: makes larger what differs from the cells around."
    ),
    QT_TRANSLATE_NOOP("KernelPanel", "Emboss"): QT_TRANSLATE_NOOP(
        "KernelPanel", "Shows the drawing as a relief, lit from the lower right."
    ),
    QT_TRANSLATE_NOOP("KernelPanel", "Sobel, horizontal edges"): QT_TRANSLATE_NOOP(
        "KernelPanel", "Finds edges between above and below: the difference of the rows, smoothed along them."
    ),
    QT_TRANSLATE_NOOP("KernelPanel", "Sobel, vertical edges"): QT_TRANSLATE_NOOP(
        "KernelPanel",
        "Finds edges between left and right: the difference of the columns, smoothed along them.",
    ),
    QT_TRANSLATE_NOOP("KernelPanel", "Prewitt, horizontal edges"): QT_TRANSLATE_NOOP(
        "KernelPanel", "Finds edges between above and below, as Sobel's, with all columns alike."
    ),
    QT_TRANSLATE_NOOP("KernelPanel", "Prewitt, vertical edges"): QT_TRANSLATE_NOOP(
        "KernelPanel", "Finds edges between left and right, as Sobel's, with all rows alike."
    ),
    QT_TRANSLATE_NOOP("KernelPanel", "Laplacian"): QT_TRANSLATE_NOOP(
        "KernelPanel", "Finds edges in all directions: how a cell differs from the mean of its neighbours."
    ),
    QT_TRANSLATE_NOOP("KernelPanel", "Diagonal line, falling"): QT_TRANSLATE_NOOP(
        "KernelPanel", "Finds lines that fall from left to right."
    ),
    QT_TRANSLATE_NOOP("KernelPanel", "Diagonal line, rising"): QT_TRANSLATE_NOOP(
        "KernelPanel", "Finds lines that rise from left to right."
    ),
    QT_TRANSLATE_NOOP("KernelPanel", "Corner"): QT_TRANSLATE_NOOP(
        "KernelPanel", "Finds corners: one line from the middle to the right, and one downwards."
    ),
    QT_TRANSLATE_NOOP("KernelPanel", "Gabor"): QT_TRANSLATE_NOOP(
        "KernelPanel", "Finds stripes of one width and direction, as cells of the visual cortex do."
    ),
}
"""Names of the engine, in the order of the list to choose from, and what each kernel does."""


def kernel_names() -> dict[str, str]:
    """What the named kernels are called, by the engine's name."""
    return {name: QCoreApplication.translate("KernelPanel", name) for name in _EFFECTS}


def kernel_effect(name: str) -> str:
    """What the kernel of an engine's name does."""
    return QCoreApplication.translate("KernelPanel", _EFFECTS[name])
