"""One training step of cnngui over PyTorch eager, and JAX, Keras and TensorFlow where they are installed.

A step is forward, backward and an update with momentum, on a batch that lies ready. All contenders run in
this process in turn, a few steps each a round, because the speed of the cores drifts and others use them:
what counts is the median over the rounds of the ratio of times in the same round. PyTorch runs with its
maps channel by channel and channel last, with one and with two threads; the best of them is compared.
"wall" is the time that passes, "CPU" that of all threads of this process; with two workers the second is
another process, and only the time that passes compares.

First it is checked that all of them compute the same loss. At the end stands how far ours is from the floor:
the operations of direct convolution at the speed of a large matrix product.
"""

from __future__ import annotations

import argparse
import importlib.util
import json
import os
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from functools import partial
from statistics import median
from time import perf_counter, process_time
from typing import Any

import numpy as np

from cnngui.engine.description.architecture import Architecture
from cnngui.engine.description.layers import Convolution, Dense, Layer, Pooling
from cnngui.engine.description.presets import preset
from cnngui.engine.training.config import TrainingConfig
from cnngui.engine.training.trainer import Trainer
from cnngui.engine.weights.parameters import Parameters

CASES = (("book", 64), ("book", 256), ("lenet5", 64), ("seed", 64))
PEERS = ("torch", "jax", "tensorflow", "keras")
LEARNING_RATE, MOMENTUM = 0.01, 0.9
SECONDS_A_TURN = 0.06

Step = Callable[[], float]
Arrays = dict[str, Any]


@dataclass
class Contender:
    """A way to train: ``step`` returns the loss before it. Times are seconds a step, one for each round."""

    step: Step
    threads: int
    prepare: Callable[[], None] = lambda: None
    wall: list[float] = field(default_factory=list)
    cpu: list[float] = field(default_factory=list)

    def take_turn(self) -> None:
        self.prepare()
        self.step()  # finds the caches filled with another's data
        start = perf_counter()
        self.step()
        steps = max(2, round(SECONDS_A_TURN / (perf_counter() - start)))
        wall, cpu = perf_counter(), process_time()
        for _ in range(steps):
            self.step()
        self.wall.append((perf_counter() - wall) / steps)
        self.cpu.append((process_time() - cpu) / steps)


@dataclass(frozen=True)
class Case:
    """A network with its first parameters and one batch."""

    architecture: Architecture
    parameters: Parameters
    images: np.ndarray
    labels: np.ndarray

    @classmethod
    def make(cls, network: str, batch: int) -> Case:
        rng, architecture = np.random.default_rng(0), preset(network)
        images = rng.random((batch, *architecture.input_shape), np.float32)
        labels = rng.integers(0, architecture.class_count, batch)
        return cls(architecture, Parameters.initialize(architecture, rng), images, labels)

    @property
    def named_layers(self) -> Iterator[tuple[str, Layer]]:
        return zip(self.architecture.names, self.architecture.layers, strict=True)

    @property
    def operations(self) -> float:
        """Floating point operations an image: products forward, for the weights, and for the inputs."""
        count, passes = 0, 2  # the first layer's input needs no gradient
        for (name, layer), shape in zip(self.named_layers, self.architecture.shapes, strict=True):
            if f"{name}.weight" in self.parameters:
                outputs = int(np.prod(shape[1:]))
                count += 2 * passes * self.parameters[f"{name}.weight"].size * outputs
                passes = 3
            del layer
        return count


def ours(case: Case, threads: int) -> Trainer:
    config = TrainingConfig(
        batch_size=len(case.images), learning_rate=LEARNING_RATE, momentum=MOMENTUM, threads=threads
    )
    return Trainer(case.architecture, case.parameters, case.images, case.labels, config)


def torch_contenders(case: Case) -> Iterator[tuple[str, Contender]]:
    import torch

    for last in (False, True):
        step = torch_step(case, last)
        for threads in (1, 2):
            name = f"torch{' channels-last' if last else ''}, {threads} thread{'s' * (threads > 1)}"
            yield name, Contender(step, threads, partial(torch.set_num_threads, threads))


