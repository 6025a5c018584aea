"""One step: gradient descent by the drawing or a batch, backwards through every layer, and taken."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QLabel, QToolButton, QVBoxLayout, QWidget

from cnngui import theme
from cnngui.engine.description.neuron import Neuron
from cnngui.panels.explaining import explain
from cnngui.panels.neuron_names import neuron_name
from cnngui.panels.one_step.blocks import (
    DECIMALS,
    gradient_blocks,
    loss_blocks,
    loss_decimals,
    weight_blocks,
)
from cnngui.panels.one_step.controls import StepControls
from cnngui.panels.one_step.kernels import StepKernels
from cnngui.panels.one_step.menus import add_kernel_menus, add_picture_menus
from cnngui.panels.one_step.picture import BackwardPicture
from cnngui.panels.one_step.stages import LOSS, STEP, batch_words, has_kernels, stage_words, stages_of
from cnngui.panels.panel import Panel
from cnngui.session.lessons.one_step import StepChoices, StepLesson
from cnngui.session.session import Session
from cnngui.widgets.basics.named import named
from cnngui.widgets.basics.scrolled import LeastContent, scrolled
from cnngui.widgets.cells.colour_legend import ColourLegend
from cnngui.widgets.terms.term_sheet import TermSheet

MARGINS = (8, 4, 8, 6)
BESIDE = 11, 9
"""Shares of the network and of the arithmetic beside it."""
BELOW = 1, 1
"""The same of the arithmetic below it."""
KERNELS_SHARE = 4
"""Parts of the arithmetic's width that the chosen kernel takes beside TERMS_SHARE of the terms."""
TERMS_SHARE = 7
"""Parts of the width."""
FLATTEST = 2.6
"""Times as wide as high, from which on the arithmetic stands beside the network instead of below it."""
NARROWEST = 500
"""Pixels at zoom 1 of the panel in which kernel and terms stand beside each other."""
ROOM_FOR_LEGEND = 900
"""The same, from which on there is a legend of the colours too."""
RESTING = 80
"""Milliseconds: a step takes longer than the pen may wait."""
RESTING_BY_BATCH = 300
"""The same of a batch, of which 64 images of "book" take 18 ms."""


