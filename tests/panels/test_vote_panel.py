"""Several networks vote on one drawing."""

from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QLabel, QScrollArea, QToolButton
from pytestqt.qtbot import QtBot

from cnngui.data.files.model_file import shipped_model
from cnngui.engine import reference
from cnngui.panels.vote_panel import VotePanel
from cnngui.session.judging.voting import VoteCount
from cnngui.session.lessons.ensemble import MOST
from cnngui.session.session import Session
from tests.finding import child
from tests.session.judging.asked import load


@pytest.fixture
def panel(qtbot: QtBot, book_session: Session) -> VotePanel:
    book_session.open_preset("book")
    panel = VotePanel(book_session)
    qtbot.addWidget(panel)
    for widget in panel.controls():
        widget.setParent(panel)
    panel.resize(1200, 240)
    panel.show()
    book_session.flush()
    return panel


def add(panel: VotePanel, name: str) -> None:
    """Choose an entry of the menu."""
    child(panel, QAction, f"vote_{name}").trigger()


def leave(panel: VotePanel, qtbot: QtBot) -> None:
    """Click the first network's cross."""
    qtbot.mouseClick(panel.others[0].findChild(QToolButton), Qt.MouseButton.LeftButton)


def titles(panel: VotePanel) -> list[str]:
    return [column.title.text() for column in (panel.own, *panel.others)]


def probabilities(name: str, session: Session) -> np.ndarray:
    """What the definition says that a shipped network makes of the drawing."""
    model = shipped_model(name)
    found = reference.forward(model.architecture, model.parameters, session.drawing.image[None])
    return np.asarray(found[model.architecture.names[-1]][1])


def test_all_bars_are_seen_in_a_low_strip(panel: VotePanel, qtbot: QtBot) -> None:
    panel.resize(1200, 180)
    area = child(panel, QScrollArea, "vote_scroll")
    qtbot.waitUntil(lambda: panel.own.bars.height() < 180)
    assert area.verticalScrollBar().maximum() == 0


def test_the_answer_of_all_is_the_mean_of_what_each_gives(panel: VotePanel, book_session: Session) -> None:
    for name in ("seed", "lenet5"):
        add(panel, name)
    assert titles(panel) == ["book, as it is now", "seed", "lenet5"]
    each = [probabilities(name, book_session) for name in ("book", "seed", "lenet5")]
    mean = np.mean(each, axis=0)
    answer = int(mean.argmax())
    assert panel.together.bars.answer_text().startswith(
        f"{answer}, {round(100 * float(mean[answer]))} percent"
    )
    agreeing = sum(int(one.argmax()) == answer for one in each)
    assert panel.caption.text() == f"{agreeing} of 3 networks say {answer}"


def test_the_vote_follows_the_pen_and_the_edits_of_the_open_network(
    panel: VotePanel, book_session: Session
) -> None:
    add(panel, "as_now")
    assert panel.caption.text() == "2 of 2 networks say 5"
    book_session.network.set_bias("dense2", 8, 1000.0)
    book_session.flush()
    assert panel.own.bars.answer_text().startswith("8, 100 percent")
    assert panel.others[0].bars.answer_text().startswith("5, ")
    assert panel.caption.text().startswith("1 of 2 networks say ")
    book_session.drawing.clear()
    book_session.flush()
    assert panel.caption.text() == "" and panel.together.bars.answer_text() == "No answer yet"


def test_copies_have_names_of_their_own_and_each_network_can_leave(panel: VotePanel, qtbot: QtBot) -> None:
    invitation = child(panel, QLabel, "vote_invitation")
    assert invitation.isVisible() and not panel.together.isVisible()
    for _ in range(2):
        add(panel, "as_now")
    assert titles(panel)[1:] == ["book, copy 1", "book, copy 2"] and not invitation.isVisible()
    leave(panel, qtbot)
    assert titles(panel)[1:] == ["book, copy 2"]
    add(panel, "as_now")
    assert titles(panel)[1:] == ["book, copy 2", "book, copy 1"]
    for _ in range(2):
        leave(panel, qtbot)
    assert invitation.isVisible() and not panel.together.isVisible() and panel.caption.text() == ""


