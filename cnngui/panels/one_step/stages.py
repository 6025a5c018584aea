"""The stages of a step: from the loss back through every layer to the image, and then the step itself."""

from __future__ import annotations

from collections.abc import Mapping
from typing import assert_never

from PySide6.QtCore import QCoreApplication

from cnngui.engine.description.architecture import Architecture
from cnngui.engine.description.layers import Convolution, Dense, Dropout, Layer, Pooling
from cnngui.engine.description.neuron import INPUT
from cnngui.panels.activation_words import activation_name
from cnngui.panels.one_step.blocks import mean_of, own_loss
from cnngui.panels.shown_layers import shown_layers
from cnngui.session.lessons.one_step import LabelSource, StepLesson
from cnngui.session.training.settings import data_in_words
from cnngui.widgets.basics.numbers import format_short

translate = QCoreApplication.translate  # by this name lupdate finds the texts

LOSS = "loss"
"""The first stage. Between it and the last one lie the layers, the last of them first, and INPUT."""
STEP = "step"
"""The last stage."""
SYNTHETIC = "synthetic"
"""The data set that embedded digits are like."""


def stages_of(architecture: Architecture) -> tuple[str, ...]:
    """All stages of a step, in order."""
    layers = [layer.name for layer in shown_layers(architecture)]
    return (LOSS, *reversed(layers), STEP)


def has_kernels(stage: str, architecture: Architecture) -> bool:
    """Whether a stage is about weights: the step is, and so is a layer that has some."""
    return stage == STEP or (stage in architecture.names and architecture.layer(stage).has_weights)


def batch_words(lesson: StepLesson) -> str:
    """Which batch this is, and which of its images is looked at; nothing of the drawing."""
    if lesson.batch is None:
        return ""
    text = translate("StepStages", "batch {number} of {data}, image {shown} of {count}")
    return text.format(
        number=lesson.choices.number + 1,
        data=data_in_words(lesson.batch.data or SYNTHETIC),
        shown=lesson.shown + 1,
        count=len(lesson.batch),
    )


def stage_words(stage: str, lesson: StepLesson, class_name: str) -> str:
    """What happens at a stage."""
    words = _of_stage(stage, lesson, class_name)
    if not lesson.lacks_batch:
        return words
    text = translate(
        "StepStages",
        "No data set is loaded whose images fit this network: the step is by the drawing. {words}",
    )
    return text.format(words=words)


def _of_stage(stage: str, lesson: StepLesson, class_name: str) -> str:
    if stage == LOSS:
        return _loss_words(lesson, class_name)
    if stage == STEP:
        return _step_words(lesson)
    architecture = lesson.architecture
    if stage == architecture.names[-1]:
        text = translate(
            "StepStages",
            "{layer}: δ = p − y, each class's probability minus 1 for the right class and 0 for the others. "
            "Against δ, “{name}” is to grow and all others are to shrink.",
        )
        return text.format(layer=stage, name=class_name)
    if stage == INPUT:
        text = translate(
            "StepStages",
            "The image: {arrival} Ink where it is orange would make the loss larger, where it is blue "
            "smaller. The image stays; the weights move.",
        )
        return text.format(arrival=_arrival(architecture, stage))
    layer = architecture.layer(stage)
    arrival = _arrival(architecture, stage)
    if not isinstance(layer, Convolution | Dense) or layer.activation == "linear":
        return f"{stage}: {arrival}"
    text = translate(
        "StepStages", "{layer}: {arrival} Times the slope σ′(z) of its {activation}, that is its δ."
    )
    return text.format(layer=stage, arrival=arrival, activation=activation_name(layer.activation))