def torch_step(case: Case, last: bool) -> Step:
    import torch

    memory_format = torch.channels_last if last else torch.contiguous_format
    modules = [module for name, layer in case.named_layers for module in torch_modules(name, layer, case)]
    network = torch.nn.Sequential(*modules).to(memory_format=memory_format)
    images = torch.from_numpy(case.images).contiguous(memory_format=memory_format)
    labels = torch.from_numpy(case.labels)
    optimizer = torch.optim.SGD(network.parameters(), LEARNING_RATE, MOMENTUM)
    measure = torch.nn.CrossEntropyLoss()

    def step() -> float:
        optimizer.zero_grad()
        loss = measure(network(images), labels)
        loss.backward()
        optimizer.step()
        return float(loss.detach())

    return step


def torch_modules(name: str, layer: Layer, case: Case) -> Iterator[Any]:
    """The modules of one layer, with our parameters."""
    from torch import from_numpy, nn

    if isinstance(layer, Pooling):
        yield nn.MaxPool2d(layer.window)
        return
    assert isinstance(layer, Convolution | Dense), layer
    filters, inputs, *kernel = case.parameters[f"{name}.weight"].shape
    if isinstance(layer, Dense):
        yield nn.Flatten()
        module = nn.Linear(inputs, filters)
    else:
        module = nn.Conv2d(inputs, filters, kernel, padding=layer.padding)
    for kind in ("weight", "bias"):
        getattr(module, kind).data = from_numpy(case.parameters[f"{name}.{kind}"].copy())
    yield module
    if layer.activation != "softmax":
        functions: dict[str, Any] = {"relu": nn.ReLU(), "sigmoid": nn.Sigmoid()}
        yield functions[layer.activation]


def jax_contenders(case: Case) -> Iterator[tuple[str, Contender]]:
    """One compiled function a step. XLA takes the threads it likes, so only its CPU time compares."""
    import jax
    from jax import lax, nn
    from jax import numpy as jnp

    def logits(arrays: Arrays, images: Any) -> Any:
        values = images
        for name, layer in case.named_layers:
            if isinstance(layer, Pooling):
                window = (1, 1, *layer.window)
                values = lax.reduce_window(values, -jnp.inf, lax.max, window, window, "VALID")
                continue
            assert isinstance(layer, Convolution | Dense), layer
            weight, bias = arrays[f"{name}.weight"], arrays[f"{name}.bias"]
            if isinstance(layer, Convolution):
                padding = [(size, size) for size in layer.padding]
                values = (
                    lax.conv(values, weight, (1, 1), "VALID")
                    if not any(layer.padding)
                    else (lax.conv_general_dilated(values, weight, (1, 1), padding))
                )
                values = values + bias[:, None, None]
            else:
                values = values.reshape(len(values), -1) @ weight.T + bias
            if layer.activation != "softmax":
                functions: dict[str, Any] = {"relu": nn.relu, "sigmoid": nn.sigmoid}
                values = functions[layer.activation](values)
        return values

    def mean_loss(arrays: Arrays, images: Any, labels: Any) -> Any:
        answers = nn.log_softmax(logits(arrays, images))
        return -answers[jnp.arange(len(labels)), labels].mean()

    @jax.jit
    def update(arrays: Arrays, velocity: Arrays, images: Any, labels: Any) -> tuple[Any, Arrays, Arrays]:
        loss, gradients = jax.value_and_grad(mean_loss)(arrays, images, labels)
        velocity = {name: MOMENTUM * velocity[name] + gradients[name] for name in arrays}
        arrays = {name: arrays[name] - LEARNING_RATE * velocity[name] for name in arrays}
        return loss, arrays, velocity

    arrays = {name: jnp.asarray(array) for name, array in case.parameters.items()}
    state = [arrays, {name: jnp.zeros_like(array) for name, array in arrays.items()}]
    images, labels = jnp.asarray(case.images), jnp.asarray(case.labels)

    def step() -> float:
        loss, *state[:] = update(*state, images, labels)
        return float(loss)

    yield "jax", Contender(step, 0)


