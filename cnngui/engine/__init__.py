"""The convolutional network in NumPy: descriptions, forward and backward passes, training, explanations.

What a notebook needs is here; each name is loaded when it is asked for, so that whoever describes a network
does not load what trains it:

    from cnngui.engine import Architecture, Convolution, Dense, Pooling, Trainer, TrainingConfig, train
"""

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from cnngui.engine.compute.live import LiveForward as LiveForward
    from cnngui.engine.compute.network import Network as Network
    from cnngui.engine.description.architecture import Architecture as Architecture
    from cnngui.engine.description.architecture_error import ArchitectureError as ArchitectureError
    from cnngui.engine.description.layers import Convolution as Convolution
    from cnngui.engine.description.layers import Dense as Dense
    from cnngui.engine.description.layers import Dropout as Dropout
    from cnngui.engine.description.layers import Pooling as Pooling
    from cnngui.engine.description.neuron import Neuron as Neuron
    from cnngui.engine.description.presets import EXERCISES as EXERCISES
    from cnngui.engine.description.presets import PRESETS as PRESETS
    from cnngui.engine.description.presets import preset as preset
    from cnngui.engine.lessons.explainers import explain as explain
    from cnngui.engine.lessons.one_step import StepTaker as StepTaker
    from cnngui.engine.reasons.contributions import Contributor as Contributor
    from cnngui.engine.reasons.fooling import Fooling as Fooling
    from cnngui.engine.reasons.fooling import accuracy_over as accuracy_over
    from cnngui.engine.reasons.gradients import Gradients as Gradients
    from cnngui.engine.reasons.gradients import IntegratedGradients as IntegratedGradients
    from cnngui.engine.reasons.history import History as History
    from cnngui.engine.reasons.likeness import chain as chain
    from cnngui.engine.reasons.likeness import likeness as likeness
    from cnngui.engine.reasons.listening import listening as listening
    from cnngui.engine.reasons.many_images import ManyImages as ManyImages
    from cnngui.engine.reasons.occlusion import Occlusion as Occlusion
    from cnngui.engine.reasons.patches import Excitements as Excitements
    from cnngui.engine.reasons.picture import PictureMaker as PictureMaker
    from cnngui.engine.reasons.projection import principal_axes as principal_axes
    from cnngui.engine.reasons.sanity import randomised as randomised
    from cnngui.engine.reasons.sanity import rank_correlation as rank_correlation
    from cnngui.engine.reasons.target import Target as Target
    from cnngui.engine.training.config import TrainingConfig as TrainingConfig
    from cnngui.engine.training.trainer import Trainer as Trainer
    from cnngui.engine.training.trainer import train as train
    from cnngui.engine.weights.frozen import Frozen as Frozen
    from cnngui.engine.weights.parameters import Parameters as Parameters

_HOMES = {
    "description.architecture": ("Architecture",),
    "lessons.explainers": ("explain",),
    "lessons.one_step": ("StepTaker",),
    "description.architecture_error": ("ArchitectureError",),
    "description.layers": ("Convolution", "Dense", "Dropout", "Pooling"),
    "description.presets": ("EXERCISES", "PRESETS", "preset"),
    "compute.live": ("LiveForward",),
    "compute.network": ("Network",),
    "description.neuron": ("Neuron",),
    "weights.frozen": ("Frozen",),
    "weights.parameters": ("Parameters",),
    "reasons.contributions": ("Contributor",),
    "reasons.fooling": ("Fooling", "accuracy_over"),
    "reasons.gradients": ("Gradients", "IntegratedGradients"),
    "reasons.history": ("History",),
    "reasons.likeness": ("chain", "likeness"),
    "reasons.listening": ("listening",),
    "reasons.many_images": ("ManyImages",),
    "reasons.occlusion": ("Occlusion",),
    "reasons.patches": ("Excitements",),
    "reasons.picture": ("PictureMaker",),
    "reasons.projection": ("principal_axes",),
    "reasons.sanity": ("randomised", "rank_correlation"),
    "reasons.target": ("Target",),
    "training.config": ("TrainingConfig",),
    "training.trainer": ("Trainer", "train"),
}
_MODULES = {name: module for module, names in _HOMES.items() for name in names}


def __getattr__(name: str) -> Any:
    if name not in _MODULES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return getattr(import_module(f"{__name__}.{_MODULES[name]}"), name)


def __dir__() -> list[str]:
    return sorted((*globals(), *_MODULES))
