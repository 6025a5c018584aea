"""Where a step stands: a network with an image and all it makes of it, an example, and what is chosen."""

from collections.abc import Iterable
from dataclasses import dataclass, fields, replace

import numpy as np
from numpy.typing import NDArray

from cnngui.course.lesson_error import LessonError
from cnngui.course.stage import Stage
from cnngui.data.datasets import DIGITS
from cnngui.data.digits.synthetic import synthetic_digit
from cnngui.data.drawing.drawing import Drawing, FittedDrawing, fit_drawing
from cnngui.data.drawing.picture import shifted_picture
from cnngui.data.files.model_file import DEFAULT_NETWORK, shipped_model
from cnngui.engine.compute.activation_maps import Activations
from cnngui.engine.compute.live import LiveForward
from cnngui.engine.description.architecture import Architecture
from cnngui.engine.description.neuron import Neuron
from cnngui.engine.description.presets import EXERCISES, preset
from cnngui.engine.lessons.ready_examples import READY_LAYERS
from cnngui.engine.lessons.worked_layer import WorkedLayer
from cnngui.engine.transform import Transform
from cnngui.engine.weights.parameters import Parameters

UNMOVED = Transform()
FRESH = Stage(
    network=DEFAULT_NETWORK,
    draw="blank",
    centred=True,
    shift=(0, 0),
    angle=0.0,
    about="answer",
    example="slides",
    operation="correlation",
    example_shown=1,
)
"""What every lesson begins with, whatever was open before."""


@dataclass(frozen=True, slots=True)
class Run:
    """A training run that has ended. loss: at its end; validation: its accuracy in [0, 1], or NaN."""

    loss: float
    validation: float


@dataclass(frozen=True, slots=True, eq=False, kw_only=True)
class Situation:
    """image: (height, width) as the network sees it. example: the worked one. layer: the chosen one.

    runs: those of the lesson that have ended, the newest first.
    """

    architecture: Architecture
    parameters: Parameters
    activations: Activations
    image: NDArray[np.float32]
    fitted: FittedDrawing
    class_names: tuple[str, ...] = DIGITS
    example: WorkedLayer = READY_LAYERS["slides"]
    layer: str = ""
    filter: int = 0
    channel: int = 0
    pinned: Neuron | None = None
    transform: Transform = UNMOVED
    runs: tuple[Run, ...] = ()


def after(stages: Iterable[Stage]) -> Stage:
    """What is set when a lesson begins, and these are set one after the other."""
    whole = FRESH
    for stage in stages:
        said = {field.name: getattr(stage, field.name) for field in fields(stage)}
        said = {name: value for name, value in said.items() if value is not None}
        if stage.draw is None:
            del said["seed"]
        if stage.network is not None:
            said.setdefault("learned", True)
        if stage.panel is None and stage.layout is None:
            del said["alone"]
        if stage.layout is None:
            del said["without"]
        said["pin"] = stage.pin  # each step begins with nothing pinned but what it says
        if stage.panel is not None:
            said.setdefault("page", None)
        elif stage.layout is not None:  # which shows other panels
            said["panel"] = said["page"] = None
        if not stage.usual_training:
            del said["usual_training"]
        whole = replace(whole, **said)
    return whole


def drawing_of(stage: Stage) -> Drawing | None:
    """The drawing that a stage sets; None where it leaves that as it is."""
    if stage.draw is None:
        return None
    if stage.draw == "blank":
        return Drawing()
    return synthetic_digit(stage.draw, np.random.default_rng(stage.seed))


def example_of(stage: Stage) -> WorkedLayer | None:
    """The worked example that a stage sets; None where it leaves that as it is."""
    if stage.example is None:
        return None
    layer = READY_LAYERS[stage.example]
    if stage.operation is not None and not layer.first.pools:
        layer = layer.with_first(layer.first.with_operation(stage.operation))
    if stage.example_kernel is not None:
        layer = layer.with_table("kernel", stage.example_kernel)
    return layer


def situation_of(stage: Stage) -> Situation:
    """The situation that a stage makes, of a fresh start. Raises LessonError for what cannot be."""
    architecture, parameters = _network(stage.network or DEFAULT_NETWORK, stage.learned is not False)
    fitted = fit_drawing(drawing_of(stage) or Drawing(), stage.centred is not False)
    right, down = stage.shift or (0, 0)
    transform = Transform(right, down, stage.angle or 0.0)
    image = moved_image(fitted, transform)
    inputs = np.zeros(architecture.input_shape, np.float32)
    if inputs.shape[1:] == image.shape:
        inputs[:] = image
    for name in (stage.layer, stage.pin and stage.pin.layer):
        if name and name not in architecture.names:
            raise no_layer(name, architecture.names)
    if stage.pin is not None and not stage.pin.is_in(architecture):
        raise LessonError("{layer} has no such neuron", layer=stage.pin.layer)
    parameters = with_weights(stage, architecture, parameters)
    return Situation(
        architecture=architecture,
        parameters=parameters,
        activations=LiveForward(architecture).run(parameters, inputs),
        image=inputs[0],
        fitted=fitted,
        example=example_of(stage) or READY_LAYERS["slides"],
        layer=stage.layer or architecture.names[0],
        filter=stage.filter or 0,
        channel=stage.channel or 0,
        pinned=stage.pin,
        transform=transform,
    )


def no_layer(name: str, known: Iterable[str]) -> LessonError:
    """What is told of a layer that there is not."""
    return LessonError("there is no layer {name!r}; there are {known}", name=name, known=", ".join(known))


def with_weights(stage: Stage, architecture: Architecture, parameters: Parameters) -> Parameters:
    """The parameters with the kernel and the bias that a stage sets. Raises LessonError."""
    layer, filter = stage.layer or architecture.names[0], stage.filter or 0
    if stage.kernel is not None:
        index, name = (filter, stage.channel or 0), f"{layer}.weight"
        shape = parameters[name][index].shape if filter < len(parameters[name]) else ()
        if np.shape(stage.kernel) != shape:
            raise LessonError(
                "the kernels of {layer} are {wanted}, not {shape}",
                layer=layer,
                wanted=shape,
                shape=np.shape(stage.kernel),
            )
        parameters = parameters.replace_part(name, index, np.asarray(stage.kernel, np.float32))
    if stage.bias is not None:
        value = np.asarray(stage.bias, np.float32)
        parameters = parameters.replace_part(f"{layer}.bias", (filter,), value)
    return parameters


def moved_image(fitted: FittedDrawing, transform: Transform) -> NDArray[np.float32]:
    """The image (28, 28) of a drawing that is turned, scaled, and then shifted."""
    image = fitted.turned(transform)
    height, width = image.shape
    return shifted_picture(image, transform.dx / width, transform.dy / height)


def _network(name: str, learned: bool) -> tuple[Architecture, Parameters]:
    if name in EXERCISES or not learned:
        architecture = preset(name)
        return architecture, Parameters.initialize(architecture, np.random.default_rng(0))
    model = shipped_model(name)
    return model.architecture, model.parameters
