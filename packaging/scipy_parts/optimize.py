"""Of scipy.optimize what the program asks for; the whole needs most of SciPy."""

from ._lsap import linear_sum_assignment

__all__ = ["linear_sum_assignment"]
