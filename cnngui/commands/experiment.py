"""cnngui experiment: compare settings over several runs each, and say whether they differ."""

import argparse
import os
import tomllib
from dataclasses import replace
from pathlib import Path
from typing import Any

from cnngui.commands.errors import CommandError
from cnngui.commands.experiment_table import line_of, table_of
from cnngui.commands.progress_bar import ProgressBar
from cnngui.data.files.atomic_file import check_writable, write_atomically
from cnngui.data.files.user_folders import state_folder
from cnngui.experiments.experiment import Experiment
from cnngui.experiments.export import ENDINGS, export
from cnngui.experiments.plan import Plan, Shelf
from cnngui.experiments.processes import Processes
from cnngui.experiments.reading import READY, read_experiment, ready_experiment
from cnngui.experiments.run_result import RunResult
from cnngui.experiments.summary import summaries

_MOST_PROCESSES = 64


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """EXPERIMENT, and what is to be otherwise than it says"""
    parser.add_argument(
        "experiment", metavar="NAME|FILE", help=f"a TOML file, or a ready experiment: {', '.join(READY)}"
    )
    parser.add_argument(
        "--set",
        dest="changes",
        metavar="SETTING=VALUE",
        action="append",
        default=[],
        help="another base, as --set epochs=1 --set data=synthetic; may be given several times",
    )
    parser.add_argument("--seeds", type=int, metavar="N", help="so many runs of each variant")
    parser.add_argument(
        "--only", metavar="VARIANT", action="append", help="only this variant; may be given several times"
    )
    parser.add_argument(
        "--test", action="store_true", help="measure the test part too: once, when all is decided"
    )
    parser.add_argument(
        "--processes", type=int, metavar="N", default=_cores(), help="runs at a time (%(default)s)"
    )
    parser.add_argument(
        "--folder",
        type=Path,
        metavar="FOLDER",
        help="where runs are kept, so that what was interrupted goes on (one of the user's)",
    )
    parser.add_argument("--anew", action="store_true", help="make all runs again")
    parser.add_argument(
        "-o", "--output", type=Path, metavar="FILE", help="all figures as .json, or all runs as .csv"
    )


def run(arguments: argparse.Namespace) -> int:
    """Make all runs that are missing, tell of each, and print the table at the end."""
    experiment = _experiment(arguments)
    if arguments.output:
        if arguments.output.suffix.lower() not in ENDINGS:
            raise CommandError(f"{arguments.output}: figures are written as {' or '.join(ENDINGS)}")
        check_writable(arguments.output)
    if not 1 <= arguments.processes <= _MOST_PROCESSES:
        raise CommandError(f"--processes must be from 1 to {_MOST_PROCESSES}, not {arguments.processes}")
    shelf = Shelf(arguments.folder or state_folder() / "experiments" / _folder_name(arguments.experiment))
    bar = ProgressBar()
    try:
        results = _perform(experiment, shelf, arguments, bar)
    finally:
        bar.clear()
    print()
    print(table_of(experiment, summaries(experiment, results)))
    if arguments.output:
        write_atomically(arguments.output, export(experiment, results, arguments.output.suffix.lower()))
        print(f"saved in {arguments.output}")
    return 0


def _perform(
    experiment: Experiment, shelf: Shelf, arguments: argparse.Namespace, bar: ProgressBar
) -> dict[str, RunResult]:
    with Processes(arguments.processes) as processes:
        plan = Plan(experiment, shelf, {} if arguments.anew else _known(experiment, shelf, processes))
        if plan.finished:
            print(f"{plan.finished} of {len(plan.runs)} runs were made before; --anew makes them again")
        for news in processes.perform(plan):
            if news is not None:
                bar.clear()
                task, result = news
                print(line_of(task.run, result), flush=True)
            done = plan.finished + sum(processes.shares.values())
            bar.show("runs", done / len(plan.runs), f"{plan.finished} of {len(plan.runs)}")
        return plan.results


def _known(experiment: Experiment, shelf: Shelf, processes: Processes) -> dict[str, RunResult]:
    """What was made before of the very data."""
    kept = shelf.results.read()
    if not kept:
        return {}
    choices = {variant.setup.data for variant in experiment.variants}
    digests = {processes.digest(each) for each in choices}
    return {key: result for key, result in kept.items() if result.data in digests}


def _experiment(arguments: argparse.Namespace) -> Experiment:
    changes = dict(map(_change, arguments.changes))
    name = arguments.experiment
    if name in READY:
        experiment = ready_experiment(name, changes)
    elif Path(name).exists() or Path(name).suffix:
        experiment = read_experiment(Path(name), changes)
    else:
        raise CommandError(
            f"{name}: no such file, and no experiment of that name; there are {', '.join(READY)}"
        )
    if arguments.seeds is not None:
        if arguments.seeds < 1:
            raise CommandError(f"--seeds must be 1 or more, not {arguments.seeds}")
        experiment = replace(experiment, seeds=tuple(range(arguments.seeds)))
    if arguments.test:
        experiment = replace(experiment, tests=True)
    return _with_variants(experiment, arguments.only) if arguments.only else experiment


def _with_variants(experiment: Experiment, names: list[str]) -> Experiment:
    known = [variant.name for variant in experiment.variants]
    if wrong := next((name for name in names if name not in known), None):
        raise CommandError(f"no variant is called {wrong!r}; there are {', '.join(known)}")
    chosen = tuple(variant for variant in experiment.variants if variant.name in names)
    return replace(experiment, variants=chosen)


def _change(text: str) -> tuple[str, Any]:
    """A setting and its value, as in TOML; a word needs no quotes."""
    name, sign, value = text.partition("=")
    if not sign:
        raise CommandError(f"--set {text}: it is not as epochs=1")
    try:
        return name.strip(), tomllib.loads(f"value = {value}")["value"]
    except (tomllib.TOMLDecodeError, RecursionError):
        return name.strip(), value.strip()


def _folder_name(name: str) -> str:
    return name if name in READY else f"file-{Path(name).stem}"


def _cores() -> int:
    """How many cores this process may use."""
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1
