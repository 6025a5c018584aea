"""cnngui train: make a network, or go on with one, and save it."""

import argparse
import json
from dataclasses import asdict, replace
from pathlib import Path

from cnngui import __version__
from cnngui.commands.errors import CommandError
from cnngui.commands.networks import (
    UNTRAINED,
    add_data_options,
    images_text,
    loss_text,
    new_network,
    open_data,
    open_network,
)
from cnngui.commands.progress_bar import ProgressBar
from cnngui.commands.training_options import add_augment_option, add_config_arguments, config_of
from cnngui.data.datasets import DataSplit
from cnngui.data.files.atomic_file import check_writable
from cnngui.data.files.model_file import SavedModel, save_model
from cnngui.data.training_data import fitted, training_facts, with_classes_of
from cnngui.engine.training.config import TrainingConfig
from cnngui.engine.training.reports import EpochReport, TrainingDiverged
from cnngui.engine.training.trainer import Trainer, train
from cnngui.engine.weights.parameters import Parameters
from cnngui.process_state import temporaries_noted


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
    add_augment_option(parser)
    parser.add_argument(
        "--json",
        action="store_true",
        help='a line {"epoch", "loss", "training_accuracy", "validation_accuracy", "seconds", '
        '"validation_loss"} an epoch; at the end {"test_accuracy", "test_images"}',
    )
    add_config_arguments(parser.add_argument_group("how to train"))


def run(arguments: argparse.Namespace) -> int:
    """Train, tell of every epoch, and save at the end; nothing is saved before."""
    config = config_of(arguments)
    saved = None if arguments.network in UNTRAINED else open_network(arguments.network)
    check_writable(arguments.output)
    bar = ProgressBar()
    data = open_data(arguments, bar)
    start = with_classes_of(data, saved or new_network(arguments.network, data, config.seed), config.seed)
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
