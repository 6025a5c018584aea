"""A network from a file of whichever program: ours as it is, others as what they are found to mean."""

from dataclasses import dataclass, replace
from pathlib import Path
from typing import assert_never

from cnngui.data.datasets import DIGITS, LoadingCancelled, shape_text
from cnngui.data.files.model_file import ModelFileError, SavedModel, load_model
from cnngui.data.files.state_file import holds_state
from cnngui.data.foreign.assembly import assemble
from cnngui.data.foreign.candidates import candidates
from cnngui.data.foreign.input_ranges import INPUT_RANGES, InputRange
from cnngui.data.foreign.keras_network import is_keras_zip, read_keras_h5, read_keras_zip
from cnngui.data.foreign.kinds import ForeignKind, foreign_kind
from cnngui.data.foreign.onnx_network import read_onnx_network
from cnngui.data.foreign.safetensors_weights import read_safetensors
from cnngui.data.foreign.steps import ForeignNetwork
from cnngui.data.foreign.torch_file import read_torch
from cnngui.data.foreign.trial_digits import TrialDigits, trial_digits
from cnngui.data.foreign.trials import Candidate, Trial, try_all
from cnngui.data.foreign.weighted_layers import weighted_layers
from cnngui.data.foreign.zip_archive import opened_zip
from cnngui.data.loading import Loading
from cnngui.engine.description.layers import Convolution, Dense, Dropout, Layer, Pooling
from cnngui.engine.failure import Failure
from cnngui.engine.text import Text

_MAX_BYTES = 1 << 30
"""Largest file that is read, of which the weights are a part."""
_WEIGHTS_OF_SAFETENSORS = Text("weights by name (safetensors)")
_WEIGHTS_OF_PYTORCH = Text("weights by name (PyTorch)")
_ONNX = Text("a network (ONNX)")
_KERAS = Text("a network (Keras)")


@dataclass(frozen=True, slots=True, eq=False)
class Trials:
    """What was tried on which digits, the most likely first."""

    digits: TrialDigits
    all: tuple[Trial, ...]

    @property
    def succeeded(self) -> bool:
        """Whether the best one answers enough right to be what was meant."""
        return self.all[0].share >= self.digits.enough


@dataclass(frozen=True, slots=True, eq=False)
class ForeignReading:
    """A network of another program, and how it was found what its file does not say.

    kind: what the file holds. meanings: all that it may mean. candidate, range: what it is taken to mean.
    trial: how that answered digits. trials: all of them. Both are None where there are not ten classes, and
    so nothing could be tried.
    """

    kind: Text
    meanings: tuple[Candidate, ...]
    trials: Trials | None
    candidate: Candidate
    range: InputRange
    trial: Trial | None
    model: SavedModel

    @property
    def says_classes(self) -> bool:
        """Whether the file names the classes itself."""
        return bool(self.candidate.network.class_names)

    def understood_as(
        self, candidate: Candidate, one: InputRange, trial: Trial | None, names: tuple[str, ...] = ()
    ) -> "ForeignReading":
        """The reading that takes the file to mean this. Raises ModelFileError where it cannot be held.

        names: of the classes; else those of the file, or as the trial found them.
        """
        names = names or _names(candidate, trial) or self.model.class_names
        model = _model(self.kind, candidate, one, names)
        return replace(self, candidate=candidate, range=one, trial=trial, model=model)

    @property
    def note(self) -> Text:
        """How it was understood, where the layers are seen beside it."""
        if self.trials is None or self.trial is None:
            return self.told
        return Text(
            "{right} of {count} digits right ({digits}), with pixels {range}",
            right=self.trial.right,
            count=self.trial.count,
            digits=self.trials.digits.name,
            range=self.range.told,
        )

    @property
    def told(self) -> Text:
        """How it was understood, in a line."""
        if self.trials is None or self.trial is None:
            return Text(
                "{kind}, taken to want pixels {range}; it has not ten classes, so that was not tried",
                kind=self.kind,
                range=self.range.told,
            )
        return Text(
            "{kind}, taken to be {layers}, with pixels {range}: so {right} of {count} digits are right "
            "({digits})",
            kind=self.kind,
            layers=layers_told(self.candidate.network),
            range=self.range.told,
            right=self.trial.right,
            count=self.trial.count,
            digits=self.trials.digits.name,
        )


