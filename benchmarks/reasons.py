"""Pictures of what a unit sees, for a class of `book` and a drawn digit; and how well `lenet5` resists FGSM.

Milliseconds of processor time on one thread, the median of the rounds. Wanted: gradient and gradient × input
in 5 ms, occlusion with 784 windows in 16 ms. It counts the windows that hold ink: others cost nothing.
The share of MNIST's 10,000 test images that `lenet5` reads right after one step of FGSM by each ε is measured
where CNNGUI_DATA names a folder with mnist/.
"""

from __future__ import annotations

import os

os.environ["OPENBLAS_NUM_THREADS"] = "1"  # before NumPy is imported

import argparse
from collections.abc import Callable
from functools import partial
from statistics import median
from time import process_time

import numpy as np

from cnngui.data.digits.synthetic import synthetic_digits
from cnngui.data.files.model_file import shipped_model
from cnngui.data.sources import load_data
from cnngui.engine.reasons.contributions import Contributor
from cnngui.engine.reasons.fooling import Fooling, accuracy_over
from cnngui.engine.reasons.gradients import Gradients, IntegratedGradients
from cnngui.engine.reasons.history import History
from cnngui.engine.reasons.maximising import Maximising, Penalties
from cnngui.engine.reasons.occlusion import Occlusion
from cnngui.engine.reasons.target import Target

DIGIT = 5
EPSILONS = (0.0, 0.02, 0.05, 0.1, 0.2, 0.3)


def milliseconds(act: Callable[[], object], rounds: int) -> float:
    act()
    times = []
    for _ in range(rounds):
        start = process_time()
        act()
        times.append(1e3 * (process_time() - start))
    return median(times)


def measure_pictures(rounds: int) -> None:
    model, digits = shipped_model("book"), synthetic_digits(50, 3)
    image = digits.images[digits.labels.tolist().index(DIGIT)].astype(np.float32) / np.float32(255)
    network = model.architecture, model.parameters, Target(model.architecture.names[-1], DIGIT)
    gradients, history, contributor = Gradients(*network), History(*network), Contributor(*network)
    path = IntegratedGradients(*network)
    fooling, maximising = Fooling(model.architecture, model.parameters), Maximising(*network)
    penalties = Penalties(*(share * maximising.steepness(maximising.start(1)) for share in (0.2, 0.5)))
    acts: dict[str, Callable[[], object]] = {
        "gradient": lambda: gradients.gradient(image),
        "gradient × input": lambda: gradients.gradient_input(image),
        "contributions": lambda: contributor.contributions(image),
        "guided backpropagation": lambda: history.guided(image),
        "Grad-CAM": lambda: history.grad_cam(image, "conv2"),
        "integrated gradients": lambda: path.integrate(image),
        "smallest step that fools": lambda: fooling.smallest(image, DIGIT),
        "the same in five steps": lambda: fooling.smallest(image, DIGIT, 5),
        "few pixels that fool": lambda: fooling.few_pixels(image, DIGIT),
        "an image made up, 150 steps": lambda: list(maximising.grow(1, penalties)),
    }
    for window in (3, 5, 7):
        occlusion = Occlusion(*network, window=window)
        inked = np.count_nonzero(occlusion.losses(image).losses)
        name = f"occlusion, {window}×{window}, {inked} of 784 with ink"
        acts[name] = partial(occlusion.losses, image)
    full = np.maximum(image, np.float32(0.01))
    acts["occlusion, 3×3, ink in all 784"] = partial(Occlusion(*network).losses, full)
    for name, act in acts.items():
        print(f"{name:45} {milliseconds(act, rounds):7.2f} ms")


def measure_fooling() -> None:
    if "CNNGUI_DATA" not in os.environ:
        print("FGSM not measured: CNNGUI_DATA names no folder with mnist/")
        return
    model, test = shipped_model("lenet5"), load_data("mnist").test
    shares = accuracy_over(model.architecture, model.parameters, test.images, test.labels, epsilons=EPSILONS)
    for epsilon, share in zip(EPSILONS, shares, strict=True):
        print(f"lenet5, FGSM, ε {epsilon:4.2f}: {100 * share:6.2f} % of {len(test):,} right")


def main() -> None:
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--rounds", type=int, default=15)
    arguments = parser.parse_args()
    measure_pictures(arguments.rounds)
    measure_fooling()


if __name__ == "__main__":
    main()
