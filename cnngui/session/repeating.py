"""What can be done with a run of the list: go to its network, train by its settings, do it again."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QCoreApplication

from cnngui.session.network_state import NetworkState
from cnngui.session.session import Session
from cnngui.session.training.run_record import RunRecord

translate = QCoreApplication.translate  # by this name lupdate finds the texts


def take_settings(session: Session, record: RunRecord) -> None:
    """Train as the run did from the next run on. Its data are chosen where they can be found again."""
    training = session.training
    now, then = training.settings, record.settings
    config = replace(then.config, threads=now.config.threads)  # which change nothing but the time
    training.set_settings(replace(then, data=then.data or now.data, config=config))


def go_to_end(session: Session, record: RunRecord) -> None:
    """Have the network that the run came to, which must be kept: an act to undo. Ends a run first."""
    assert record.end is not None
    text = translate("Repeating", "The network of run {number}")
    _change(session, record.end, text.format(number=record.number))


def run_again(session: Session, record: RunRecord) -> None:
    """Have the network that the run began with, which must be kept, and train it by the same settings.

    To have the network is an act to undo, the run another one.
    """
    assert record.start is not None
    text = translate("Repeating", "The start of run {number}")
    if _change(session, record.start, text.format(number=record.number)):
        take_settings(session, record)
        session.training.folder_pictures = record.pictures
        session.training.start()


def _change(session: Session, network: NetworkState, text: str) -> bool:
    session.training.stop(wait=True)
    try:
        session.network.change(network, text)
    except MemoryError:
        session.failed.emit(translate("Repeating", "There is not enough memory for this network."))
        return False
    session.training.forget_curves()
    return True
