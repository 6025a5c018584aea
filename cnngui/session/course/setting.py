"""Sets in the session what a step says, and tells the situation that the session is in."""

from __future__ import annotations

import math

from cnngui.course.situation import Run, Situation, drawing_of, example_of
from cnngui.course.stage import Stage
from cnngui.data.files.model_file import shipped_model
from cnngui.engine.description.presets import PRESETS
from cnngui.engine.lessons.worked_layer import WorkedLayer
from cnngui.engine.transform import Transform
from cnngui.session.lessons.worked_example import ExampleDocument
from cnngui.session.reasons.asked import About, Asked
from cnngui.session.session import Session
from cnngui.session.training.run_record import RunCurves
from cnngui.session.training.settings import TrainingSettings

MOST_POINTS = 60
"""Of a curve that is handed in."""
ABOUT = {"answer": About.ANSWER, "chosen": About.CHOSEN}


def set_stage(session: Session, stage: Stage) -> None:
    """Have what a stage says of network, drawing, example and what is chosen; panels are the window's."""
    if stage.network is not None:
        _open(session, stage.network, stage.learned is not False)
    if stage.usual_training:
        session.training.set_settings(TrainingSettings())
    if (drawing := drawing_of(stage)) is not None:
        session.drawing.replace(drawing)
    if drawing is not None or stage.centred is not None:  # a hand may have ended it
        session.drawing.set_centred(stage.centred is not False)
    if stage.shift is not None or stage.angle is not None:
        right, down = stage.shift or (0, 0)
        session.drawing.set_transform(Transform(right, down, stage.angle or 0.0))
    if (example := _example(session, stage)) is not None:
        ExampleDocument.of(session).change_layer(example)
    if stage.example_shown is not None:
        ExampleDocument.of(session).ask_to_show(stage.example_shown)
    session.flush()
    _choose(session, stage)
    if stage.about is not None:
        Asked.of(session).choose(about=ABOUT[stage.about])
    _edit(session, stage)


def situation_in(session: Session) -> Situation:
    """The situation as it is now, with all that was changed by hand."""
    session.flush()
    network, drawing, viewing = session.network, session.drawing, session.viewing
    return Situation(
        architecture=network.architecture,
        parameters=network.parameters,
        activations=network.activations,
        image=drawing.image,
        fitted=drawing.fitted,
        class_names=network.class_names,
        example=ExampleDocument.of(session).layer,
        layer=viewing.layer,
        filter=viewing.filter,
        channel=viewing.channel,
        pinned=viewing.focus if viewing.is_pinned else None,
        transform=drawing.transform,
        runs=_runs(session),
    )


def _open(session: Session, name: str, learned: bool) -> None:
    """Open a network of the program, unless it is open as it was shipped."""
    network, is_shipped = session.network, name in PRESETS and learned
    is_open = network.architecture.title == name and network.state.training and not network.is_modified
    # One that a state or a file brought may have the same name, and other weights.
    if is_open and is_shipped and network.parameters == shipped_model(name).parameters:
        return
    if is_shipped:
        session.open_preset(name)
    else:
        session.new_network(name)


def _runs(session: Session) -> tuple[Run, ...]:
    """The runs of the lesson, the newest first."""
    return tuple(
        Run(curves.loss, math.nan if curves.validation_accuracy is None else curves.validation_accuracy)
        for curves in reversed(_made(session))
    )


def curves_in(session: Session) -> list[list[list[float]]]:
    """The epochs, and the loss there, of each run of the lesson that has ended; the oldest first."""
    return [_thinned(curves) for curves in _made(session)]


def _thinned(curves: RunCurves) -> list[list[float]]:
    """At most MOST_POINTS of a curve, with the last one."""
    every = -(-len(curves.steps) // MOST_POINTS) or 1
    epochs, losses = curves.steps / max(curves.steps_per_epoch, 1), curves.losses
    return [epochs[::-every][::-1].round(3).tolist(), losses[::-every][::-1].round(4).tolist()]


def _made(session: Session) -> list[RunCurves]:
    """The curves of the runs of the lesson, the oldest first."""
    records = session.training.runs.records
    return [record.curves for record in records if record.id not in session.runs_aside]


def _example(session: Session, stage: Stage) -> WorkedLayer | None:
    if stage.example is not None:
        return example_of(stage)
    layer = ExampleDocument.of(session).layer
    if stage.operation is not None:
        layer = layer.with_first(layer.first.with_operation(stage.operation))
    if stage.example_kernel is not None:
        layer = layer.with_table("kernel", stage.example_kernel)
    return None if layer is ExampleDocument.of(session).layer else layer


def _edit(session: Session, stage: Stage) -> None:
    """Write the weights that a stage gives the chosen filter."""
    viewing, network = session.viewing, session.network
    if stage.kernel is not None:
        network.set_kernel(viewing.layer, viewing.filter, viewing.channel, stage.kernel)
    if stage.bias is not None:
        network.set_bias(viewing.layer, viewing.filter, stage.bias)
    session.flush()


def _choose(session: Session, stage: Stage) -> None:
    viewing = session.viewing
    if stage.layer is not None:
        shown = viewing.layer_shown_with(stage.layer)
        viewing.choose_layer(shown or stage.layer)
    if stage.filter is not None:
        viewing.choose_filter(stage.filter)
    if stage.channel is not None:
        viewing.choose_channel(stage.channel)
    if stage.pin is not None:
        viewing.pin_neuron(stage.pin)
