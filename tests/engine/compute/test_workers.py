import threading

import numpy as np
import pytest
from threadpoolctl import threadpool_info

from cnngui.engine.compute.workers import Workers


def blas_threads() -> set[int]:
    return {library["num_threads"] for library in threadpool_info() if library["user_api"] == "blas"}


@pytest.mark.parametrize("count", [1, 2, 4])
def test_every_index_is_computed_once_by_a_worker_there_is(count: int) -> None:
    done: list[tuple[int, int]] = []
    with Workers(count) as workers:
        for tasks in (7, 1, 0):
            done.clear()
            workers.run(lambda worker, index: done.append((worker, index)), tasks)
            assert sorted(index for _, index in done) == list(range(tasks))
            assert {worker for worker, _ in done} <= set(range(count))


def test_no_more_workers_take_part_than_are_asked_for() -> None:
    done: list[tuple[int, int]] = []
    with Workers(3) as workers:
        workers.run(lambda worker, index: done.append((worker, index)), 5, most=1)
    assert done == [(0, index) for index in range(5)]


def test_workers_compute_at_the_same_time() -> None:
    meeting, met = threading.Barrier(2, timeout=30), []

    def meet() -> None:
        met.append(meeting.wait())

    with Workers(2) as workers:
        workers.run(lambda worker, index: meet(), 2)
    assert sorted(met) == [0, 1]


def test_an_error_is_raised_in_the_caller_and_the_workers_go_on() -> None:
    def fail(worker: int, index: int) -> None:
        raise MemoryError(f"index {index}")

    done: list[int] = []
    with Workers(2) as workers:
        with pytest.raises(MemoryError, match="index"):
            workers.run(fail, 5)
        workers.run(lambda worker, index: done.append(index), 3)
    assert sorted(done) == [0, 1, 2]


def test_closing_ends_the_threads_and_may_be_done_twice() -> None:
    before = threading.active_count()
    workers = Workers(3)
    assert threading.active_count() == before + 3  # the third holds the matrix products at one thread
    workers.close()
    workers.close()
    assert threading.active_count() == before


def test_closed_workers_refuse_work() -> None:
    workers = Workers(2)
    workers.close()
    with pytest.raises(ValueError, match="closed"):
        workers.run(lambda worker, index: None, 2)


def test_matrix_products_run_at_one_thread_while_there_are_workers_and_as_before_afterwards() -> None:
    before = blas_threads()
    with Workers(2):
        with Workers(1):
            assert blas_threads() == {1}
        assert blas_threads() == {1}
    assert blas_threads() == before


def test_matrix_products_run_at_one_thread_whichever_thread_comes_first_and_leaves_last() -> None:
    before = blas_threads()
    inside: list[set[int]] = []
    workers = Workers(1)

    def work() -> None:
        with Workers(1):
            workers.close()
            inside.append(blas_threads())
        inside.append(blas_threads())

    for _ in range(2):
        thread = threading.Thread(target=work)
        thread.start()
        thread.join()
        workers = Workers(1)
        inside.append(blas_threads())
    workers.close()
    assert inside == [{1}, before, {1}] * 2
    assert blas_threads() == before


def test_overflow_on_a_worker_is_no_warning() -> None:
    huge, meeting = np.full(1000, 1e38, np.float32), threading.Barrier(2, timeout=30)

    def overflow(worker: int, index: int) -> None:
        meeting.wait()
        np.multiply(huge, huge)

    with Workers(2) as workers:
        workers.run(overflow, 2)


def test_settings_of_numpy_are_the_callers_own_again_after_a_run() -> None:
    before = np.geterr(), np.getbufsize()
    inside: list[int] = []
    with Workers(1) as workers:
        workers.run(lambda worker, index: inside.append(np.getbufsize()), 1)
    assert inside != [before[1]]
    assert (np.geterr(), np.getbufsize()) == before
