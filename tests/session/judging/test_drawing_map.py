"""The map of what a layer makes of a data set's images, and where one's drawing lies on it."""

import numpy as np
import pytest
from pytestqt.qtbot import QtBot

from cnngui.engine import reference
from cnngui.engine.description.neuron import INPUT
from cnngui.session.judging import drawing_map as drawing_map_module
from cnngui.session.judging.drawing_map import DrawingMap, MapOfDrawings, image_count
from cnngui.session.session import Session
from tests.session.judging.asked import load


def found_out(session: Session, qtbot: QtBot) -> MapOfDrawings:
    """The document, when all is known of the network as it is now."""
    drawings = MapOfDrawings.of(session)
    drawings.watch(True)

    def is_known() -> bool:
        session.flush()
        return drawings.is_current

    qtbot.waitUntil(is_known, timeout=60_000)
    return drawings


def map_of(session: Session, qtbot: QtBot) -> DrawingMap:
    found = found_out(session, qtbot).found
    assert found is not None and found.map is not None
    return found.map


def test_the_map_is_of_the_last_hidden_layer_along_its_principal_axes(session: Session, qtbot: QtBot) -> None:
    session.open_preset("seed")
    images = load(session, qtbot)
    drawn = map_of(session, qtbot)
    network = session.network
    assert MapOfDrawings.of(session).layer == "pool1"
    outputs = np.stack(
        [
            reference.forward(network.architecture, network.parameters, images.image(index))["pool1"][1]
            for index in range(len(images))
        ]
    ).reshape(len(images), -1)
    centred = outputs - outputs.mean(axis=0)
    left, sizes, _ = np.linalg.svd(centred, full_matrices=False)
    np.testing.assert_array_equal(drawn.numbers, np.arange(10))
    np.testing.assert_allclose(drawn.shares, sizes[:3] ** 2 / (sizes**2).sum(), rtol=1e-4)
    np.testing.assert_allclose(np.abs(drawn.points), np.abs(left[:, :3] * sizes[:3]), atol=1e-3)


@pytest.mark.parametrize("layer", [INPUT, "conv1", "pool1", "dense1"])
def test_an_image_that_is_drawn_lies_on_its_own_point_and_is_its_own_neighbour(
    session: Session, qtbot: QtBot, layer: str
) -> None:
    session.open_preset("seed")
    load(session, qtbot)
    session.drawing.set_centred(False)
    drawings = MapOfDrawings.of(session)
    drawings.choose_layer(layer)
    drawn = map_of(session, qtbot)
    for number in (3, 7):
        drawings.show(number)
        dot, neighbours = drawings.dot(), drawings.neighbours(4)
        assert dot is not None
        np.testing.assert_allclose(dot, drawn.points[number], atol=1e-3)
        assert neighbours.numbers[0] == number and neighbours.distances[0] == pytest.approx(0, abs=1e-3)
        assert len(neighbours.numbers) == 4 and (np.diff(neighbours.distances) >= 0).all()


def test_there_is_a_map_of_the_first_images_before_all_are_known(session: Session, qtbot: QtBot) -> None:
    session.open_preset("seed")
    load(session, qtbot, "synthetic:600")
    found = found_out(session, qtbot).found
    assert found is not None and found.map is not None
    begun = found.question.begun(None)
    counts = []
    for _ in begun.find(lambda: None):
        assert begun.map
        counts.append(len(begun.map.numbers))
        assert len(begun.nearest(np.zeros(begun.question.values, np.float32), 1000)[0]) == begun.done
    assert len(set(counts)) > 2 and counts == sorted(counts) and counts[-1] == len(found.question.images)
    assert begun.map
    np.testing.assert_allclose(np.abs(begun.map.points), np.abs(found.map.points), atol=1e-3)


def test_the_axes_point_as_they_did_before(session: Session, qtbot: QtBot) -> None:
    """The map of the network before stays until there is a new one, which is not turned round."""
    session.open_preset("seed")
    load(session, qtbot)
    found = found_out(session, qtbot).found
    assert found is not None and found.map is not None
    before = found.map
    turned = DrawingMap(before.numbers, -before.points, before.projection)
    found.map = turned
    after = found.question.begun(found)
    assert after.map is turned and not after.is_complete
    for _ in after.find(lambda: None):
        pass
    assert after.map is not None and after.map is not turned
    np.testing.assert_allclose(after.map.points, turned.points, atol=1e-4)
    np.testing.assert_allclose(after.map.projection.axes, -before.projection.axes, atol=1e-4)


def test_weights_beyond_all_numbers_have_no_map(session: Session, qtbot: QtBot) -> None:
    session.open_preset("seed")
    load(session, qtbot)
    MapOfDrawings.of(session).choose_layer("conv1")
    session.network.set_bias("conv1", 0, 1e6)
    session.network.set_kernel("conv1", 1, 0, np.full((5, 5), 1e6))
    assert map_of(session, qtbot).points.shape == (10, 3)
    found = MapOfDrawings.of(session).found
    assert found is not None
    question = found.question
    infinite = question.network.parameters.replace_part("conv1.bias", (0,), np.full((), np.nan, np.float32))
    network = type(question.network)(question.network.architecture, infinite)
    begun = type(question)(network, question.images, "conv1").begun(found)
    for _ in begun.find(lambda: None):
        pass
    assert begun.map is None


def test_of_a_large_layer_there_are_fewer_images(
    session: Session, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    session.open_preset("book")
    architecture = session.network.architecture
    counts = [image_count(architecture, layer) for layer in ("conv1", "conv2", "dense1", INPUT)]
    assert counts == [347, 1000, 10_000, 5102]
    load(session, qtbot)
    monkeypatch.setattr(drawing_map_module, "LARGE", 6)
    monkeypatch.setattr(drawing_map_module, "MOST_IMAGES", 4)
    assert len(map_of(session, qtbot).points) == 6


def test_another_layer_is_chosen_and_forgotten_with_its_network(session: Session, qtbot: QtBot) -> None:
    session.open_preset("book")
    load(session, qtbot)
    drawings = MapOfDrawings.of(session)
    assert drawings.layer == "dense1"
    assert drawings.layers == (INPUT, "conv1", "pool1", "conv2", "pool2", "dense1", "dense2")
    drawings.choose_layer("conv2")
    assert found_out(session, qtbot).layer == "conv2"
    session.open_preset("seed")
    assert drawings.layer == "pool1"
    with pytest.raises(KeyError):
        drawings.choose_layer("conv2")


def test_without_anybody_who_looks_on_there_is_no_dot_and_no_neighbour(session: Session) -> None:
    drawings = MapOfDrawings.of(session)
    assert drawings.dot() is None and not len(drawings.neighbours(3).numbers)
    drawings.show(0)
    assert session.true_label is None
