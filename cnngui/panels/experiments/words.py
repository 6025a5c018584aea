"""Experiments in the window's language: ready ones, settings, verdicts, figures."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication, QLocale

from cnngui.experiments.experiment import Experiment, Variant
from cnngui.experiments.summary import Summary, Verdict
from cnngui.panels.activation_words import activation_names
from cnngui.panels.pooling_words import pooling_names
from cnngui.panels.translatable import QT_TRANSLATE_NOOP
from cnngui.session.experiments.queued import QueuedExperiment
from cnngui.widgets.basics.numbers import format_number, format_percent, plain_number
from cnngui.widgets.plots.comparison import ComparedRow
from cnngui.words import in_words

translate = QCoreApplication.translate  # by this name lupdate finds the texts

READY_WORDS: Mapping[str, str] = {
    "pooling": QT_TRANSLATE_NOOP("ExperimentWords", "Kinds of pooling"),
    "activations": QT_TRANSLATE_NOOP("ExperimentWords", "Activation functions"),
    "filters": QT_TRANSLATE_NOOP("ExperimentWords", "Number of filters"),
    "kernels": QT_TRANSLATE_NOOP("ExperimentWords", "Size of the kernels"),
    "sharing": QT_TRANSLATE_NOOP("ExperimentWords", "Weight sharing"),
    "augmentation": QT_TRANSLATE_NOOP("ExperimentWords", "Augmentation"),
    "dropout": QT_TRANSLATE_NOOP("ExperimentWords", "Dropout"),
    "learning-rates": QT_TRANSLATE_NOOP("ExperimentWords", "Learning rates"),
    "shuffled": QT_TRANSLATE_NOOP("ExperimentWords", "Shuffled pixels"),
    "book": QT_TRANSLATE_NOOP("ExperimentWords", "The book's networks on MNIST"),
}
"""What the ready experiments are called, in the order of the list."""

SETTING_WORDS: Mapping[str, str] = {
    "pooling": QT_TRANSLATE_NOOP("ExperimentWords", "Pooling"),
    "activation": QT_TRANSLATE_NOOP("ExperimentWords", "Activation"),
    "filters": QT_TRANSLATE_NOOP("ExperimentWords", "Filters"),
    "kernel": QT_TRANSLATE_NOOP("ExperimentWords", "Kernel size"),
    "sharing": QT_TRANSLATE_NOOP("ExperimentWords", "Weight sharing"),
    "dropout": QT_TRANSLATE_NOOP("ExperimentWords", "Dropout"),
    "learning_rate": QT_TRANSLATE_NOOP("ExperimentWords", "Learning rate"),
    "batch_size": QT_TRANSLATE_NOOP("ExperimentWords", "Batch size"),
    "optimizer": QT_TRANSLATE_NOOP("ExperimentWords", "Optimizer"),
    "weight_decay": QT_TRANSLATE_NOOP("ExperimentWords", "L2 regularization"),
    "augmentation": QT_TRANSLATE_NOOP("ExperimentWords", "Augmentation"),
    "shuffled": QT_TRANSLATE_NOOP("ExperimentWords", "Shuffled pixels"),
    "images": QT_TRANSLATE_NOOP("ExperimentWords", "Images"),
    "epochs": QT_TRANSLATE_NOOP("ExperimentWords", "Epochs"),
}
"""What the settings are called that the window can vary."""

_VALUE_WORDS: Mapping[str, str] = {
    "none, with stride": QT_TRANSLATE_NOOP("ExperimentWords", "none, with stride"),
    "none": QT_TRANSLATE_NOOP("ExperimentWords", "none"),
    "sgd": QT_TRANSLATE_NOOP("ExperimentWords", "SGD"),
    "nesterov": QT_TRANSLATE_NOOP("ExperimentWords", "Nesterov"),
    "adam": QT_TRANSLATE_NOOP("ExperimentWords", "Adam"),
    "on": QT_TRANSLATE_NOOP("ExperimentWords", "yes"),
    "off": QT_TRANSLATE_NOOP("ExperimentWords", "no"),
    "shared": QT_TRANSLATE_NOOP("ExperimentWords", "shared"),
    "unshared": QT_TRANSLATE_NOOP("ExperimentWords", "each its own"),
    "dense": QT_TRANSLATE_NOOP("ExperimentWords", "fully connected"),
    "shift": QT_TRANSLATE_NOOP("ExperimentWords", "shift"),
    "rotation": QT_TRANSLATE_NOOP("ExperimentWords", "rotation"),
    "all kinds": QT_TRANSLATE_NOOP("ExperimentWords", "all kinds"),
    "convolution": QT_TRANSLATE_NOOP("ExperimentWords", "convolution"),
    "pixels in place": QT_TRANSLATE_NOOP("ExperimentWords", "pixels in place"),
    "pixels shuffled": QT_TRANSLATE_NOOP("ExperimentWords", "pixels shuffled"),
    "dense, 100 hidden units": QT_TRANSLATE_NOOP("ExperimentWords", "dense, 100 hidden units"),
    "one convolution, sigmoid": QT_TRANSLATE_NOOP("ExperimentWords", "one convolution, sigmoid"),
    "two convolutions, sigmoid": QT_TRANSLATE_NOOP("ExperimentWords", "two convolutions, sigmoid"),
    "ReLU and L2 regularization": QT_TRANSLATE_NOOP("ExperimentWords", "ReLU and L2 regularization"),
    "shifted images too, 250,000": QT_TRANSLATE_NOOP("ExperimentWords", "shifted images too, 250,000"),
    "1000 + 1000 units, dropout": QT_TRANSLATE_NOOP("ExperimentWords", "1000 + 1000 units, dropout"),
    "five of these voting": QT_TRANSLATE_NOOP("ExperimentWords", "five of these voting"),
}
"""Values of the ready experiments, and of settings that are words, but for functions and kinds of pooling."""


def ready_in_words(name: str) -> str:
    """Return the name of a ready experiment in the window's language."""
    return translate("ExperimentWords", READY_WORDS[name])


