"""The card of a lesson: the step's text, its question, hints, and the way through the steps."""

from __future__ import annotations

from itertools import pairwise
from typing import Any

import numpy as np
from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QProgressBar,
    QPushButton,
    QScrollArea,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from cnngui import theme
from cnngui.panels.course.forms import form_of
from cnngui.panels.explaining import explain
from cnngui.session.course.play import LessonPlay
from cnngui.widgets.basics.flow_layout import FlowLayout
from cnngui.widgets.basics.markdown_label import MarkdownLabel
from cnngui.widgets.basics.named import named
from cnngui.widgets.basics.steady_button import SteadyButton
from cnngui.widgets.questions.form import QuestionForm

WIDTH = 330
"""Of the card, in pixels at zoom 1."""
WHOLE = 100
"""Of the bar."""
PROJECTED_WIDTH = 264
"""The same on slides, whose text is large: less, or the panels beside it could not be read."""


class LessonCard(QWidget):
    """Shows a lesson that is played; `leave_asked()` when its cross is clicked, `hand_in_asked()` and
    `following_asked()` by buttons of the last step."""

    leave_asked = Signal()
    hand_in_asked = Signal()
    following_asked = Signal()

    def __init__(self, play: LessonPlay, following: str, parent: QWidget | None = None) -> None:
        """following: the title of the lesson that comes after this one; empty where none does."""
        super().__init__(parent)
        self.setObjectName("lesson_card")
        self.setAccessibleName(self.tr("Lesson"))
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._play = play
        self._form: QuestionForm | None = None
        self._shown: tuple[int, bool] | None = None
        """The visit whose form is shown, and whether it is answered."""
        self._title = self._label("lesson_title")
        self._place = named(QLabel(self), "lesson_place")
        self._leave = named(QToolButton(self, autoRaise=True), "leave_lesson_button")
        self._leave.setText("✕")
        self._leave.setAccessibleName(self.tr("Leave the lesson"))
        self._leave.clicked.connect(self.leave_asked)
        self._heading = self._label("step_title")
        self._upset = self._label("step_upset")
        self._text = self._label("step_text")
        self._room = QWidget(self)
        self._form_layout = QVBoxLayout(self._room)
        self._form_layout.setContentsMargins(0, 0, 0, 0)
        self._key = self._label("compared_key")
        self.near = named(QProgressBar(self, textVisible=False), "goal_bar")
        self.near.setRange(0, WHOLE)
        self.near.setAccessibleName(self.tr("How near the goal is"))
        self._used = self._label("used_weights")
        self._hints = self._label("step_hints")
        self._explanation = self._label("step_explanation")
        self._done = self._label("step_done")
        self.predict = self._button("predict_button", self.tr("This is my prediction"), self._predict)
        self.again = self._button("predict_again_button", self.tr("Another prediction"), play.predict_anew)
        self.hint = self._button("hint_button", "", self._give_hint)
        self.set_up = self._button("set_up_again_button", self.tr("Set the step up again"), play.set_up_again)
        self.show_me = self._button("show_me_button", self.tr("Show me"), play.show)
        self.hand_in = self._button("hand_in_button", self.tr("Hand in…"), self.hand_in_asked.emit)
        self.back = self._button("lesson_back_button", self.tr("Back"), play.go_back)
        self.next = self._button("lesson_next_button", self.tr("Next"), play.go_on)
        text = self.tr("Next lesson")
        self.following = self._button("following_lesson_button", text, self.following_asked.emit)
        self._following = following
        self._following_title = self._label("following_lesson")
        self._following_title.set_markdown(self.tr("Next lesson: **{title}**").format(title=following))
        self._lay_out()
        self._has_new_hint = False
        """Whether a hint was given on this visit: it is brought into view as soon as it has its room."""
        self._scroll.verticalScrollBar().rangeChanged.connect(self._show_last_hint)
        play.changed.connect(self.refresh)
        self._follow_theme()

    def refresh(self) -> None:
        """Show the step as it is now."""
        play, step = self._play, self._play.step
        has_question = step.question is not None
        text = self.tr("Step {number} of {count}")
        number, count = play.index + 1, len(play.lesson.steps)
        self._place.setText(f"{number} / {count}")
        self._place.setAccessibleName(text.format(number=number, count=count))
        self._show_titles()
        self._text.set_markdown(step.text)
        is_other = play.is_upset or play.has_state
        self._upset.set_markdown(self._state_text() if play.has_state else self._upset_text())
        self._upset.setVisible(is_other)
        self.set_up.setVisible(is_other or play.is_as_left)
        # On slides what was found out needs the room; what was asked stands in the title.
        is_full = theme.current() is theme.PROJECTOR and play.is_found_out
        is_read = is_full and play.taken.prediction is not None
        self._text.setVisible(bool(step.text) and not is_read)
        self.back.setEnabled(play.index > 0)
        is_last = play.index + 1 == len(play.lesson.steps)
        has_following = is_last and bool(self._following)
        self.next.setEnabled(not is_last)
        self.next.setVisible(not has_following)
        self.following.setVisible(has_following)
        self._following_title.setVisible(has_following and theme.current() is not theme.PROJECTOR)
        self.hand_in.setVisible(is_last)
        self._show_form()  # which gives the keys to one of these buttons
        self.predict.setVisible(has_question and not play.is_answered)
        has_both = play.taken.prediction is not None and play.is_answered
        self.again.setVisible(has_both and not play.tells_answers)
        self._show_goal()
        hints = [] if is_full else list(play.hints)
        hints += [play.worked_out_hint] if play.worked_out_hint else []
        self._hints.set_markdown("\n\n".join(hints))
        self._hints.setVisible(bool(hints))
        left = len(step.hints) - len(play.hints)
        can_help = left > 0 or step.goal is not None
        if self.hint.hasFocus() and not can_help:
            self.take_keys()  # or Qt would give them to the button that goes back
        self.hint.setVisible((bool(step.hints) or step.goal is not None) and not is_full)
        self.hint.setEnabled(can_help)
        self.hint.setText(self._hint_text(left))
        self.show_me.setVisible(play.can_show)
        self._explanation.set_markdown(step.explanation)
        self._explanation.setVisible(bool(step.explanation) and play.is_done)
        self._done.setVisible(play.step.waits_for_act and play.is_done)
        for button in (self.next, self.hand_in):
            button.setDefault(play.is_done and button.isEnabled())

    def _upset_text(self) -> str:
        return self.tr(
            "Another network is open than this step is about. “Set the step up again” brings its own back."
        )

    def _state_text(self) -> str:
        return self.tr("A state is open. “Set the step up again” brings back what this step is about.")

    def _hint_text(self, left: int) -> str:
        if left:
            return self.tr("Hint ({count} left)").format(count=left)
        has_goal = self._play.step.goal is not None
        return self.tr("Hint from the weights") if has_goal else self.tr("No more hints")

    def _show_goal(self) -> None:
        """Show how near the goal of the step is, and with how many weights."""
        play = self._play
        has_goal = play.step.goal is not None
        self.near.setVisible(has_goal)
        self._used.setVisible(has_goal)
        if not has_goal:
            return
        self.near.setValue(int(play.near * WHOLE))
        said = self.tr("Weights that are not zero: {count}.").format(count=play.used)
        if play.taken.fewest is not None:
            said += " " + self.tr("Fewest so far: {count}.").format(count=play.taken.fewest)
        self._used.set_markdown(said)

    def _show_titles(self) -> None:
        """Show the titles of lesson and step; on slides the step's alone, in the other's place."""
        is_projected = theme.current() is theme.PROJECTOR
        heading = f"**{self._play.step.title}**"
        self._title.set_markdown(heading if is_projected else self._play.lesson.title)
        self._heading.set_markdown(heading)
        self._heading.setVisible(not is_projected)

    def take_keys(self) -> None:
        """Let the keys go to what comes next: a field that is to be filled, or the button that leads on."""
        if self._form is not None and not self._play.is_answered:
            self._form.first_field().setFocus()
        else:
            (self.next if self.next.isEnabled() else self.hand_in).setFocus()

    # Building -------------------------------------------------------------------------------------------

    def _label(self, name: str) -> MarkdownLabel:
        return named(MarkdownLabel(self), name)

    def _button(self, name: str, text: str, act: Any) -> QPushButton:
        button = named(SteadyButton(text, self), name)
        button.setAutoDefault(True)
        button.clicked.connect(lambda: act())
        return button

    def _lay_out(self) -> None:
        self._done.set_markdown(self.tr("Done."))
        body = QWidget(self)
        column = QVBoxLayout(body)
        column.setContentsMargins(2, 2, 8, 2)
        column.setSpacing(8)
        for part in (self._upset, self._heading, self._text, self._room, self._key, self.near, self._used):
            column.addWidget(part)
        for part in (self._done, self._explanation, self._hints, self._following_title):
            column.addWidget(part)
        column.addStretch(1)
        self._scroll = named(QScrollArea(self), "lesson_scroll")
        self._scroll.setWidgetResizable(True)
        self._scroll.setFrameShape(QScrollArea.Shape.NoFrame)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setWidget(body)
        for part in (body, self._scroll.viewport()):
            part.setAutoFillBackground(False)  # the card's own shines through
        head = QHBoxLayout()
        head.addWidget(self._title, 1)
        head.addWidget(self._leave, 0, Qt.AlignmentFlag.AlignTop)
        acts = QWidget(self)
        ask = FlowLayout(acts, gap=6)
        for button in (self.set_up, self.predict, self.hint, self.show_me, self.again, self.hand_in):
            ask.addWidget(button)
        way = QHBoxLayout()
        way.addWidget(self.back)
        way.addWidget(self._place, 1, Qt.AlignmentFlag.AlignCenter)
        way.addWidget(self.next)
        way.addWidget(self.following)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(8, 6, 8, 8)
        layout.addLayout(head)
        layout.addWidget(self._scroll, 1)
        layout.addWidget(acts)
        layout.addLayout(way)

    # The question ---------------------------------------------------------------------------------------

    def _show_form(self) -> None:
        play = self._play
        wanted = play.visits, play.is_answered
        if wanted == self._shown:
            return
        self._shown, self._has_new_hint = wanted, False
        if self._form is not None:
            self._form_layout.removeWidget(self._form)
            self._form.hide()
            self._form.deleteLater()
        form = self._form = form_of(play, self._room)
        self._room.setVisible(form is not None)
        self._key.setVisible(False)
        if form is None:
            self.take_keys()
            return
        self._form_layout.addWidget(form)
        if play.is_answered and play.step.question is not None:
            answer = play.shown_answer()
            form.show_both(play.taken.prediction, answer)
            if answer is not None and play.step.question.kind in ("paint", "sketch"):
                self._key.set_markdown(self._key_text())
                self._key.setVisible(True)
        else:
            form.take_draft(play.taken.draft)
            form.changed.connect(self._on_form_changed)
            form.handed_in.connect(self._predict)
            self._on_form_changed()
        explain(form)
        self._put_into_tab_order(form)
        form.show()
        self.take_keys()
        self._scroll.ensureVisible(0, 0)

    def _put_into_tab_order(self, form: QuestionForm) -> None:
        """Let Tab lead from field to field of the form, and on to the buttons below it."""
        fields = [form, *form.findChildren(QWidget)]
        chain = [field for field in fields if field.focusPolicy() & Qt.FocusPolicy.TabFocus]
        for before, after in pairwise([self._leave, *chain, self.predict]):
            QWidget.setTabOrder(before, after)

    def _key_text(self) -> str:
        assert self._play.step.question is not None
        if self._play.step.question.kind == "paint":
            yours, right = self._play.taken.prediction or [], np.array(self._play.shown_answer())
            text = self.tr("Painted by you: {count}. Framed, the answer: {right}.")
            return text.format(count=len(yours), right=int(right.sum()))
        colours = theme.color("accent").name(), theme.color("edited").name()
        text = self.tr("{you} you, {answer} the answer")
        marks = [f'<span style="color:{colour}">━━</span>' for colour in colours]
        return text.format(you=marks[0], answer=marks[1])

    def _give_hint(self) -> None:
        """Give a hint, and bring it into view."""
        self._has_new_hint = True
        self._play.give_hint()

    def _show_last_hint(self) -> None:
        if self._has_new_hint:
            self._scroll.ensureVisible(0, self._hints.geometry().bottom())

    def _on_form_changed(self) -> None:
        assert self._form is not None
        self._play.keep_draft(self._form.draft())
        self.predict.setEnabled(self._form.value() is not None)

    def _predict(self) -> None:
        if self._form is not None and (value := self._form.value()) is not None:
            self._play.predict(value)

    # Its look -------------------------------------------------------------------------------------------

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if theme.is_news(self, event):
            self._follow_theme()

    def _follow_theme(self) -> None:
        self.refresh()
        self.setFixedWidth(theme.px(PROJECTED_WIDTH if theme.current() is theme.PROJECTOR else WIDTH))
