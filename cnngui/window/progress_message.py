"""Messages that say how far something is, and offer to cancel it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer

from cnngui.session.background import QUICK
from cnngui.session.session import Session
from cnngui.widgets.basics.message_bar import MessageBar


class ProgressMessage(QObject):
    """One message that changes, and goes when all is done. One that somebody dismissed stays away."""

    def __init__(self, message_bar: MessageBar, cancel: Callable[[], object], parent: QObject) -> None:
        super().__init__(parent)
        self._message_bar = message_bar
        self._cancel = cancel
        self._text = ""

    @property
    def has_begun(self) -> bool:
        """Whether something was said that has not been taken away."""
        return bool(self._text)

    def say(self, text: str) -> None:
        """How far it is now."""
        if not self._text:
            self._message_bar.show_offer(text, (self.tr("Cancel"), self._cancel))
        elif self._message_bar.text == self._text:
            self._message_bar.change_text(text)
        else:
            return
        self._text = text

    def take_away(self) -> None:
        """It is over."""
        if self._text and self._message_bar.text == self._text:
            self._message_bar.dismiss()
        self._text = ""


class LoadingMessage(QObject):
    """Says how far the data of a run are prepared, since the Training panel may lie behind another one."""

    def __init__(self, session: Session, message_bar: MessageBar, parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        self._message = ProgressMessage(message_bar, session.training.stop, self)
        self._patience = QTimer(self)
        self._patience.setSingleShot(True)
        self._patience.setInterval(round(1000 * QUICK))
        self._patience.timeout.connect(self._say)
        session.training.state_changed.connect(self._follow_state)
        session.training.progressed.connect(self._follow_progress)

    def _follow_state(self) -> None:
        if self._session.training.state == "preparing":
            self._patience.start()
        else:
            self._patience.stop()
            self._message.take_away()

    def _follow_progress(self) -> None:
        if self._message.has_begun and self._session.training.state == "preparing":
            self._say()

    def _say(self) -> None:
        training = self._session.training
        text = self.tr("{message} {percent} %") if training.progress else "{message}"
        self._message.say(text.format(message=training.message, percent=round(100 * training.progress)))
