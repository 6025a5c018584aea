"""Where a lesson of the course is played in the window: its card, what it points at, and what it covers."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from PySide6.QtCore import QByteArray, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication, QDockWidget, QMainWindow, QWidget
from shiboken6 import isValid

from cnngui.course.lesson import Lesson
from cnngui.course.situation import after
from cnngui.course.stage import Stage
from cnngui.panels.course.card import LessonCard
from cnngui.panels.explaining import explain
from cnngui.session.course.play import LessonPlay
from cnngui.session.endings import EscOrder
from cnngui.session.session import Session
from cnngui.widgets.basics.cover import Cover
from cnngui.window.appearance import Appearance
from cnngui.window.catalogue import LATE_PANELS
from cnngui.window.docks import LESSON_DOCK, PanelDock
from cnngui.window.slides import ALONE
from cnngui.window.spotlight import Spotlight

RIGHT = Qt.DockWidgetArea.RightDockWidgetArea


@dataclass(frozen=True, slots=True)
class _Arrangement:
    """How the docks stood before the lesson. slide: of the projector, None where that was not shown."""

    layout: QByteArray
    maximized: str | None
    slide: int | None


class LessonRoom(QObject):
    """Holds the lesson that is played, from its making until it is left; then `ended`."""

    ended = Signal()
    hand_in_asked = Signal()
    following_asked = Signal()

    def __init__(
        self,
        session: Session,
        lesson: Lesson,
        window: QMainWindow,
        docks: Mapping[str, PanelDock],
        appearance: Appearance,
        *,
        following: str = "",
        tells_answers: bool = False,
        is_presented: bool = False,
        going_on: LessonPlay | None = None,
    ) -> None:
        """following: see `LessonCard`. tells_answers, is_presented and going_on: see `LessonPlay`.

        Raises Failure where no lesson can be begun now.
        """
        self.play = LessonPlay(
            session, lesson, tells_answers=tells_answers, is_presented=is_presented, going_on=going_on
        )
        super().__init__(window)
        self.setObjectName("lesson_room")
        self._window, self._docks, self._appearance = window, docks, appearance
        self._before = _Arrangement(
            QByteArray(appearance.layout_to_keep()), appearance.maximizing.name, appearance.slides.index
        )
        self._focus_before = QApplication.focusWidget()
        self._following = following
        self._dock = self._made_dock()
        self.card = self._made_card()
        window.setCorner(Qt.Corner.TopRightCorner, RIGHT)
        window.setCorner(Qt.Corner.BottomRightCorner, RIGHT)
        window.addDockWidget(RIGHT, self._dock)
        self.spotlight = Spotlight(window, self._dock)
        self._covers: dict[QWidget, Cover] = {}
        self._hidden: list[QWidget] = []
        self._pages: dict[str, str] = {}
        """Of each panel of which a step has opened a page, the one that was in front before."""
        self._marking = QTimer(self, singleShot=True, interval=0)
        self._marking.timeout.connect(self._mark)
        self._pointed = -1
        self._ending = session.endings.join(EscOrder.LESSON, self.leave, self)
        self._ending.set_open(True)
        self._is_projected = appearance.is_projected
        self._connect()
        try:
            self.play.begin()
        except Exception:
            self.leave()  # or all that was set aside would be lost, and no other lesson could begin
            raise

    def _connect(self) -> None:
        appearance = self._appearance
        self.play.staged.connect(self._show)
        self.play.changed.connect(self._marking.start)
        appearance.maximizing.changed.connect(self._dock.show)  # a layout that came back may not know it
        appearance.theme_changed.connect(self._follow_projector, Qt.ConnectionType.QueuedConnection)
        for dock in self._docks.values():
            dock.visibilityChanged.connect(self._marking.start)

    def leave(self) -> None:
        """End the lesson, and give back all as it was before it."""
        focus = QApplication.focusWidget()
        is_in_card = focus is None or self._dock.isAncestorOf(focus)
        for dock in self._docks.values():  # those that come back would ask for covers again
            dock.visibilityChanged.disconnect(self._marking.start)
        self._marking.stop()
        self._appearance.maximizing.changed.disconnect(self._dock.show)
        self._appearance.theme_changed.disconnect(self._follow_projector)
        self._ending.set_open(False)
        self.spotlight.hide()
        self.spotlight.deleteLater()
        self._uncover(())
        self._hide(())
        self._window.removeDockWidget(self._dock)
        self._dock.hide()
        self._dock.deleteLater()
        for corner in (Qt.Corner.TopRightCorner, Qt.Corner.BottomRightCorner):
            self._window.setCorner(corner, _usual_area(corner))
        self.play.leave()
        self._arrange_as_before()
        self._give_keys(self._focus_before if is_in_card else focus)
        self.ended.emit()

    def step_by_pages(self) -> None:
        """Let Page Down and Page Up go through the steps."""
        for key, act in ((Qt.Key.Key_PageDown, self.play.go_on), (Qt.Key.Key_PageUp, self.play.go_back)):
            shortcut = QShortcut(QKeySequence(key), self._dock)  # which stays when another language comes
            shortcut.setContext(Qt.ShortcutContext.WindowShortcut)
            shortcut.activated.connect(act)

    def take(self, lesson: Lesson, following: str) -> None:
        """Go on with the same lesson in another language; following: see `LessonCard`."""
        self.play.lesson, self._following = lesson, following
        before, self.card = self.card, self._made_card()
        before.deleteLater()
        self._uncover(())
        self._pointed = -1
        self._marking.start()

    def _made_card(self) -> LessonCard:
        card = LessonCard(self.play, self._following, self._dock)
        card.leave_asked.connect(self.leave)
        card.hand_in_asked.connect(self.hand_in_asked)
        card.following_asked.connect(self.following_asked)
        self._dock.setWidget(card)
        explain(card)
        return card

    def _made_dock(self) -> QDockWidget:
        dock = QDockWidget(self.tr("Lesson"), self._window)
        dock.setObjectName(LESSON_DOCK)
        dock.setFeatures(QDockWidget.DockWidgetFeature.NoDockWidgetFeatures)
        dock.setTitleBarWidget(QWidget(dock))  # the card says its title itself
        return dock

    def _give_keys(self, widget: QWidget | None) -> None:
        """Give the keys, which docks that come back have now, to what had them; else to the drawing."""
        if widget is not None and isValid(widget) and widget.isEnabled() and widget.isVisible():
            widget.setFocus()
        else:
            self._appearance.take_keys()

    # What is seen ---------------------------------------------------------------------------------------

    def _show(self, stage: Stage) -> None:
        """Bring before the eyes what the step wants to be seen."""
        appearance = self._appearance
        if stage.layout is not None and not appearance.is_projected:
            appearance.arrange(stage.layout, stage.without)
        if stage.panel is not None:
            if stage.alone:
                appearance.maximizing.maximize(stage.panel)
            else:
                if appearance.maximizing.name is not None:
                    appearance.maximizing.give_back()
                if appearance.is_projected and stage.panel in self._beside_each_other:
                    appearance.show_together(self._beside_each_other)
                else:
                    appearance.show_panel(stage.panel)
            if stage.page is not None:
                before = self._docks[stage.panel].show_page(stage.page)
                self._pages.setdefault(stage.panel, before)
        self._dock.show()
        self.card.take_keys()  # which a panel that came into view has
        if self._pointed == self.play.index:  # what is shown or set up again is to be looked at
            self.spotlight.brighten()
        self._marking.start()

    def _follow_projector(self) -> None:
        """Bring before the eyes again what the step is about, where slides have come or gone."""
        if self._appearance.is_projected == self._is_projected or not isValid(self._dock):
            return
        self._is_projected = self._appearance.is_projected
        steps = self.play.lesson.steps[: self.play.index + 1]
        self._show(after(step.state for step in steps))
        self._show_slide()

    def _mark(self) -> None:
        """Ring what the step points at, and cover what would give its answer away."""
        self._hide(self.play.hidden)
        self._uncover(self.play.covered)
        for widget in self._named(self.play.covered):
            if widget not in self._covers:
                self._covers[widget] = Cover(widget)
                if isinstance(widget, PanelDock):
                    widget.set_veiled(True)
        if self._pointed != self.play.index:
            self._pointed = self.play.index
            self._show_slide()
            self.spotlight.point_at(self._named(self.play.step.point))
        is_asked = self.play.step.question is not None
        if (is_asked and self.play.is_answered) or self.play.is_found_out:
            self.spotlight.brighten()  # now all is to be looked at

    def _show_slide(self) -> None:
        """Show the panels that a step points at in the projector, whose slides show one or two, unless the
        step says itself which is to be seen.
        """
        appearance, names = self._appearance, self._beside_each_other
        if not appearance.is_projected or self.play.step.state.panel is not None:
            return
        if any(self._docks[name].visibleRegion().isEmpty() for name in names):
            appearance.show_together(names)
            self._dock.show()  # which a layout that comes back does not know
            self.card.take_keys()

    @property
    def _beside_each_other(self) -> list[str]:
        """The names of the panels that the step points at, but for those that need all the room."""
        needs_all = ALONE.union(LATE_PANELS)
        return [name for name in self.play.step.point if name in self._docks and name not in needs_all]

    def _named(self, names: Iterable[str]) -> list[QWidget]:
        """What has these names in the window: of a panel its whole dock."""
        found: list[QWidget] = []
        for name in names:
            if name in self._docks:
                found.append(self._docks[name])
            else:
                found += _within(self._window, name.split("/"))
        return found

    def _uncover(self, names: Iterable[str]) -> None:
        """Take off all covers but those of what has these names."""
        kept = set(self._named(names))
        for widget in [widget for widget in self._covers if widget not in kept]:
            cover = self._covers.pop(widget)
            if isValid(cover):
                cover.take_off()
                if isinstance(widget, PanelDock):
                    widget.set_veiled(False)

    def _hide(self, names: Iterable[str]) -> None:
        """Hide what has these names, and nothing else any more."""
        for widget in filter(isValid, self._hidden):
            widget.show()
        self._hidden = self._named(names)
        for widget in self._hidden:
            widget.hide()

    def _arrange_as_before(self) -> None:
        for panel, page in self._pages.items():
            self._docks[panel].show_page(page)
        appearance, before = self._appearance, self._before
        appearance.bring_back(before.layout, before.slide)
        if before.maximized is not None:
            appearance.maximizing.maximize(before.maximized)


def _within(parent: QWidget, names: list[str]) -> list[QWidget]:
    """What has the last of these names, within what has the one before, and so on."""
    found = [parent]
    for name in names:
        found = [child for widget in found for child in widget.findChildren(QWidget, name)]
    return found


def _usual_area(corner: Qt.Corner) -> Qt.DockWidgetArea:
    is_top = corner == Qt.Corner.TopRightCorner
    return Qt.DockWidgetArea.TopDockWidgetArea if is_top else Qt.DockWidgetArea.BottomDockWidgetArea
