"""cnngui inspect: tell what a network's file holds, layer by layer, and how it is understood."""

import argparse
import json
from pathlib import Path

from cnngui.commands.networks import NETWORK_HELP, check_names_network
from cnngui.data.datasets import names_text, shape_text
from cnngui.data.files.model_file import SavedModel, shipped_model
from cnngui.data.foreign.reading import ForeignReading, layer_told, layers_told, read_network
from cnngui.data.foreign.trials import Trial
from cnngui.engine.description.architecture import Architecture
from cnngui.engine.description.presets import PRESETS


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """NETWORK, --json"""
    parser.add_argument("network", metavar="NETWORK", help=NETWORK_HELP)
    parser.add_argument(
        "--json",
        action="store_true",
        help='one line {"file", "kind", "input", "layers", "classes", "parameters", "trials"}',
    )


def run(arguments: argparse.Namespace) -> int:
    """Print the layers, and what was tried where a file does not say all."""
    name = arguments.network
    reading: ForeignReading | None = None
    if name in PRESETS:
        model = shipped_model(name)
    else:
        check_names_network(name)
        model, reading = read_network(Path(name))
    print(_json(name, model, reading) if arguments.json else "\n".join(_lines(name, model, reading)))
    return 0


def _lines(name: str, model: SavedModel, reading: ForeignReading | None) -> list[str]:
    kind = "a network of cnngui" if reading is None else str(reading.kind)
    architecture = model.architecture
    rows = [("input", shape_text(architecture.input_shape), "", "")]
    rows += [
        (layer, told, shape, f"{count:,}" if count else "")
        for layer, told, shape, count in _layers(architecture)
    ]
    widths = [max(map(len, column)) for column in list(zip(*rows, strict=True))[:3]]
    table = [
        f"  {layer:{widths[0]}}  {told:{widths[1]}}  {shape:{widths[2]}}  {count:>10}".rstrip()
        for layer, told, shape, count in rows
    ]
    lines = [
        f"{name}: {kind}",
        *table,
        f"  {architecture.parameter_count:,} parameters; classes: {names_text(model.class_names)}",
    ]
    if reading is None:
        return lines
    if reading.trials is None:
        return [*lines, f"pixels {reading.range.told}: not tried, as it has not ten classes"]
    trials = reading.trials
    lines.append(f"tried on digits ({trials.digits.name}), the most likely first, which is taken:")
    lines += [f"  {_trial_line(trial)}" for trial in trials.all]
    if not trials.succeeded:
        lines.append("too few are right: no network for digits, or something in it is not as usual")
    return lines


def _layers(architecture: Architecture) -> list[tuple[str, str, str, int]]:
    """Name, what it is, shape of its output and number of parameters of each layer."""
    return [
        (name, layer_told(layer), shape_text(shape), count)
        for name, layer, shape, count in zip(
            architecture.names,
            architecture.layers,
            architecture.shapes,
            architecture.parameter_counts,
            strict=True,
        )
    ]


def _trial_line(trial: Trial) -> str:
    order = "" if list(trial.classes) == sorted(trial.classes) else f", classes {' '.join(trial.classes)}"
    return (
        f"{100 * trial.share:5.1f} % of {trial.count}: {layers_told(trial.network)}; "
        f"pixels {trial.range.told}{order}"
    )


def _json(name: str, model: SavedModel, reading: ForeignReading | None) -> str:
    architecture = model.architecture
    layers = [
        {"name": layer, "is": told, "output": shape, "parameters": count}
        for layer, told, shape, count in _layers(architecture)
    ]
    trials = () if reading is None or reading.trials is None else reading.trials.all
    return json.dumps(
        {
            "file": name,
            "kind": "cnngui" if reading is None else str(reading.kind),
            "input": architecture.input_shape,
            "layers": layers,
            "classes": model.class_names,
            "parameters": architecture.parameter_count,
            "trials": [
                {
                    "layers": layers_told(trial.network),
                    "pixels": str(trial.range.told),
                    "right": trial.right,
                    "of": trial.count,
                }
                for trial in trials
            ],
        },
        ensure_ascii=False,
    )
