"""What must hold after every act, whatever was done: each finds what is broken, in words, or nothing."""

from __future__ import annotations

import numpy as np

from cnngui.data.drawing.drawing import Drawing
from cnngui.engine.compute.live import LiveForward
from cnngui.engine.description.architecture import Architecture
from cnngui.engine.weights.frozen import Frozen
from cnngui.engine.weights.parameters import Parameters
from cnngui.session.live_network import input_of
from cnngui.session.session import Session

CLOSE = 1e-5
"""How far activations may differ from those of a fresh pass, as a part of the layer's largest."""
MOST_ACTS = 1000
"""More undos in a row than any history holds."""

State = tuple[Architecture, dict[str, bytes], Frozen, Architecture, dict[str, bytes], bytes]


def stale_activations(session: Session) -> str:
    """Where the activations are not those of the network and the image: they were not brought up to date."""
    session.flush()
    image = input_of(session.network.architecture, session.drawing.image)
    with np.errstate(all="ignore"):
        fresh = LiveForward(session.network.architecture).run(session.network.parameters, image, None)
    if list(fresh) != list(session.network.activations):
        return f"activations of {list(session.network.activations)}, layers {list(fresh)}"
    for name, layer in fresh.items():
        shown = session.network.activations[name].output
        with np.errstate(all="ignore"):
            scale = float(np.abs(layer.output[np.isfinite(layer.output)], dtype=np.float64).max(initial=0))
            same = np.allclose(shown, layer.output, CLOSE, CLOSE * scale, equal_nan=True)
        if not same:
            return f"the activations of {name} are not those of a fresh pass"
    return ""


def broken_history(session: Session) -> str:
    """Where undo to the bottom and redo to the top do not go through the same states, bit for bit."""
    history = session.undo_stack
    top = _state(session)
    states = [top]
    while history.canUndo() and len(states) < MOST_ACTS:
        history.undo()
        states.append(_state(session))
    if history.canUndo():
        return "undo does not come to an end"
    for number, state in enumerate(reversed(states[:-1]), start=1):
        if not history.canRedo():
            return f"of {len(states) - 1} acts only {number - 1} can be done again"
        history.redo()
        if _state(session) != state:
            return f"redo {number} of {len(states) - 1} gives another network or drawing than before undo"
    return ""


def lost_selection(session: Session) -> str:
    """Where what is looked at does not exist in the network."""
    names = session.network.architecture.names
    if session.viewing.layer not in names:
        return f"the chosen layer {session.viewing.layer} is none of {names}"
    filters, channels = session.viewing.kernels.shape[:2]
    if not (0 <= session.viewing.filter < filters and 0 <= session.viewing.channel < channels):
        return (
            f"filter {session.viewing.filter}, channel {session.viewing.channel} of {filters} and {channels}"
        )
    if session.viewing.focus is not None and not session.viewing.focus.is_in(session.network.architecture):
        return f"{session.viewing.focus} is in focus, which the network does not have"
    return ""


def _state(session: Session) -> State:
    now, learned = session.network.state.as_now, session.network.state.as_learned
    own = now.architecture, _bits(now.parameters), session.network.frozen
    return *own, learned.architecture, _bits(learned.parameters), _ink(session.drawing.finished)


def _bits(parameters: Parameters) -> dict[str, bytes]:
    return {name: values.tobytes() for name, values in parameters.items()}


def _ink(drawing: Drawing) -> bytes:
    picture = b"" if drawing.picture is None else drawing.picture.tobytes()
    return picture + b"".join(
        stroke.points.tobytes() + stroke.widths.tobytes() + bytes([stroke.erases])
        for stroke in drawing.strokes
    )
