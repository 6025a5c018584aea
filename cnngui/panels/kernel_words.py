"""Named kernels as the window calls them: one row each."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from cnngui.panels.translatable import QT_TRANSLATE_NOOP

_NAMES = (
    QT_TRANSLATE_NOOP("KernelPanel", "Identity"),
    QT_TRANSLATE_NOOP("KernelPanel", "Box blur"),
    QT_TRANSLATE_NOOP("KernelPanel", "Gaussian blur"),
    QT_TRANSLATE_NOOP("KernelPanel", "Sharpen"),
    QT_TRANSLATE_NOOP("KernelPanel", "Emboss"),
    QT_TRANSLATE_NOOP("KernelPanel", "Sobel, horizontal edges"),
    QT_TRANSLATE_NOOP("KernelPanel", "Sobel, vertical edges"),
    QT_TRANSLATE_NOOP("KernelPanel", "Prewitt, horizontal edges"),
    QT_TRANSLATE_NOOP("KernelPanel", "Prewitt, vertical edges"),
    QT_TRANSLATE_NOOP("KernelPanel", "Laplacian"),
    QT_TRANSLATE_NOOP("KernelPanel", "Diagonal line, falling"),
    QT_TRANSLATE_NOOP("KernelPanel", "Diagonal line, rising"),
    QT_TRANSLATE_NOOP("KernelPanel", "Corner"),
    QT_TRANSLATE_NOOP("KernelPanel", "Gabor"),
)
"""Names of the engine, in the order of the list to choose from."""


def kernel_names() -> dict[str, str]:
    """What the named kernels are called, by the engine's name."""
    return {name: QCoreApplication.translate("KernelPanel", name) for name in _NAMES}
