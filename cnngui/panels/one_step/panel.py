"""One step: a step of gradient descent by the drawing, backwards through every layer, and taken."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from cnngui import theme
from cnngui.engine.description.neuron import Neuron
from cnngui.engine.failure import Failure
from cnngui.panels.explaining import explain
from cnngui.panels.neuron_names import neuron_name
from cnngui.panels.one_step.blocks import DECIMALS, gradient_blocks, loss_blocks, weight_blocks
from cnngui.panels.one_step.kernels import StepKernels
from cnngui.panels.one_step.menus import add_kernel_menus, add_picture_menus
from cnngui.panels.one_step.picture import BackwardPicture
from cnngui.panels.one_step.stages import LOSS, STEP, stage_words, stages_of
from cnngui.panels.panel import Panel
from cnngui.session.lessons.one_step import LabelSource, StepLesson
from cnngui.session.session import Session
from cnngui.widgets.basics.named import named
from cnngui.widgets.basics.numbers import format_short
from cnngui.widgets.basics.scrolled import scrolled
from cnngui.widgets.basics.two_parts import TwoParts
from cnngui.widgets.cells.colour_legend import ColourLegend
from cnngui.widgets.fields.number_field import NumberField
from cnngui.widgets.terms.term_sheet import TermSheet
from cnngui.words import in_words

MARGINS = (8, 4, 8, 6)
PICTURE_SHARE = 7
"""Parts of the width that the network takes beside SIDE_SHARE of the arithmetic."""
SIDE_SHARE = 5
"""Parts of the width."""
LEAST_SIDE = 250
"""Pixels at zoom 1."""
RESTING = 80
"""Milliseconds: a step takes longer than the pen may wait."""
BY_ITSELF = 0
"""The entry of the list of classes that chooses none."""


class OneStepPanel(Panel):
    """Controls; what happens at the present stage, in words; the network; and the arithmetic of a number."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(session, "one_step", parent)
        self.lesson = StepLesson(session, self)
        self.stage = STEP
        """What is looked at, one of `stages`."""
        self.previous = self._button("step_previous", self.tr("Previous stage"), self.go_back)
        self.next = self._button("step_next", self.tr("Next stage"), self.go_on)
        self.classes = named(QComboBox(self), "step_class")
        self.classes.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        # Of a list that changed Qt keeps the old least width, but not the old preferred one.
        self.classes.setSizePolicy(QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)
        self.classes.setAccessibleName(self.tr("The right class"))
        self.learning_rate = named(NumberField(self, minimum=0.0, decimals=5), "step_rate")
        self.learning_rate.setAccessibleName(self.tr("Learning rate η of the step"))
        self.learning_rate.set_value(self.lesson.learning_rate)
        self.take = self._button("step_take", self.tr("Take this step"), self._take)
        self.words = named(QLabel(self, wordWrap=True), "step_words")
        self.legend = named(ColourLegend(self), "step_legend")
        self.legend.set_own_scales("diverging")
        self.kernels = StepKernels(session, self.lesson, self)
        self.heading = named(QLabel(self, wordWrap=True), "step_heading")
        self.heading.setProperty("role", "heading")
        self.sheet = named(TermSheet(self), "step_terms")
        self.sheet.setAccessibleName(self.tr("Terms of the gradient"))
        add_kernel_menus(self, self.kernels, self.lesson)
        self._resting = QTimer(self, singleShot=True, interval=RESTING)
        self.picture = self._picture()
        self._lay_out()
        self._connect()

    def controls(self) -> list[QWidget]:
        fields = ((self.tr("Right class:"), self.classes), (self.tr("η:"), self.learning_rate))
        labelled = [_labelled(text, field, self) for text, field in fields]
        return [self.previous, self.next, *labelled, self.take]

    # Building -------------------------------------------------------------------------------------------

    def _button(self, name: str, text: str, act: Callable[[], None]) -> QPushButton:
        button = named(QPushButton(text, self), name)
        button.clicked.connect(act)
        return button

    def _picture(self) -> BackwardPicture:
        picture = named(BackwardPicture(self.session, self.lesson.architecture, self), "step_picture")
        picture.opened.connect(self.go_to)
        add_picture_menus(self, picture, self.lesson)
        return picture

    def _lay_out(self) -> None:
        content = QWidget(self)
        picture = QWidget(content)
        self._scroll = scrolled(self.picture, "step_scroll", across=True)
        beside = QHBoxLayout(picture)
        beside.setContentsMargins(0, 0, 0, 0)
        beside.addWidget(self._scroll, 1)
        beside.addWidget(self.legend)
        side = QWidget(content)
        side.setMinimumWidth(theme.px(LEAST_SIDE))
        below = QVBoxLayout(side)
        below.setContentsMargins(0, 0, 0, 0)
        below.setSpacing(3)
        below.addWidget(self.kernels, 2)
        below.addWidget(self.heading)
        below.addWidget(self.sheet, 3)
        whole = QVBoxLayout(content)
        whole.setContentsMargins(*MARGINS)
        whole.setSpacing(4)
        whole.addWidget(self.words)
        parts = QWidget(content)
        two = TwoParts(parts, shares=(PICTURE_SHARE, SIDE_SHARE))
        two.setContentsMargins(0, 0, 0, 0)
        two.setSpacing(12)
        two.add(picture)
        two.add(side)
        whole.addWidget(parts, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(scrolled(content, "one_step_scroll"))

    def _connect(self) -> None:
        session = self.session
        self.classes.activated.connect(self._choose_class)
        self.learning_rate.value_changed.connect(self._choose_rate)
        self.kernels.pointed.connect(self._write_terms)
        self.follow(
            session.network.architecture_changed,
            session.viewing.selection_changed,
            session.training.state_changed,
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
        self.update_view()

    def _choose_class(self, entry: int) -> None:
        self.lesson.chosen = None if entry == BY_ITSELF else entry - 1
        self.update_view()

    def _choose_rate(self, rate: float) -> None:
        self.lesson.learning_rate = rate
        self.update_view()

    def _take(self) -> None:
        try:
            self.lesson.take()
        except Failure as failure:
            self.session.failed.emit(in_words(failure))

    def kept(self) -> tuple[str, int | None]:
        return self.stage, self.lesson.chosen

    def take_kept(self, kept: tuple[str, int | None]) -> None:
        self.stage, self.lesson.chosen = kept
        self.lesson.learning_rate = self.learning_rate.value()

    # Showing --------------------------------------------------------------------------------------------

    def refresh(self) -> None:
        self.lesson.look()
        if self.picture.architecture != self.lesson.architecture:
            self.picture = self._picture()
            self._scroll.setWidget(self.picture)  # the former goes
            explain(self)
        if self.stage not in self.stages:
            self.stage = STEP
        self._show_controls()
        class_name = self.session.network.class_names[self.lesson.label]
        self.words.setText(stage_words(self.stage, self.lesson, class_name))
        self.picture.refresh(self.lesson, self.reached, self.stage)
        self.kernels.refresh()
        self._write_terms()

    @property
    def reached(self) -> tuple[str, ...]:
        """The layers that the way back has reached."""
        return self.stages[1 : self.stages.index(self.stage) + 1]

    def _show_controls(self) -> None:
        names = self.session.network.class_names
        source = self.lesson.label_source
        by_itself = {
            LabelSource.TRUE: self.tr("the true label"),
            LabelSource.SECOND: self.tr("the runner-up"),
            LabelSource.CHOSEN: self.tr("by itself"),
        }
        texts = [by_itself[source], *(self.tr("“{name}”").format(name=name) for name in names)]
        if source is not LabelSource.CHOSEN:
            texts[BY_ITSELF] = f"{by_itself[source]}, {texts[1 + self.lesson.label]}"
        if texts != [self.classes.itemText(place) for place in range(self.classes.count())]:
            self.classes.clear()
            self.classes.addItems(texts)
        is_chosen = source is LabelSource.CHOSEN
        self.classes.setCurrentIndex(1 + self.lesson.label if is_chosen else BY_ITSELF)
        self.previous.setEnabled(self.stage != self.stages[0])
        self.take.setEnabled(self.lesson.is_free)
        losses = " → ".join(format_short(loss) for loss in self.lesson.losses)
        place = self.tr("stage {number} of {count}").format(
            number=self.stages.index(self.stage) + 1, count=len(self.stages)
        )
        taken = self.tr("steps taken: L = {losses}").format(losses=losses)
        self.caption.setText(f"{place} · {taken}" if len(self.lesson.losses) > 1 else place)

    def _on_activations_changed(self) -> None:
        """Follow at once; but while the hand is at work when it rests, and a run not more often than that."""
        session = self.session
        is_at_work = bool(session.drawing.stroke.begun or session.network.act.begun)
        if is_at_work:
            self._resting.start()
        elif session.training.state == "running":
            if not self._resting.isActive():
                self._resting.start()
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
            self.sheet.set_blocks(weight_blocks(session, lesson, lesson.weight_terms(*weight)), DECIMALS)
            return
        neuron = focus or self._strongest_neuron()
        if neuron is None:
            self.heading.setText(self.tr("The loss"))
            self.sheet.set_blocks(loss_blocks(lesson, session.network.class_names), DECIMALS)
            return
        self.heading.setText(neuron_name(neuron, lesson.architecture, session.network.class_names))
        if neuron.layer in self.picture.columns and neuron.layer not in self.reached:
            self.sheet.set_note(self.tr("The way back has not come here yet: go on with “Next stage”."))
        else:
            terms = lesson.explainer.gradient(neuron)
            self.sheet.set_blocks(gradient_blocks(session, lesson, terms), DECIMALS)

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


def _labelled(text: str, field: QWidget, parent: QWidget) -> QWidget:
    """A field behind its label, which stay together."""
    both = QWidget(parent)
    row = QHBoxLayout(both)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(6)
    label = QLabel(text, both)
    label.setBuddy(field)
    row.addWidget(label)
    row.addWidget(field)
    return both
