"""What a panel that shows findings has for its document: it asks the judge as long as it is watched."""

from __future__ import annotations

from typing import ClassVar, Self

from PySide6.QtCore import QObject, Signal

from cnngui.session.session import Session


class Watching(QObject):
    """Follows the network, the run and the images, while somebody watches. Subclasses implement `_ask`."""

    ASKER: ClassVar[str]
    """Its name for the judge."""

    answered = Signal()  # there are other findings, or there is another question

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self._session, self._judge = session, session.judge
        self._is_watched = False
        network, training = session.network, session.training
        self._judge.progressed.connect(self._on_progress)
        for signal in (
            network.parameters_changed,
            network.architecture_changed,
            training.state_changed,
            self._judge.images.changed,
        ):
            signal.connect(self._follow)

    @classmethod
    def of(cls, session: Session) -> Self:
        """The session's own, made when it is first asked for."""
        return session.findChild(cls) or cls(session)

    def watch(self, is_watched: bool) -> None:
        """Follow the network from now on, or no more: what nobody sees is not counted."""
        if is_watched != self._is_watched:
            self._is_watched = is_watched
            self._follow()

    def _ask(self) -> None:
        """Ask the judge what is to be known now, if anything."""
        raise NotImplementedError

    def _follow(self) -> None:
        if self._is_watched:
            self._ask()
            self.answered.emit()
        else:
            self._judge.ask(self.ASKER)

    def _on_progress(self) -> None:
        if self._is_watched:
            self.answered.emit()
