"""What a run came to, and the file that results are kept in, one line each."""

import json
import math
import os
from collections.abc import Mapping
from dataclasses import asdict, dataclass, fields
from pathlib import Path
from typing import Any, Self

from cnngui.experiments.setup import digest_of


@dataclass(frozen=True, slots=True, kw_only=True)
class RunResult:
    """accuracy, test_accuracy: shares in [0, 1]. loss: mean cross-entropy. Both of validation images.

    key: of `Run`. data: `digest_of_data`. accuracy is None where the run diverged; test_accuracy until the
    test part has been measured. seconds: of training, by the clock; cpu_seconds: by the processor, which
    tells what it takes on a machine that does other things too. epochs: those that were made.
    """

    key: str
    variant: str
    seed: int
    data: str
    parameters: int
    seconds: float
    cpu_seconds: float
    epochs: int
    accuracy: float | None = None
    loss: float | None = None
    test_accuracy: float | None = None

    def __post_init__(self) -> None:
        for name in ("key", "variant", "data"):
            if not isinstance(getattr(self, name), str):
                raise ValueError(f"{name} is no text")
        for name in ("seed", "parameters", "seconds", "cpu_seconds", "epochs"):
            value = getattr(self, name)
            if type(value) not in (int, float) or not math.isfinite(value):
                raise ValueError(f"{name} is no number")
        for name in ("accuracy", "test_accuracy", "loss"):
            value = getattr(self, name)
            if value is not None and (type(value) not in (int, float) or not math.isfinite(value)):
                raise ValueError(f"{name} is no number")

    @property
    def has_diverged(self) -> bool:
        """Whether there is no accuracy, as the loss grew without bounds."""
        return self.accuracy is None

    def plain(self) -> dict[str, Any]:
        """Values that JSON can hold, for `from_plain`."""
        return asdict(self)

    @classmethod
    def from_plain(cls, values: Mapping[str, Any]) -> Self:
        """The result that `plain` wrote. Raises ValueError for anything else."""
        if not isinstance(values, dict) or values.keys() != {field.name for field in fields(cls)}:
            raise ValueError("no result of a run")
        return cls(**values)


class ResultsFile:
    """Results as lines of JSON, each with a digest of itself: what was half written is not believed.

    Lines are only added; of two with one key the later one counts. A damaged line is passed over.
    """

    def __init__(self, path: Path) -> None:
        self.path = path

    def read(self) -> dict[str, RunResult]:
        """All results by their keys; none where there is no file. Raises OSError."""
        try:
            lines = self.path.read_bytes().splitlines()
        except FileNotFoundError:
            return {}
        results = (_result_in(line) for line in lines)
        return {result.key: result for result in results if result is not None}

    def append(self, result: RunResult) -> None:
        """Add a line, and wait until it is on the disk. Raises OSError, which names the file."""
        values = result.plain()
        line = json.dumps({"check": digest_of(values), **values}).encode() + b"\n"
        try:
            self.path.parent.mkdir(parents=True, exist_ok=True)
            with self.path.open("ab+") as stream:
                if _ends_within_a_line(self.path):
                    line = b"\n" + line
                stream.write(line)
                stream.flush()
                os.fsync(stream.fileno())
        except OSError as error:
            raise OSError(error.errno, error.strerror, str(self.path)) from error


def _ends_within_a_line(path: Path) -> bool:
    with path.open("rb") as stream:
        if not stream.seek(0, os.SEEK_END):
            return False
        stream.seek(-1, os.SEEK_END)
        return stream.read(1) != b"\n"


def _result_in(line: bytes) -> RunResult | None:
    try:
        values = json.loads(line)
        check = values.pop("check")
        return RunResult.from_plain(values) if check == digest_of(values) else None
    except (ValueError, TypeError, KeyError, AttributeError, RecursionError):
        return None
