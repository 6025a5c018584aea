"""What the data's images excite a unit by at best, and one image."""

import numpy as np
import pytest
from pytestqt.qtbot import QtBot

from cnngui.engine import reference
from cnngui.engine.reasons.target import Target
from cnngui.session.reasons.best_of_data import Best, BestOfData
from cnngui.session.session import Session
from tests.session.judging.asked import load

pytestmark = pytest.mark.usefixtures("one_blas_thread")


def best(session: Session, qtbot: QtBot, target: Target) -> Best:
    data = BestOfData.of(session)
    data.watch(True)
    session.flush()

    def is_whole() -> bool:
        found = data.best(target)
        return found is not None and found.count == len(load_images(session))

    qtbot.waitUntil(is_whole, timeout=60_000)
    found = data.best(target)
    assert found is not None
    return found


def load_images(session: Session) -> np.ndarray:
    data = session.training.data
    assert data is not None
    return np.stack([data.test.image(index) for index in range(len(data.test))])


@pytest.mark.parametrize(("layer", "number"), [("conv1", 2), ("dense1", 5)])
def test_it_is_the_largest_weighted_sum_of_all_images_and_places(
    session: Session, qtbot: QtBot, layer: str, number: int
) -> None:
    session.open_preset("seed")
    load(session, qtbot)
    found = best(session, qtbot, Target(layer, number))
    network = session.network
    sums = [
        reference.forward(network.architecture, network.parameters, image)[layer][0]
        for image in load_images(session)
    ]
    largest = [float(each[number].max()) for each in sums if each is not None]
    assert found.value == pytest.approx(max(largest), rel=1e-4)
    image = load_images(session)[3]
    assert BestOfData.of(session).strongest(
        network.state.as_now, Target(layer, number), image
    ) == pytest.approx(largest[3], rel=1e-4)


def test_nothing_is_known_of_a_difference_nor_of_other_weights(session: Session, qtbot: QtBot) -> None:
    session.open_preset("seed")
    load(session, qtbot)
    target = Target("dense1", 5)
    best(session, qtbot, target)
    data = BestOfData.of(session)
    assert data.best(Target("dense1", 5, versus=3)) is None
    assert data.best(Target("conv9", 0)) is None
    data.watch(False)
    session.network.set_bias("dense1", 5, 3.0)
    session.flush()
    data.watch(True)
    assert data.best(target) is None
