"""What one map adds to another one in the next layer, on behalf of the neuron that is asked about."""

from dataclasses import dataclass

from cnngui.engine.description.neuron import Neuron


@dataclass(frozen=True, slots=True)
class Contribution:
    """A share that passes from a map of one layer to a map of the next.

    source, target: on each of the two maps the neuron with most of it. value: activation × weight; its sign
    says whether it speaks for or against.
    """

    source: Neuron
    target: Neuron
    value: float
