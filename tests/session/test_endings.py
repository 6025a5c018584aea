"""What Esc ends, and in which order."""

from functools import partial

from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot
from shiboken6 import delete

from cnngui.engine.description.neuron import Neuron
from cnngui.session.endings import Ending, Endings, EscOrder
from cnngui.session.session import Session


def opened(endings: Endings, order: EscOrder, ended: list[EscOrder], owner: QObject) -> Ending:
    """An ending that is open, closes when it is asked to, and notes that."""

    def end() -> None:
        ended.append(order)
        ending.set_open(False)

    ending = endings.join(order, end, owner)
    ending.set_open(True)
    return ending


def test_the_innermost_is_ended_first_however_they_were_opened() -> None:
    endings, ended = Endings(), list[EscOrder]()
    maximized, pin, projector, card = EscOrder.MAXIMIZED, EscOrder.PIN, EscOrder.PROJECTOR, EscOrder.CARD
    for order in (maximized, pin, projector, EscOrder.PLAYING, card, EscOrder.LESSON):
        opened(endings, order, ended, endings)
    for _ in EscOrder:
        endings.end_innermost()
    assert ended == sorted(EscOrder)
    assert endings.innermost is None


def test_of_two_cards_the_one_that_was_opened_last_is_ended_first() -> None:
    endings, ended = Endings(), list[str]()
    for name in ("first", "last"):
        endings.join(EscOrder.CARD, partial(ended.append, name), endings).set_open(True)
    endings.end_innermost()
    assert ended == ["last"]


def test_what_is_over_or_gone_is_not_ended() -> None:
    endings, ended = Endings(), list[EscOrder]()
    owner = QObject()
    opened(endings, EscOrder.PIN, ended, owner)
    opened(endings, EscOrder.CARD, ended, endings).set_open(False)
    delete(owner)
    assert endings.innermost is None
    endings.end_innermost()
    assert not ended


def test_a_pin_can_be_ended_as_long_as_there_is_one(qtbot: QtBot, session: Session) -> None:
    session.new_network("seed", seed=1)
    neuron = Neuron(session.viewing.layer, 0, 1, 1)
    session.viewing.pin_neuron(neuron)
    assert session.endings.innermost is EscOrder.PIN
    session.endings.end_innermost()
    assert not session.viewing.is_pinned
    assert session.endings.innermost is None
