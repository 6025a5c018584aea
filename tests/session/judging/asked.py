"""What a session's judge has found out, as soon as it has, and the same by slow references."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray
from pytestqt.qtbot import QtBot

from cnngui.data.datasets import Dataset
from cnngui.engine import reference
from cnngui.session.judging.answers import Answers
from cnngui.session.judging.errors import Errors
from cnngui.session.session import Session
from tests.session.runs import wait_for_end

FEW = "synthetic:60"
"""Ten of them to test with."""


def load(session: Session, qtbot: QtBot, data: str = FEW) -> Dataset:
    """The test part of a data set, as the session has it now."""
    session.training.choose_data(data)
    wait_for_end(session, qtbot)
    assert session.training.data is not None
    return session.training.data.test


def answered(session: Session, qtbot: QtBot) -> Answers:
    """The answers of the network as it is now, to all images."""
    errors = Errors.of(session)
    errors.watch(True)

    def is_known() -> bool:
        session.flush()
        return errors.is_current

    qtbot.waitUntil(is_known, timeout=60_000)
    assert errors.answers is not None
    return errors.answers


def probabilities(session: Session, images: Dataset) -> NDArray[np.float64]:
    """(n, classes), as the definitions of the layers have them, image by image."""
    network = session.network
    last = network.architecture.names[-1]
    rows = [
        reference.forward(network.architecture, network.parameters, images.image(index))[last][1]
        for index in range(len(images))
    ]
    return np.array(rows, np.float64)


def slow_matrix(session: Session, images: Dataset) -> NDArray[np.int64]:
    """The confusion matrix, counted one image after the other."""
    count = session.network.architecture.class_count
    matrix = np.zeros((count, count), np.int64)
    for label, row in zip(images.labels, probabilities(session, images), strict=True):
        matrix[label, int(row.argmax())] += 1
    return matrix
