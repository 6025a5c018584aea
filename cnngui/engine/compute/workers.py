"""Threads that share the micro-batches of a step, with the matrix products at one thread each.

Two Python threads that each run whole micro-batches beat two threads inside each matrix product by far:
NumPy's operations release the interpreter lock, and the elementwise half of the work is shared as well.
Where many small operations follow each other, as in training, `helper_processes` beat threads in turn.
"""

import itertools
import threading
from collections.abc import Callable
from contextvars import Context, copy_context
from functools import cache
from queue import SimpleQueue
from types import TracebackType
from typing import Self

import numpy as np
from threadpoolctl import ThreadpoolController

Task = Callable[[int, int], None]

BUFFER_SIZE = 2048
"""Numbers that NumPy takes at a time where it must copy them first. With its usual 8192 the three arrays of
an operation do not fit the fastest cache: operations on masks and short lines take 1.1 times as long."""


class Workers:
    """`count` workers: the calling thread and `count` − 1 threads of their own, until `close`."""

    def __init__(self, count: int) -> None:
        self.count = count
        self._context = _numpy_context()
        self._closed = False
        self._jobs: list[SimpleQueue[_Job | None]] = [SimpleQueue() for _ in range(count - 1)]
        _single_threaded_blas.enter()
        self._threads = [
            threading.Thread(
                target=_numpy_context().run,
                args=(_serve, jobs, worker),
                name=f"cnngui worker {worker}",
                daemon=False,
            )
            for worker, jobs in enumerate(self._jobs, start=1)
        ]
        for thread in self._threads:
            thread.start()

    def run(self, task: Task, count: int, most: int | None = None) -> None:
        """Call task(worker, index) for every index below `count`, each worker taking the next one left.

        At most `most` workers take part, one of them the calling thread. Returns when all are done. The
        first error of any of them is raised here; later indices are dropped. Raises ValueError when closed.
        """
        if self._closed:
            raise ValueError("these workers are closed")
        job = _Job(task, count)
        helpers = self._jobs[: max(0, min(count, most or count) - 1)]
        for jobs in helpers:
            jobs.put(job)
        self._context.run(job.work, 0)
        for _ in helpers:
            job.finished.get()
        if job.errors:
            raise job.errors[0]

    def close(self) -> None:
        """End the threads and wait for them. Closing twice does nothing."""
        if self._closed:
            return
        self._closed = True
        for jobs in self._jobs:
            jobs.put(None)
        for thread in self._threads:
            thread.join()
        _single_threaded_blas.leave()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()


class _Job:
    """One call of `Workers.run`: indices handed out one by one, and who has finished."""

    def __init__(self, task: Task, count: int) -> None:
        self.task, self.count = task, count
        self.indices = itertools.count()  # next() of it is atomic
        self.finished: SimpleQueue[None] = SimpleQueue()
        self.errors: list[BaseException] = []

    def work(self, worker: int) -> None:
        try:
            while not self.errors and (index := next(self.indices)) < self.count:
                self.task(worker, index)
        except BaseException as error:
            self.errors.append(error)


def _numpy_context() -> Context:
    """What NumPy's settings are on a worker. Made once: `np.errstate` takes as long as a small operation.

    Overflow in a diverging network is found in its loss and parameters, not warned about by threads.
    """
    context = copy_context()
    context.run(np.seterr, all="ignore")
    context.run(np.setbufsize, BUFFER_SIZE)
    return context


def _serve(jobs: "SimpleQueue[_Job | None]", worker: int) -> None:
    while (job := jobs.get()) is not None:
        job.work(worker)
        job.finished.put(None)


class _SingleThreadedBlas:
    """Holds the matrix products of the whole process at one thread while anyone is inside.

    A thread of its own does it: threadpoolctl lets only the thread that set a limit change it or lift it, and
    who leaves last need not be who entered first.
    """

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._inside = 0

    def enter(self) -> None:
        with self._lock:
            self._inside += 1
            if self._inside == 1:
                limited, self._left = threading.Event(), threading.Event()
                self._holder = threading.Thread(
                    target=self._hold, args=(limited, self._left), name="cnngui one BLAS thread"
                )
                self._holder.start()
                limited.wait()

    def leave(self) -> None:
        with self._lock:
            self._inside -= 1
            if self._inside == 0:
                self._left.set()
                self._holder.join()

    @staticmethod
    def _hold(limited: threading.Event, left: threading.Event) -> None:
        try:
            with _blas_controller().limit(limits=1, user_api="blas"):
                limited.set()
                left.wait()
        finally:
            limited.set()


@cache
def _blas_controller() -> ThreadpoolController:
    """Finding the loaded libraries takes milliseconds, so it is done once."""
    return ThreadpoolController()


_single_threaded_blas = _SingleThreadedBlas()
