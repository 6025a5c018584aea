"""What is wrong with a network's description."""

from cnngui.engine.failure import Failure
from cnngui.engine.text import TellNumber, TellPath, Text, Translate


class ArchitectureError(Failure):
    """A layer, or a sequence of layers, that cannot be built.

    `layer` is the name of the layer at fault ("conv2"), or words for its place, or None when it is none in
    particular; the message begins with it, then says what is wrong and what would work.
    """

    def __init__(self, text: str, layer: str | Text | None = None, /, **values: object) -> None:
        super().__init__(text, **values)
        self.layer = layer

    def at(self, layer: str | Text | None) -> "ArchitectureError":
        """The same reason, as the fault of a layer."""
        return ArchitectureError(self.text, layer, **self.values)

    def in_words(self, translate: Translate, tell_path: TellPath = str, tell_number: TellNumber = str) -> str:
        """The layer's name and the reason."""
        reason, layer = super().in_words(translate, tell_path, tell_number), self.layer
        if isinstance(layer, Text):
            layer = layer.in_words(translate, tell_path, tell_number)
        return f"{layer}: {reason}" if layer else reason
