"""What the window looks at: one layer, one filter of it, one input channel of its kernels."""

from __future__ import annotations

from dataclasses import dataclass, replace

from cnngui.engine.architecture import Architecture, Convolution, Pooling


@dataclass(frozen=True, slots=True)
class Selection:
    """The chosen convolution layer, or "" in a network without one; filter and channel count from 0."""

    layer: str = ""
    filter: int = 0
    channel: int = 0

    def fitted(self, architecture: Architecture) -> Selection:
        """The nearest selection that exists in a network: its first convolution if the layer does not."""
        names = convolutions(architecture)
        if not names:
            return Selection()
        layer = self.layer if self.layer in names else names[0]
        filters, channels = architecture.parameter_shapes[f"{layer}.weight"][:2]
        return Selection(layer, _clamped(self.filter, filters), _clamped(self.channel, channels))

    def with_layer(self, architecture: Architecture, layer: str) -> Selection:
        """Another convolution layer. Raises KeyError for any other layer."""
        if layer not in convolutions(architecture):
            raise KeyError(f"{layer!r} is no convolution layer")
        return replace(self, layer=layer).fitted(architecture)


def convolutions(architecture: Architecture) -> tuple[str, ...]:
    """Names of the convolution layers, from the input on."""
    pairs = zip(architecture.names, architecture.layers, strict=True)
    return tuple(name for name, layer in pairs if isinstance(layer, Convolution))


def pooling_after(architecture: Architecture, layer: str) -> str | None:
    """The pooling layer that takes the layer's feature maps, if that is what comes next."""
    following = architecture.index(layer) + 1
    if following < len(architecture.layers) and isinstance(architecture.layers[following], Pooling):
        return architecture.names[following]
    return None


def convolution_of(architecture: Architecture, layer: str) -> str | None:
    """The convolution whose maps a layer makes or pools: itself, or the one before a pooling layer."""
    if layer not in architecture.names:
        return None
    if isinstance(architecture.layer(layer), Convolution):
        return layer
    before = architecture.index(layer) - 1
    pooled = isinstance(architecture.layer(layer), Pooling) and before >= 0
    if pooled and isinstance(architecture.layers[before], Convolution):
        return architecture.names[before]
    return None


def _clamped(index: int, count: int) -> int:
    return min(max(index, 0), count - 1)
