"""The Lessons menu."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication, QFileDialog, QMessageBox, QWidget

from cnngui.widgets.basics.message_box import fit_title, make_question
from cnngui.widgets.basics.named import named
from cnngui.window.actions import Group, make_action
from cnngui.window.lessons import TITLES, Lessons, title_in_words, topic_in_words


class LessonActions(QObject):
    """`group` is the menu; `ready` are the lessons of the program."""

    def __init__(self, lessons: Lessons, window: QWidget) -> None:
        super().__init__(window)
        self.setObjectName("lesson_actions")
        self._lessons, self._window = lessons, window
        self.ready = [self._ready_action(name) for name in TITLES]
        self._open = make_action(self, "open_lesson", self.tr("Open a lesson…"), self._choose)
        self._show = make_action(self, "lesson_show", self.tr("Show me"), partial(self._do, "show"))
        self._within = [
            make_action(
                self,
                "lesson_next",
                self.tr("Next step of the lesson"),
                partial(self._step, "go_on"),
                shortcut="Alt+Right",
            ),
            make_action(
                self,
                "lesson_back",
                self.tr("Step before in the lesson"),
                partial(self._step, "go_back"),
                shortcut="Alt+Left",
            ),
            make_action(self, "lesson_hint", self.tr("A hint"), partial(self._do, "give_hint")),
            self._show,
            make_action(self, "lesson_restart", self.tr("Begin the lesson anew…"), self._restart),
            make_action(self, "hand_in", self.tr("Hand in…"), self._hand_in),
            make_action(self, "worksheet", self.tr("Save a worksheet…"), partial(self._save_sheet, False)),
            make_action(self, "key", self.tr("Save the key…"), partial(self._save_sheet, True)),
            make_action(self, "lesson_leave", self.tr("Leave the lesson"), lessons.leave),
        ]
        # A menu of its own: all in one are higher than a projector.
        within = Group("lesson", self.tr("&This lesson"), self._within)
        self.group = Group("course", self.tr("&Lessons"), [*self.ready, None, self._open, within])
        for signal in (lessons.changed, lessons.stepped):
            signal.connect(self._enable)
        lessons.hand_in_asked.connect(self._hand_in)
        self._enable()

    def _ready_action(self, name: str) -> QAction:
        """An action for a menu that has the topics in a column of their own, where others have their keys."""
        title, topic = title_in_words(name), topic_in_words(name)
        action = make_action(self, f"lesson_{name}", f"{title}\t{topic}", partial(self._lessons.start, name))
        action.setIconText(f"{title} · {topic}")
        action.setToolTip(action.iconText())
        return action

    def _enable(self) -> None:
        room = self._lessons.room
        for action in self._within:
            action.setEnabled(room is not None)
        self._show.setEnabled(room is not None and room.play.can_show)

    def _step(self, act: str) -> None:
        """Go to another step; what is typed in a panel is taken before, as by a click on the card."""
        room, field = self._lessons.room, QApplication.focusWidget()
        if room is not None and field is not None and not room.card.isAncestorOf(field):
            room.card.take_keys()
        self._do(act)

    def _do(self, act: str) -> None:
        if self._lessons.room is not None:
            getattr(self._lessons.room.play, act)()

    def _restart(self) -> None:
        """Begin the lesson anew, if that loses nothing or the user agrees."""
        room = self._lessons.room
        if room is not None and (not room.play.record.has_findings or self._may_forget()):
            room.play.restart()

    def _may_forget(self) -> bool:
        roles = QMessageBox.ButtonRole
        box = named(QMessageBox(self._window), "ask_before_restart")
        box.setWindowTitle(self.tr("Begin the lesson anew"))
        box.setText(self.tr("Begin with the first step, and forget what was predicted and reached?"))
        box.setInformativeText(
            self.tr("What you predicted in this lesson is lost. Hand in first to keep it.")
        )
        box.addButton(self.tr("Begin anew"), roles.DestructiveRole)
        box.setDefaultButton(box.addButton(QMessageBox.StandardButton.Cancel))
        make_question(box)
        fit_title(box)
        box.exec()
        agrees = box.buttonRole(box.clickedButton()) == roles.DestructiveRole
        box.deleteLater()
        return agrees

    def _hand_in(self) -> None:
        """Ask for the pupil's name, and for the file of the page."""
        room = self._lessons.room
        if room is None:
            return
        from cnngui.window.hand_in_dialog import HandInDialog  # a start does not wait for it

        lessons = self._lessons
        dialog = HandInDialog(room.play, lessons.failed.emit, lessons.confirmed.emit, self._window)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _save_sheet(self, with_key: bool) -> None:
        """Ask for the file of the lesson on paper."""
        room, lessons = self._lessons.room, self._lessons
        if room is None:
            return
        from cnngui.widgets.basics.save_dialog import SaveDialog, file_name
        from cnngui.window.worksheet import save_worksheet

        lesson = room.play.lesson
        title = self.tr("Save the key") if with_key else self.tr("Save a worksheet")
        name = self.tr("{lesson} - key").format(lesson=lesson.title) if with_key else lesson.title
        suggestion, kinds = Path.home() / file_name(name, ".pdf"), self.tr("Documents (*.pdf)")
        dialog = SaveDialog(self._window, title, suggestion, kinds)

        def write(path: Path) -> None:
            save_worksheet(lesson, path, with_key=with_key)

        dialog.save(write, lessons.failed.emit, lessons.confirmed.emit)

    def _choose(self) -> None:
        dialog = QFileDialog(self._window, self.tr("Open a lesson"))
        dialog.setNameFilter(self.tr("Lessons (*.md)"))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.fileSelected.connect(lambda path: self._lessons.start(Path(path)))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()
