"""When the welcome page is shown, and when it goes."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QApplication, QMainWindow, QWidget

from cnngui.session.endings import EscOrder
from cnngui.session.session import Session
from cnngui.session.settings import Settings

if TYPE_CHECKING:  # a start does not wait for it
    from cnngui.window.first_choices import FirstChoices
    from cnngui.window.welcome_card import WelcomeCard


class Welcome(QObject):
    """Shows the card when it is asked for, and makes it anew in another language."""

    def __init__(
        self,
        *,
        session: Session,
        settings: Settings,
        choices: Callable[[], FirstChoices],
        drawing: QWidget,
        take_keys: Callable[[], None],
        window: QMainWindow,
    ) -> None:
        """choices: in the language that the window speaks then. drawing: what the card leaves free.

        take_keys: gives them back to what has them without the card.
        """
        super().__init__(window)
        self._session, self._settings, self._choices = session, settings, choices
        self._drawing, self._take_keys, self._window = drawing, take_keys, window
        self.card: WelcomeCard | None = None
        """What is shown just now."""
        self._ending = session.endings.join(EscOrder.CARD, self.close, self)
        session.network.activations_changed.connect(self.close)  # what it lies on is to be seen

    def greet(self) -> None:
        """Show it at a start, if that is wanted, nothing is drawn yet, and there is room beside the drawing.

        The keys stay with the paper.
        """
        if self._settings.welcomes and self._session.drawing.current.is_blank and not self._make().has_room:
            self.close()

    def show(self) -> None:
        """Show it to somebody who asks for it, and give it the keys."""
        self._make().draw.setFocus()

    def close(self) -> None:
        """Take it away, if it is there."""
        card, self.card = self.card, None
        if card is None:
            return
        self._ending.set_open(False)
        had_keys = card.focused is not None
        self._window.windowHandle().installEventFilter(self)
        card.hide()
        card.setParent(None)  # or what has the keys would be looked for in it still
        card.deleteLater()
        if had_keys:
            self._take_keys()

    def speak_anew(self) -> None:
        """Show it in the language that the window speaks now, if it is shown."""
        if self.card is not None:
            self._make()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keep the second click of a double click on the card, which is gone by then, from what is behind."""
        if event.type() == QEvent.Type.MouseButtonRelease:  # that of the next click, whatever it is
            watched.removeEventFilter(self)
        return event.type() == QEvent.Type.MouseButtonDblClick

    def _make(self) -> WelcomeCard:
        from cnngui.window.welcome_card import WelcomeCard

        self.close()
        focus = QApplication.focusWidget()
        card = self.card = WelcomeCard(self._choices(), self._settings, self._drawing, self._window)
        card.done.connect(self.close)
        if focus is not None and self._drawing.isAncestorOf(focus):
            card.follow_in_tab_order(focus)
        self._ending.set_open(True)
        card.show()
        card.raise_()
        return card
