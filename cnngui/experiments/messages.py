"""How a worker process is started, and how it tells what went wrong."""

import base64
import pickle
from collections.abc import Mapping
from typing import Any

from cnngui.engine.failure import Failure
from cnngui.engine.own_process import command_line

Message = Mapping[str, Any]
"""A line of JSON."""


def worker_command(niceness: int) -> list[str]:
    """The command of a process that is a worker.

    niceness: from 0 to 19, how much other processes go first.
    """
    return command_line("cnngui.experiments.worker_start:be_worker", niceness)


def failure_message(failure: Failure) -> Message:
    """What a worker tells of a failure."""
    return {"failure": base64.b64encode(pickle.dumps(failure)).decode()}


def failure_in(message: Message) -> Failure:
    """The failure that a worker, a process of this program, has told."""
    error = pickle.loads(base64.b64decode(message["failure"]))
    assert isinstance(error, Failure)
    return error
