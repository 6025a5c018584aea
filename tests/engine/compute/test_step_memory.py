import numpy as np
import pytest

from cnngui.engine.compute.step_memory import ALIGNMENT, MAX_SHARED, StepMemory, StepSizes

SIZES = StepSizes(parameters=13, batch=3, image_shape=(1, 5, 5), image_type="uint8")


def arrays(memory: StepMemory) -> list[np.ndarray]:
    return [
        memory.parameters,
        memory.gradients,
        memory.losses,
        memory.correct,
        memory.images,
        memory.labels,
    ]


def test_what_one_view_of_shared_memory_writes_another_reads() -> None:
    memory = StepMemory.shared(SIZES)
    assert memory is not None
    other = StepMemory(SIZES, memory.file)
    for number, array in enumerate(arrays(memory)):
        array[:] = number + 1
    for number, array in enumerate(arrays(other)):
        assert (array == number + 1).all()
    memory.close()
    memory.close()
    assert (other.labels == memory.labels).all()


@pytest.mark.parametrize("shared", [True, False])
def test_no_two_arrays_have_a_line_of_the_cache_in_common(shared: bool) -> None:
    memory = StepMemory.shared(SIZES) if shared else StepMemory(SIZES)
    assert memory is not None
    starts = [array.ctypes.data for array in arrays(memory)]
    ends = [start + array.nbytes for start, array in zip(starts, arrays(memory), strict=True)]
    for start, end in zip(sorted(starts)[1:], sorted(ends), strict=False):
        assert (start - min(starts)) // ALIGNMENT > (end - 1 - min(starts)) // ALIGNMENT
    memory.close()


def test_too_large_a_memory_is_not_shared() -> None:
    assert StepMemory.shared(StepSizes(parameters=MAX_SHARED)) is None
