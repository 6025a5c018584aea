"""Pictures one after the other as one animated PNG (APNG), which browsers and slides play."""

import io
from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray
from PIL import Image


def animated_png(frames: Sequence[NDArray[np.uint8]], milliseconds: Sequence[int]) -> bytes:
    """The frames, (height, width, 3) RGB each, each shown so long, again and again.

    Raises ValueError where there is no frame, or not one time for each.
    """
    if not frames or len(frames) != len(milliseconds):
        raise ValueError(f"{len(frames)} frames and {len(milliseconds)} times do not make a film")
    first, *others = (Image.fromarray(np.ascontiguousarray(frame)) for frame in frames)
    stream = io.BytesIO()
    first.save(
        stream,
        "PNG",
        save_all=True,
        append_images=others,
        duration=list(milliseconds),
        loop=0,
        default_image=False,
    )
    return stream.getvalue()
