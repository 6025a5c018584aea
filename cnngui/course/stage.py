"""What a step of a lesson sets, or shows: network, drawing, what is chosen, switches, and what is seen."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal

from cnngui.engine.description.neuron import Neuron
from cnngui.engine.lessons.worked_example import Operation

BLANK = "blank"
"""An empty sheet of paper."""
PANELS = (
    *("network", "drawing", "output", "feature_maps", "pooled_maps", "filters", "kernel", "training"),
    *("neuron", "worked_example", "sharing", "translation", "architecture", "picture", "overview"),
    *("side_by_side", "what_it_sees", "runs", "vote", "one_step", "errors", "inside_training", "ablation"),
    *("experiments", "symbols"),
)
"""Names of the window's panels, which a lesson is checked against where there is no window."""
PAGES: Mapping[str, tuple[str, ...]] = {
    "what_it_sees": (
        *("contributions", "patches", "occlusion", "gradients", "fooling"),
        *("made_up", "map", "history", "sanity", "listening"),
    ),
    "experiments": (
        *("pooling", "activations", "filters", "kernels", "sharing", "augmentation", "dropout"),
        *("learning-rates", "shuffled", "book"),
    ),
    "inside_training": ("curves", "histograms"),
}
"""Names of the pages of panels that have some, likewise; of the experiments those that are ready."""
PARTS: Mapping[str, tuple[str, ...]] = {
    "network": ("network_strip",),
    "drawing": ("canvas", "seen_image", "centred"),
    "output": ("class_bars", "true_label", "edit_cost"),
    "feature_maps": ("feature_map_grid", "feature_map_legend", "mark_winners"),
    "pooled_maps": (
        *("pooled_map_grid", "pooled_map_legend", "pooling_max", "pooling_average", "pooling_l2"),
    ),
    "filters": ("filter_grid", "filter_legend", "book_scale"),
    "kernel": ("kernel_editor", "bias", "named_kernels"),
    "training": (
        *("training_curves", "train_button", "step_button", "data_set", "epochs", "batch_size"),
        "learning_rate",
    ),
    "neuron": ("neuron_terms",),
    "worked_example": (
        *("example_scene", "example_scene/example_input", "example_scene/example_kernel"),
        *("example_scene/example_output", "example_turned_kernel", "example_calculation"),
        *("example_calculation_area", "example_operation", "ready_examples", "transport_bar"),
    ),
    "sharing": (
        *("sharing_counts", "sharing_gradient", "weights_shared", "weights_own"),
        *("gradient_positions", "gradient_kernel", "gradient_sum"),
    ),
    "translation": (
        *("translation_plots", "angle_plot", "dx_plot", "dy_plot", "moving_facts"),
        *("angle_slider", "dx_slider", "dy_slider", "percent_slider"),
    ),
    "architecture": ("layer_table", "layer_fields", "add_layer", "formula_board"),
    "picture": ("picture_strip",),
    "overview": ("overview_network", "overview_bars"),
    "side_by_side": ("compare_poolings", "compare_edits"),
    "what_it_sees": ("reasons_about", "reasons_versus", "reasons_notes"),
    "runs": ("runs_table", "run_differences", "compared_curves"),
    "vote": ("vote_add", "vote_together_bars"),
    "one_step": ("step_batch", "step_gradients", "step_loss", "step_weights", "step_take"),
    "errors": ("confusion_matrix", "error_gallery"),
    "inside_training": (
        *("inside_curves", "inside_gradients", "inside_updates", "inside_ratios", "inside_dead"),
        *("inside_histograms",),
    ),
    "ablation": ("ablation_bars",),
    "experiments": (
        *("experiment_choice", "experiment_start", "experiment_list", "experiment_plot", "experiment_table"),
    ),
    "symbols": ("symbol_test", "symbol_data", "train_symbols"),
}
"""Parts of each panel that a step can point at, likewise: the name of one, or the names on the way to it."""
LAYOUTS = ("Default", "Draw", "Kernels", "Training", "Lesson", "Example", "Architecture", "Overview")
"""Names of the window's layouts, likewise."""
Table2 = tuple[tuple[float, ...], ...]
"""Rows of numbers."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Stage:
    """Each field that is None leaves what it is of as it is.

    network: of PRESETS or EXERCISES; with random weights unless `learned`.
    draw: a digit of the embedded stroke models, made with `seed`, or BLANK.
    shift: (right, down) in pixels, and angle in degrees, by which what the network sees is moved. pin: the
    neuron that is pinned. example: one of READY_LAYERS. operation: of that example. example_kernel: its
    kernel. kernel, bias: of the chosen filter, the kernel of the chosen channel. about: what pictures of
    reasons are asked about, the answer or what is pinned or chosen. panel: brought into view, with its `page`
    in front, `alone` with all the room. layout: one of the window's, by name.
    """

    network: str | None = None
    learned: bool | None = None
    usual_training: bool = False
    """Whether runs are made as on a first start: on synthetic digits, with the default settings."""
    draw: int | Literal["blank"] | None = None
    seed: int = 7
    centred: bool | None = None
    shift: tuple[int, int] | None = None
    angle: float | None = None
    layer: str | None = None
    filter: int | None = None
    channel: int | None = None
    pin: Neuron | None = None
    example: str | None = None
    operation: Operation | None = None
    example_kernel: Table2 | None = None
    example_shown: int | None = None
    """How many cells of the example's output are shown; all where it has fewer."""
    kernel: Table2 | None = None
    bias: float | None = None
    about: Literal["answer", "chosen"] | None = None
    panel: str | None = None
    page: str | None = None
    alone: bool = False
    layout: str | None = None
    without: tuple[str, ...] = ()
    """Panels of that layout that leave their room to the others."""

    @property
    def is_empty(self) -> bool:
        """Whether it leaves all as it is."""
        return self == Stage()
