"""Vote: several networks answer for the same drawing, what they say together, and how often that is right."""

from __future__ import annotations

from functools import partial
from itertools import count
from pathlib import Path

import numpy as np
from PySide6.QtCore import QLocale, Qt
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QLabel, QMenu, QToolButton, QVBoxLayout, QWidget

from cnngui import theme
from cnngui.data.files.model_file import shipped_model
from cnngui.data.foreign.kinds import NETWORK_ENDINGS
from cnngui.engine.description.presets import PRESETS
from cnngui.engine.failure import Failure
from cnngui.panels.panel import Panel
from cnngui.session.background import Background
from cnngui.session.judging.voting import VoteCount
from cnngui.session.lessons.ensemble import Ensemble, Voter
from cnngui.session.network_file import NetworkFile
from cnngui.session.network_state import NetworkState
from cnngui.session.network_title import title_in_words
from cnngui.session.session import Session
from cnngui.session.training.settings import data_in_sentence
from cnngui.widgets.basics.elided_label import ElidedLabel
from cnngui.widgets.basics.named import named
from cnngui.widgets.basics.numbers import format_percent
from cnngui.widgets.basics.scrolled import LeastContent, scrolled
from cnngui.widgets.output.class_bars import ClassBars
from cnngui.words import in_words

NARROWEST = 200
"""Pixels at zoom 1 of a network's answer."""
HEAD = 24
"""Pixels at zoom 1 of the line over it."""


class _Column(QWidget):
    """A network's name, how often it is right, its answer, and perhaps a button by which it votes no more."""

    def __init__(self, name: str, parent: QWidget, *, can_leave: bool) -> None:
        super().__init__(parent)
        self.setMinimumWidth(theme.px(NARROWEST))
        self.title = named(ElidedLabel(self), f"{name}_title")
        self.title.setProperty("role", "result")
        self.bars = named(ClassBars(self), f"{name}_bars")
        head = QHBoxLayout()
        head.setSpacing(2)
        head.addWidget(self.title, 1)
        self.share = named(QLabel(self), f"{name}_share")
        self.share.setProperty("role", "muted")
        head.addWidget(self.share)
        head.addStrut(theme.px(HEAD))  # so that all answers begin at the same height
        self.leave: QToolButton | None = None
        if can_leave:
            self.leave = named(QToolButton(self, autoRaise=True), f"{name}_leave")
            self.leave.setIcon(theme.icon("dock-close"))
            self.leave.setProperty("compact", True)
            head.addWidget(self.leave)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(2)
        layout.addLayout(head)
        layout.addWidget(self.bars, 1)


