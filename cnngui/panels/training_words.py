"""How far a training run has come, and what it reached, in words."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QLocale

from cnngui.session.training.status import TrainingHistory
from cnngui.session.training.training import Training
from cnngui.widgets.basics.numbers import LARGEST_PLAIN, format_number, format_percent, format_short

translate = QCoreApplication.translate  # by this name lupdate finds the texts


def training_words(training: Training) -> str:
    """What a run does, or what the last one reached; "" where there was none."""
    if training.state == "preparing" and training.progress:
        text = translate("TrainingWords", "{message} {percent}")
        return text.format(message=training.message, percent=_percent(training.progress, 0))
    if training.message:
        return training.message
    if training.state == "idle":
        return _outcome(training)
    if training.state == "paused":
        text, history = translate("TrainingWords", "Paused at step {step} of {count}"), training.history
        parts = [text.format(step=_whole(len(history)), count=_whole(history.step_count))]
    else:
        text = translate("TrainingWords", "Training · {time} left")
        parts = [text.format(time=_minutes(training.seconds_left))]
        if training.images_per_second is not None:
            text = translate("TrainingWords", "{count} images/s")
            parts.append(text.format(count=_whole(round(training.images_per_second))))
    if training.accuracy is not None:
        share, images = training.accuracy
        text = translate("TrainingWords", "now {percent} of {count} held-out images")
        parts.append(text.format(percent=_percent(share, 1), count=_whole(images)))
    return " · ".join(parts)


def _outcome(training: Training) -> str:
    """What the run reached that made the network."""
    history = training.history
    if not training.curves[1]:
        return translate("TrainingWords", "The curves are of the run that was undone.")
    if not len(history):
        return ""
    end = history.end
    loss = _loss(end.loss if end else history.losses[-1])
    if history.best_epoch is not None:
        parts = [_early_stopping(history), translate("TrainingWords", "loss {loss}").format(loss=loss)]
    elif len(history) < history.step_count:
        text = translate("TrainingWords", "Stopped at step {step} of {count} · loss {loss}")
        steps, count = len(history), history.step_count
        parts = [text.format(step=_whole(steps), count=_whole(count), loss=loss)]
    else:
        parts = [translate("TrainingWords", "Finished · loss {loss}").format(loss=loss)]
    if end is None:
        return parts[0]
    learned_from = translate("TrainingWords", "training {percent} (mean of the epoch)")
    if history.is_augmented:
        learned_from = translate("TrainingWords", "training {percent} (mean of the epoch, augmented)")
    for text, accuracy in (
        (learned_from, end.training_accuracy),
        (translate("TrainingWords", "validation {percent}"), end.validation_accuracy),
        (translate("TrainingWords", "test {percent}"), history.test_accuracy),
    ):
        if accuracy is not None:
            parts.append(text.format(percent=_percent(accuracy, 1)))
    return " · ".join(parts)


def _early_stopping(history: TrainingHistory) -> str:
    """What early stopping made of the run, which is at its end."""
    if len(history) < history.step_count:
        text = translate(
            "TrainingWords",
            "Stopped after epoch {last}: none was better than epoch {best}, whose weights are back",
        )
    else:
        text = translate("TrainingWords", "Finished: the weights of epoch {best}, the best, are back")
    return text.format(last=_whole(len(history.epochs)), best=_whole(history.best_epoch or 0))


def _percent(share: float, decimals: int) -> str:
    """A percentage that no line ends within."""
    return format_percent(share, decimals).replace(" ", "\N{NO-BREAK SPACE}")


def _loss(loss: float) -> str:
    """A loss of three decimals; that of a run that diverges has many digits, and is told shortly."""
    return format_number(loss, 3) if loss < LARGEST_PLAIN else format_short(loss)


def _whole(number: int) -> str:
    return QLocale().toString(number)


def _minutes(seconds: float | None) -> str:
    if seconds is None:
        return "…"
    minutes, rest = divmod(round(seconds), 60)
    return f"{minutes}:{rest:02d}"
