"""One image through a network, every activation kept: cnngui over PyTorch eager and onnxruntime.

All run in this process on one core, in turn, a few passes each a round, because the speed of a core drifts:
what counts is the median over the rounds of the ratio of the rounds' medians. PyTorch and onnxruntime (with
onnx, which makes its model) are measured where they are installed; first it is checked that all give the same
answer.
"""

from __future__ import annotations

import argparse
import importlib.util
import json
from collections.abc import Callable, Iterator
from statistics import median, quantiles
from time import perf_counter
from typing import Any

import numpy as np
from threadpoolctl import threadpool_limits

from cnngui.engine.arrays import Float32Array
from cnngui.engine.compute.live import LiveForward
from cnngui.engine.description.architecture import Architecture
from cnngui.engine.description.layers import Convolution, Dense, Layer, Pooling
from cnngui.engine.description.presets import preset
from cnngui.engine.weights.parameters import Parameters

NETWORKS = ("seed", "book", "lenet5")
PASSES = 25
PEERS = {"torch": ["torch"], "torch channels-last": ["torch"], "onnxruntime": ["onnxruntime", "onnx"]}

Pass = Callable[[], Float32Array]


def live_passes(architecture: Architecture, parameters: Parameters, image: Float32Array) -> dict[str, Pass]:
    """Ours: a drawn image, and an edited kernel of the last convolution."""
    live, edited = LiveForward(architecture), LiveForward(architecture)
    edited.run(parameters, image)
    kernel = [
        name
        for name, layer in zip(architecture.names, architecture.layers, strict=True)
        if isinstance(layer, Convolution)
    ][-1]
    snapshots = [parameters, parameters.replace(f"{kernel}.weight", parameters[f"{kernel}.weight"].copy())]

    def edit() -> Float32Array:
        snapshots.reverse()
        return edited.run(snapshots[0], image, start=kernel).probabilities

    return {"cnngui": lambda: live.run(parameters, image).probabilities, f"cnngui, {kernel} edited": edit}


def torch_pass(architecture: Architecture, parameters: Parameters, image: Float32Array, last: bool) -> Pass:
    """PyTorch eager, with its maps channel by channel or, if ``last``, with the channel last."""
    import torch

    torch.set_num_threads(1)
    memory_format = torch.channels_last if last else torch.contiguous_format
    named_layers = zip(architecture.names, architecture.layers, strict=True)
    modules = [module for name, layer in named_layers for module in torch_modules(name, layer, parameters)]
    network = torch.nn.Sequential(*modules).eval().to(memory_format=memory_format)
    values = torch.from_numpy(image[None].copy()).contiguous(memory_format=memory_format)

    def forward() -> Float32Array:
        with torch.inference_mode():
            kept = [values]
            for module in network:
                kept.append(module(kept[-1]))
            answer: Float32Array = kept[-1].numpy()[0]
            return answer

    return forward


def torch_modules(name: str, layer: Layer, parameters: Parameters) -> Iterator[Any]:
    """The modules of one layer, with our parameters."""
    from torch import from_numpy, nn

    if isinstance(layer, Pooling):
        yield nn.MaxPool2d(layer.window)
        return
    assert isinstance(layer, Convolution | Dense), layer
    filters, inputs, *kernel = parameters[f"{name}.weight"].shape
    if isinstance(layer, Dense):
        yield nn.Flatten()
        module = nn.Linear(inputs, filters)
    else:
        module = nn.Conv2d(inputs, filters, kernel, padding=layer.padding)
    for kind in ("weight", "bias"):
        getattr(module, kind).data = from_numpy(parameters[f"{name}.{kind}"].copy())
    yield module
    functions: dict[str, Any] = {"relu": nn.ReLU(), "sigmoid": nn.Sigmoid(), "softmax": nn.Softmax(1)}
    yield functions[layer.activation]


def onnx_pass(architecture: Architecture, parameters: Parameters, image: Float32Array) -> Pass:
    """onnxruntime, with every layer's output asked for."""
    import onnxruntime

    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads = options.inter_op_num_threads = 1
    session = onnxruntime.InferenceSession(
        onnx_model(architecture, parameters), options, providers=["CPUExecutionProvider"]
    )
    inputs = {"image": image[None].copy()}
    return lambda: session.run(None, inputs)[-1][0]


