"""Weight sharing as an experiment on the open network: give it up, take it back, see what it does."""

from __future__ import annotations

import math

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QObject

from cnngui.engine.description.architecture import Architecture
from cnngui.engine.description.architecture_error import ArchitectureError
from cnngui.engine.description.calculation import Formula, dense_parameters
from cnngui.engine.lessons.weight_sharing import PositionGradients, SharingCounts, sharing_counts
from cnngui.session.session import Session


class WeightSharing(QObject):
    """Unties and ties convolutions, each an act to undo, and asks what every position gives to a gradient."""

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._asked: tuple[Architecture, str] | None = None
        self._gradients: PositionGradients | None = None

    def is_shared(self, layer: str) -> bool | None:
        """Whether the positions of a layer share their weights; None for one that is no convolution."""
        return self._session.network.architecture.layer(layer).shared

    def counts(self, layer: str) -> SharingCounts:
        """Parameters of a convolution shared, unshared, and of a dense layer in its place."""
        return sharing_counts(self._session.network.architecture, layer)

    def dense_count(self, layer: str) -> Formula:
        """Parameters of a dense layer, worked out."""
        architecture = self._session.network.architecture
        (units,) = architecture.shapes[architecture.index(layer)]
        return dense_parameters(math.prod(architecture.input_shape_of(layer)), units)

    # Acts -----------------------------------------------------------------------------------------

    def untie(self, layer: str) -> None:
        """Give every position of a convolution kernels of its own, which start as the shared ones.

        Raises ArchitectureError while a run trains, for any other layer, and where there would be too many.
        """
        self._set_shared(layer, False, self.tr("Untie the weights"))

    def tie(self, layer: str) -> None:
        """Let all positions share their kernels, the mean of what each had. Raises as `untie`."""
        self._set_shared(layer, True, self.tr("Tie the weights"))

    def _set_shared(self, layer: str, shared: bool, text: str) -> None:
        architecture = self._session.network.architecture
        description = architecture.layer(layer)
        if description.shared is None:
            raise ArchitectureError("only a convolution shares its weights", layer)
        if description.shared != shared:
            changed = architecture.with_layer(layer, description.with_value("shared", shared))
            self._session.network.set_architecture(changed, tuple(range(len(changed.layers))), text)

    # Gradients ------------------------------------------------------------------------------------

    def gradients(self, layer: str, label: int) -> NDArray[np.float32]:
        """What each position of a convolution gives to the gradient of its kernels, for the drawing.

        label: the class to learn. (filters, rows, columns, channels, kernel height, kernel width), valid
        until the next call. Their sum over rows and columns is the gradient of the shared kernels. Raises
        ArchitectureError where kernels for every position would be too many.
        """
        session = self._session
        if self._gradients is None or self._asked != (session.network.architecture, layer):
            self._gradients = PositionGradients(session.network.architecture, layer)
            self._asked = session.network.architecture, layer
        return self._gradients.compute(session.network.parameters, session.network.activations.image, label)

    def let_go(self) -> None:
        """Give the memory of the gradients back until they are needed again: 11 MB of `hands`."""
        self._asked = self._gradients = None
