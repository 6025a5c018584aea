"""What a file may mean is tried on digits."""

import numpy as np
from hypothesis import given
from hypothesis import strategies as st
from scipy.optimize import linear_sum_assignment

from cnngui.data.foreign.trials import best_assignment


@given(st.integers(0, 2**32 - 1), st.integers(1, 40))
def test_the_best_order_of_the_classes_is_found(seed: int, most: int) -> None:
    counts = np.random.default_rng(seed).integers(0, most, (10, 10))
    meant = best_assignment(counts)
    assert sorted(meant) == list(range(10))
    outputs, columns = linear_sum_assignment(-counts)
    assert counts[range(10), meant].sum() == counts[outputs, columns].sum()
