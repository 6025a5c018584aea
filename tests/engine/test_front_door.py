"""What `cnngui.engine` offers, and what it does not load before it is asked."""

import re
import subprocess
import sys
from pathlib import Path

import pytest

import cnngui.engine

ROOT = Path(__file__).resolve().parent.parent.parent


def run(script: str) -> str:
    result = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True)
    return result.stdout


def test_the_example_of_the_documentation_learns_and_answers_right() -> None:
    (example,) = re.findall(
        r"```python\n(.*?)```", (ROOT / "docs/engine.md").read_text(encoding="utf-8"), re.S
    )
    *_, answer, value = run(example).splitlines()
    label, probabilities = answer.split(maxsplit=1)
    shares = [float(share) for share in probabilities.strip("[] ").split()]
    assert shares[int(label)] > 0.9
    float(value)


def test_every_name_that_is_listed_is_there() -> None:
    assert {"PRESETS", "Architecture", "Convolution", "Trainer", "explain"} <= set(dir(cnngui.engine))
    for name in dir(cnngui.engine):
        assert getattr(cnngui.engine, name) is not None or name.startswith("__")


def test_what_is_not_there_is_told_as_of_any_module() -> None:
    with pytest.raises(AttributeError, match="has no attribute 'Pond'"):
        _ = cnngui.engine.Pond


def test_whoever_edits_a_description_does_not_load_what_computes() -> None:
    loaded = run("import sys, cnngui.engine.description.architecture_edit; print(*sys.modules)").split()
    computing = {"toom_cook", "convolution", "stages", "workspace", "live", "batch_network", "training"}
    assert not computing & {name.removeprefix("cnngui.engine.") for name in loaded}
