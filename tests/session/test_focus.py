import numpy as np
import pytest

from cnngui.data.drawing.drawing import Drawing, Stroke
from cnngui.engine.description.neuron import Neuron
from cnngui.engine.transform import Transform
from cnngui.session.session import Session

CORNER = Neuron("conv1", 1, 0, 0)
MIDDLE = Neuron("conv1", 2, 12, 12)
UNIT = Neuron("dense1", 4)


@pytest.fixture
def heard(session: Session) -> list[Neuron | None]:
    """The focus at every announcement."""
    heard: list[Neuron | None] = []
    session.viewing.focus_changed.connect(lambda: heard.append(session.viewing.focus))
    return heard


def test_the_neuron_under_the_pointer_is_in_focus_and_announced_once(
    session: Session, heard: list[Neuron | None]
) -> None:
    session.viewing.hover_neuron(CORNER)
    session.viewing.hover_neuron(CORNER)
    session.viewing.hover_neuron(None)
    assert heard == [CORNER, None]


def test_a_pinned_neuron_stays_whatever_is_pointed_at(session: Session) -> None:
    session.viewing.pin_neuron(MIDDLE)
    session.viewing.hover_neuron(CORNER)
    session.viewing.hover_neuron(None)
    assert (session.viewing.focus, session.viewing.is_pinned) == (MIDDLE, True)


def test_letting_go_shows_nothing_until_the_pointer_moves(session: Session) -> None:
    session.viewing.hover_neuron(CORNER)
    session.viewing.pin_neuron(MIDDLE)
    session.viewing.release_neuron()
    assert (session.viewing.focus, session.viewing.is_pinned) == (None, False)
    session.viewing.hover_neuron(UNIT)
    assert session.viewing.focus == UNIT


def test_the_pinned_neuron_walks_and_a_hovered_one_does_not(session: Session) -> None:
    session.viewing.pin_neuron(CORNER)
    session.viewing.move_focus(1, 2)
    session.viewing.move_focus(0, -9)
    assert session.viewing.focus == Neuron("conv1", 1, 0, 1)
    session.viewing.release_neuron()
    session.viewing.hover_neuron(CORNER)
    session.viewing.move_focus(1, 0)
    assert session.viewing.focus == CORNER


def test_a_neuron_that_is_not_there_cannot_be_pinned(session: Session) -> None:
    with pytest.raises(KeyError, match="conv9"):
        session.viewing.pin_neuron(Neuron("conv9", 0))
    assert session.viewing.focus is None


def test_another_network_keeps_the_pin_where_it_has_the_neuron(
    session: Session, heard: list[Neuron | None]
) -> None:
    session.viewing.pin_neuron(MIDDLE)
    session.viewing.hover_weight((1, 1))
    session.new_network("book")
    assert (session.viewing.focus, session.viewing.hovered_weight) == (MIDDLE, None)
    session.new_network("dense")
    assert session.viewing.focus is None
    assert heard[-1] is None


def test_a_weight_can_be_pointed_at_beside_a_pinned_neuron(session: Session) -> None:
    session.viewing.pin_neuron(MIDDLE)
    session.viewing.hover_weight((2, 3))
    assert (session.viewing.focus, session.viewing.hovered_weight) == (MIDDLE, (2, 3))
    session.viewing.hover_weight(None)
    assert session.viewing.hovered_weight is None


def test_the_focused_number_can_be_asked_where_it_comes_from(session: Session) -> None:
    assert session.viewing.explanation() is None
    session.viewing.pin_neuron(Neuron("conv1", 2, 3, 5))
    terms = session.viewing.explanation()
    assert terms is not None and terms.neuron == session.viewing.focus
    assert terms.output == session.network.activations["conv1"].output[2, 3, 5]


@pytest.mark.parametrize("centred", [True, False])
def test_the_lit_paper_lies_behind_the_lit_pixels(session: Session, centred: bool) -> None:
    """A dot drawn in the middle of the lit paper darkens the middle of the lit pixels."""
    session.drawing.set_centred(centred)
    corners = np.array([[4, 6], [4, 20], [15, 20]], np.float32)  # they keep the scale as it is
    session.drawing.replace(Drawing((Stroke(corners, np.array([1.5], np.float32)),)))
    session.flush()
    before = session.drawing.image.copy()
    session.viewing.pin_neuron(Neuron("conv1", 0, 9, 12))
    lit = session.viewing.lit_paper()
    assert lit is not None
    left, top, width, height = lit
    dot = Stroke(np.array([[left + width / 2, top + height / 2]], np.float32), np.array([0.5], np.float32))
    session.drawing.replace(session.drawing.finished.with_stroke(dot))
    session.flush()
    darker = session.drawing.image - before
    centre = np.array([(darker * axis).sum() for axis in np.mgrid[0:28, 0:28]]) / darker.sum()
    assert centre == pytest.approx([11, 14], abs=0.5)


def test_a_turned_image_has_no_rectangle_on_the_paper(session: Session) -> None:
    session.draw_sample()
    session.viewing.pin_neuron(MIDDLE)
    session.drawing.set_transform(Transform(angle=30.0))
    session.flush()
    assert session.viewing.lit_paper() is None
    session.drawing.set_transform(Transform())
    session.flush()
    assert session.viewing.lit_paper() is not None


def test_a_click_on_a_neuron_that_is_no_longer_there_does_nothing(session: Session) -> None:
    session.new_network("dense")
    session.viewing.hover_neuron(MIDDLE)
    session.viewing.toggle_pin(MIDDLE)
    assert (session.viewing.focus, session.viewing.is_pinned) == (None, False)


def test_a_weight_is_pointed_at_no_longer_when_the_kernels_are_others(session: Session) -> None:
    session.viewing.hover_weight((4, 4))
    session.viewing.choose_layer("dense1")
    assert session.viewing.hovered_weight is None
    session.drawing.begin_stroke(5, 5, 2)
    session.drawing.extend_stroke(20, 20, 2)
    session.flush()
    assert session.viewing.lit_paper() is None


def test_a_weight_that_the_kernel_does_not_have_is_none(session: Session) -> None:
    session.viewing.hover_weight((5, 4))
    assert session.viewing.hovered_weight is None
