"""A process that makes runs: asked by lines of JSON on its standard input, it answers by lines.

{"run": …} is a run to make, or to measure once more where its network was kept; see `Plan`. {"digest": …}
asks what the data are, {"pause": true} lets the run rest until {"pause": false}. It answers {"progress":
share} now and then, and at last {"result": …}, {"digest": …} or {"failure": …}. When its input ends it ends
too, in the middle of a run: nobody waits for that any more.
"""

import json
import os
import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from queue import SimpleQueue
from time import monotonic
from typing import TextIO

from cnngui.data.datasets import DataSplit
from cnngui.data.files.model_file import SavedModel, load_model, save_model
from cnngui.engine.failure import Failure
from cnngui.experiments.experiment_error import ExperimentError
from cnngui.experiments.messages import Message, failure_message
from cnngui.experiments.performing import measured, perform
from cnngui.experiments.prepared_data import digest_of_data, prepared
from cnngui.experiments.run_result import ResultsFile, RunResult
from cnngui.experiments.setup import DataChoices, Setup

TELL_EVERY = 0.1
"""Seconds between two words of progress."""


class Worker:
    """Makes one run after another; the data of the last one are kept."""

    def __init__(self, output: TextIO) -> None:
        self.may_go_on = threading.Event()
        self.may_go_on.set()
        self._output = output
        self._data: tuple[DataChoices, DataSplit, str] | None = None
        self._told_at = 0.0

    def answer(self, message: Message) -> None:
        """Do what is asked, and tell what comes of it."""
        try:
            if "digest" in message:
                self._tell({"digest": self._data_of(DataChoices(**message["digest"]))[1]})
            else:
                result = self._result(message)
                file = ResultsFile(Path(message["results"]))
                with _keeping(file.path):  # on the disk before anybody hears of it
                    file.append(result)
                self._tell({"result": result.plain()})
        except Failure as error:
            self._fail(error)
        except MemoryError:
            self._fail(ExperimentError("there is not enough memory for the runs"))

    def _result(self, message: Message) -> RunResult:
        setup, seed = Setup.from_plain(message["run"]), int(message["seed"])
        data, digest = self._data_of(setup.data)
        kept = [Path(path) for path in message["networks"]]
        if message["made"] is None:
            result, model = perform(setup, seed, data, interrupt=self._rest, progress=self._tell_progress)
            models = [model] if model else []
            if model and kept:
                with _keeping(kept[0]):
                    kept[0].parent.mkdir(parents=True, exist_ok=True)
                save_model(kept[0], model)
        else:
            models = [load_model(path) for path in kept]
            result = RunResult.from_plain(message["made"])
            if len(models) > 1:
                result = self._voted(result, models, data)
        if message["tests"] and models:
            if not len(data.test):
                raise ExperimentError("{data}: there is no test part to measure on", data=data.name)
            test = measured(models, data.test, self._rest)[0]
            result = replace(result, test_accuracy=test)
        return replace(result, key=message["key"], variant=message["variant"], seed=seed, data=digest)

    def _voted(self, result: RunResult, models: list[SavedModel], data: DataSplit) -> RunResult:
        right, loss = measured(models, data.validation, self._rest)
        return replace(result, accuracy=right, loss=loss)

    def _data_of(self, choices: DataChoices) -> tuple[DataSplit, str]:
        if self._data is None or self._data[0] != choices:
            self._data = None  # the memory of the old ones is free for the new
            data = prepared(choices)
            self._data = choices, data, digest_of_data(data)
        return self._data[1:]

    def _rest(self) -> None:
        self.may_go_on.wait()

    def _tell_progress(self, share: float) -> None:
        if monotonic() - self._told_at >= TELL_EVERY:
            self._told_at = monotonic()
            self._tell({"progress": share})

    def _fail(self, error: Failure) -> None:
        self._tell(failure_message(error))

    def _tell(self, message: Message) -> None:
        self._output.write(json.dumps(message) + "\n")
        self._output.flush()


@contextmanager
def _keeping(path: Path) -> Iterator[None]:
    """Tell in words that a file cannot be written."""
    try:
        yield
    except OSError as error:
        raise ExperimentError(
            "{path}: cannot be written: {reason}; what was made before is kept", path=path, reason=error
        ) from error


def serve() -> None:
    """Work until the standard input ends."""
    worker, asked = Worker(sys.stdout), SimpleQueue[Message]()

    def listen() -> None:
        for line in sys.stdin:
            message = json.loads(line)
            if "pause" not in message:
                asked.put(message)
            elif message["pause"]:
                worker.may_go_on.clear()
            else:
                worker.may_go_on.set()
        os._exit(0)  # a run would keep the process

    threading.Thread(target=listen, name="listen", daemon=True).start()
    while True:
        worker.answer(asked.get())
