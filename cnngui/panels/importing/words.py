"""What is said of a network of another program, in the window's language."""

from __future__ import annotations

from PySide6.QtCore import QLocale, QObject

from cnngui.data.foreign.input_ranges import InputRange
from cnngui.data.foreign.steps import ActivationStep, ConvolutionStep, ForeignNetwork, Padding, PoolingStep
from cnngui.data.foreign.trials import Trial
from cnngui.engine.description.architecture import Architecture
from cnngui.engine.description.sliding import Pair
from cnngui.panels.activation_words import SLOPE_DECIMALS, activation_name
from cnngui.panels.layer_kinds import description_of
from cnngui.panels.layer_text import shape_text
from cnngui.panels.pooling_words import pooling_name
from cnngui.session.foreign_choice import ForeignChoice
from cnngui.widgets.basics.numbers import format_number, format_percent
from cnngui.widgets.network.layer_columns import LayerRow
from cnngui.words import in_words


class ImportWords(QObject):
    """What the dialog says."""

    # The layers -----------------------------------------------------------------------------------------

    def header(self) -> tuple[str, ...]:
        """Return the headings of the columns after the description."""
        return self.tr("Output"), self.tr("Parameters")

    def rows(self, architecture: Architecture) -> list[LayerRow]:
        """The input and every layer."""
        shape = shape_text(architecture.input_shape)
        layers = zip(
            architecture.names,
            architecture.layers,
            architecture.shapes,
            architecture.parameter_counts,
            strict=True,
        )
        return [
            LayerRow(self.tr("input"), self.tr("grey values from 0 to 1"), (shape, ""), moves=False),
            *(
                LayerRow(name, description_of(layer), (shape_text(output), _grouped(count)), moves=False)
                for name, layer, output, count in layers
            ),
        ]

    def total(self, architecture: Architecture) -> tuple[str, ...]:
        """The sums of the columns."""
        return "", _grouped(architecture.parameter_count)

    # The guesses ----------------------------------------------------------------------------------------

    def structure(self, network: ForeignNetwork) -> str:
        """How convolutions and poolings follow one another: all that guesses differ in but activations."""
        parts = []
        for step in network.steps:
            if isinstance(step, ConvolutionStep):
                height, width = step.weight.shape[2:]
                parts.append(self._slid(f"{height}×{width}", step.stride, step.padding))
            elif isinstance(step, PoolingStep):
                if step.window is None:
                    parts.append(self.tr("mean of each map"))
                    continue
                height, width = step.window
                text = f"{pooling_name(step.kind)} {height}×{width}"
                stride = step.stride if step.stride and step.stride != step.window else (1, 1)
                parts.append(self._slid(text, stride, step.padding))
        return " → ".join(parts)

    def _slid(self, text: str, stride: Pair, padding: Padding) -> str:
        words = [text]
        if stride != (1, 1):
            words.append(self.tr("stride {size}").format(size=stride[0]))
        if isinstance(padding, tuple) and any(padding):
            words.append(self.tr("padding {size}").format(size=max(padding)))
        return ", ".join(words)

    def activation(self, step: ActivationStep) -> str:
        """What an activation is called, with the slope of a leaky one."""
        name = activation_name(step.activation)
        if step.activation != "leaky_relu":
            return name
        decimals = next(count for count in range(1, SLOPE_DECIMALS) if round(step.slope, count) == step.slope)
        return f"{name} {format_number(step.slope, decimals)}"

    def pixels(self, one: InputRange) -> str:
        """The range of the pixels, in a cell."""
        if one.factor == round(one.factor):
            low, high = one.offset, one.offset + one.factor
            return self.tr("{low} to {high}").format(low=format_number(low, 0), high=format_number(high, 0))
        return self.tr("mean 0, deviation 1")

    def ink(self, is_dark_on_light: bool) -> str:
        """Which is dark, ink or paper."""
        return self.tr("dark on light") if is_dark_on_light else self.tr("light on dark")

    def share(self, trial: Trial | None) -> str:
        """How many digits were right, in a cell."""
        if trial is None:
            return self.tr("not tried")
        text = self.tr("{percent} of {count}")
        return text.format(percent=format_percent(trial.share, 1), count=trial.count)

    # The answer -----------------------------------------------------------------------------------------

    def answer(self, choice: ForeignChoice) -> tuple[str, bool]:
        """How good what is chosen is, in a sentence, and whether that is a warning."""
        trials, trial = choice.reading.trials, choice.reading.trial
        if choice.failure is not None:
            return in_words(choice.failure), True
        if choice.is_busy and trials is None:
            return self.tr("The layers are put together…"), False
        if choice.is_busy and trials is not None:
            return self.tr("Tried on {count} digits…").format(count=len(trials.digits.digits)), False
        if trials is None or trial is None:
            text = self.tr("It has {count} classes, not ten: digits do not tell what pixels it wants.")
            return text.format(count=choice.reading.model.architecture.class_count), False
        name = trials.digits.name
        text = self.tr("{percent} of {count} digits are right ({data}).").format(
            percent=format_percent(trial.share, 1),
            count=trial.count,
            data=name if isinstance(name, str) else in_words(name),
        )
        if trial.share >= trials.digits.enough:
            return text, False
        return " ".join((text, self.tr("That is no network for digits, or something is not as usual."))), True


def _grouped(count: int) -> str:
    return QLocale().toString(count) if count else ""
