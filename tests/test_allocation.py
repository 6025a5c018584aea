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

GAPS = """
import resource
from pathlib import Path
import numpy as np
from cnngui.allocation import give_back_idle_memory

def used():
    return int(Path("/proc/self/statm").read_text().split()[1]) * resource.getpagesize()

blocks = [np.ones(40_000, np.uint8) for _ in range(1000)]
kept = blocks[::10]
blocks.clear()
before = used()
give_back_idle_memory()
print(before - used())
"""


@pytest.mark.skipif(sys.platform != "linux", reason="reads the memory that is used as Linux tells it")
def test_large_blocks_go_back_to_the_system_though_small_ones_between_them_live_on() -> None:
    result = subprocess.run([sys.executable, "-c", SCRIPT], capture_output=True, text=True, check=True)
    assert int(result.stdout) < 5_000_000


@pytest.mark.skipif(sys.platform != "linux", reason="reads the memory that is used as Linux tells it")
def test_the_gaps_between_small_blocks_can_be_given_back() -> None:
    result = subprocess.run([sys.executable, "-c", GAPS], capture_output=True, text=True, check=True)
    assert int(result.stdout) > 20_000_000
