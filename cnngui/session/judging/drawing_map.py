"""A map of the drawings: what a layer makes of many images, along the axes in which that differs most."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Self, TypeGuard

import numpy as np
from numpy.typing import NDArray

from cnngui.engine.description.architecture import Architecture
from cnngui.engine.description.neuron import INPUT, grid_shape
from cnngui.session.judging.answers import PART, present_network
from cnngui.session.judging.judged_images import JudgedImages
from cnngui.session.judging.question import Findings, Question
from cnngui.session.judging.watching import Watching
from cnngui.session.session import Session

if TYPE_CHECKING:  # a start does not wait for it
    from cnngui.engine.reasons.projection import Projection

MOST_IMAGES = 10_000
MOST_VALUES = 4_000_000
"""Of a layer for all images, 16 MB, which takes 1.5 ms to look through for the nearest."""
LARGE = 1000
"""Of a layer with more values than these there are no more images: the axes take 0.3 s then."""
AXES = 3
FIRST = 1 / 8
"""Part of the images after which there is a first map; then one each time that twice as many are known."""


@dataclass(frozen=True, slots=True, eq=False)
class MapQuestion(Question["LayerOutputs"]):
    """What does a layer, or INPUT, make of each of these images?"""

    layer: str

    @property
    def values(self) -> int:
        """How many values the layer gives on."""
        return _value_count(self.network.architecture, self.layer)

    def is_alike(self, other: object) -> TypeGuard[Self]:
        return (
            isinstance(other, MapQuestion)
            and Question.is_alike(self, other)  # a class with slots has no short super() in Python 3.11
            and (self.layer, self.values) == (other.layer, other.values)
        )

    def begun(self, before: Findings | None) -> LayerOutputs:
        return LayerOutputs(self, before if isinstance(before, LayerOutputs) else None)


@dataclass(frozen=True, slots=True, eq=False)
class DrawingMap:
    """Where images lie. numbers: (n,) their places among the judged ones. points: (n, 3).

    shares: (3,) of all variance, along each axis.
    """

    numbers: NDArray[np.intp]
    points: NDArray[np.float32]
    projection: Projection

    @property
    def shares(self) -> NDArray[np.float64]:
        return self.projection.shares


class LayerOutputs(Findings):
    """The outputs of a layer for every image, and the map of those that are known.

    Until there is a map of its own it has that of the network before.
    """

    def __init__(self, question: MapQuestion, before: LayerOutputs | None = None) -> None:
        self._question = question
        self.map: DrawingMap | None = None if before is None else before.map
        """The newest map; None before the first."""
        self._before = self.map
        self._outputs = np.zeros((len(question.images), question.values), np.float32)
        self._squares = np.full(len(question.images), np.inf, np.float32)

    @property
    def question(self) -> MapQuestion:
        return self._question

    def nearest(self, one: NDArray[np.float32], count: int) -> tuple[NDArray[np.intp], NDArray[np.float32]]:
        """The places of those images, of which the outputs are known, that are nearest to one (values,), and
        their distances (Euclidean).
        """
        from cnngui.engine.reasons.projection import nearest

        count = min(count, self.done)
        if not count:
            return np.empty(0, np.intp), np.empty(0, np.float32)
        found = nearest(self._outputs, self._squares, one, count)
        distances: NDArray[np.float32] = np.linalg.norm(self._outputs[found] - one, axis=1)
        return found, distances

    def find(self, pause: Callable[[], None]) -> Iterator[None]:
        # Only here: a start does not wait for it.
        from cnngui.engine.reasons.many_images import ManyImages

        asked, images = self.question.network, self.question.images.images.images
        network, mapped = ManyImages(asked.architecture, asked.parameters), 0
        part_size = max(min(PART, round(FIRST * len(images))), 1)
        count = -(-len(images) // part_size)
        for first in range(count):  # each part is spread over all, as data may be sorted
            part = slice(first, None, count)
            outputs = network.outputs(images[part], self.question.layer, pause)
            self._outputs[part] = outputs
            with np.errstate(over="ignore", invalid="ignore"):
                self._squares[part] = np.nan_to_num((outputs**2).sum(axis=1), nan=np.inf)
            done = self.done + len(outputs)
            if done >= 2 * mapped or done == len(images):
                pause()
                self._draw(np.flatnonzero(np.arange(len(images)) % count <= first))
                mapped = done
            self.done = done
            yield

    def _draw(self, numbers: NDArray[np.intp]) -> None:
        from cnngui.engine.reasons.projection import principal_axes

        outputs, before = self._outputs[numbers], self._before or self.map
        if not np.isfinite(outputs).all():
            self.map = None  # weights that were typed may be huge
            return
        projection = principal_axes(outputs, AXES)
        points = projection.of(outputs)
        if before is not None:  # which way an axis points is arbitrary: as before, so that nothing jumps
            _, mine, other = np.intersect1d(numbers, before.numbers, return_indices=True)
            agreement = (points[mine] * before.points[other]).sum(axis=0)
            signs = np.where(agreement < 0, np.float32(-1), np.float32(1))
            points = points * signs
            projection = replace(projection, axes=projection.axes * signs[:, None])
        self.map = DrawingMap(numbers, points, projection)

    def _arrays(self) -> tuple[NDArray[np.generic], ...]:
        return self._outputs, self._squares


@dataclass(frozen=True, slots=True, eq=False)
class Neighbours:
    """The images that a layer takes for most like the drawing: their places, and how far they are from it."""

    numbers: NDArray[np.intp]
    distances: NDArray[np.float32]


class MapOfDrawings(Watching):
    """The document of the page A map of the drawings: of the data set's test part, or
    of embedded digits.
    """

    ASKER = "map of drawings"

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self._layer: str | None = None
        self._question: MapQuestion | None = None

    @property
    def layers(self) -> tuple[str, ...]:
        """INPUT and the layers of which there can be a map: those that work when nothing is learned."""
        architecture = self._session.network.architecture
        named = zip(architecture.names, architecture.layers, strict=True)
        return (INPUT, *(name for name, layer in named if not layer.is_for_training))

    @property
    def layer(self) -> str:
        """The layer of the map: the one that was chosen, else the last hidden one."""
        return self._layer if self._layer in self.layers else self.layers[-2]

    def choose_layer(self, layer: str) -> None:
        """Look at the map of another layer, or of INPUT. Raises KeyError for one that there is not."""
        if layer not in self.layers:
            raise KeyError(layer)
        if layer != self.layer:
            self._layer = layer
            self._follow()

    @property
    def found(self) -> LayerOutputs | None:
        """What is known of the network as it is now, or, until that is begun, of the one before; None where
        nothing is known.
        """
        return self._judge.newest(self._question)

    @property
    def is_current(self) -> bool:
        """Whether it is of the network as it is now, and of all images."""
        return self._judge.knows_all(self._question)

    @property
    def images(self) -> JudgedImages | None:
        """The images of the map; None where there are none, or none yet."""
        return None if self._question is None else self._question.images

    def dot(self) -> NDArray[np.float32] | None:
        """Where the drawing lies on the map: (3,). None without a map that it can lie on."""
        found = self.found
        outputs = self._outputs()
        if found is None or found.map is None or len(outputs) != found.question.values:
            return None
        return found.map.projection.of(outputs)

    def neighbours(self, count: int) -> Neighbours:
        """The images whose outputs are nearest to those of the drawing, the nearest first."""
        found, outputs = self.found, self._outputs()
        if found is None or len(outputs) != found.question.values or not np.isfinite(outputs).all():
            return Neighbours(np.empty(0, np.intp), np.empty(0, np.float32))
        return Neighbours(*found.nearest(outputs, count))

    def show(self, number: int) -> None:
        """Put an image on the paper, with its true class."""
        if self.images is not None and number < len(self.images):
            self._session.show_image(self.images.images, number)

    def _outputs(self) -> NDArray[np.float32]:
        """What the layer makes of the drawing: (values,)."""
        activations, layer = self._session.network.activations, self.layer
        is_last = layer == self.layers[-1]
        outputs: NDArray[np.float32] = activations.logits if is_last else activations.output_of(layer)
        return np.ascontiguousarray(outputs).reshape(-1)

    def _ask(self) -> None:
        network, layer = present_network(self._session.network.state), self.layer
        source, most = self._judge.images, image_count(network.architecture, layer)
        images = source.of("test", most) or source.digits(most)
        self._question = None if images is None else MapQuestion(network, images, layer)
        self._judge.ask(self.ASKER, *([] if self._question is None else [self._question]))


def image_count(architecture: Architecture, layer: str) -> int:
    """How many images are on the map of a layer, so that neither memory nor time are too much."""
    values = _value_count(architecture, layer)
    most = MOST_IMAGES if values <= LARGE else LARGE
    return max(min(most, MOST_VALUES // values), 1)


def _value_count(architecture: Architecture, layer: str) -> int:
    maps, height, width = grid_shape(architecture, layer)
    return maps * height * width
