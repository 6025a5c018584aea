"""What expressions of lessons can name beyond what is seen: other drawings, changed networks, runs."""

from collections.abc import Callable, Mapping
from typing import Any, cast, get_args

import numpy as np
from numpy.typing import NDArray

from cnngui.course.situation import UNMOVED, Situation, moved_image
from cnngui.data.digits.synthetic import synthetic_digit
from cnngui.data.drawing.drawing import fit_drawing
from cnngui.engine.compute.activation_maps import Activations
from cnngui.engine.compute.live import LiveForward
from cnngui.engine.description.neuron import grid_shape
from cnngui.engine.reasons.fooling import Fooled, Fooling
from cnngui.engine.reasons.picture import Method, PictureMaker
from cnngui.engine.reasons.sanity import layers_with_weights, randomised, rank_correlation
from cnngui.engine.reasons.target import Target
from cnngui.engine.transform import Transform

Values = NDArray[np.float64]

USUAL_SEED = 7
"""The seed of drawings, where none is named; as in heads of steps."""


# Other drawings -------------------------------------------------------------------------------------------


def _of_drawing(now: Situation, digit: int, seed: int, moved: Transform) -> Activations:
    """All that the network makes of a digit of the embedded stroke models, moved."""
    fitted = fit_drawing(synthetic_digit(int(digit), np.random.default_rng(int(seed))))
    image = np.broadcast_to(moved_image(fitted, moved), now.architecture.input_shape)
    return LiveForward(now.architecture).run(now.parameters, np.ascontiguousarray(image))


def _maps_of(now: Situation, layer: str, digit: int, seed: int = USUAL_SEED) -> Values:
    """The maps (maps, rows, columns) of another drawing."""
    output = _of_drawing(now, digit, seed, UNMOVED).output_of(layer)
    return np.asarray(output, np.float64).reshape(grid_shape(now.architecture, layer))


def _answers(now: Situation, angle: float = 0.0, right: int = 0, seed: int = USUAL_SEED) -> Values:
    """The number of the likeliest class for each of the digits 0 to 9, turned by so many degrees, and then
    shifted to the right by so many pixels.
    """
    moved = Transform(dx=int(right), angle=float(angle))
    return np.array([_of_drawing(now, digit, seed, moved).probabilities.argmax() for digit in range(10)])


# Changed networks, and changed images ---------------------------------------------------------------------


def _zeroed(now: Situation, name: str | int, layer: str) -> Values:
    """How probable the class is with each filter of a convolution made zero, one after the other."""
    label, found = now.class_names.index(str(name)), []
    forward = LiveForward(now.architecture)
    for filter in range(len(now.parameters[f"{layer}.bias"])):
        parameters = now.parameters
        for part in (f"{layer}.weight", f"{layer}.bias"):
            parameters = parameters.replace_part(part, (filter,), np.zeros_like(parameters[part][filter]))
        found.append(forward.run(parameters, now.activations.image).probabilities[label])
    return np.array(found, np.float64)


def _fooled(now: Situation) -> Fooled:
    label = int(now.activations.probabilities.argmax())
    fooling = Fooling(now.architecture, now.parameters)
    fooled = fooling.smallest(np.asarray(now.activations.image, np.float32), label)
    if fooled is None:
        raise ValueError("nothing changes the answer")
    return fooled


def _likeness_at_random(now: Situation, method: str, count: int) -> float:
    """The rank correlation of the answer's picture of reasons with that of the network whose top layers, so
    many, have random weights.
    """
    if method not in get_args(Method):
        raise ValueError(method)
    label, top = int(now.activations.probabilities.argmax()), now.architecture.names[-1]
    count = min(int(count), len(layers_with_weights(now.architecture)))
    pictures = [
        PictureMaker(now.architecture, parameters, Target(top, label))
        .picture(cast("Method", method), now.activations.image)
        .maps
        for parameters in (now.parameters, randomised(now.architecture, now.parameters, count, 0))
    ]
    return rank_correlation(*pictures)


# Runs -----------------------------------------------------------------------------------------------------


def _final_loss(now: Situation, number: int) -> float:
    """The last loss of the newest run, 1, or of an older one; −1 where there is none."""
    return now.runs[int(number) - 1].loss if 1 <= number <= len(now.runs) else -1.0


def _validation(now: Situation, number: int) -> float:
    """The accuracy on the validation images, likewise."""
    return now.runs[int(number) - 1].validation if 1 <= number <= len(now.runs) else -1.0


OF_TRIALS: Mapping[str, Callable[..., Any]] = {
    "maps_of": _maps_of,
    "answers": _answers,
    "zeroed": _zeroed,
    "likeness_at_random": _likeness_at_random,
    "final_loss": _final_loss,
    "validation": _validation,
}
"""Functions, which take the situation first."""
TRIALS: Mapping[str, Callable[[Situation], Any]] = {
    "smallest_flip": lambda now: _fooled(now).epsilon,
    "flipped_answer": lambda now: now.class_names[_fooled(now).answer],
    "runs": lambda now: len(now.runs),
}
"""Values."""