def keras_model(case: Case) -> Any:
    import keras

    channels, height, width = case.architecture.input_shape
    layers: list[Any] = [keras.Input((height, width, channels))]
    for _, layer in case.named_layers:
        if isinstance(layer, Pooling):
            layers.append(keras.layers.MaxPooling2D(layer.window))
        elif isinstance(layer, Convolution):
            if any(layer.padding):
                layers.append(keras.layers.ZeroPadding2D(layer.padding))
            layers.append(keras.layers.Conv2D(layer.filters, layer.kernel, activation=layer.activation))
        elif isinstance(layer, Dense):
            if len(keras.Sequential(layers).output_shape) == 4:
                layers += [keras.layers.Permute((3, 1, 2)), keras.layers.Flatten()]
            activation = None if layer.activation == "softmax" else layer.activation
            layers.append(keras.layers.Dense(layer.units, activation=activation))
    model = keras.Sequential(layers)
    model.set_weights(
        [array.transpose(2, 3, 1, 0) if array.ndim == 4 else array.T for array in case.parameters.values()]
    )
    return model


def keras_contenders(case: Case) -> Iterator[tuple[str, Contender]]:
    import keras

    model = keras_model(case)
    loss = keras.losses.SparseCategoricalCrossentropy(from_logits=True)
    model.compile(keras.optimizers.SGD(LEARNING_RATE, MOMENTUM), loss)
    images, labels = np.ascontiguousarray(case.images.transpose(0, 2, 3, 1)), case.labels
    yield "keras train_on_batch", Contender(lambda: float(model.train_on_batch(images, labels)), 0)


def tensorflow_contenders(case: Case) -> Iterator[tuple[str, Contender]]:
    import tensorflow as tf

    model = keras_model(case)
    velocities = [tf.Variable(tf.zeros_like(weights)) for weights in model.trainable_variables]
    images, labels = tf.constant(case.images.transpose(0, 2, 3, 1)), tf.constant(case.labels)

    @tf.function
    def update() -> Any:
        with tf.GradientTape() as tape:
            losses = tf.nn.sparse_softmax_cross_entropy_with_logits(labels, model(images, training=True))
            loss = tf.reduce_mean(losses)
        variables = model.trainable_variables
        for weights, velocity, gradient in zip(
            variables, velocities, tape.gradient(loss, variables), strict=True
        ):
            velocity.assign(MOMENTUM * velocity + gradient)
            weights.assign_sub(LEARNING_RATE * velocity)
        return loss

    yield "tf.function", Contender(lambda: float(update()), 0)


def is_installed(peer: str) -> bool:
    needed = [peer, "tensorflow"] if peer == "keras" else [peer]
    return all(importlib.util.find_spec(module) for module in needed)


def loss_of_step(trainer: Trainer) -> float:
    return trainer.step().loss


def contenders_of(case: Case, trainers: list[Trainer]) -> dict[str, Contender]:
    contenders = {
        f"cnngui, {trainer.config.threads} thread{'s' * (trainer.config.threads > 1)}": Contender(
            partial(loss_of_step, trainer), trainer.config.threads
        )
        for trainer in trainers
    }
    makers = {"torch": torch_contenders, "jax": jax_contenders}
    makers |= {"tensorflow": tensorflow_contenders, "keras": keras_contenders}
    for peer in PEERS:
        if is_installed(peer):
            contenders.update(makers[peer](case))
    return contenders


def check_that_losses_agree(contenders: dict[str, Contender]) -> None:
    """Compare two losses: of the same parameters, and after the same step. Threads share a model."""
    expected = [contenders["cnngui, 1 thread"].step() for _ in range(2)]
    for name, contender in contenders.items():
        if name == "cnngui, 1 thread" or (name.startswith("torch") and contender.threads == 2):
            continue
        found = [contender.step() for _ in range(2)]
        np.testing.assert_allclose(found, expected, rtol=1e-4, err_msg=name)


def gigaflops() -> float:
    """Speed of a matrix product that fits the caches, one thread."""
    left, right, out = (np.ones((384, 384), np.float32) for _ in range(3))
    times = []
    for _ in range(40):
        start = perf_counter()
        np.matmul(left, right, out=out)
        times.append(perf_counter() - start)
    return 2e-9 * 384**3 / min(times)


