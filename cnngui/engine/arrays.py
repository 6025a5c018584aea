"""Names for arrays of numbers."""

from typing import Any

import numpy as np
from numpy.typing import NDArray

FloatArray = NDArray[np.floating[Any]]
"""Of whatever precision: training computes in float32, its checks in float64."""
Float32Array = NDArray[np.float32]
"""Parameters, images and activations as the program keeps them."""
