"""Short and endless training runs of a session."""

import numpy as np
from pytestqt.qtbot import QtBot

from cnngui.engine.training.config import TrainingConfig
from cnngui.session.session import Session
from cnngui.session.training.settings import TrainingSettings

SMALL = "synthetic:240"  # 200 images to learn from, 40 held out
ONES = np.ones((5, 5), np.float32)
LONG = TrainingConfig(epochs=100_000, batch_size=16)
UNMOVED = TrainingConfig(epochs=100_000, batch_size=16, learning_rate=0.0)  # weights stay what they are


def steps(session: Session) -> int:
    return len(session.training.history)


def train(session: Session, qtbot: QtBot, config: TrainingConfig, data: str = SMALL) -> None:
    session.training.start(TrainingSettings(data, config))
    wait_for_end(session, qtbot)


def start_long_run(session: Session, qtbot: QtBot, config: TrainingConfig = LONG) -> None:
    session.training.start(TrainingSettings(SMALL, config))
    wait_for_steps(session, qtbot, 2)


def wait_for_end(session: Session, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: session.training.state == "idle", timeout=30_000)


def wait_until_steps(session: Session, qtbot: QtBot, count: int) -> None:
    """Wait until the run has made so many steps from its start."""
    qtbot.waitUntil(lambda: steps(session) == count, timeout=30_000)


def wait_for_steps(session: Session, qtbot: QtBot, more: int) -> None:
    wanted = steps(session) + more
    qtbot.waitUntil(lambda: steps(session) >= wanted, timeout=30_000)
