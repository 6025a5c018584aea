"""cnngui train: make a network, or go on with one, and save it."""

import argparse
import json
import os
from dataclasses import asdict, fields, replace
from pathlib import Path
from typing import get_args

import numpy as np

from cnngui import __version__
from cnngui.commands.errors import CommandError
from cnngui.commands.networks import (
    add_data_options,
    images_text,
    loss_text,
    open_data,
    open_network,
    shaped_for,
)
from cnngui.commands.progress_bar import ProgressBar
from cnngui.data.augmentation import MOST, Augmentation
from cnngui.data.datasets import DataSplit
from cnngui.data.files.atomic_file import check_writable
from cnngui.data.files.model_file import SavedModel, save_model
from cnngui.data.training_data import fitted, training_facts, with_classes_of
from cnngui.engine.description.presets import EXERCISES, PRESETS, preset
from cnngui.engine.failure import Failure
from cnngui.engine.training.config import TrainingConfig
from cnngui.engine.training.early_stopping import StopBy
from cnngui.engine.training.optimizers import OPTIMIZERS
from cnngui.engine.training.reports import EpochReport, TrainingDiverged
from cnngui.engine.training.schedules import SCHEDULES
from cnngui.engine.training.trainer import Trainer, train
from cnngui.engine.weights.parameters import Parameters
from cnngui.process_state import temporaries_noted

UNTRAINED = (*PRESETS, *EXERCISES)
_MOST_THREADS = 8  # a batch has few parts for more


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Add --data, --validation, --network, --output, and the choices of the run"""
    add_data_options(parser)
    parser.add_argument(
        "--network",
        required=True,
        metavar="PRESET|FILE",
        help=f"a new network ({', '.join(UNTRAINED)}), or a file, to go on with the network in it",
    )
    parser.add_argument("-o", "--output", required=True, metavar="FILE", type=Path, help="where to save it")
    parser.add_argument(
        "--augment",
        nargs="?",
        const=Augmentation(),
        type=_augmentation,
        metavar="CHOICES",
        help="vary every image at random each time; shift=1,rotation=5 and no other way, or as suits digits: "
        f"{_in_words(Augmentation())}",
    )
    parser.add_argument(
        "--json",
        action="store_true",
        help='a line {"epoch", "loss", "training_accuracy", "validation_accuracy", "seconds", '
        '"validation_loss"} an epoch; at the end {"test_accuracy", "test_images"}',
    )
    _add_config_arguments(parser.add_argument_group("how to train"))


def _add_config_arguments(group: argparse._ArgumentGroup) -> None:
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


def run(arguments: argparse.Namespace) -> int:
    """Train, tell of every epoch, and save at the end; nothing is saved before."""
    config = _config(arguments)
    saved = None if arguments.network in UNTRAINED else open_network(arguments.network)
    check_writable(arguments.output)
    bar = ProgressBar()
    data = open_data(arguments, bar)
    start = with_classes_of(data, saved or _new_network(arguments.network, data, config.seed), config.seed)
    data = fitted(data, start.architecture, start.class_names)
    if config.patience and not len(data.validation):
        raise CommandError("early stopping needs validation images; see --validation")
    try:
        parameters, report, test_accuracy = _train(start, data, config, arguments, bar)
    except TrainingDiverged as error:
        raise CommandError(f"the training diverged: {error}; try a lower --learning-rate") from error
    finally:
        bar.clear()
    choices = {
        "network": Path(arguments.network).name,
        "validation": arguments.validation,
        "hold_out_writers": arguments.hold_out_writers,
    }
    if config.patience:
        choices["best_epoch"] = report.epoch
    facts = training_facts(config, arguments.augment, data, report, test_accuracy, **choices)
    facts["program"] = f"cnngui {__version__}"
    with temporaries_noted():
        save_model(arguments.output, replace(start, parameters=parameters, training=facts))
    if arguments.json:
        print(json.dumps({"test_accuracy": test_accuracy, "test_images": len(data.test)}))
        return 0
    if config.patience:
        print(f"kept the weights of epoch {report.epoch}, the best by validation {config.stop_by}")
    if test_accuracy is not None:
        print(f"test {100 * test_accuracy:.2f} % of {images_text(len(data.test))}")
    print(f"saved in {arguments.output}")
    return 0


def _train(
    start: SavedModel,
    data: DataSplit,
    config: TrainingConfig,
    arguments: argparse.Namespace,
    bar: ProgressBar,
) -> tuple[Parameters, EpochReport, float | None]:
    """The parameters at the end, the report of their epoch, and the accuracy on the test part, if any."""
    training, validation, test = data.parts
    trainer = Trainer(
        start.architecture,
        start.parameters,
        training.images,
        training.labels,
        config,
        validation=(validation.images, validation.labels) if len(validation) else None,
        augment=arguments.augment,
        frozen=start.frozen,
    )
    with trainer:
        steps = config.epochs * trainer.steps_per_epoch
        for report in train(trainer):
            if isinstance(report, EpochReport):
                bar.clear()
                print(_json_line(report) if arguments.json else _line(report, arguments), flush=True)
            else:
                text = f"epoch {report.epoch} of {config.epochs}, loss {loss_text(report.loss)}"
                bar.show("training", report.step / steps, text)
        assert isinstance(report, EpochReport)
        if trainer.best:
            report = trainer.best.report
        accuracy = trainer.evaluate(test.images, test.labels)[0] if len(test) else None
        return trainer.snapshot(), report, accuracy


def _config(arguments: argparse.Namespace) -> TrainingConfig:
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


def _new_network(name: str, data: DataSplit, seed: int) -> SavedModel:
    architecture = shaped_for(preset(name), data)
    parameters = Parameters.initialize(architecture, np.random.default_rng(seed))
    return SavedModel(architecture, parameters, data.training.class_names)


def _line(report: EpochReport, arguments: argparse.Namespace) -> str:
    """Accuracy in training is that of the batches as they were learned from, which is a running one."""
    kind = "running, augmented" if arguments.augment else "running"
    accuracies = f"training {100 * report.training_accuracy:.2f} % ({kind}), "
    if report.validation_accuracy is not None:
        accuracies += f"validation {100 * report.validation_accuracy:.2f} %, "
    return (
        f"epoch {report.epoch} of {arguments.epochs}: loss {loss_text(report.loss)}, "
        f"{accuracies}{report.seconds:.1f} s"
    )


def _json_line(report: EpochReport) -> str:
    return json.dumps(asdict(report))


def _cores() -> int:
    """How many cores this process may use."""
    available = len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1
    return min(available, _MOST_THREADS)
