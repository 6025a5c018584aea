"""When and where cyclic garbage is collected."""

import gc
import threading
import weakref
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QObject, QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from cnngui.garbage import GarbageTimer


class Cycle:
    """Garbage as soon as it is let go, which says in which thread it is collected."""

    def __init__(self, threads: set[threading.Thread]) -> None:
        self.itself, self.threads = self, threads

    def __del__(self) -> None:
        self.threads.add(threading.current_thread())


@pytest.fixture
def all_is_due() -> Iterator[None]:
    """Let every generation be due from the first object on."""
    thresholds = gc.get_threshold()
    gc.set_threshold(1, 1, 1)
    yield
    gc.set_threshold(*thresholds)


def test_what_threads_drop_is_collected_in_the_windows_thread(qtbot: QtBot) -> None:
    threads: set[threading.Thread] = set()
    stop = threading.Event()

    def litter() -> None:
        while not stop.is_set():
            for _ in range(1000):
                Cycle(threads)

    parent = QObject()
    GarbageTimer(parent)
    thread = threading.Thread(target=litter)
    thread.start()
    try:
        qtbot.waitUntil(lambda: bool(threads), timeout=30_000)
    finally:
        stop.set()
        thread.join()
    assert threads == {threading.main_thread()}


def test_a_collection_deletes_nothing_that_its_timer_belongs_to(qtbot: QtBot, all_is_due: None) -> None:
    panel = QWidget()
    GarbageTimer(panel)
    panel.itself = panel  # type: ignore[attr-defined]  # it is garbage as soon as it is let go
    gone, collected = weakref.ref(panel), []
    gc.callbacks.append(lambda phase, info: collected.append(phase))
    try:
        del panel
        qtbot.waitUntil(lambda: collected.count("stop") == 2)
        held = gone()
        assert held is not None and held.findChild(GarbageTimer) is not None
    finally:
        gc.callbacks.pop()


def test_what_is_old_is_not_searched_while_the_pen_is_down(qtbot: QtBot, all_is_due: None) -> None:
    paper = QWidget()
    qtbot.addWidget(paper)
    paper.show()
    qtbot.waitExposed(paper)
    GarbageTimer(paper)
    searched: list[int] = []

    def note(phase: str, info: dict[str, int]) -> None:
        if phase == "start":
            searched.append(info["generation"])

    QTest.mousePress(paper.windowHandle(), Qt.MouseButton.LeftButton, pos=QPoint(5, 5))
    gc.callbacks.append(note)
    try:
        qtbot.waitUntil(lambda: len(searched) >= 4)
        assert 2 not in searched
        QTest.mouseRelease(paper.windowHandle(), Qt.MouseButton.LeftButton, pos=QPoint(5, 5))
        qtbot.waitUntil(lambda: 2 in searched)
    finally:
        gc.callbacks.pop()