class OneStepPanel(Panel):
    """Controls; what happens at the present stage, in words; the network; and the arithmetic of a number."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(session, "one_step", parent)
        self.lesson = StepLesson(session, self)
        self.stage = STEP
        """What is looked at, one of `stages`."""
        self.step_controls = StepControls(session, self.lesson, self)
        self.previous = self._stage_button("step_previous", "step-back", self.tr("Previous stage"), "PgUp")
        self.previous.clicked.connect(self.go_back)
        self.next = self._stage_button("step_next", "step", self.tr("Next stage"), "PgDown")
        self.next.clicked.connect(self.go_on)
        self.words = named(QLabel(self, wordWrap=True), "step_words")
        self.legend = named(ColourLegend(self), "step_legend")
        self.legend.set_own_scales("diverging")
        self.kernels = StepKernels(session, self.lesson, self)
        self.heading = named(QLabel(self, wordWrap=True), "step_heading")
        self.heading.setProperty("role", "heading")
        self.sheet = named(TermSheet(self), "step_terms")
        self.sheet.setAccessibleName(self.tr("Terms of the gradient"))
        add_kernel_menus(self, self.kernels, self.lesson)
        self._resting = QTimer(self, singleShot=True)
        self.picture = self._picture()
        self._lay_out()
        self._connect()

    def controls(self) -> list[QWidget]:
        return self.step_controls.in_title()

    # Building -------------------------------------------------------------------------------------------

    def _stage_button(self, name: str, picture: str, text: str, keys: str) -> QToolButton:
        """A button that a key presses too, while the focus is in the panel."""
        button = named(QToolButton(self, autoRaise=True), name)
        button.setIcon(theme.icon(picture))
        button.setAccessibleName(text)
        sequence = QKeySequence(keys)
        shown = sequence.toString(QKeySequence.SequenceFormat.NativeText)
        button.setToolTip(f"{text} ({shown})")
        shortcut = QShortcut(sequence, self, context=Qt.ShortcutContext.WidgetWithChildrenShortcut)
        shortcut.activated.connect(button.click)
        return button

    def _picture(self) -> BackwardPicture:
        picture = named(BackwardPicture(self.session, self.lesson.architecture, self), "step_picture")
        picture.opened.connect(self.go_to)
        picture.batch.chosen.connect(self._look_at_image)
        add_picture_menus(self, picture, self.lesson)
        return picture

    def _lay_out(self) -> None:
        content = LeastContent(self)
        said = QHBoxLayout()
        said.setSpacing(2)
        said.addWidget(self.previous, 0, Qt.AlignmentFlag.AlignTop)
        said.addWidget(self.next, 0, Qt.AlignmentFlag.AlignTop)
        said.addSpacing(6)
        said.addWidget(self.words, 1)
        self._network = QHBoxLayout()
        self._network.addWidget(self.picture, 1)
        self._network.addWidget(self.legend)
        terms = QVBoxLayout()
        terms.setSpacing(3)
        terms.addWidget(self.heading)
        terms.addWidget(self.sheet, 1)
        arithmetic = _Arithmetic(content)
        self._arithmetic = QBoxLayout(QBoxLayout.Direction.LeftToRight, arithmetic)
        self._arithmetic.setContentsMargins(0, 0, 0, 0)
        self._arithmetic.setSpacing(10)
        self._arithmetic.addWidget(self.kernels, KERNELS_SHARE)
        self._arithmetic.addLayout(terms, TERMS_SHARE)
        self._parts = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._parts.setSpacing(10)
        self._parts.addLayout(self._network)
        self._parts.addWidget(arithmetic)
        whole = QVBoxLayout(content)
        whole.setContentsMargins(*MARGINS)
        whole.setSpacing(4)
        whole.addLayout(said)
        whole.addLayout(self._parts, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(scrolled(content, "one_step_scroll"))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._share_room()

    def _share_room(self) -> None:
        """Set the arithmetic beside the network where there is little height, else below it."""
        across, down = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
        is_flat = self.width() > FLATTEST * self.height()
        self._parts.setDirection(across if is_flat else down)
        for place, share in enumerate(BESIDE if is_flat else BELOW):
            self._parts.setStretch(place, share)
        self._arithmetic.setDirection(across if self.width() > theme.px(NARROWEST) else down)
        self.legend.setVisible(not is_flat and self.width() > theme.px(ROOM_FOR_LEGEND))
        self.picture.set_flat(is_flat)

    def _connect(self) -> None:
        session = self.session
        self.step_controls.changed.connect(self.update_view)
        self.kernels.pointed.connect(self._write_terms)
        self.follow(
            session.network.architecture_changed,
            session.network.frozen_changed,
            session.viewing.selection_changed,
            session.training.state_changed,
            session.training.settings_changed,
        )
        session.network.activations_changed.connect(self._on_activations_changed)
        session.network.parameters_changed.connect(self._on_activations_changed)
        self._resting.timeout.connect(self.mark_stale)
        session.viewing.focus_changed.connect(self._on_focus_changed)

    # Acts -----------------------------------------------------------------------------------------------

    @property
    def stages(self) -> tuple[str, ...]:
        """All stages, from the loss back to the image, and then the step."""
        return stages_of(self.lesson.architecture)

    def go_on(self) -> None:
        """Look at the next stage; after the last one at the loss again."""
        self.go_to(self.stages[(self.stages.index(self.stage) + 1) % len(self.stages)])

    def go_back(self) -> None:
        """Look at the stage before."""
        self.go_to(self.stages[max(self.stages.index(self.stage) - 1, 0)])

    def go_to(self, stage: str) -> None:
        """Look at a stage, and at its layer's kernels."""
        self.stage = stage
        if stage in self.lesson.architecture.names and self.lesson.architecture.layer(stage).has_weights:
            self.session.viewing.choose_layer(stage)
        elif stage != STEP:
            self.kernels.let_go()
        self.update_view()

    def _look_at_image(self, number: int) -> None:
        self.lesson.choose(shown=number)
        self.update_view()

    def kept(self) -> tuple[str, StepChoices]:
        return self.stage, self.lesson.choices

    def take_kept(self, kept: tuple[str, StepChoices]) -> None:
        self.stage, self.lesson.choices = kept

    # Showing --------------------------------------------------------------------------------------------

    def refresh(self) -> None:
        self.lesson.look()
        if self.picture.architecture != self.lesson.architecture:
            before, self.picture = self.picture, self._picture()
            self._network.insertWidget(0, self.picture, 1)
            before.hide()
            before.deleteLater()
            self._share_room()
            explain(self)
        if self.stage not in self.stages:
            self.stage = STEP
        self.step_controls.refresh()
        self._show_place()
        class_name = self.session.network.class_names[self.lesson.label]
        self.words.setText(stage_words(self.stage, self.lesson, class_name))
        self.picture.refresh(self.lesson, self.reached, self.stage)
        self.kernels.setVisible(has_kernels(self.stage, self.lesson.architecture))
        self.kernels.refresh()
        self._write_terms()

    @property
    def reached(self) -> tuple[str, ...]:
        """The layers that the way back has reached."""
        return self.stages[1 : self.stages.index(self.stage) + 1]

    def _show_place(self) -> None:
        """Say which stage this is, and of which batch."""
        self.previous.setEnabled(self.stage != self.stages[0])
        place = self.tr("stage {number} of {count}").format(
            number=self.stages.index(self.stage) + 1, count=len(self.stages)
        )
        batch = batch_words(self.lesson)
        self.caption.setText(f"{place} · {batch}" if batch else place)

    def _on_activations_changed(self) -> None:
        """Follow at once; but while the hand is at work when it rests, and a run not more often than that."""
        session = self.session
        if self.lesson.batch is not None and session.network.parameters is self.lesson.parameters:
            return  # the drawing is nothing to a batch
        rest = RESTING if self.lesson.batch is None else RESTING_BY_BATCH
        is_at_work = bool(session.drawing.stroke.begun or session.network.act.begun)
        if is_at_work:
            self._resting.start(rest)
        elif session.training.state == "running":
            if not self._resting.isActive():
                self._resting.start(rest)
        else:
            self.mark_stale()

    def _on_focus_changed(self) -> None:
        self.update_part(self._show_focus)

    def _show_focus(self) -> None:
        self.picture.show_focus()
        self._write_terms()

    def _write_terms(self) -> None:
        """Write out the weight or the gradient that is pointed at, else what stands out at this stage."""
        session, lesson = self.session, self.lesson
        if lesson.architecture != session.network.architecture:  # it is looked at soon
            return
        focus, weight = session.viewing.focus, self.kernels.weight
        if weight is None and focus is None and self.stage == STEP:
            weight = self._strongest_weight()
        if weight is not None:
            self.heading.setText(self._weight_name(weight))
            self.sheet.set_choices(weight_blocks(session, lesson, lesson.weight_terms(*weight)), DECIMALS)
            return
        neuron = focus or self._strongest_neuron()
        if neuron is None:
            self.heading.setText(self.tr("The loss"))
            self.sheet.set_choices(loss_blocks(lesson, session.network.class_names), loss_decimals(lesson))
            return
        self.heading.setText(neuron_name(neuron, lesson.architecture, session.network.class_names))
        if neuron.layer in self.picture.columns and neuron.layer not in self.reached:
            self.sheet.set_note(self.tr("The way back has not come here yet: go on with “Next stage”."))
        else:
            terms = lesson.explainer.gradient(neuron)
            self.sheet.set_choices(gradient_blocks(session, lesson, terms), DECIMALS)

    def _strongest_neuron(self) -> Neuron | None:
        """The neuron of the stage's layer with the largest gradient; None for the loss and the output."""
        if self.stage in (LOSS, STEP, self.lesson.architecture.names[-1]):
            return None
        maps = np.abs(np.nan_to_num(self.lesson.explainer.maps(self.stage)))
        place = np.unravel_index(int(maps.argmax()), maps.shape)
        return Neuron(self.stage, *(int(each) for each in place))

    def _strongest_weight(self) -> tuple[int, int]:
        """The row and column of the weight of the chosen kernel with the largest gradient."""
        viewing = self.session.viewing
        gradients = self.lesson.gradients_of(viewing.layer)[viewing.filter, viewing.channel]
        row, column = divmod(int(np.abs(np.nan_to_num(gradients)).argmax()), gradients.shape[1])
        return row, column

    def _weight_name(self, weight: tuple[int, int]) -> str:
        viewing = self.session.viewing
        is_dense = self.lesson.architecture.layer(viewing.layer).sliding is None
        text = (
            self.tr("{layer} · unit {filter} · weight in row {row}, column {column}")
            if is_dense
            else self.tr("{layer} · filter {filter} · weight in row {row}, column {column}")
        )
        row, column = weight
        return text.format(layer=viewing.layer, filter=viewing.filter + 1, row=row + 1, column=column + 1)


class _Arithmetic(QWidget):
    """Takes what height is left: for the sake of its wrapped heading Qt would give it all it would like."""

    def hasHeightForWidth(self) -> bool:
        return False
