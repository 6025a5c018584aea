"""What the window looks at: one layer, one filter or unit of it, one input channel of its kernels."""

from __future__ import annotations

from dataclasses import dataclass, replace

from cnngui.engine.description.architecture import Architecture
from cnngui.engine.description.neuron import INPUT, grid_shape
from cnngui.engine.description.poolings import POOLINGS
from cnngui.session.kernel_tables import channel_count


@dataclass(frozen=True, slots=True)
class Selection:
    """The chosen layer with weights; filter (a dense layer's unit) and channel count from 0."""

    layer: str = ""
    filter: int = 0
    channel: int = 0

    def fitted(self, architecture: Architecture) -> Selection:
        """The nearest selection that exists in a network: its first layer with weights if this does not."""
        names = layers_with_weights(architecture)
        layer = self.layer if self.layer in names else names[0]
        filters, channels = grid_shape(architecture, layer)[0], channel_count(architecture, layer)
        return Selection(layer, _clamped(self.filter, filters), _clamped(self.channel, channels))

    def with_layer(self, architecture: Architecture, layer: str) -> Selection:
        """Return the selection with another layer with weights. Raises KeyError for any other layer."""
        if layer not in layers_with_weights(architecture):
            raise KeyError(f"{layer!r} is no convolution and no dense layer")
        return replace(self, layer=layer).fitted(architecture)


def layers_with_weights(architecture: Architecture) -> tuple[str, ...]:
    """Names of the convolution and dense layers, from the input on; the last layer is always one."""
    pairs = zip(architecture.names, architecture.layers, strict=True)
    return tuple(name for name, layer in pairs if layer.has_weights)


def pooling_after(architecture: Architecture, layer: str) -> str | None:
    """The pooling layer that takes the layer's feature maps, or the image, if that is what comes next."""
    following = 0 if layer == INPUT else architecture.index(layer) + 1
    if following < len(architecture.layers) and architecture.layers[following].kind:
        return architecture.names[following]
    return None


def keeps_largest_after(architecture: Architecture, layer: str) -> bool:
    """Whether the pooling that takes the layer's maps keeps the largest neuron of each window."""
    name = pooling_after(architecture, layer)
    kind = architecture.layer(name).kind if name else None
    return kind is not None and POOLINGS[kind].keeps_largest


def layer_shown_with(architecture: Architecture, layer: str) -> str | None:
    """The layer to choose in order to see another: itself, or the convolution before a pooling layer."""
    if layer in layers_with_weights(architecture):
        return layer
    before = architecture.index(layer) - 1 if layer in architecture.names else -1
    if before >= 0 and pooling_after(architecture, architecture.names[before]) == layer:
        return layer_shown_with(architecture, architecture.names[before])
    return None


def _clamped(index: int, count: int) -> int:
    return min(max(index, 0), count - 1)
