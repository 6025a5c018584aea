"""Where a clicked neuron is seen, for what is shown beside it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QRectF
from PySide6.QtWidgets import QWidget


@dataclass(frozen=True)
class NeuronPlace:
    """A widget, and where on it the neuron in focus is now; None while it is not seen there."""

    widget: QWidget
    rect: Callable[[], QRectF | None]