def _loss_words(lesson: StepLesson, class_name: str) -> str:
    p, loss = format_short(lesson.probability), format_short(lesson.loss)
    if lesson.batch is not None:
        text = translate(
            "StepStages",
            "Image {number} of {data} is a “{name}”. The network gives that the probability {p}, so its loss "
            "is {own} = −log p = {own_loss}; that of the batch is the mean, L = {mean} = {loss}.",
        )
        mean = mean_of("L", len(lesson.batch))
        return text.format(
            number=lesson.shown + 1,
            data=data_in_words(lesson.batch.data or SYNTHETIC),
            name=class_name,
            p=p,
            own=own_loss(lesson),
            own_loss=loss,
            mean=mean,
            loss=format_short(lesson.step.loss),
        )
    sources: Mapping[LabelSource, str] = {
        LabelSource.CHOSEN: translate("StepStages", "“{name}” was chosen as the right class."),
        LabelSource.TRUE: translate("StepStages", "“{name}” is the true label of the sample."),
        LabelSource.SECOND: translate(
            "StepStages", "“{name}” was the second best answer; let it be the right one, or choose another."
        ),
    }
    text = translate(
        "StepStages",
        "{source} The network gives it the probability {p}, and the loss is −log of that: {loss}. The nearer "
        "p is to 1, the smaller is the loss.",
    )
    source = sources[lesson.label_source].format(name=class_name)
    return text.format(source=source, p=p, loss=loss)


def _step_words(lesson: StepLesson) -> str:
    text = translate(
        "StepStages",
        "Every weight has its gradient g now: δ times what it was multiplied with, summed over all positions."
        " The step is w − η·g.",
    )
    if lesson.batch is not None:
        text = translate(
            "StepStages",
            "Every weight has its gradient g now, the mean of what all images ask for: g = {mean}. The step"
            " is w − η·g.",
        )
    sentences = [text.format(mean=mean_of("g", lesson.step.losses.size))]
    sentences.append(
        translate("StepStages", "The smaller η, the nearer ΔL comes to what the slope predicts, −η·‖g‖².")
    )
    if lesson.step.frozen:
        sentences.append(_frozen_words(lesson))
    if len(lesson.losses) > 1:
        losses = " → ".join(format_short(loss) for loss in lesson.losses)
        sentences.append(translate("StepStages", "Steps so far: L = {losses}.").format(losses=losses))
    return " ".join(sentences)


def _frozen_words(lesson: StepLesson) -> str:
    """Which filters the step leaves as they are."""
    whole, some = translate("StepStages", "all of {layer}"), translate("StepStages", "{count} of {layer}")
    frozen = lesson.step.frozen
    parts = [
        (whole if frozen.has_whole(lesson.architecture, layer) else some).format(
            layer=layer, count=len(numbers)
        )
        for layer, numbers in frozen.as_plain().items()
    ]
    return translate("StepStages", "Frozen filters stay as they are: {parts}.").format(parts=", ".join(parts))


def _arrival(architecture: Architecture, layer: str) -> str:
    """How the gradient comes to a layer from the one after it."""
    first = 0 if layer == INPUT else architecture.index(layer) + 1
    after = zip(architecture.names[first:], architecture.layers[first:], strict=True)
    name, description = next((name, each) for name, each in after if not isinstance(each, Dropout))
    return _way_back_through(description).format(layer=name)


def _way_back_through(layer: Layer) -> str:
    """What a layer does with a gradient on the way back."""
    match layer:
        case Dense():
            return translate(
                "StepStages",
                "each value gets the δ of every unit of {layer} times the weight that leads there, summed.",
            )
        case Convolution():
            return translate(
                "StepStages",
                "each value gets the δ of every neuron of {layer} that sees it, times the weight that it is"
                " seen with, summed.",
            )
        case Pooling(kind="max"):
            return translate(
                "StepStages",
                "{layer} sends each gradient to the winner of its window; all others get nothing.",
            )
        case Pooling(kind="average"):
            return translate(
                "StepStages", "{layer} shares each gradient out: the same part to every value of the window."
            )
        case Pooling():
            return translate(
                "StepStages",
                "{layer} shares each gradient out: the larger a value of the window, the larger its part.",
            )
        case Dropout():
            return translate("StepStages", "{layer} hands each gradient on as it is.")
        case _:
            assert_never(layer)
