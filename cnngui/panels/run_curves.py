"""The curves of a run, by step or by epoch, and their numbers to be taken along."""

from __future__ import annotations

import numpy as np
from PySide6.QtWidgets import QComboBox, QWidget

from cnngui.data.files.number_file import Numbers
from cnngui.session.training.status import TrainingHistory
from cnngui.session.training.training import Training
from cnngui.widgets.basics.named import named
from cnngui.widgets.plots.curve_plot import CurvePlot


class CurvesBy(QComboBox):
    """Whether curves are drawn by step or by epoch."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        named(self, "curves_by")
        self.setAccessibleName(self.tr("Curves by step or by epoch"))
        self.addItem(self.tr("by step"))
        self.addItem(self.tr("by epoch"))
        self.hide()

    @property
    def is_epoch(self) -> bool:
        """Whether they are drawn by epoch: the means of each, and what was measured at its end."""
        return self.currentIndex() == 1


def show_curves(plot: CurvePlot, training: Training, *, by_epoch: bool) -> None:
    """Draw the curves of the run, or of the one that made the network."""
    history, is_of_network = training.curves
    plot.set_faded(not is_of_network)
    plot.set_prompt(training.speed is not None)
    if by_epoch:
        ends = history.epoch_steps / max(history.steps_per_epoch, 1)
        plot.set_series("loss", ends, history.epoch_losses)
        plot.set_series("training", ends, history.epoch_accuracies)
        plot.set_series("held_out", (), ())
    else:
        ends = history.epoch_steps
        plot.set_series("loss", history.steps, history.losses)
        plot.set_series("training", history.steps, history.accuracies)
        plot.set_series("held_out", history.held_out_steps, history.held_out_accuracies)
    plot.set_series("validation_loss", ends, history.validation_losses)
    plot.set_series("validation", ends, history.validation_accuracies)


def curve_numbers(history: TrainingHistory) -> Numbers:
    """All that was measured: every step, not only the means that are drawn of many."""
    losses, accuracies = history.of_every_step
    held_out_steps, held_out_accuracies = history.held_out_of_every_measure
    return Numbers(
        {
            "steps": np.arange(1, len(losses) + 1),
            "losses": losses,
            "accuracies": accuracies,
            "held_out_steps": held_out_steps,
            "held_out_accuracies": held_out_accuracies,
            "epoch_steps": history.epoch_steps,
            "epoch_losses": history.epoch_losses,
            "epoch_accuracies": history.epoch_accuracies,
            "validation_losses": history.validation_losses,
            "validation_accuracies": history.validation_accuracies,
        }
    )
