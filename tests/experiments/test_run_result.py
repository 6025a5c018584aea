"""The file of results."""

import errno
import json
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cnngui.experiments.run_result import ResultsFile, RunResult

RESULT = RunResult(
    key="a",
    variant="pooling — none",
    seed=1,
    data="d",
    parameters=5,
    seconds=1.5,
    cpu_seconds=1.25,
    epochs=3,
    accuracy=0.975,
    loss=0.1,
)


def test_results_come_back_and_the_later_of_two_counts(tmp_path: Path) -> None:
    file = ResultsFile(tmp_path / "new" / "runs.jsonl")
    assert file.read() == {}
    other, measured = replace(RESULT, key="b", accuracy=None), replace(RESULT, test_accuracy=0.97)
    for result in (RESULT, other, measured):
        file.append(result)
    assert file.read() == {"a": measured, "b": other}


@given(st.data())
def test_wherever_writing_was_cut_off_the_lines_before_are_read_and_others_follow(
    tmp_path_factory: pytest.TempPathFactory, data: st.DataObject
) -> None:
    path = tmp_path_factory.mktemp("f") / "runs.jsonl"
    file = ResultsFile(path)
    file.append(RESULT)
    whole = path.stat().st_size
    file.append(replace(RESULT, key="b"))
    written = path.read_bytes()
    end = data.draw(st.integers(whole, len(written) - 2))
    path.write_bytes(written[:end])
    assert file.read() == {"a": RESULT}
    file.append(replace(RESULT, key="c"))
    assert set(file.read()) == {"a", "c"}


@pytest.mark.parametrize(
    "damage",
    [
        lambda line: line.replace(b"0.975", b"0.985"),
        lambda line: b"[1, 2]\n",
        lambda line: b"\xff\xfe\n",
        lambda line: b"[" * 100_000 + b"\n",
        lambda line: json.dumps({"check": 1}).encode(),
    ],
)
def test_what_was_damaged_is_not_believed(tmp_path: Path, damage: object) -> None:
    file = ResultsFile(tmp_path / "runs.jsonl")
    file.append(RESULT)
    assert callable(damage)
    file.path.write_bytes(damage(file.path.read_bytes()))
    assert file.read() == {}


def test_a_file_that_cannot_be_written_is_named(tmp_path: Path) -> None:
    (tmp_path / "in its place").write_text("")
    with pytest.raises(OSError, match=r"runs\.jsonl") as caught:
        ResultsFile(tmp_path / "in its place" / "runs.jsonl").append(RESULT)
    assert caught.value.errno in (errno.EEXIST, errno.ENOTDIR)
