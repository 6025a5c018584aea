"""Saves a film of a run: the kernels of the chosen layer, or its maps of the drawing, as they grew."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from typing import Literal

import numpy as np
from PySide6.QtCore import QLocale, QObject, Signal

from cnngui.data.files.animated_png import animated_png
from cnngui.data.files.atomic_file import write_atomically
from cnngui.data.loading import Loading
from cnngui.engine.description.architecture import Architecture
from cnngui.engine.description.neuron import grid_shape
from cnngui.engine.failure import Failure
from cnngui.panels.panel import Panel
from cnngui.session.background import Background
from cnngui.session.kernel_tables import channel_count
from cnngui.session.session import Session
from cnngui.session.training.film import Film, chosen_frames, film_of_kernels, film_of_maps
from cnngui.session.training.run_record import RunRecord
from cnngui.session.training.snapshots import KeptSnapshot
from cnngui.widgets.basics.save_dialog import SaveDialog, file_name
from cnngui.widgets.cells.colour_scale import ColourScale, activation_scale, signed_scale
from cnngui.widgets.maps.film_frames import frame_width, frames_of, lines_of
from cnngui.words import in_words

Subject = Literal["kernels", "maps"]


def snapshots_of(record: RunRecord) -> tuple[KeptSnapshot, ...]:
    """What a film of a run can be made of: nothing of one that was read from a file."""
    kept = record.history.snapshots.kept if record.history is not None else ()
    return kept if len(kept) > 1 else ()


class FilmMaking(QObject):
    """Makes one film at a time in the background; another one takes the place of the one before."""

    ended = Signal()

    def __init__(self, panel: Panel) -> None:
        super().__init__(panel)
        self._panel, self._session = panel, panel.session
        self._background = Background(self)
        self._background.ended.connect(self.ended)

    @property
    def is_busy(self) -> bool:
        """Whether a film is being made."""
        return self._background.is_busy

    def save(self, record: RunRecord, subject: Subject) -> None:
        """Ask where to save a film of a run that has snapshots, and let it be made."""
        kept, end = chosen_frames(snapshots_of(record)), record.end
        architecture = end.architecture if end is not None else record.architecture
        layer = self._layer_of(architecture)
        path = self._ask_for_path(record, subject, layer)
        if path is None:
            return
        plan = _plan_of_kernels if subject == "kernels" else _plan_of_maps
        make, scale_of, (count, height, width) = plan(self._session, kept, architecture, layer)
        texts = [self._text(record, each, layer) for each in kept]
        lines = lines_of(texts, frame_width((count, height, width)))

        def work(loading: Loading) -> None:
            film = make(loading)
            frames = frames_of(film.tiles, lines, scale_of(film.tiles))
            content = animated_png(frames, film.milliseconds)
            if not loading.cancel.is_set():
                write_atomically(path, content)

        self._background.start(work, lambda _: self._confirm(path), partial(self._fail, path))

    def _ask_for_path(self, record: RunRecord, subject: Subject, layer: str) -> Path | None:
        if subject == "kernels":
            title = self.tr("Save a film of the kernels of {layer}")
            name = self.tr("run {number} {layer} kernels")
        else:
            title = self.tr("Save a film of the maps of {layer}")
            name = self.tr("run {number} {layer} maps")
        suggestion = Path.home() / file_name(name.format(number=record.number, layer=layer), ".png")
        kinds = self.tr("Animated PNG (*.png)")
        return SaveDialog(self._panel.window(), title.format(layer=layer), suggestion, kinds).ask()

    def _confirm(self, path: Path) -> None:
        self._session.confirmed.emit(self.tr("Saved as {name}.").format(name=path.name))

    def _fail(self, path: Path, error: Exception) -> None:
        match error:
            case OSError():
                failure = Failure("{path} could not be written: {reason}.", path=path, reason=error)
                self._session.failed.emit(in_words(failure))
            case MemoryError():
                self._session.failed.emit(self.tr("There is not enough memory."))
            case _:
                raise error

    def cancel(self) -> None:
        """Forget the film that is being made."""
        self._background.cancel()

    def _layer_of(self, architecture: Architecture) -> str:
        """The chosen layer; the first one where the run's network has none of that name."""
        layer = self._session.viewing.layer
        shapes = architecture.parameter_shapes
        with_kernels = [name for name in architecture.names if f"{name}.weight" in shapes]
        return layer if layer in with_kernels else with_kernels[0]

    def _text(self, record: RunRecord, snapshot: KeptSnapshot, layer: str) -> str:
        locale, each = QLocale(), record.curves.steps_per_epoch
        text = self.tr("{layer} · step {step} · epoch {epoch}")
        epoch = -(-snapshot.steps // each)
        return text.format(layer=layer, step=locale.toString(snapshot.steps), epoch=locale.toString(epoch))


Plan = tuple[Callable[[Loading], Film], Callable[[np.ndarray], ColourScale], tuple[int, int, int]]
"""What makes the film, the colour scale of its tiles, and their count, height and width."""


def _plan_of_kernels(
    session: Session, kept: Sequence[KeptSnapshot], architecture: Architecture, layer: str
) -> Plan:
    channel = min(session.viewing.channel, channel_count(architecture, layer) - 1)
    film = film_of_kernels(kept, architecture, layer, channel)
    _, count, height, width = film.tiles.shape
    return lambda loading: film, signed_scale, (count, height, width)


def _plan_of_maps(
    session: Session, kept: Sequence[KeptSnapshot], architecture: Architecture, layer: str
) -> Plan:
    _, height, width = architecture.input_shape
    image = session.drawing.image_of_size((height, width)).copy()
    activation = architecture.layer(layer).activation or "linear"

    def make(loading: Loading) -> Film:
        return film_of_maps(kept, architecture, layer, image, loading)

    return make, lambda tiles: activation_scale(tiles, activation), grid_shape(architecture, layer)
