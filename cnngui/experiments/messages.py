"""How a worker process is started, and how it tells what went wrong."""

import base64
import json
import pickle
import sys
from collections.abc import Mapping
from typing import Any

from cnngui.engine.failure import Failure

PROGRAM = (
    "import json, os, sys; sys.path[:] = json.loads(sys.argv[1]); "
    "getattr(os, 'nice', int)(int(sys.argv[2])); from cnngui.experiments.worker import serve; serve()"
)

Message = Mapping[str, Any]
"""A line of JSON."""


def worker_arguments(niceness: int) -> list[str]:
    """The arguments with which this Python becomes a worker.

    niceness: from 0 to 19, how much other processes go first.
    """
    # -P: what lies in the current folder, a json.py, is not looked at.
    return ["-P", "-c", PROGRAM, json.dumps(sys.path), str(niceness)]


def failure_message(failure: Failure) -> Message:
    """What a worker tells of a failure."""
    return {"failure": base64.b64encode(pickle.dumps(failure)).decode()}


def failure_in(message: Message) -> Failure:
    """The failure that a worker, a process of this program, has told."""
    error = pickle.loads(base64.b64decode(message["failure"]))
    assert isinstance(error, Failure)
    return error
