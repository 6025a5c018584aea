import pytest
from pytestqt.qtbot import QtBot

from cnngui.engine.description.architecture import Architecture
from cnngui.engine.description.layers import Convolution, Dense, Dropout, Pooling
from cnngui.engine.description.presets import preset
from cnngui.session.selection import Selection, layer_shown_with, pooling_after
from cnngui.session.session import Session


def test_the_first_convolution_is_chosen_at_the_start(session: Session) -> None:
    assert (session.viewing.layer, session.viewing.filter, session.viewing.channel) == ("conv1", 0, 0)
    assert session.viewing.pooled_layer == "pool1"


def test_a_choice_is_announced_once(session: Session, qtbot: QtBot) -> None:
    heard: list[int] = []
    session.viewing.selection_changed.connect(lambda: heard.append(session.viewing.filter))
    session.viewing.choose_filter(2)
    session.viewing.choose_filter(2)
    assert heard == [2]


def test_a_choice_beyond_the_last_takes_the_last(session: Session) -> None:
    session.viewing.choose_filter(99)
    session.viewing.choose_channel(99)
    assert (session.viewing.filter, session.viewing.channel) == (2, 0)
    session.viewing.choose_filter(-1)
    assert session.viewing.filter == 0


def test_choosing_a_layer_keeps_the_filter_where_it_exists(session: Session) -> None:
    session.new_network("book")
    session.viewing.choose_layer("conv2")
    session.viewing.choose_filter(33)
    session.viewing.choose_channel(12)
    assert session.viewing.pooled_layer == "pool2"
    session.viewing.choose_layer("conv1")
    assert (session.viewing.layer, session.viewing.filter, session.viewing.channel) == ("conv1", 19, 0)


def test_only_a_layer_with_weights_can_be_chosen(session: Session) -> None:
    with pytest.raises(KeyError, match="pool1"):
        session.viewing.choose_layer("pool1")


def test_the_selection_survives_a_network_that_has_the_layer(session: Session) -> None:
    session.new_network("book")
    session.viewing.choose_layer("conv2")
    session.viewing.choose_filter(30)
    session.new_network("lenet5")
    assert (session.viewing.layer, session.viewing.filter) == ("conv2", 15)
    session.new_network("seed")
    assert (session.viewing.layer, session.viewing.filter) == ("conv1", 2)


def test_a_network_without_convolution_shows_its_first_dense_layer(session: Session) -> None:
    session.new_network("dense")
    assert session.viewing.layer == "dense1"
    assert session.viewing.pooled_layer is None
    assert session.viewing.edited_filters == set()
    assert session.viewing.pooling_winners() is None
    session.viewing.choose_filter(99)
    assert session.viewing.filter == 29


def test_the_pooling_of_a_layer_is_the_one_that_comes_next() -> None:
    layers = (
        Convolution(2, (3, 3)),
        Dropout(),
        Pooling(),
        Convolution(2, (3, 3)),
        Pooling(),
        Dense(3, "softmax"),
    )
    architecture = Architecture((1, 28, 28), layers)
    assert pooling_after(architecture, "conv1") is None
    assert pooling_after(architecture, "conv2") == "pool2"


@pytest.mark.parametrize(
    ("layer", "shown"),
    [("conv1", "conv1"), ("pool2", "conv2"), ("dense1", "dense1"), ("input", None), ("nonsense", None)],
)
def test_pooled_maps_are_shown_with_the_convolution_before_them(layer: str, shown: str | None) -> None:
    assert layer_shown_with(preset("book"), layer) == shown


def test_a_selection_keeps_what_fits() -> None:
    assert Selection("conv2", 39, 19).fitted(preset("book")) == Selection("conv2", 39, 19)
