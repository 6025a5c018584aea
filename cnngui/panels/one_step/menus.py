"""The context menus of a step: of each row of maps, and of the whole network."""

from __future__ import annotations

from functools import partial

import numpy as np
from PySide6.QtCore import QCoreApplication

from cnngui.data.files.number_file import Numbers
from cnngui.panels.context_menu import NPZ, ContextMenu
from cnngui.panels.one_step.kernels import StepKernels
from cnngui.panels.one_step.picture import BackwardPicture
from cnngui.panels.panel import Panel
from cnngui.session.lessons.one_step import StepLesson
from cnngui.session.session import Session

translate = QCoreApplication.translate  # by this name lupdate finds the texts


def add_picture_menus(panel: Panel, picture: BackwardPicture, lesson: StepLesson) -> None:
    """Let the network of a step be taken along, as a whole or a row of maps at a time."""
    for name, column in picture.columns.items():
        rows = (
            (column.forward, partial(_maps_of, lesson, name)),
            (column.backward, partial(_gradients_of, lesson, name)),
        )
        for grid, numbers in rows:
            ContextMenu(panel, grid, what=grid.accessibleName(), numbers=numbers)
    ContextMenu(
        panel,
        picture.batch.grid,
        what=translate("StepMenus", "Images of the batch"),
        numbers=partial(_batch, lesson),
    )
    ContextMenu(
        panel,
        picture,
        what=translate("StepMenus", "One step"),
        numbers=partial(_all, lesson),
        number_kinds=(NPZ,),
    )


def add_kernel_menus(panel: Panel, kernels: StepKernels, lesson: StepLesson) -> None:
    """Let the tables of the chosen kernel be taken along."""
    for name, grid in kernels.grids.items():
        ContextMenu(
            panel,
            grid,
            what=grid.accessibleName(),
            numbers=partial(_kernel, panel.session, lesson, name),
        )


def _maps_of(lesson: StepLesson, layer: str) -> Numbers:
    return Numbers({"maps": lesson.explainer.values(layer)}, ("map",))


def _gradients_of(lesson: StepLesson, layer: str) -> Numbers:
    return Numbers({"gradients": lesson.explainer.maps(layer)}, ("map",))


def _batch(lesson: StepLesson) -> Numbers:
    """The pixels of each image, from 0 to 1, its label, counted from 0, and its loss."""
    step = lesson.step
    labels = np.empty(0, np.int64) if lesson.batch is None else lesson.batch.labels
    images = step.activations.image[:, 0]
    return Numbers({"images": images, "labels": labels, "losses": step.losses}, ("image",))


def _kernel(session: Session, lesson: StepLesson, first: str) -> Numbers:
    """The chosen kernel, its gradient, and the kernel after the step; one of them first, as the table."""
    viewing = session.viewing
    place = viewing.filter, viewing.channel
    tables = {
        "weights": lesson.kernels_before(viewing.layer)[place],
        "gradients": lesson.gradients_of(viewing.layer)[place],
        "after": lesson.kernels_after(viewing.layer)[place],
    }
    return Numbers({first: tables[first]} | tables)


def _all(lesson: StepLesson) -> Numbers:
    """The gradients of each layer by its name, and of each parameter by its."""
    layers = ("input", *lesson.architecture.names)
    return Numbers({layer: lesson.explainer.maps(layer) for layer in layers} | dict(lesson.step.gradients))
