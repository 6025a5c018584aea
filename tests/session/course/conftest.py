"""A session with a lesson of a few steps."""

from pathlib import Path

import pytest

from cnngui.course.lesson import Lesson
from cnngui.course.reading import read_lesson

TEXT = """# Small

## Say what it is

```toml
cover = "output"

[state]
draw = 7

[question]
kind = "choice"
answer = "1 if answer == '7' else 2"
```

- [ ] seven
- [ ] something else

> Look at it.

---

So it is.

## Look at another layer

```toml
watch = 'layer == "conv2"'

[show]
layer = "conv2"
```

## Ask for a number

```toml
[question]
kind = "number"
answer = "parameters('conv1')"
```
"""

RUNS = """# Runs

## Train twice

```toml
watch = "runs >= 2"

[state]
network = "seed"
learned = false
```
"""


@pytest.fixture
def lesson(tmp_path: Path) -> Lesson:
    path = tmp_path / "small.md"
    path.write_text(TEXT, encoding="utf-8")
    return read_lesson(path)
