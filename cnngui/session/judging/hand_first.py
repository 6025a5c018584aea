"""Work in the background rests while the hand is at work: of two busy threads each makes the other wait."""

from __future__ import annotations

import threading
from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, QTimer

from cnngui.data.loading import Loading
from cnngui.session.drawing import OpenDrawing
from cnngui.session.network import OpenNetwork
from cnngui.session.training.training import Training

DELAY_MS = 40
"""After an edit, before what follows is worked out: the edit is painted first, and a drag goes on."""
REST_MS = 150
"""After the pen has moved, before work goes on."""
LOOK = 0.05
"""Seconds between two looks at whether work that rests is still wanted."""


class HandFirst(QObject):
    """It watches the hand from `begin` to `end`."""

    def __init__(
        self, drawing: OpenDrawing, network: OpenNetwork, training: Training, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._training = training
        self._watches = False
        self._may_work = threading.Event()
        self._may_work.set()
        self._rest = QTimer(self, singleShot=True)
        self._rest.timeout.connect(self._may_work.set)
        drawing.became_stale.connect(partial(self._let_go_first, REST_MS))
        network.became_stale.connect(self._on_other_network)
        network.edited.connect(self._on_edit)

    @property
    def rests(self) -> bool:
        """Whether the hand is at work, and nothing is worked out in the background meanwhile."""
        return not self._may_work.is_set()

    def begin(self) -> None:
        """Watch the hand from now on; beginning twice does nothing."""
        self._watches = True

    def end(self) -> None:
        """Watch it no more."""
        self._watches = False
        self._rest.stop()
        self._may_work.set()

    def pauses(self, loading: Loading) -> Callable[[], None]:
        """What is called between two pieces of work: it waits for the hand. It raises LoadingCancelled."""

        def pause() -> None:
            loading.check()
            while not self._may_work.wait(LOOK):
                loading.check()

        return pause

    def _on_other_network(self) -> None:
        if self._training.state != "running":  # a run's weights are no work of the hand
            self._let_go_first(DELAY_MS)

    def _on_edit(self) -> None:
        self._let_go_first(DELAY_MS)

    def _let_go_first(self, rest: int) -> None:
        if self._watches:
            self._may_work.clear()
            self._rest.start(max(rest, self._rest.remainingTime()))
