"""What tests of sessions have in common."""

from collections.abc import Iterator

import pytest
from threadpoolctl import threadpool_limits


@pytest.fixture(scope="module")
def one_blas_thread() -> Iterator[None]:
    """BLAS on one thread, as in the window: small products on several take ten times as long."""
    with threadpool_limits(1, "blas"):
        yield
