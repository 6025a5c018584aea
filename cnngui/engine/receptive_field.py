"""Which rows and columns of a layer's input its neurons see; composed, the receptive field on the image."""

from dataclasses import dataclass

from cnngui.engine.layers import Convolution, Dense, Dropout, Layer, Pair, Pooling, Shape


@dataclass(frozen=True, slots=True)
class Region:
    """A rectangle of the input image, in pixels, inside its borders."""

    top: int
    left: int
    height: int
    width: int


def map_size(shape: Shape) -> Pair:
    """Rows and columns of neurons; units count as one column."""
    return (shape[1], shape[2]) if len(shape) == 3 else (shape[0], 1)


def seen(layer: Layer, inputs: Shape, rows: range, columns: range) -> tuple[range, range]:
    """Rows and columns of a layer's input that its neurons in ``rows`` and ``columns`` are connected to."""
    height, width = map_size(inputs)
    match layer:
        case Convolution(kernel=window, stride=stride, padding=padding):
            pass
        case Pooling(window=window, effective_stride=stride):
            padding = (0, 0)
        case Dense():
            return range(height), range(width)
        case Dropout():
            return rows, columns
    return (
        _reach(rows, window[0], stride[0], padding[0], height),
        _reach(columns, window[1], stride[1], padding[1], width),
    )


def _reach(neurons: range, window: int, stride: int, padding: int, size: int) -> range:
    """Along one axis: from the first neuron's first input to the last one's last, clipped at the borders."""
    first = neurons.start * stride - padding
    last = neurons[-1] * stride - padding + window - 1
    return range(max(first, 0), min(last, size - 1) + 1)