def setting_in_words(setting: str) -> str:
    """Return the name of a setting in the window's language."""
    return translate("ExperimentWords", SETTING_WORDS.get(setting, setting))


def value_in_words(name: str) -> str:
    """Return the name of a value in the window's language."""
    if name in _VALUE_WORDS:
        return translate("ExperimentWords", _VALUE_WORDS[name])
    kinds = activation_names() | pooling_names()
    if name in kinds:
        return kinds[name]
    try:
        return plain_number(float(name))
    except ValueError:
        return name


def title_in_words(experiment: Experiment) -> str:
    """Return the title of an experiment: of one that was made in the window, what it varies."""
    if experiment.title in READY_WORDS:
        return ready_in_words(experiment.title)
    if experiment.title:
        return experiment.title
    return " × ".join(map(setting_in_words, experiment.axes))


def header(experiment: Experiment) -> list[str]:
    """Return the texts above the columns."""
    figures = [
        translate("ExperimentWords", "validation"),
        translate("ExperimentWords", "parameters"),
        translate("ExperimentWords", "seconds"),
        "",
    ]
    if experiment.tests:
        figures[:0] = [translate("ExperimentWords", "test, median")]
    if experiment.reference_name:
        figures[:0] = [translate("ExperimentWords", "the book")]
    return ["", *figures]


def rows(queued: QueuedExperiment) -> list[ComparedRow]:
    """Return a line for each variant."""
    return [_row(queued.experiment, summary) for summary in queued.seen]


def state_in_words(queued: QueuedExperiment, rests: bool) -> str:
    """Return how far an experiment is, or why it is no further."""
    plan = queued.plan
    if queued.state == "failed" and queued.failure is not None:
        return in_words(queued.failure)
    texts = {
        "waiting": translate("ExperimentWords", "waits: {done} of {count} runs"),
        "running": translate("ExperimentWords", "{done} of {count} runs"),
        "stopped": translate("ExperimentWords", "stopped after {done} of {count} runs"),
        "finished": translate("ExperimentWords", "all {count} runs are done"),
        "failed": "",
    }
    text = texts[queued.state].format(done=plan.finished, count=len(plan.runs))
    if queued.state == "running" and rests:
        resting = translate("ExperimentWords", "{state}; it rests while you work")
        return resting.format(state=text)
    return text


def verdict_in_words(summary: Summary) -> str:
    """Return what the runs say of a variant beside the best one."""
    points = format_number(-100 * (summary.behind or 0.0), 2)
    texts = {
        Verdict.NONE: "",
        Verdict.ALONE: "",
        Verdict.BEST: translate("ExperimentWords", "the best"),
        Verdict.LOWER: translate("ExperimentWords", "{points} points: more than the spread"),
        Verdict.UNCLEAR: translate("ExperimentWords", "{points} points: within the spread"),
        Verdict.TOO_FEW: translate("ExperimentWords", "{points} points: one run has no spread"),
        Verdict.DIVERGED: translate("ExperimentWords", "diverged"),
    }
    return _with_diverged(texts[summary.verdict].format(points=points), summary)


def verdict_in_few_words(summary: Summary) -> str:
    """Return the same without figures, which stand beside it; empty where that would be no shorter."""
    texts = {
        Verdict.LOWER: translate("ExperimentWords", "more than the spread"),
        Verdict.UNCLEAR: translate("ExperimentWords", "within the spread"),
        Verdict.TOO_FEW: translate("ExperimentWords", "one run has no spread"),
    }
    return _with_diverged(texts[summary.verdict], summary) if summary.verdict in texts else ""


def _with_diverged(text: str, summary: Summary) -> str:
    if summary.diverged and summary.verdict is not Verdict.DIVERGED:
        more = translate("ExperimentWords", "{verdict}; {count} of {runs} runs diverged")
        return more.format(verdict=text, count=summary.diverged, runs=len(summary.results))
    return text


def _row(experiment: Experiment, summary: Summary) -> ComparedRow:
    seconds = "" if summary.seconds is None else format_number(summary.seconds, 1)
    parameters = "" if summary.parameters is None else QLocale().toString(summary.parameters)
    cells = [_with_spread(summary), parameters, seconds, verdict_in_words(summary)]
    if experiment.tests:
        cells[:0] = [_percent(summary.median_test)]
    if experiment.reference_name:
        cells[:0] = [_percent(summary.variant.reference)]
    return ComparedRow(
        name=_name(summary.variant),
        cells=tuple(cells),
        values=summary.accuracies,
        mean=summary.mean,
        is_best=summary.verdict in (Verdict.BEST, Verdict.ALONE),
        brief=verdict_in_few_words(summary),
    )


def _name(variant: Variant) -> str:
    parts = variant.coordinates or (variant.name,)
    return " · ".join(map(value_in_words, parts))


def _with_spread(summary: Summary) -> str:
    if summary.mean is None:
        return ""
    if summary.spread is None:
        return format_percent(summary.mean, 2)
    return f"{format_number(100 * summary.mean, 2)} ± {format_percent(summary.spread, 2)}"


def _percent(share: float | None) -> str:
    return "" if share is None else format_percent(share, 2)