def onnx_model(architecture: Architecture, parameters: Parameters) -> bytes:
    from onnx import TensorProto, helper, numpy_helper

    nodes, value = [], "image"
    for name, layer in zip(architecture.names, architecture.layers, strict=True):
        nodes += list(onnx_nodes(name, layer, value))
        value = nodes[-1].output[0]
    outputs = [
        helper.make_tensor_value_info(node.output[0], TensorProto.FLOAT, None)
        for node in nodes
        if node.op_type != "Flatten"
    ]
    image = helper.make_tensor_value_info("image", TensorProto.FLOAT, [1, *architecture.input_shape])
    arrays = [numpy_helper.from_array(array, name) for name, array in parameters.items()]
    graph = helper.make_graph(nodes, "network", [image], outputs, arrays)
    model = helper.make_model(graph, opset_imports=[helper.make_opsetid("", 17)], ir_version=8)
    return bytes(model.SerializeToString())


def onnx_nodes(name: str, layer: Layer, value: str) -> Iterator[Any]:
    """The nodes of one layer; the last one's output is the layer's."""
    from onnx.helper import make_node

    arrays = [f"{name}.weight", f"{name}.bias"]
    if isinstance(layer, Pooling):
        yield make_node("MaxPool", [value], [name], kernel_shape=layer.window, strides=layer.effective_stride)
        return
    assert isinstance(layer, Convolution | Dense), layer
    if isinstance(layer, Convolution):
        yield make_node("Conv", [value, *arrays], [f"{name}.sums"], pads=layer.padding * 2)
    else:
        yield make_node("Flatten", [value], [f"{name}.inputs"])
        yield make_node("Gemm", [f"{name}.inputs", *arrays], [f"{name}.sums"], transB=1)
    function = {"relu": "Relu", "sigmoid": "Sigmoid", "softmax": "Softmax"}[layer.activation]
    yield make_node(function, [f"{name}.sums"], [name])


def is_installed(peer: str) -> bool:
    return all(importlib.util.find_spec(module) for module in PEERS[peer])


def passes_of(architecture: Architecture) -> dict[str, Pass]:
    rng = np.random.default_rng(0)
    parameters = Parameters.initialize(architecture, rng)
    image = rng.random(architecture.input_shape, np.float32)
    passes = live_passes(architecture, parameters, image)
    if is_installed("torch"):
        passes["torch"] = torch_pass(architecture, parameters, image, last=False)
        passes["torch channels-last"] = torch_pass(architecture, parameters, image, last=True)
    if is_installed("onnxruntime"):
        passes["onnxruntime"] = onnx_pass(architecture, parameters, image)
    answer = passes["cnngui"]().copy()
    for name, run in passes.items():
        np.testing.assert_allclose(run(), answer, atol=1e-5, err_msg=name)
    return passes


def microseconds(run: Pass) -> list[float]:
    times = []
    for count in range(PASSES + 3):
        start = perf_counter()
        run()
        if count >= 3:  # the first ones find the caches filled with another's data
            times.append(1e6 * (perf_counter() - start))
    return times


def measure(architecture: Architecture, rounds: int) -> dict[str, dict[str, float]]:
    """Median and 95th percentile of each in microseconds, and the ratio of "cnngui" to it."""
    passes = passes_of(architecture)
    times: dict[str, list[list[float]]] = {name: [] for name in passes}
    for _ in range(rounds):
        for name, run in passes.items():
            times[name].append(microseconds(run))
    results = {}
    for name, theirs in times.items():
        ratios = [median(ours) / median(other) for ours, other in zip(times["cnngui"], theirs, strict=True)]
        together = [time for part in theirs for time in part]
        results[name] = {
            "p50_us": median(together),
            "p95_us": quantiles(together, n=20)[-1],
            "cnngui_over_it": median(ratios),
        }
    return results


def main() -> None:
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--rounds", type=int, default=60)
    parser.add_argument("--json", action="store_true")
    arguments = parser.parse_args()
    with threadpool_limits(1, "blas"):
        results = {name: measure(preset(name), arguments.rounds) for name in NETWORKS}
    if arguments.json:
        print(json.dumps(results))
        return
    for network, rows in results.items():
        print(f"{network:24} p50 µs   p95 µs   cnngui / it")
        for name, row in rows.items():
            print(f"  {name:22} {row['p50_us']:6.0f}   {row['p95_us']:6.0f}   {row['cnngui_over_it']:11.2f}")
    absent = [peer for peer in PEERS if not is_installed(peer)]
    if absent:
        print(f"not installed: {', '.join(absent)}")


if __name__ == "__main__":
    main()
