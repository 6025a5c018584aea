"""Accuracy over ε, on held-out images, in the background."""

import numpy as np
import pytest
from pytestqt.qtbot import QtBot

from cnngui.engine.description.architecture import Architecture
from cnngui.engine.description.layers import Dense
from cnngui.engine.reasons.fooling import accuracy_over
from cnngui.session.reasons.under_attack import EPSILONS, RightOver, UnderAttack
from cnngui.session.session import Session
from tests.session.judging.asked import load

pytestmark = pytest.mark.usefixtures("one_blas_thread")


def found_out(session: Session, qtbot: QtBot) -> RightOver:
    attack = UnderAttack.of(session)
    attack.watch(True)

    def is_known() -> bool:
        session.flush()
        return attack.is_current

    qtbot.waitUntil(is_known, timeout=60_000)
    assert attack.found is not None
    return attack.found


def test_the_shares_are_those_of_all_validation_images_and_fall_anew_after_an_edit(
    session: Session, qtbot: QtBot
) -> None:
    session.open_preset("seed")
    load(session, qtbot, "synthetic:300")
    assert session.training.data is not None
    images = session.training.data.validation
    for _ in range(2):
        found, network = found_out(session, qtbot), session.network
        assert found.known == len(images)
        expected = accuracy_over(
            network.architecture, network.parameters, images.images, images.labels, epsilons=EPSILONS
        )
        assert found.shares.tolist() == pytest.approx(expected)
        assert found.shares[0] > found.shares[3] > found.shares[-1] - 1e-9
        network.set_bias("conv1", 2, 0.4)


def test_parts_come_one_after_the_other_spread_over_all(session: Session, qtbot: QtBot) -> None:
    session.open_preset("seed")
    load(session, qtbot, "synthetic:4500")
    question = found_out(session, qtbot).question
    findings = RightOver(question)
    assert np.isnan(findings.shares).all()
    counts = [findings.known for _ in findings.find(lambda: None)]
    assert counts == sorted(set(counts)) and counts[-1] == len(question.images) and len(counts) > 1
    after = question.begun(findings)
    assert not after.is_complete and after.shares.tolist() == findings.shares.tolist()


def test_without_images_that_fit_there_is_nothing(session: Session) -> None:
    network = session.network
    network.set_architecture(Architecture((1, 9, 9), (Dense(10, "softmax"),)))
    attack = UnderAttack.of(session)
    attack.watch(True)
    assert attack.found is None and not attack.is_current