def ratio(theirs: list[float], our: list[float]) -> float:
    return median(their / mine for their, mine in zip(theirs, our, strict=True))


def measure(network: str, batch: int, rounds: int) -> dict[str, Any]:
    case = Case.make(network, batch)
    with ours(case, threads=1) as one, ours(case, threads=2) as two:
        if not two.wait_for_helpers():
            print("this system has no memory to share: both workers are threads")
        contenders = contenders_of(case, [one, two])
        check_that_losses_agree(contenders)
        speeds = []
        for _ in range(rounds):
            for contender in contenders.values():
                contender.take_turn()
            speeds.append(gigaflops())
    return summary(case, contenders, median(speeds)) | {"network": network, "batch": batch}


def summary(case: Case, contenders: dict[str, Contender], speed: float) -> dict[str, Any]:
    our_wall, our_cpu = contenders["cnngui, 2 threads"].wall, contenders["cnngui, 1 thread"].cpu
    images = len(case.images)
    rows: dict[str, dict[str, Any]] = {
        name: {
            "wall_us_an_image": 1e6 * median(contender.wall) / images,
            "cpu_us_an_image": 1e6 * median(contender.cpu) / images,
            "wall_over_ours": ratio(contender.wall, our_wall),
            "cpu_over_ours": ratio(contender.cpu, our_cpu) if contender.threads != 2 else None,
        }
        for name, contender in contenders.items()
    }
    result: dict[str, Any] = {"contenders": rows, "sgemm_gigaflops": speed}
    result["floor_us_an_image"] = case.operations / speed / 1e3
    result["cpu_over_floor"] = rows["cnngui, 1 thread"]["cpu_us_an_image"] / result["floor_us_an_image"]
    eager = {name: row for name, row in rows.items() if name.startswith("torch")}
    if eager:
        best = min(eager, key=lambda name: eager[name]["wall_us_an_image"])
        result["best_eager"], result["two_cores_over_best_eager"] = best, eager[best]["wall_over_ours"]
        result["one_core_cpu_over_best_eager"] = min(
            row["cpu_over_ours"] for row in eager.values() if row["cpu_over_ours"] is not None
        )
    return result


def show(result: dict[str, Any]) -> None:
    print(f"{result['network']}, batch {result['batch']:<12} wall µs/image   / ours   CPU µs/image   / ours")
    for name, row in result["contenders"].items():
        cpu = f"{row['cpu_over_ours']:8.2f}" if row["cpu_over_ours"] is not None else ""
        print(
            f"  {name:26} {row['wall_us_an_image']:11.1f} {row['wall_over_ours']:8.2f} "
            f"{row['cpu_us_an_image']:14.1f} {cpu}"
        )
    if "best_eager" in result:
        print(
            f"  two cores over the best PyTorch eager: {result['two_cores_over_best_eager']:.2f}, "
            f"CPU time on one core: {result['one_core_cpu_over_best_eager']:.2f}"
        )
    print(
        f"  floor (direct, at {result['sgemm_gigaflops']:.0f} GFLOP/s): "
        f"{result['floor_us_an_image']:.0f} µs; ours takes {result['cpu_over_floor']:.2f} times that"
    )


def main() -> None:
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--case", action="append", help="network:batch, as book:64; may be repeated")
    parser.add_argument("--rounds", type=int, default=25)
    parser.add_argument("--json", action="store_true")
    arguments = parser.parse_args()
    os.environ.setdefault("TF_CPP_MIN_LOG_LEVEL", "3")
    chosen = [case.split(":") for case in arguments.case or []]
    cases = [(network, int(batch)) for network, batch in chosen] or CASES
    absent = [peer for peer in PEERS if not is_installed(peer)]
    results = []
    for network, batch in cases:
        results.append(measure(network, batch, arguments.rounds))
        if not arguments.json:
            show(results[-1])
    if arguments.json:
        print(json.dumps({"cases": results, "not_installed": absent}))
    elif absent:
        print(f"not installed: {', '.join(absent)}")


if __name__ == "__main__":
    main()
