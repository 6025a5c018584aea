"""Work off the window's thread: handed over in it, or forgotten."""

import threading
from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from cnngui.data.loading import Loading
from cnngui.session.background import Background


def fail(unwanted: object) -> None:
    """Take what ought not to come."""
    pytest.fail(f"{unwanted!r}")


@pytest.fixture
def background(qapp: QApplication) -> Iterator[Background]:
    background = Background()
    yield background
    background.cancel()


def test_what_the_work_returns_is_taken_in_the_windows_thread(background: Background, qtbot: QtBot) -> None:
    threads: list[threading.Thread] = []
    taken: list[int] = []

    def work(loading: Loading) -> int:
        threads.append(threading.current_thread())
        return 7

    def take(result: int) -> None:
        threads.append(threading.current_thread())
        taken.append(result)

    with qtbot.waitSignal(background.ended):
        background.start(work, take, fail)
    assert taken == [7]
    assert threads[0] is not threading.main_thread()
    assert threads[1] is threading.main_thread()
    assert not background.is_busy


def test_what_the_work_raises_is_handed_over(background: Background, qtbot: QtBot) -> None:
    errors: list[Exception] = []

    def work(loading: Loading) -> None:
        raise ValueError("no such thing")

    with qtbot.waitSignal(background.ended):
        background.start(work, fail, errors.append)
    assert [str(error) for error in errors] == ["no such thing"]


def test_cancelled_work_is_forgotten_though_it_does_not_answer(background: Background, qtbot: QtBot) -> None:
    answer, done = threading.Event(), threading.Event()

    def work(loading: Loading) -> None:
        answer.wait(20)
        done.set()

    background.start(work, fail, fail)
    background.cancel()
    assert not background.is_busy
    answer.set()
    qtbot.waitUntil(done.is_set)
    QApplication.processEvents()  # what came of it is not taken


def test_work_that_reports_ends_when_it_is_cancelled(background: Background, qtbot: QtBot) -> None:
    ended = threading.Event()
    shares: list[float] = []
    background.progressed.connect(shares.append)

    def work(loading: Loading) -> None:
        try:
            while True:
                loading.report(0.5)
        finally:
            ended.set()

    background.start(work, fail, fail)
    qtbot.waitUntil(lambda: bool(shares))
    background.cancel()
    qtbot.waitUntil(ended.is_set)
    assert set(shares) == {0.5}


def test_other_work_takes_the_place_of_the_first(background: Background, qtbot: QtBot) -> None:
    answer = threading.Event()
    taken: list[str] = []
    background.start(lambda loading: answer.wait(20), fail, fail)
    background.start(lambda loading: "second", taken.append, fail)
    qtbot.waitUntil(lambda: taken == ["second"])
    answer.set()


def test_work_that_takes_long_says_so(background: Background, qtbot: QtBot) -> None:
    answer = threading.Event()
    with qtbot.waitSignal(background.took_long):
        background.start(lambda loading: answer.wait(20), lambda result: None, fail)
    with qtbot.waitSignal(background.ended):
        answer.set()
