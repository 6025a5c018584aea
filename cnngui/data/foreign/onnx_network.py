"""An ONNX graph as steps: one sequence of operations that an image goes through."""

import json
import mmap
from collections.abc import Mapping
from pathlib import Path

import numpy as np

from cnngui.data.files.model_file import ModelFileError
from cnngui.data.foreign.onnx_constants import folded
from cnngui.data.foreign.onnx_flow import Flow
from cnngui.data.foreign.onnx_model import Node, OnnxModel, read_onnx
from cnngui.data.foreign.onnx_operations import TAKES
from cnngui.data.foreign.refusals import MIXED, SEQUENCE, UNKNOWN, refused
from cnngui.data.foreign.steps import ForeignNetwork


def read_onnx_network(path: Path) -> ForeignNetwork:
    """The steps of an ONNX file. Raises ModelFileError, which names the node that cannot be held; OSError."""
    with path.open("rb") as stream:
        whole = mmap.mmap(stream.fileno(), 0, access=mmap.ACCESS_READ)
    return _steps(read_onnx(memoryview(whole), path.parent), path.stem)


def _steps(model: OnnxModel, title: str) -> ForeignNetwork:
    """All steps up to the graph's output."""
    flow, nodes = Flow(model), _in_order(model)
    for node in nodes:
        if node.kind == "Shape" and node.inputs and node.inputs[0] in flow.sizes:
            flow.constants[node.outputs[0]] = np.array(flow.sizes[node.inputs[0]], np.int64)
            continue
        if flow.current not in node.inputs:
            _fold(flow, node)
            continue
        with np.errstate(all="ignore"):  # what is not finite is refused when all is there
            _take(flow, node)
        flow.current = node.outputs[0]
        flow.sizes[flow.current] = flow.places.shape
    if nodes:
        flow.put_in_order(nodes[-1])
    return ForeignNetwork(flow.input, tuple(flow.steps), _names(model.metadata), title)


def _fold(flow: Flow, node: Node) -> None:
    """Do an operation on constants."""
    inputs = [flow.constants.get(name) for name in node.inputs]
    if any(each is None and name for each, name in zip(inputs, node.inputs, strict=True)):
        raise refused(node.name, node.kind, SEQUENCE)
    try:
        with np.errstate(all="ignore"):
            result = folded(node, inputs)
    except (ValueError, IndexError, TypeError, AttributeError) as error:
        raise refused(node.name, node.kind, MIXED) from error
    if result is None:
        raise refused(node.name, node.kind, UNKNOWN)
    flow.constants[node.outputs[0]] = result


def _take(flow: Flow, node: Node) -> None:
    if node.kind not in TAKES:
        raise refused(node.name, node.kind, UNKNOWN)
    try:
        TAKES[node.kind](flow, node)
    except ModelFileError:
        raise
    except (ValueError, IndexError, TypeError) as error:
        raise refused(node.name, node.kind, MIXED) from error


def _in_order(model: OnnxModel) -> list[Node]:
    """The nodes that the output needs, each after those that it takes from. Raises ModelFileError."""
    makers = {output: node for node in model.nodes for output in node.outputs if output}
    needed: list[Node] = []
    done: set[int] = set()
    waiting = [(model.output_name, False)]
    under_way: set[int] = set()
    while waiting:
        name, is_after = waiting.pop()
        node = makers.get(name)
        if node is None or id(node) in done:
            continue
        if is_after:
            done.add(id(node))
            needed.append(node)
        elif id(node) in under_way:
            raise refused(node.name, node.kind, SEQUENCE)
        else:
            under_way.add(id(node))
            waiting.append((name, True))
            waiting += [(each, False) for each in reversed(node.inputs) if each]
    return needed


def _names(metadata: Mapping[str, str]) -> tuple[str, ...]:
    """Names of classes, where a file tells them as a list of JSON."""
    try:
        names = json.loads(metadata.get("class_names", "[]"))
    except (ValueError, RecursionError):
        return ()
    return tuple(names) if isinstance(names, list) and all(isinstance(name, str) for name in names) else ()
