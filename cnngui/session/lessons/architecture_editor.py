"""Changes of the open network's layers, each an act to undo, and what a change would come to."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QObject

from cnngui.engine.description import architecture_edit
from cnngui.engine.description.architecture import Architecture
from cnngui.engine.description.architecture_edit import ArchitectureEdit
from cnngui.engine.description.architecture_error import ArchitectureError
from cnngui.engine.description.calculation import NetworkCalculation, calculate
from cnngui.engine.description.layers import Layer
from cnngui.session.network_state import WeightReport
from cnngui.session.session import Session


class ArchitectureEditor(QObject):
    """Adds, removes, moves and changes layers, counted from 0; what cannot be raises ArchitectureError."""

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session

    @property
    def architecture(self) -> Architecture:
        """The open network's layers."""
        return self._session.network.architecture

    def calculation(self) -> NetworkCalculation:
        """The open network worked out."""
        return calculate(self.architecture)

    # Acts -----------------------------------------------------------------------------------------

    def insert(self, index: int, layer: Layer) -> tuple[WeightReport, int]:
        """Put a layer at an index, or the nearest where it fits. Returns what became of it, and where."""
        edit, place = architecture_edit.inserted_nearest(self.architecture, index, layer)
        return self._apply(edit, self.tr("Add a layer")), place

    def remove(self, index: int) -> WeightReport:
        """The architecture without a layer."""
        return self._apply(architecture_edit.removed(self.architecture, index), self.tr("Remove a layer"))

    def move(self, index: int, to: int) -> WeightReport:
        """Move a layer to another place."""
        return self._apply(architecture_edit.moved(self.architecture, index, to), self.tr("Move a layer"))

    def change(self, index: int, layer: Layer) -> WeightReport:
        """Give a layer another description."""
        return self._apply(
            architecture_edit.changed(self.architecture, index, layer), self.tr("Change a layer")
        )

    def _apply(self, edit: ArchitectureEdit, text: str) -> WeightReport:
        return self._session.network.set_architecture(edit.architecture, edit.origins, text)

    # What would be --------------------------------------------------------------------------------

    def with_field(self, index: int, field: str, axis: int | None, value: float) -> Layer:
        """A layer with another value of a field, or of one side of a pair or of a padding."""
        return architecture_edit.with_field(self.architecture.layers[index], field, axis, value)

    def field_value(self, layer: Layer, field: str) -> Any:
        """What a field of a layer holds: a number, a pair (down, across), or the four sides of a padding."""
        return architecture_edit.field_value(layer, field)

    def preview(self, index: int, layer: Layer) -> NetworkCalculation:
        """The network worked out as if a layer were changed."""
        return calculate(architecture_edit.changed(self.architecture, index, layer).architecture)

    def refusal(self, index: int, field: str, axis: int | None, value: float) -> ArchitectureError | None:
        """Why a field cannot have a value; None if it can."""
        try:
            architecture_edit.with_changed_field(self.architecture, index, field, axis, value)
        except ArchitectureError as error:
            return error
        return None

    def nearest(self, index: int, field: str, axis: int | None, wanted: int) -> int:
        """The value that works, nearest to one that does not."""
        return architecture_edit.nearest_field_value(self.architecture, index, field, axis, wanted)
