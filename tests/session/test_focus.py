import pytest

from cnngui.engine.neuron import Neuron
from cnngui.session.session import Session

CORNER, MIDDLE, UNIT = Neuron("conv1", 1, 0, 0), Neuron("conv1", 2, 12, 12), Neuron("dense1", 4)


@pytest.fixture
def heard(session: Session) -> list[Neuron | None]:
    """The focus at every announcement."""
    heard: list[Neuron | None] = []
    session.focus_changed.connect(lambda: heard.append(session.focus))
    return heard


def test_the_neuron_under_the_pointer_is_in_focus_and_announced_once(
    session: Session, heard: list[Neuron | None]
) -> None:
    session.hover_neuron(CORNER)
    session.hover_neuron(CORNER)
    session.hover_neuron(None)
    assert heard == [CORNER, None]


def test_a_pinned_neuron_stays_whatever_is_pointed_at(session: Session) -> None:
    session.pin_neuron(MIDDLE)
    session.hover_neuron(CORNER)
    session.hover_neuron(None)
    assert (session.focus, session.is_pinned) == (MIDDLE, True)


def test_letting_go_shows_nothing_until_the_pointer_moves(session: Session) -> None:
    session.hover_neuron(CORNER)
    session.pin_neuron(MIDDLE)
    session.release_neuron()
    assert (session.focus, session.is_pinned) == (None, False)
    session.hover_neuron(UNIT)
    assert session.focus == UNIT


def test_the_pinned_neuron_walks_and_a_hovered_one_does_not(session: Session) -> None:
    session.pin_neuron(CORNER)
    session.move_focus(1, 2)
    session.move_focus(0, -9)
    assert session.focus == Neuron("conv1", 1, 0, 1)
    session.release_neuron()
    session.hover_neuron(CORNER)
    session.move_focus(1, 0)
    assert session.focus == CORNER


def test_a_neuron_that_is_not_there_cannot_be_pinned(session: Session) -> None:
    with pytest.raises(KeyError, match="conv9"):
        session.pin_neuron(Neuron("conv9", 0))
    assert session.focus is None


def test_another_network_keeps_the_pin_where_it_has_the_neuron(
    session: Session, heard: list[Neuron | None]
) -> None:
    session.pin_neuron(MIDDLE)
    session.hover_weight((1, 1))
    session.new_network("book")
    assert (session.focus, session.hovered_weight) == (MIDDLE, None)
    session.new_network("dense")
    assert session.focus is None
    assert heard[-1] is None


def test_a_weight_can_be_pointed_at_beside_a_pinned_neuron(session: Session) -> None:
    session.pin_neuron(MIDDLE)
    session.hover_weight((2, 3))
    assert (session.focus, session.hovered_weight) == (MIDDLE, (2, 3))
    session.hover_weight(None)
    assert session.hovered_weight is None


def test_the_focused_number_can_be_asked_where_it_comes_from(session: Session) -> None:
    assert session.explanation() is None
    session.pin_neuron(Neuron("conv1", 2, 3, 5))
    terms = session.explanation()
    assert terms is not None and terms.neuron == session.focus
    assert terms.output == session.activations["conv1"].output[2, 3, 5]