class VotePanel(Panel):
    """The open network's answer, those of others, and the mean of all."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(session, "vote", parent)
        self._ensemble = Ensemble(session)
        self._count = VoteCount.of(session)
        self._reading = Background(self)
        self.add = named(QToolButton(self), "vote_add")
        self.add.setText(self.tr("Add a network"))
        self.add.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.add.setMenu(self._menu())
        content = LeastContent(self)
        self.own = _Column("vote_own", content, can_leave=False)
        self.together = _Column("vote_together", content, can_leave=False)
        self.together.title.setText(self.tr("All together"))
        self.others: list[_Column] = []
        self._invitation = named(QLabel(content), "vote_invitation")
        self._invitation.setText(
            self.tr(
                "Add networks that were trained otherwise: the mean of all usually errs less often than each."
            )
        )
        self._invitation.setWordWrap(True)
        self._invitation.setProperty("role", "muted")
        self._invitation.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._columns = QHBoxLayout(content)
        self._columns.setContentsMargins(8, 4, 8, 6)
        self._columns.setSpacing(12)
        for widget in (self.together, self.own, self._invitation):  # the answer of all is never scrolled away
            self._columns.addWidget(widget, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(scrolled(content, "vote_scroll", across=True))
        self.follow(
            session.network.activations_changed,
            session.network.parameters_changed,
            session.network.architecture_changed,
        )
        self._count.answered.connect(self._on_answered)

    def controls(self) -> list[QWidget]:
        return [self.add]

    def kept(self) -> tuple[Voter, ...]:
        return self._ensemble.voters

    def take_kept(self, kept: tuple[Voter, ...]) -> None:
        self._ensemble.voters = kept
        self._make_columns()
        self.update_view()

    def out_of_sight(self) -> None:
        self._count.watch(False)
        self._ensemble.let_go()
        self.update_view()  # which asks for the count again, as soon as it is seen

    def refresh(self) -> None:
        self._count.set_others([voter.network for voter in self._ensemble.voting])
        self._count.watch(True)
        self._show_shares()
        self._show_answers()

    def _on_answered(self) -> None:
        self.update_part(self._show_shares)

    def _show_shares(self) -> None:
        """Show how often each network, and all together, are right on images that they did not learn from."""
        shares, voting = self._count.shares, self._ensemble.voting
        columns = zip(self.others, self._ensemble.voters, strict=True)
        shown = [self.own, *(column for column, voter in columns if voter in voting), self.together]
        for column in (self.own, *self.others, self.together):
            column.share.clear()
            column.share.setToolTip("")
        if shares is None or not voting:
            return
        for column, share in zip(shown, (*shares.each, shares.together), strict=True):
            self._show_share(column, share)
        if shares.agreeing is not None:
            text = self.tr("All of them give the same answer to {share} of the images.")
            told = text.format(share=format_percent(shares.agreeing, 2))
            self.together.share.setToolTip(f"{self.together.share.toolTip()}\n{told}")

    def _show_share(self, column: _Column, share: float | None) -> None:
        images = self._count.images
        assert images is not None
        if share is None:
            column.share.setText("…")
            column.share.setToolTip(self.tr("The test images are being answered."))
            return
        column.share.setText(self.tr("{share} correct").format(share=format_percent(share, 2)))
        text = self.tr("{share} of {count} test images right: {data}")
        if not images.data:
            text = self.tr("{share} of {count} synthetic digits right")
        column.share.setToolTip(
            text.format(
                share=format_percent(share, 2),
                count=QLocale().toString(len(images)),
                data=data_in_sentence(images.data),
            )
        )

    def _show_answers(self) -> None:
        network, ensemble = self.session.network, self._ensemble
        self.own.title.setText(self.tr("{network}, as it is now").format(network=self.session.network.title))
        columns = zip(self.others, ensemble.voters, strict=True)
        voting = [column for column, voter in columns if voter in ensemble.voting]
        for column, voter in zip(self.others, ensemble.voters, strict=True):
            text = "{name}" if ensemble.votes(voter) else self.tr("{name}: other classes")
            column.title.setText(text.format(name=voter.name))
            if column not in voting:
                column.bars.clear(voter.class_names)
        self.together.setVisible(bool(voting))
        try:
            vote = ensemble.vote()
        except MemoryError:
            self._clear()
            self.caption.setText(self.tr("There is not enough memory."))
            return
        if not self.session.drawing.image.any():
            self._clear()
            self.caption.setText("")
            return
        shown = [self.own, *voting, self.together]
        for column, probabilities in zip(shown, (*vote.each, vote.together), strict=True):
            column.bars.set_probabilities(probabilities, network.class_names)
        answer = network.class_names[int(np.argmax(vote.together))]
        text = self.tr("{agreeing} of {count} networks say {answer}")
        text = text.format(agreeing=vote.agreeing, count=len(vote.each), answer=answer)
        self.caption.setText(text if voting else "")

    # Who votes -------------------------------------------------------------------------------------------

    def _menu(self) -> QMenu:
        menu = named(QMenu(self), "vote_menu")
        as_now = menu.addAction(self.tr("The open network, as it is now"), self._add_open_network)
        as_now.setObjectName("vote_as_now")
        menu.addSeparator()
        text = self.tr("The trained network {name}")
        for name in PRESETS:
            action = menu.addAction(text.format(name=title_in_words(name)), partial(self._add_shipped, name))
            action.setObjectName(f"vote_{name}")
        menu.addSeparator()
        from_file = menu.addAction(self.tr("From a file…"), self._choose_file)
        from_file.setObjectName("vote_file")
        return menu

    def _add_open_network(self) -> None:
        text, taken = self.tr("{network}, copy {number}"), {voter.name for voter in self._ensemble.voters}
        names = (text.format(network=self.session.network.title, number=number) for number in count(1))
        self._add(next(name for name in names if name not in taken), self.session.network.state)

    def _add_shipped(self, name: str) -> None:
        try:
            self._add(title_in_words(name), NetworkState.from_model(shipped_model(name)))
        except Failure as error:
            self.session.failed.emit(in_words(error))

    def _choose_file(self) -> None:
        path, _ = QFileDialog.getOpenFileName(
            self.window(),
            self.tr("Add a network"),
            str(Path.home()),
            self.tr("Networks ({kinds});;All files (*)").format(
                kinds=" ".join(f"*{ending}" for ending in NETWORK_ENDINGS)
            ),
        )
        if path:
            self.add_file(Path(path))

    def add_file(self, path: Path) -> None:
        """Let the network of a file vote, as soon as it is read."""
        self._reading.start(lambda loading: NetworkFile.read(path), self._take_file, self._fail)

    def _take_file(self, file: NetworkFile) -> None:
        self._add(file.path.stem, file.network)

    def _fail(self, error: Exception) -> None:
        if not isinstance(error, Failure):
            raise error
        self.session.failed.emit(in_words(error))

    def _add(self, name: str, state: NetworkState) -> None:
        try:
            self._ensemble.add(name, state)
        except Failure as error:
            self.session.failed.emit(in_words(error))
            return
        self._make_columns()
        self.update_view()

    def _remove(self, voter: Voter) -> None:
        self._ensemble.remove(voter)
        self._make_columns()
        self.update_view()

    def _make_columns(self) -> None:
        for column in self.others:
            self._columns.removeWidget(column)
            column.hide()
            column.deleteLater()
        parent = self.own.parentWidget()
        assert parent is not None
        self.others = []
        for number, voter in enumerate(self._ensemble.voters, start=1):
            column = _Column(f"vote_{number}", parent, can_leave=True)
            text = self.tr("Let {name} vote no more").format(name=voter.name)
            assert column.leave is not None
            column.leave.setToolTip(text)
            column.leave.setAccessibleName(text)
            column.leave.clicked.connect(partial(self._remove, voter))
            self._columns.insertWidget(number + 1, column, 1)
            self.others.append(column)
        self._invitation.setVisible(not self.others)

    def _clear(self) -> None:
        for column in (self.own, *self.others, self.together):
            column.bars.clear(self.session.network.class_names)
