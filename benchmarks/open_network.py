"""Networks of other programs opened: the time, and the most memory beyond what the process had before.

`book` is written by the program's own exports, and its weights alone as safetensors; FILE … measures others.
Each file is opened in a process of its own, ROUNDS times. With MNIST (CNNGUI_DATA) it is tried on that.
"""

from __future__ import annotations

import argparse
import json
import resource
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from cnngui.data.export.exporting import export_network
from cnngui.data.files.model_file import shipped_model
from cnngui.data.files.tensor_file import pack
from cnngui.data.foreign.reading import read_network
from cnngui.data.foreign.trial_digits import trial_digits

ROUNDS = 3
ONE = "--one"


def written(folder: Path) -> list[Path]:
    """Files of `book`, one of each kind that can be written here."""
    model = shipped_model("book")
    export_network(folder / "book.onnx", model, "onnx")
    export_network(folder / "book.keras", model, "keras")
    (folder / "book.safetensors").write_bytes(pack(model.parameters, {"format": "pt"}))
    return [folder / name for name in ("book.onnx", "book.keras", "book.safetensors")]


def peak() -> float:
    """The most memory so far, in MB."""
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024


def open_one(path: Path) -> None:
    """Print seconds, processor time, MB and the share of digits that is right."""
    trial_digits()  # what is read for all files, and kept by none
    before, begun, spent = peak(), time.perf_counter(), time.process_time()
    _, reading = read_network(path)
    seconds, processor = time.perf_counter() - begun, time.process_time() - spent
    right = reading.trial.share if reading is not None and reading.trial is not None else None
    print(json.dumps([seconds, processor, peak() - before, right]))


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("files", nargs="*", type=Path, metavar="FILE")
    parser.add_argument(ONE, type=Path, help=argparse.SUPPRESS)
    options = parser.parse_args()
    if options.one is not None:
        open_one(options.one)
        return
    with tempfile.TemporaryDirectory() as folder:
        for path in options.files or written(Path(folder)):
            command = [sys.executable, __file__, ONE, str(path)]
            rounds = [json.loads(subprocess.check_output(command)) for _ in range(ROUNDS)]
            seconds, processor, memory = (statistics.median(each[at] for each in rounds) for at in range(3))
            right = rounds[0][3]
            print(
                f"{path.name:24} {path.stat().st_size / 1e6:6.2f} MB: {seconds:5.2f} s "
                f"({processor:.2f} s of the processor), {memory:4.0f} MB more at most"
                + (f", {100 * right:.1f} % right" if right is not None else ""),
                flush=True,
            )


if __name__ == "__main__":
    main()