def read_network(path: Path, loading: Loading | None = None) -> tuple[SavedModel, ForeignReading | None]:
    """The network in a file, and how it was understood where another program wrote it.

    Raises ModelFileError, LoadingCancelled.
    """
    try:
        kind = foreign_kind(path) if path.is_file() else None
        is_state = path.is_file() and holds_state(path)
    except OSError:
        kind, is_state = None, False  # it is told when the file is read
    if is_state:
        raise ModelFileError(
            "{path}: a state, not a network; the window opens it, and saves its network", path=path
        )
    if kind is None:
        return load_model(path), None
    try:
        reading = _understood(path, kind, loading or Loading())
    except OSError as error:
        raise ModelFileError("{path}: cannot be read: {reason}", path=path, reason=error) from error
    except LoadingCancelled:
        raise
    except Failure as error:
        raise ModelFileError("{path}: {reason}", path=path, reason=error) from error
    except MemoryError as error:
        raise ModelFileError("{path}: there is not enough memory for this network", path=path) from error
    return reading.model, reading


def _understood(path: Path, kind: ForeignKind, loading: Loading) -> ForeignReading:
    """What is found to be meant. Raises Failure, OSError."""
    if path.stat().st_size > _MAX_BYTES:
        raise ModelFileError(
            "bytes of the file: {size:,}; at most {most:,}", size=path.stat().st_size, most=_MAX_BYTES
        )
    told, meanings = _meanings(path, kind)
    outputs = assemble(meanings[0].network)[0].class_count
    trials: Trials | None = None
    first, one, trial = meanings[0], INPUT_RANGES[0], None
    if outputs == len(DIGITS):
        digits = trial_digits()
        trials = Trials(digits, try_all(meanings, digits, loading))
        trial = trials.all[0]
        first, one = trial.candidate, trial.range
    names = _names(first, trial) or tuple(map(str, range(outputs)))
    return ForeignReading(
        told, tuple(meanings), trials, first, range=one, trial=trial, model=_model(told, first, one, names)
    )


def _names(candidate: Candidate, trial: Trial | None) -> tuple[str, ...]:
    """The classes' names, as the file says them or a trial found them."""
    return candidate.network.class_names or (() if trial is None else trial.classes)


def _meanings(path: Path, kind: ForeignKind) -> tuple[Text, list[Candidate]]:
    """What the file holds, and all that it may mean, the most usual first."""
    match kind:
        case "pickle":
            raise ModelFileError(
                "a file of PyTorch before 1.6; open and save it again there: torch.save(torch.load(…), …)"
            )
        case "onnx":
            return _ONNX, [Candidate(read_onnx_network(path))]
        case "hdf5":
            return _KERAS, [Candidate(read_keras_h5(path))]
        case "safetensors":
            weights = read_safetensors(path)
            return _WEIGHTS_OF_SAFETENSORS, candidates(weighted_layers(weights), path.stem)
        case "zip":
            with opened_zip(path) as archive:
                is_keras = is_keras_zip(archive)
            if is_keras:
                return _KERAS, [Candidate(read_keras_zip(path))]
            return _WEIGHTS_OF_PYTORCH, candidates(weighted_layers(read_torch(path)), path.stem)
        case _:
            assert_never(kind)


def _model(kind: Text, candidate: Candidate, one: InputRange, names: tuple[str, ...]) -> SavedModel:
    architecture, parameters = assemble(one.before(candidate.network))
    facts = {"program": str(kind), "pixels": str(one.told)}
    return SavedModel(architecture, parameters, names, facts)


def layers_told(network: ForeignNetwork) -> str:
    """The layers of a network in a line, such as "conv 20 5×5 relu, pool 2×2 max, dense 10"."""
    return ", ".join(map(layer_told, assemble(network)[0].layers))


def layer_told(layer: Layer) -> str:
    """A layer in a few words, such as "conv 20 5×5 relu"."""
    match layer:
        case Convolution():
            words = [str(layer.filters), shape_text(layer.kernel), *_ways_told(layer.stride, layer.padding)]
            return " ".join(("conv", *words, _activation_told(layer)))
        case Pooling():
            stride = layer.stride or (1, 1)
            words = [shape_text(layer.window), *_ways_told(stride, layer.padding)]
            return " ".join(("pool", *words, layer.kind))
        case Dense():
            activation = () if layer.activation == "softmax" else (_activation_told(layer),)
            return " ".join(("dense", str(layer.units), *activation))
        case Dropout():
            return f"dropout {layer.rate:g}"
        case _:
            assert_never(layer)


def _activation_told(layer: Convolution | Dense) -> str:
    slope = f" {layer.slope:g}" if layer.activation == "leaky_relu" else ""
    return f"{layer.activation}{slope}"


def _ways_told(stride: tuple[int, ...], padding: tuple[int, ...]) -> list[str]:
    """Stride and padding where there is any."""
    words = [f"stride {shape_text(stride)}"] if set(stride) != {1} else []
    return [*words, f"padding {shape_text(padding)}"] if any(padding) else words
