"""The choices of a training run as options of a command line."""

import argparse
import os
from dataclasses import asdict, fields, replace
from typing import get_args

from cnngui.commands.errors import CommandError
from cnngui.data.augmentation import MOST, Augmentation
from cnngui.engine.failure import Failure
from cnngui.engine.training.config import TrainingConfig
from cnngui.engine.training.early_stopping import StopBy
from cnngui.engine.training.optimizers import OPTIMIZERS
from cnngui.engine.training.schedules import SCHEDULES

_MOST_THREADS = 8  # a batch has few parts for more


def add_augment_option(parser: argparse.ArgumentParser) -> None:
    """Add --augment."""
    parser.add_argument(
        "--augment",
        nargs="?",
        const=Augmentation(),
        type=_augmentation,
        metavar="CHOICES",
        help="vary every image at random each time; shift=1,rotation=5 and no other way, or as suits digits: "
        f"{_in_words(Augmentation())}",
    )


def add_config_arguments(group: argparse._ArgumentGroup) -> None:
    """Add an option for each choice of a `TrainingConfig`."""
    default = TrainingConfig(threads=_cores())
    rates = ", ".join(f"{kind.usual_learning_rate:g} for {name}" for name, kind in OPTIMIZERS.items())

    def add(name: str, kind: type, metavar: str, text: str, shown: str = "%(default)s") -> None:
        value = getattr(default, name) if shown == "%(default)s" else None
        group.add_argument(_option(name), type=kind, metavar=metavar, default=value, help=f"{text} ({shown})")

    add("epochs", int, "N", "times through all images")
    add("batch_size", int, "N", "images of a step")
    add("learning_rate", float, "X", "size of a step", shown=rates)
    add("momentum", float, "X", "of sgd, which is plain with 0, and of nesterov")
    add("weight_decay", float, "X", "factor of the weights' squares in the loss")
    add("dropout", float, "X", "share of what dense layers are given that a step drops; not of the image")
    add("seed", int, "S", "the same seed gives the same network")
    add("threads", int, "N", "for the time that it takes, not for the result")
    add("schedule_factor", float, "X", "what step multiplies the learning rate by")
    add("schedule_epochs", int, "N", "after so many epochs each time")
    group.add_argument(
        _option("patience"),
        dest="patience",
        type=int,
        metavar="N",
        default=default.patience,
        help="end after N epochs that were no better than one before, with the best weights (0: never)",
    )
    group.add_argument(
        "--stop-by",
        choices=get_args(StopBy),
        default=default.stop_by,
        help="on the validation images (%(default)s)",
    )
    group.add_argument(
        "--optimizer", choices=tuple(OPTIMIZERS), default=default.optimizer, help="(%(default)s)"
    )
    group.add_argument(
        "--schedule",
        choices=tuple(SCHEDULES),
        default=default.schedule,
        help="of the learning rate (%(default)s)",
    )


def config_of(arguments: argparse.Namespace) -> TrainingConfig:
    """The choices that were made. Raises CommandError, naming the option."""
    given = {field.name: getattr(arguments, field.name) for field in fields(TrainingConfig)}
    if given["learning_rate"] is None:
        given["learning_rate"] = OPTIMIZERS[arguments.optimizer].usual_learning_rate
    try:
        return TrainingConfig(**given)
    except Failure as error:  # which names the field; who typed an option looks for that
        named = Failure(error.text, **{**error.values, "field": _option(str(error.values["field"]))})
        raise CommandError(str(named)) from error


def _option(field: str) -> str:
    """The option that sets a field of the choices."""
    return "--early-stopping" if field == "patience" else f"--{field.replace('_', '-')}"


def _augmentation(text: str) -> Augmentation:
    """The choices that are named, and nothing besides."""
    given: dict[str, float] = {}
    try:
        for choice in text.split(","):
            name, _, value = choice.partition("=")
            given[name.strip()] = float(value)
        return replace(Augmentation.none(), **given)
    except (ValueError, TypeError) as error:
        names = ", ".join(f"{field.name} (to {MOST[field.name]:g})" for field in fields(Augmentation))
        raise argparse.ArgumentTypeError(f"{text!r} is not as shift=1,rotation=5: {names}") from error


def _in_words(augmentation: Augmentation) -> str:
    return ",".join(f"{name}={value:g}" for name, value in asdict(augmentation).items())


def _cores() -> int:
    """How many cores this process may use."""
    available = len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1
    return min(available, _MOST_THREADS)
