"""Bytes that each autosave writes in the first minute of a run of `book`: the record, and the snapshots
beside it; and how long the window's thread takes to collect them.

The run is a real one, with MNIST where there is that. `--all` writes every snapshot that the memory holds.
"""

from __future__ import annotations

import argparse
import tempfile
from pathlib import Path
from statistics import median
from time import monotonic, perf_counter

from PySide6.QtWidgets import QApplication

from cnngui.app import make_application
from cnngui.data.files.recovery_file import write_recovery_file
from cnngui.engine.training.config import TrainingConfig
from cnngui.session.recovery.autosave import INTERVAL_MS
from cnngui.session.recovery.record_writer import encode_work
from cnngui.session.recovery.snapshot_files import MOST_BYTES, SNAPSHOTS, SnapshotFiles
from cnngui.session.session import Session
from cnngui.session.settings import Settings
from cnngui.session.training.settings import TrainingSettings
from cnngui.session.training.snapshots import MAX_BYTES

SECONDS = 60
DATA = "mnist"


def wait(seconds: float) -> None:
    end = monotonic() + seconds
    while monotonic() < end:
        QApplication.processEvents()


def measure(folder: Path, most_bytes: int) -> None:
    session = Session()
    try:
        watch(session, folder, SnapshotFiles(folder / SNAPSHOTS, most_bytes))
    finally:
        session.shutdown()


def watch(session: Session, folder: Path, files: SnapshotFiles) -> None:
    session.open_preset("book")
    session.training.start(TrainingSettings(DATA, TrainingConfig(epochs=1000)))
    while session.training.state != "running":
        QApplication.processEvents()
    begun = monotonic()
    collecting: list[float] = []
    while monotonic() - begun < SECONDS:
        wait(INTERVAL_MS / 1000)
        started = perf_counter()
        work = session.work()
        collecting.append(perf_counter() - started)
        before = files.nbytes
        started = perf_counter()
        files.begin()
        write_recovery_file(folder / "work", *encode_work(work, files))
        files.remove_others()
        seconds = perf_counter() - started
        record = (folder / "work").stat().st_size
        print(
            f"{monotonic() - begun:5.0f} s: record {record / 1e6:5.2f} MB, snapshots "
            f"{(files.nbytes - before) / 1e6:5.2f} MB, {seconds:.2f} s; "
            f"{len(list(folder.glob(f'{SNAPSHOTS}/*')))} files"
        )
    print(f"written in {SECONDS} s: {files.nbytes / 1e6:.0f} MB of snapshots")
    print(f"the window's thread: {1000 * median(collecting):.2f} ms, at most {1000 * max(collecting):.2f} ms")


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--all", action="store_true", help="write all snapshots that the memory holds")
    most_bytes = MAX_BYTES if parser.parse_args().all else MOST_BYTES
    make_application(Settings.for_one_run("light"))
    with tempfile.TemporaryDirectory() as name:
        measure(Path(name), most_bytes)
