"""What a process gives back of its memory."""

import subprocess
import sys

import pytest

SCRIPT = """
import resource
from pathlib import Path
import numpy as np
from cnngui.allocation import give_back_large_blocks

def used():
    return int(Path("/proc/self/statm").read_text().split()[1]) * resource.getpagesize()

np.ones(4_000_000)  # 32 MB: left to itself, glibc takes what is smaller from its heap from now on
give_back_large_blocks()
before, large, small = used(), [], []
for _ in range(40):
    large.append(np.ones(2_500_000, np.uint8))
    small.append(np.ones(10_000, np.uint8))
large.clear()
print(used() - before)
"""


@pytest.mark.skipif(sys.platform != "linux", reason="reads the memory that is used as Linux tells it")
def test_large_blocks_go_back_to_the_system_though_small_ones_between_them_live_on() -> None:
    result = subprocess.run([sys.executable, "-c", SCRIPT], capture_output=True, text=True, check=True)
    assert int(result.stdout) < 5_000_000
