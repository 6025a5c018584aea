"""How what is asked about is named, and what the pictures say and cannot say."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication

from cnngui.engine.description.layers import Convolution
from cnngui.engine.description.neuron import INPUT, Neuron
from cnngui.engine.reasons.picture import Method
from cnngui.engine.reasons.target import Target
from cnngui.panels.neuron_names import map_name, neuron_name
from cnngui.panels.what_it_sees.page import Account
from cnngui.session.network import OpenNetwork
from cnngui.session.reasons.asked import About, Asked

translate = QCoreApplication.translate  # by this name lupdate finds the texts


def target_name(target: Target, network: OpenNetwork) -> str:
    """What is asked about: "5", "5 and not 6", "conv2 · map 7 · row 3, column 5", "conv1 · filter 3"."""
    architecture, names = network.architecture, network.class_names
    if target.layer == architecture.names[-1]:
        name = translate("WhatItSees", "“{name}”").format(name=names[target.map])
        if target.versus is None:
            return name
        text = translate("WhatItSees", "“{name}” and not “{other}”")
        return text.format(name=names[target.map], other=names[target.versus])
    has_maps = len(architecture.shapes[architecture.index(target.layer)]) == 3
    if has_maps and target.place is None:
        text = translate("WhatItSees", "{layer} · filter {number}, all of its map")
        return text.format(layer=target.layer, number=target.map + 1)
    row, column = target.place or (0, 0)
    return neuron_name(Neuron(target.layer, target.map, row, column), architecture, names)


def asked_name(asked: Asked, network: OpenNetwork) -> str:
    """What is asked about at the moment; as in the Output panel, a blank sheet has no answer."""
    if asked.subject.about is About.ANSWER and not network.activations.image.any():
        return "?"
    return target_name(asked.target, network)


def unit_name(layer: str, number: int, network: OpenNetwork) -> str:
    """A filter, unit or class, wherever on its map: "conv1 · filter 3", "dense1 · unit 12", "5"."""
    architecture = network.architecture
    if isinstance(architecture.layer(layer), Convolution):
        return translate("WhatItSees", "{layer} · filter {number}").format(layer=layer, number=number + 1)
    if len(architecture.shapes[architecture.index(layer)]) == 3:
        return map_name(layer, number, architecture)
    return target_name(Target(layer, number), network)


def layer_title(layer: str) -> str:
    """A layer to show a picture on."""
    return translate("WhatItSees", "the pixels") if layer == INPUT else layer


def method_name(method: Method) -> str:
    """A method, as it stands on a button."""
    return {
        "contributions": translate("WhatItSees", "Contributions"),
        "gradient": translate("WhatItSees", "Gradient"),
        "gradient-input": translate("WhatItSees", "Gradient × input"),
        "integrated": translate("WhatItSees", "Integrated gradients"),
        "occlusion": translate("WhatItSees", "Occlusion"),
        "deconvnet": translate("WhatItSees", "Deconvnet"),
        "guided": translate("WhatItSees", "Guided backpropagation"),
        "gradcam": translate("WhatItSees", "Grad-CAM"),
    }[method]


def short_name(method: Method) -> str:
    """The same where there is little room."""
    short = {
        "gradient-input": translate("WhatItSees", "× input"),
        "integrated": translate("WhatItSees", "Integrated"),
        "guided": translate("WhatItSees", "Guided"),
        "contributions": translate("WhatItSees", "Contrib."),
    }
    return short.get(method) or method_name(method)


def account_of(method: Method) -> Account:
    """The method's formula, what it says, what it cannot say, and its source."""
    formula, source = _FORMULAS[method]
    return Account(formula, _said()[method], _not_said()[method], source)


def _said() -> Mapping[Method, str]:
    """What a picture by each method says."""
    return {
        "contributions": translate(
            "WhatItSees",
            "What each value adds to z, exactly, with every unit on or off as it is now. With the "
            "biases it adds up to z.",
        ),
        "gradient": translate("WhatItSees", "How z grows when a pixel gets a little darker."),
        "gradient-input": translate(
            "WhatItSees", "What each pixel adds as far as the network is linear at this image."
        ),
        "integrated": translate(
            "WhatItSees",
            "What each pixel adds on the straight way from blank paper to the drawing. The sum is what z "
            "grew by.",
        ),
        "occlusion": translate(
            "WhatItSees",
            "What z really loses when the window is erased there. Blue: it gains.",
        ),
        "deconvnet": translate("WhatItSees", "A pattern of pixels that may excite what is asked about."),
        "guided": translate("WhatItSees", "The edges that the lower layers see, of those that speak for z."),
        "gradcam": translate("WhatItSees", "Roughly where what speaks for z was found."),
    }


def _not_said() -> Mapping[Method, str]:
    """What it cannot say."""
    return {
        "contributions": translate(
            "WhatItSees",
            "It cannot say what z would be for another image, where other units are on.",
        ),
        "gradient": translate(
            "WhatItSees",
            "It cannot say what a pixel did for z: where nothing is drawn there is a gradient too.",
        ),
        "gradient-input": translate(
            "WhatItSees",
            "It cannot tell of the biases; behind a sigmoid or tanh its sum is nothing in particular.",
        ),
        "integrated": translate(
            "WhatItSees", "It cannot be the only answer: another way there gives another picture."
        ),
        "occlusion": translate(
            "WhatItSees",
            "It cannot see a stroke that another one stands in for: one of the two is always left.",
        ),
        "deconvnet": translate(
            "WhatItSees",
            "It cannot say why this answer: it hardly depends on which unit is asked about, as the "
            "sanity check shows.",
        ),
        "guided": translate(
            "WhatItSees",
            "It cannot explain a decision: made random, the higher layers change little of it.",
        ),
        "gradcam": translate(
            "WhatItSees",
            "It cannot be finer than the maps of its layer, and shows nothing of what speaks against z.",
        ),
    }


_FORMULAS: dict[Method, tuple[str, str]] = {
    "contributions": ("z = Σ a · ∂z/∂a + Σ b · ∂z/∂s", "Bach et al. 2015; Shrikumar et al. 2016"),
    "gradient": ("∂z/∂x", "Simonyan et al. 2014"),
    "gradient-input": ("x · ∂z/∂x", "Shrikumar et al. 2016"),
    "integrated": ("x · ∫ ∂z(αx)/∂x dα", "Sundararajan et al. 2017"),
    "occlusion": ("z(x) − z(x, □ = 0)", "Zeiler, Fergus 2014"),
    "deconvnet": ("g ← max(0, g)", "Zeiler, Fergus 2014"),
    "guided": ("g ← max(0, g) · [a > 0]", "Springenberg et al. 2015"),
    "gradcam": ("max(0, Σ ᾱ A),  ᾱ = mean ∂z/∂A", "Selvaraju et al. 2017"),
}
