"""What excites every unit of the network most, least and in between, of many images."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Self, TypeGuard

import numpy as np
from numpy.typing import NDArray

from cnngui.engine.description.architecture import Architecture
from cnngui.engine.description.neuron import Neuron, grid_shape, receptive_field
from cnngui.session.judging.answers import PART, present_network
from cnngui.session.judging.judged_images import JudgedImages
from cnngui.session.judging.question import Findings, Question
from cnngui.session.judging.watching import Watching
from cnngui.session.network_state import LayersAndWeights
from cnngui.session.session import Session

if TYPE_CHECKING:  # a start does not wait for it
    from cnngui.engine.reasons.many_images import ManyImages

MOST_IMAGES = 10_000
MOST_VALUES = 4_000_000
"""Of all units for all images, 16 MB: of a network with more than 400 units there are fewer images."""


@dataclass(frozen=True, slots=True, eq=False)
class ExcitementQuestion(Question["UnitValues"]):
    """How much does each of these images excite each unit of the network?"""

    @property
    def maps(self) -> tuple[int, ...]:
        """How many maps or units each layer has."""
        architecture = self.network.architecture
        return tuple(grid_shape(architecture, name)[0] for name in architecture.names)

    def is_alike(self, other: object) -> TypeGuard[Self]:
        return (
            isinstance(other, ExcitementQuestion)
            and Question.is_alike(self, other)  # a class with slots has no short super() in Python 3.11
            and self.maps == other.maps
            and self.network.architecture.names == other.network.architecture.names
        )

    def begun(self, before: Findings | None) -> UnitValues:
        return UnitValues(self, before if isinstance(before, UnitValues) else None)


class UnitValues(Findings):
    """The value of every unit for every image, its largest weighted sum there.

    Until an image is looked at anew there is what it gave in the network before.
    """

    def __init__(self, question: ExcitementQuestion, before: UnitValues | None = None) -> None:
        self._question = question
        self._values = np.zeros((sum(question.maps), len(question.images)), np.float32)
        self._is_known = np.zeros(len(question.images), np.bool_)
        if before is not None:
            self._values[:], self._is_known[:] = before._values, before._is_known

    @property
    def question(self) -> ExcitementQuestion:
        return self._question

    @property
    def known(self) -> NDArray[np.intp]:
        """The places of the images whose values are known."""
        return np.flatnonzero(self._is_known)

    def values_of(self, layer: str, map: int, images: NDArray[np.intp]) -> NDArray[np.float32]:
        """A unit's values for the images at these places. Raises KeyError for a unit that there is not."""
        if not self.has(layer, map):
            raise KeyError(f"{layer} has no unit {map}")
        place = self.question.network.architecture.index(layer)
        values: NDArray[np.float32] = self._values[sum(self.question.maps[:place]) + map, images]
        return values

    def has(self, layer: str, map: int) -> bool:
        """Whether the network that it is of has that unit."""
        return Neuron(layer, map).is_in(self.question.network.architecture)

    def find(self, pause: Callable[[], None]) -> Iterator[None]:
        # Only here: a start does not wait for it.
        from cnngui.engine.reasons.patches import Excitements

        asked, images = self.question.network, self.question.images.images.images
        excitements = Excitements(asked.architecture, asked.parameters)
        count = -(-len(images) // PART)
        for first in range(count):  # each part is spread over all, as data may be sorted
            part = slice(first, None, count)
            self._values[:, part] = excitements.values(images[part], pause)
            self._is_known[part] = True
            self.done += len(images[part])
            yield

    def _arrays(self) -> tuple[NDArray[np.generic], ...]:
        return self._values, self._is_known


@dataclass(frozen=True, slots=True, eq=False)
class Patch:
    """What a neuron sees of an image where that excites it most, (height, width) uint8, ink 255 on 0.

    number: the image's place among the judged ones. value: the neuron's weighted sum.
    """

    number: int
    image: NDArray[np.uint8]
    neuron: Neuron
    value: float


@dataclass(frozen=True, slots=True, eq=False)
class TopRows:
    """Patches of a unit: of the images that excite it most, of those in the middle, and least; each row from
    the strongest on. images: how many there are to choose from.
    """

    most: tuple[Patch, ...]
    middle: tuple[Patch, ...]
    least: tuple[Patch, ...]
    images: int


class TopPatches(Watching):
    """The document of the page Top patches: of the data set's test part, or of
    embedded digits.
    """

    ASKER = "patches"

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self._question: ExcitementQuestion | None = None
        self._network: tuple[LayersAndWeights, ManyImages] | None = None

    @property
    def found(self) -> UnitValues | None:
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
        """The images that are looked at; None where there are none, or none yet."""
        return None if self._question is None else self._question.images

    def rows(self, layer: str, map: int, wanted: int) -> TopRows | None:
        """At most `wanted` patches of each kind of a unit or filter; None where nothing is known of it."""
        from cnngui.engine.reasons.patches import Kinds, from_strongest

        found = self.found
        if found is None or not found.has(layer, map):
            return None
        known = found.known
        order = known[from_strongest(found.values_of(layer, map, known))]
        if not len(order):
            return None
        kinds = Kinds.of(len(order), wanted)
        every = self.patches(layer, map, order[[*kinds.most, *kinds.middle, *kinds.least]])
        count = len(kinds.most)
        return TopRows(every[:count], every[count : 2 * count], every[2 * count :], len(order))

    def patches(self, layer: str, map: int, numbers: Sequence[int] | NDArray[np.intp]) -> tuple[Patch, ...]:
        """The patches of a unit of the images at these places. Of what `found` knows. Raises KeyError."""
        from cnngui.engine.reasons.patches import patch, strongest_places

        found = self.found
        if found is None or not len(numbers):
            return ()
        chosen = np.asarray(numbers, np.intp)
        architecture, images = found.question.network.architecture, found.question.images.images.images
        values = found.values_of(layer, map, chosen).tolist()
        places = strongest_places(self._many(found.question.network), layer, map, images[chosen]).tolist()
        return tuple(
            Patch(
                number=int(number),
                image=_grey(patch(images[number], receptive_field(architecture, layer, (row, column)))),
                neuron=Neuron(layer, map, row, column),
                value=value,
            )
            for number, (row, column), value in zip(chosen, places, values, strict=True)
        )

    def show(self, patch: Patch) -> None:
        """Put a patch's image on the paper, and pin the neuron that sees the patch."""
        if self.images is not None and patch.number < len(self.images):
            self._session.show_image(self.images.images, patch.number)
            if patch.neuron.is_in(self._session.network.architecture):
                self._session.viewing.pin_neuron(patch.neuron)

    def _many(self, network: LayersAndWeights) -> ManyImages:
        from cnngui.engine.reasons.many_images import ManyImages

        if self._network is None or not self._network[0].is_identical(network):
            self._network = network, ManyImages(network.architecture, network.parameters)
        return self._network[1]

    def _ask(self) -> None:
        network = present_network(self._session.network.state)
        source, most = self._judge.images, image_count(network.architecture)
        images = source.of("test", most) or source.digits(most)
        self._question = None if images is None else ExcitementQuestion(network, images)
        self._judge.ask(self.ASKER, *([] if self._question is None else [self._question]))

    def _follow(self) -> None:
        if not self._is_watched:
            self._network = None  # its memory is free until somebody looks on
        super()._follow()


def image_count(architecture: Architecture) -> int:
    """How many images are looked at, so that the values of all units take no more than 16 MB."""
    units = sum(grid_shape(architecture, name)[0] for name in architecture.names)
    return max(min(MOST_IMAGES, MOST_VALUES // units), 1)


def _grey(image: NDArray[Any]) -> NDArray[np.uint8]:
    """An image in all its channels (channels, height, width) as one."""
    grey: NDArray[np.uint8] = np.rint(image.mean(axis=0)).astype(np.uint8)
    return grey
