"""How often networks are right that vote, each and all together, kept up to date in the background."""

from dataclasses import replace

import numpy as np
from pytestqt.qtbot import QtBot

from cnngui.data.files.model_file import shipped_model
from cnngui.engine.compute.network import Network
from cnngui.session.judging.voting import VoteCount, VoteShares
from cnngui.session.network_state import LayersAndWeights, NetworkState
from cnngui.session.session import Session
from tests.session.judging.asked import load

DATA = "synthetic:300"


def other(name: str) -> LayersAndWeights:
    return NetworkState.from_model(shipped_model(name)).as_now


def counted(session: Session, qtbot: QtBot) -> VoteShares:
    """The shares of the networks as they are now, when all are known."""
    count = VoteCount.of(session)

    def is_known() -> bool:
        session.flush()
        return count.shares is not None and count.shares.together is not None

    qtbot.waitUntil(is_known, timeout=60_000)
    assert count.shares is not None
    return count.shares


def test_the_mean_of_the_probabilities_is_counted_and_anew_after_an_edit(
    session: Session, qtbot: QtBot
) -> None:
    session.open_preset("seed")
    images = load(session, qtbot, DATA)
    others = [other("lenet5"), other("dense")]
    count = VoteCount.of(session)
    count.set_others(others)
    assert count.shares is None  # nobody looks on
    count.watch(True)
    known = []
    for _ in range(2):
        found = counted(session, qtbot)
        networks = [session.network.state.as_now, *others]
        each = [Network(one.architecture).predict(one.parameters, images.images) for one in networks]
        answers = [one.argmax(axis=1) for one in each]
        assert found.each == tuple(float(np.mean(answer == images.labels)) for answer in answers)
        assert found.together == np.mean(np.mean(each, axis=0).argmax(axis=1) == images.labels)
        assert found.agreeing == np.mean((answers[0] == answers[1]) & (answers[0] == answers[2]))
        known.append(found)
        session.network.set_bias("dense1", 3, 30.0)
        session.flush()
    assert known[0].each[0] != known[1].each[0] and known[0].each[1:] == known[1].each[1:]
    count.watch(False)


def test_nothing_is_counted_where_nobody_votes_or_the_images_do_not_fit(
    session: Session, qtbot: QtBot
) -> None:
    session.open_preset("seed")
    load(session, qtbot, DATA)
    count = VoteCount.of(session)
    count.watch(True)
    assert count.shares is None and count.images is None
    small = NetworkState.initialized(shipped_model("seed").architecture, 0).as_now
    shrunk = NetworkState.initialized(replace(small.architecture, input_shape=(1, 20, 20)), 0)
    count.set_others([shrunk.as_now])
    assert count.shares is None and count.images is None
    count.set_others([small])
    assert counted(session, qtbot).together is not None
    count.watch(False)
