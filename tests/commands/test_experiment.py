import csv
import io
import json
import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from cnngui.cli import main

TOML = """
title = "Small"
seeds = 2
[base]
data = "synthetic:150"
validation = 30
epochs = 1
[[axis]]
setting = "pooling"
values = ["max", "average"]
"""


@pytest.fixture
def file(tmp_path: Path) -> Path:
    path = tmp_path / "small.toml"
    path.write_text(TOML)
    return path


def test_a_file_is_run_told_and_exported(file: Path, capsys: pytest.CaptureFixture[str]) -> None:
    out = file.with_suffix(".json")
    assert main(["experiment", str(file), "-o", str(out)]) == 0
    told = capsys.readouterr()
    lines = told.out.splitlines()
    assert sum(line.startswith(("max, seed", "average, seed")) for line in lines) == 4
    assert "Small" in lines and any("±" in line and "%" in line for line in lines)
    assert "the best" in told.out and told.err == ""
    described = json.loads(out.read_text())
    assert [variant["name"] for variant in described["variants"]] == ["max", "average"]
    for variant in described["variants"]:
        accuracies = [run["accuracy"] for run in variant["runs"]]
        assert variant["mean"] == pytest.approx(sum(accuracies) / 2)
        assert variant["runs"][0]["test_accuracy"] is None


def test_the_test_part_is_measured_only_when_it_is_asked_for(
    file: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    out = file.with_suffix(".csv")
    assert main(["experiment", str(file), "--test", "-o", str(out)]) == 0
    assert "test, median" in capsys.readouterr().out
    rows = list(csv.DictReader(io.StringIO(out.read_text("utf-8-sig"))))
    assert [(row["variant"], row["seed"]) for row in rows] == [
        *[("max", "0"), ("max", "1"), ("average", "0"), ("average", "1")],
    ]
    assert all(0 <= float(row["test_accuracy"]) <= 1 for row in rows)


def test_a_ready_one_can_be_made_smaller(capsys: pytest.CaptureFixture[str]) -> None:
    changes = ["--set", "data=synthetic:150", "--set", "images=0", "--set", "epochs=1"]
    assert main(["experiment", "pooling", *changes, "--seeds", "1", "--only", "L2", "--only", "max"]) == 0
    told = capsys.readouterr().out
    assert "L2, seed 0" in told and "max, seed 0" in told and "average" not in told
    assert "of one run nobody knows the spread" in told


def test_what_was_made_before_is_not_made_again(file: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["experiment", str(file), "--seeds", "1"]) == 0
    capsys.readouterr()
    assert main(["experiment", str(file)]) == 0
    told = capsys.readouterr().out
    assert "2 of 4 runs were made before" in told
    assert "seed 0: " not in told and told.count("seed 1: ") == 2
    assert main(["experiment", str(file), "--anew"]) == 0
    assert capsys.readouterr().out.count("seed 0: ") == 2


def test_runs_on_other_data_of_the_same_name_are_not_believed(
    file: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    table = tmp_path / "digits.csv"
    file.write_text(TOML.replace('"synthetic:150"', json.dumps(str(table))))
    for shade in (10, 200):
        rows = ([label % 2, *([shade * (label % 2)] * 783), label] for label in range(100))
        table.write_text("\n".join(",".join(map(str, row)) for row in rows))
        assert main(["experiment", str(file)]) == 0
        assert "made before" not in capsys.readouterr().out


def test_what_was_killed_goes_on(file: Path, tmp_path: Path) -> None:
    """The program is killed after its first run, as the system does when memory is short."""
    file.write_text(TOML.replace("seeds = 2", "seeds = 4"))
    command = [sys.executable, "-m", "cnngui", "experiment", str(file), "--processes", "1"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, encoding="utf-8", env=os.environ) as process:
        assert process.stdout is not None
        first = process.stdout.readline()
        process.send_signal(signal.SIGKILL)
    assert "seed 0: validation" in first
    again = subprocess.run(command, capture_output=True, encoding="utf-8", env=os.environ, check=True).stdout
    before = int(again.split()[0])
    assert "of 8 runs were made before" in again and 1 <= before < 8
    assert sum("seed" in line and "validation" in line for line in again.splitlines()) == 8 - before
    assert first not in again


def test_a_full_disk_ends_it_in_words_and_what_was_made_is_kept(file: Path, tmp_path: Path) -> None:
    """A file may grow to two lines: the third result cannot be kept."""
    program = (
        "import resource, signal, sys; from cnngui.cli import main;"
        "signal.signal(signal.SIGXFSZ, signal.SIG_IGN);"
        "resource.setrlimit(resource.RLIMIT_FSIZE, (int(sys.argv[1]), resource.RLIM_INFINITY));"
        "sys.exit(main(sys.argv[2:]))"
    )
    folder = tmp_path / "kept"
    arguments = ["experiment", str(file), "--processes", "1", "--folder", str(folder)]
    command = [
        sys.executable,
        "-c",
        program,
        "900",
        *arguments,
        "--set",
        "filters=200",
    ]
    ended = subprocess.run(command, capture_output=True, encoding="utf-8", env=os.environ)
    assert ended.returncode == 2
    assert (
        ended.stderr.startswith("cnngui: ")
        and "runs.jsonl: cannot be written: File too large; what was made before is kept" in ended.stderr
    )
    made = (folder / "runs.jsonl").read_bytes().splitlines()
    assert len(made) >= 2
    again = [sys.executable, "-m", "cnngui", *arguments, "--set", "filters=200"]
    told = subprocess.run(again, capture_output=True, encoding="utf-8", env=os.environ, check=True).stdout
    assert "2 of 4 runs were made before" in told


@pytest.mark.parametrize(
    ("options", "message"),
    [
        (["nothing"], "nothing: no such file, and no experiment of that name; there are pooling, "),
        (["nothing.toml"], "nothing.toml: No such file"),
        (["pooling", "--set", "epoch=1"], "base: unknown name 'epoch'; near to it: epochs"),
        (["pooling", "--set", "epochs"], "--set epochs: it is not as epochs=1"),
        (["pooling", "--seeds", "0"], "--seeds must be 1 or more"),
        (["pooling", "--only", "median"], "no variant is called 'median'; there are none, with stride, max"),
        (["pooling", "--processes", "0"], "--processes must be from 1 to 64"),
        (["pooling", "-o", "figures.txt"], "figures.txt: figures are written as .json or .csv"),
        (["pooling", "-o", "nowhere/figures.csv"], "nowhere/figures.csv: No such file"),
        (["pooling", "--set", "data=nothing.npz"], "nothing.npz: no such file"),
        (["pooling", "--set", "data=synthetic:50", "--set", "images=50"], "50 images to learn from"),
        (["pooling", "--set", "validation=0", "--set", "data=synthetic:50"], "nothing is held out|images to"),
    ],
)
def test_what_cannot_be_done_is_one_line_and_exit_code_2(
    options: list[str],
    message: str,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    monkeypatch.chdir(tmp_path)
    assert main(["experiment", *options]) == 2
    error = capsys.readouterr().err
    assert any(part in error for part in message.split("|"))
    assert error.count("\n") == 1
