"""The game: which of two patches excites a unit more?"""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from cnngui.panels.what_it_sees.words import unit_name
from cnngui.session.judging.guessing import Guessing
from cnngui.session.session import Session
from cnngui.theme.palettes import ColorName
from cnngui.widgets.basics.named import named
from cnngui.widgets.basics.numbers import format_number
from cnngui.widgets.maps.two_images import TwoImages

DECIMALS = 2


class GuessingView(QWidget):
    """Two patches, an answer by a click or an arrow key, their values, the score, and the next pair."""

    def __init__(self, session: Session, parent: QWidget) -> None:
        super().__init__(parent)
        self._session = session
        self.game = Guessing.of(session)
        self.question = named(QLabel(self, wordWrap=True), "patches_question")
        self.two = named(TwoImages(self), "patches_pair")
        self.two.setAccessibleName(self.tr("Two patches"))
        self.score = named(QLabel(self, wordWrap=True), "patches_score")
        self.next = named(QPushButton(self.tr("Next pair"), self), "patches_next")
        self.anew = named(QPushButton(self.tr("Begin anew"), self), "patches_anew")
        self._lay_out()
        self.two.chosen.connect(self._guess)
        self.next.clicked.connect(self._go_on)
        self.anew.clicked.connect(self.game.begin_anew)
        self.game.changed.connect(self.show_game)

    def ask_about(self, layer: str, map: int) -> None:
        """Ask about a unit, as long as nothing else is asked about."""
        self.game.ask_about(layer, map)
        self.show_game()

    def show_game(self) -> None:
        """Show the pair, and what was answered."""
        game, pair = self.game, self.game.pair
        if pair is None:
            self.question.setText(self.tr("No two images are known that excite it differently."))
            self.two.set_images(())
        else:
            neuron = pair.left.neuron
            name = unit_name(neuron.layer, neuron.map, self._session.network)
            self.question.setText(self.tr("Which of these two excites {unit} more?").format(unit=name))
            self.two.set_images((pair.left.image, pair.right.image))
        self._show_outcome()
        score = self.tr("{right} of {answered} right").format(right=game.right, answered=game.answered)
        self.score.setText(score if game.answered else "")
        self.next.setEnabled(game.answer is not None)
        self.anew.setEnabled(game.answered > 0)

    def _show_outcome(self) -> None:
        game, pair = self.game, self.game.pair
        texts = ["", ""]
        frames: list[ColorName | None] = [None, None]
        if pair is not None and game.answer is not None:
            texts = [format_number(patch.value, DECIMALS) for patch in (pair.left, pair.right)]
            texts[pair.stronger] = self.tr("✓ {value}").format(value=texts[pair.stronger])
            frames[game.answer] = "error"
            frames[pair.stronger] = "success"
        self.two.set_outcome(texts, frames)

    def _lay_out(self) -> None:
        below = QHBoxLayout()
        below.addWidget(self.score, 1)
        below.addWidget(self.anew)
        below.addWidget(self.next)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 4, 0, 0)
        whole.addWidget(self.question)
        whole.addWidget(self.two, 1)
        whole.addLayout(below)

    def _guess(self, side: int) -> None:
        self.game.guess(side)
        if self.next.isEnabled():
            self.next.setFocus(Qt.FocusReason.OtherFocusReason)

    def _go_on(self) -> None:
        self.game.go_on()
        self.two.setFocus(Qt.FocusReason.OtherFocusReason)