def test_a_network_of_other_classes_is_refused_and_one_that_has_them_later_waits(
    panel: VotePanel, book_session: Session, qtbot: QtBot
) -> None:
    add(panel, "seed")
    names = tuple("abcdefghij")
    book_session.network.set_state(replace(book_session.network.state, class_names=names))
    book_session.flush()
    assert titles(panel)[1] == "seed: other classes" and not panel.together.isVisible()
    with qtbot.waitSignal(book_session.failed) as failed:
        add(panel, "lenet5")
    assert failed.args == [
        "lenet5 cannot vote: it tells apart 0, 1, 2, 3, 4, 5, 6, 7, 8, 9, "
        "the open network a, b, c, d, e, f, g, h, i, j"
    ]
    assert len(panel.others) == 1


def test_there_are_not_more_than_can_be_seen(panel: VotePanel, book_session: Session, qtbot: QtBot) -> None:
    for _ in range(MOST):
        add(panel, "as_now")
    with qtbot.waitSignal(book_session.failed) as failed:
        add(panel, "as_now")
    assert failed.args == [f"at most {MOST} networks vote beside the open one"]
    assert len(panel.others) == MOST


def test_a_network_comes_from_a_file_and_a_bad_one_is_refused(
    panel: VotePanel, book_session: Session, qtbot: QtBot, tmp_path: Path
) -> None:
    book_session.network.set_bias("dense2", 3, 1000.0)
    book_session.save(tmp_path / "three.safetensors")
    panel.add_file(tmp_path / "three.safetensors")
    qtbot.waitUntil(lambda: len(panel.others) == 1)
    assert titles(panel)[1] == "three"
    (tmp_path / "bad.safetensors").write_bytes(b"nothing")
    with qtbot.waitSignal(book_session.failed) as failed:
        panel.add_file(tmp_path / "bad.safetensors")
    assert "bad.safetensors" in failed.args[0] and len(panel.others) == 1


def test_the_panel_of_another_language_goes_on_with_the_same_networks(
    panel: VotePanel, book_session: Session, qtbot: QtBot
) -> None:
    add(panel, "lenet5")
    other = VotePanel(book_session)
    qtbot.addWidget(other)
    other.take_kept(panel.kept())
    for widget in other.controls():
        widget.setParent(other)
    other.show()
    assert titles(other) == titles(panel) and other.caption.text() == panel.caption.text()


def test_over_each_answer_stands_how_often_it_is_right(
    panel: VotePanel, book_session: Session, qtbot: QtBot
) -> None:
    load(book_session, qtbot, "synthetic:300")
    assert panel.own.share.text() == ""
    add(panel, "seed")
    shares = [panel.own.share, panel.others[0].share, panel.together.share]
    qtbot.waitUntil(lambda: all(share.text().endswith(" % correct") for share in shares), timeout=60_000)
    count = VoteCount.of(book_session)
    assert count.shares is not None and count.shares.together is not None
    assert panel.together.share.text() == f"{100 * count.shares.together:.2f} % correct"
    assert panel.own.share.toolTip().endswith("of 50 test images right: synthetic:300")
    assert "All of them give the same answer to " in panel.together.share.toolTip()
    known = panel.others[0].share.text()
    book_session.network.set_bias("dense2", 3, 1000.0)
    book_session.flush()
    assert panel.own.share.text() == panel.together.share.text() == "…"
    assert panel.others[0].share.text() == known
    qtbot.waitUntil(lambda: panel.own.share.text() != "…", timeout=60_000)
    leave(panel, qtbot)
    assert panel.own.share.text() == ""
