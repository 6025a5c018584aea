"""Runs in several processes at once: small networks gain nothing from a second thread, but two runs do."""

import json
import os
import subprocess
import threading
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import asdict
from queue import SimpleQueue
from types import TracebackType
from typing import Self

from cnngui.experiments.experiment_error import ExperimentError
from cnngui.experiments.messages import Message, failure_in, worker_command
from cnngui.experiments.plan import Plan, Task
from cnngui.experiments.run_result import RunResult
from cnngui.experiments.setup import DataChoices


class Processes:
    """Worker processes that share what is left of a plan."""

    def __init__(self, count: int) -> None:
        self._told: SimpleQueue[tuple[int, Message | None]] = SimpleQueue()
        self._processes = [self._started(number) for number in range(count)]
        self._tasks: dict[int, Task] = {}
        self.shares: dict[int, float] = {}
        """How much is done of the run that each is at."""

    def digest(self, choices: DataChoices) -> str:
        """The digest of the data that the choices name. Raises Failure."""
        self._tell(0, {"digest": asdict(choices)})
        while True:
            _, message = self._told.get()
            if message is None or "failure" in message:
                raise self._failure(message)
            if "digest" in message:
                return str(message["digest"])

    def perform(self, plan: Plan) -> Iterator[tuple[Task, RunResult] | None]:
        """Do all that is left; gives each task that is done, and None where there is other news.

        Raises Failure where a run cannot be made, or what came of it cannot be kept.
        """
        self._give_out(plan)
        while self._tasks:
            number, message = self._told.get()
            if message is None or "failure" in message:
                raise self._failure(message)
            if "progress" in message:
                self.shares[number] = message["progress"]
                yield None
                continue
            task, result = self._tasks.pop(number), RunResult.from_plain(message["result"])
            self.shares.pop(number, None)
            plan.take(task, result)
            self._give_out(plan)
            yield task, result

    def close(self) -> None:
        """End the processes; what they are at is lost."""
        for process in self._processes:
            process.kill()
            process.wait()
            for stream in (process.stdin, process.stdout):
                assert stream is not None
                with suppress(OSError):  # what was not sent yet has no reader any more
                    stream.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def _give_out(self, plan: Plan) -> None:
        for number in range(len(self._processes)):
            if number not in self._tasks and (task := plan.next_task()):
                self._tasks[number] = task
                self._tell(number, task.message)

    def _started(self, number: int) -> "subprocess.Popen[str]":
        process = subprocess.Popen(
            worker_command(0),
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            env={**os.environ, "OPENBLAS_NUM_THREADS": "1"},
            encoding="utf-8",
            start_new_session=True,  # an interrupt from the keyboard is for the program, which ends it
        )
        thread = threading.Thread(target=self._listen, args=(number, process), name="experiment", daemon=True)
        thread.start()
        return process

    def _listen(self, number: int, process: "subprocess.Popen[str]") -> None:
        assert process.stdout is not None
        try:
            for line in process.stdout:
                self._told.put((number, json.loads(line)))
        except ValueError:  # closed meanwhile, or a line that was cut off
            pass
        self._told.put((number, None))

    def _tell(self, number: int, message: Message) -> None:
        stream = self._processes[number].stdin
        assert stream is not None
        try:
            stream.write(json.dumps(message) + "\n")
            stream.flush()
        except OSError as error:
            raise self._failure(None) from error

    @staticmethod
    def _failure(message: Message | None) -> Exception:
        if message is None:
            return ExperimentError("a process that makes runs has ended; there may be too little memory")
        return failure_in(message)
