"""Weights of a session's network."""

import numpy as np

from cnngui.session.session import Session


def kernel(session: Session, layer: str = "conv1", filter: int = 0, channel: int = 0) -> np.ndarray:
    """(height, width), as it is now."""
    found: np.ndarray = session.network.parameters[f"{layer}.weight"][filter, channel]
    return found
