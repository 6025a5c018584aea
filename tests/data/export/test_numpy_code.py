"""The NumPy code of a network: what it answers, by itself, and how it reads."""

import runpy
import subprocess
import sys
from pathlib import Path

import numpy as np
from hypothesis import given

from cnngui.data.export.exporting import export_network
from cnngui.data.files.model_file import SavedModel, shipped_model
from tests.data.export.exported import TOLERANCE, answers, few_in_one_folder, models, some_images

ALONE = """
import runpy, sys
sys.modules["cnngui"] = None  # whoever imports it fails
code, images, answers = sys.argv[1:]
import numpy as np
np.save(answers, runpy.run_path(code)["probabilities"](np.load(images)))
"""


@few_in_one_folder
@given(models())
def test_it_answers_the_same(tmp_path: Path, model: SavedModel) -> None:
    code, _ = export_network(tmp_path / "net.py", model, "numpy")
    images = some_images(model.architecture)
    probabilities = runpy.run_path(str(code))["probabilities"](images, at_once=2)
    assert np.allclose(probabilities, answers(model, images), rtol=0, atol=TOLERANCE)


def test_it_runs_where_there_is_no_cnngui(tmp_path: Path) -> None:
    model = shipped_model("book")
    code, _ = export_network(tmp_path / "book.py", model, "numpy")
    images = some_images(model.architecture)
    np.save(tmp_path / "images.npy", images)
    files = [str(code), str(tmp_path / "images.npy"), str(tmp_path / "answers.npy")]
    subprocess.run([sys.executable, "-c", ALONE, *files], check=True)
    assert np.allclose(np.load(tmp_path / "answers.npy"), answers(model, images), rtol=0, atol=TOLERANCE)


def test_as_a_program_it_prints_a_class_an_image(tmp_path: Path) -> None:
    model = shipped_model("seed")
    code, _ = export_network(tmp_path / "seed.py", model, "numpy")
    images = some_images(model.architecture)
    np.save(tmp_path / "images.npy", images)
    ran = subprocess.run(
        [sys.executable, code, tmp_path / "images.npy"], check=True, capture_output=True, text=True
    )
    told = [line.split()[0] for line in ran.stdout.splitlines()]
    assert told == [model.class_names[best] for best in answers(model, images).argmax(1)]
