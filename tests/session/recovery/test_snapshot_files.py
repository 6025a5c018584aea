"""The snapshots of training runs beside a recovery record: what is written, and what comes back."""

from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from cnngui.data.files.recovery_file import read_recovery_file, write_recovery_file
from cnngui.engine.description.presets import preset
from cnngui.engine.training.config import TrainingConfig
from cnngui.engine.weights.parameters import Parameters
from cnngui.session.recovery.record_reader import decode_work
from cnngui.session.recovery.record_writer import encode_work
from cnngui.session.recovery.snapshot_files import SnapshotFiles, read_snapshot
from cnngui.session.recovery.work import Work
from cnngui.session.session import Session
from cnngui.session.training.settings import TrainingSettings
from cnngui.session.training.snapshots import KeptSnapshots
from tests.session.runs import SMALL, train, wait_for_end, wait_until_steps

SHORT = TrainingConfig(epochs=3, batch_size=50)


@pytest.fixture
def other(qapp: QApplication) -> Iterator[Session]:
    other = Session()
    yield other
    other.shutdown()


def weights(seed: int) -> Parameters:
    return Parameters.initialize(preset("seed"), np.random.default_rng(seed))


def written(folder: Path) -> set[str]:
    return {path.name for path in (folder / "snapshots").iterdir()}


def kept(session: Session, files: SnapshotFiles, folder: Path) -> Work:
    """Its work, from files."""
    files.begin()
    write_recovery_file(folder / "work", *encode_work(session.work(), files))
    files.remove_others()
    return decode_work(*read_recovery_file(folder / "work"), folder / "snapshots")


def snapshots_of(session: Session) -> KeptSnapshots:
    return session.training.history.snapshots


def steps_of(snapshots: KeptSnapshots) -> list[int]:
    return [each.steps for each in snapshots.kept]


def test_each_is_written_once_and_goes_when_a_record_names_it_no_more(tmp_path: Path) -> None:
    files, first, second = SnapshotFiles(tmp_path / "snapshots"), weights(1), weights(2)
    files.begin()
    assert [files.number(first), files.number(second), files.number(first)] == [0, 1, 0]
    held = files.nbytes
    files.remove_others()
    files.begin()
    assert files.number(second) == 1 and files.nbytes == held
    assert written(tmp_path) == {"0.safetensors", "1.safetensors"}  # until the next record is written
    files.remove_others()
    assert written(tmp_path) == {"1.safetensors"}
    assert read_snapshot(tmp_path / "snapshots", 1) == second
    assert read_snapshot(tmp_path / "snapshots", 0) is None


def test_a_run_that_has_ended_is_gone_through_again_after_a_recovery(
    session: Session, other: Session, tmp_path: Path, qtbot: QtBot
) -> None:
    train(session, qtbot, SHORT)
    session.training.retracing.go_to(2)
    other.resume(kept(session, SnapshotFiles(tmp_path / "snapshots"), tmp_path))
    ours, theirs = session.training.retracing, other.training.retracing
    assert theirs.index == ours.index == 2
    assert [each.steps for each in theirs.snapshots] == [each.steps for each in ours.snapshots]
    for mine, yours in zip(ours.snapshots, theirs.snapshots, strict=True):
        assert mine.parameters == yours.parameters
    theirs.go_to(0)
    assert other.network.parameters == ours.snapshots[0].parameters
    (run,) = other.training.runs.records
    assert run.history is not None and len(run.history.snapshots.kept) > 1  # there is a film to be made


def test_a_run_that_goes_on_keeps_what_it_had_before(
    session: Session, other: Session, tmp_path: Path, qtbot: QtBot
) -> None:
    for step in range(1, 7):
        session.training.step(TrainingSettings(SMALL, SHORT))
        wait_until_steps(session, qtbot, step)
    session.work()
    qtbot.waitUntil(lambda: (run := session.work().run) is not None and run.checkpoint is not None)
    work = kept(session, SnapshotFiles(tmp_path / "snapshots"), tmp_path)
    assert work.run is not None and steps_of(work.run.history.snapshots) == list(range(7))
    other.resume(work)
    qtbot.waitUntil(lambda: other.training.state == "paused")
    for each in (session, other):
        each.training.resume()
        wait_for_end(each, qtbot)
    assert steps_of(snapshots_of(other))[:7] == list(range(7))
    first = {each.steps: each.parameters for each in snapshots_of(other).kept}
    for snapshot in snapshots_of(session).kept[:7]:
        assert first[snapshot.steps] == snapshot.parameters


def test_what_is_missing_or_damaged_is_left_out(
    session: Session, other: Session, tmp_path: Path, qtbot: QtBot
) -> None:
    train(session, qtbot, SHORT)
    kept(session, SnapshotFiles(tmp_path / "snapshots"), tmp_path)
    paths = sorted((tmp_path / "snapshots").iterdir(), key=lambda path: int(path.stem))
    assert len(paths) == len(snapshots_of(session).kept) > 4
    paths[1].unlink()
    paths[2].write_bytes(paths[2].read_bytes()[:-5])
    files = SnapshotFiles(tmp_path / "others")
    files.number(Parameters({"conv1.weight": np.zeros(3, np.float32)}))
    paths[3].write_bytes((tmp_path / "others" / "0.safetensors").read_bytes())
    other.resume(decode_work(*read_recovery_file(tmp_path / "work"), tmp_path / "snapshots"))
    whole = steps_of(snapshots_of(session))
    assert steps_of(snapshots_of(other)) == [whole[0], *whole[4:]]


def test_of_many_a_thinned_set_is_written(session: Session, tmp_path: Path, qtbot: QtBot) -> None:
    train(session, qtbot, SHORT)
    all_of_them = snapshots_of(session)
    files = SnapshotFiles(tmp_path / "snapshots", most_bytes=all_of_them.nbytes // 2)
    work = kept(session, files, tmp_path)
    assert work.network.history is not None
    steps, every = steps_of(work.network.history.snapshots), steps_of(all_of_them)
    assert work.network.history.snapshots.nbytes <= all_of_them.nbytes // 2
    assert set(steps) < set(every) and (steps[0], steps[-1]) == (every[0], every[-1])


def test_a_record_of_an_earlier_version_has_none(
    session: Session, other: Session, tmp_path: Path, qtbot: QtBot
) -> None:
    train(session, qtbot, SHORT)
    other.resume(decode_work(*encode_work(session.work()), tmp_path))
    assert len(other.training.history) and not snapshots_of(other).kept
