"""Other words by which an action is found: what people look for that is called otherwise here."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from fnmatch import fnmatchcase

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QAction

from cnngui.panels.translatable import QT_TR_NOOP
from cnngui.widgets.basics.action_text import SEARCHED_BY

OTHER_WORDS: Mapping[str, str] = {
    "open": QT_TR_NOOP("load network model file import"),
    "open_*": QT_TR_NOOP("load pretrained model example"),
    "new_*": QT_TR_NOOP("create model random weights start over"),
    "recent_*": QT_TR_NOOP("last files history load model"),
    "save save_as": QT_TR_NOOP("store export keep model weights file"),
    "save_state": QT_TR_NOOP("everything moment session share store drawing network"),
    "state_in_pictures": QT_TR_NOOP("privacy metadata embed PNG screenshot"),
    "export_*": QT_TR_NOOP("share deploy other program convert onnx keras tensorflow pytorch numpy code"),
    "quit": QT_TR_NOOP("exit close leave"),
    "undo": QT_TR_NOOP("revert back reverse"),
    "redo": QT_TR_NOOP("repeat forward again"),
    "kernel_restore": QT_TR_NOOP("reset revert original undo filter"),
    "kernel_flip_*": QT_TR_NOOP("mirror reflect kernel filter"),
    "kernel_rotate": QT_TR_NOOP("turn kernel filter"),
    "kernel_negate": QT_TR_NOOP("invert sign minus kernel filter"),
    "kernel_normalize": QT_TR_NOOP("scale sum kernel filter"),
    "kernel_zero kernel_zero_filter": QT_TR_NOOP("clear empty reset kernel filter weights"),
    "freeze_*": QT_TR_NOOP("lock fix hold fine-tuning trainable"),
    "let_all_learn": QT_TR_NOOP("unfreeze unlock thaw trainable"),
    "kernel_randomize": QT_TR_NOOP("shuffle noise kernel filter weights"),
    "kernel_copy kernel_paste": QT_TR_NOOP("clipboard spreadsheet filter matrix weights"),
    "kernel_paint": QT_TR_NOOP("brush edit kernel filter weights"),
    "ready_kernel_*": QT_TR_NOOP("filter preset edge detection mask"),
    "tool_pen": QT_TR_NOOP("pencil brush write draw"),
    "tool_eraser": QT_TR_NOOP("rubber delete erase"),
    "clear": QT_TR_NOOP("erase delete wipe new drawing empty reset"),
    "sample": QT_TR_NOOP("example test image digit next"),
    "picture": QT_TR_NOOP("photo scan import load image camera"),
    "paste_picture": QT_TR_NOOP("clipboard image photo"),
    "shift_*": QT_TR_NOOP("move translate digit"),
    "train": QT_TR_NOOP("learn start run fit play"),
    "pause": QT_TR_NOOP("hold halt wait"),
    "step": QT_TR_NOOP("batch iteration one"),
    "epoch": QT_TR_NOOP("pass through all data images skip"),
    "more_settings": QT_TR_NOOP(
        "momentum L2 regularization weight decay dropout schedule cosine early stopping augmentation elastic"
    ),
    "stop": QT_TR_NOOP("end cancel abort interrupt"),
    "back_to_start": QT_TR_NOOP("rewind restart start over again reset return first weights"),
    "draw_weights": QT_TR_NOOP("forget reinitialize initialize random untrained reset seed"),
    "data_*": QT_TR_NOOP("dataset database images load import"),
    "show_*": QT_TR_NOOP("panel explore lesson"),
    "zoom_in": QT_TR_NOOP("zoom magnify bigger enlarge font text size"),
    "zoom_out": QT_TR_NOOP("zoom reduce tiny font text size"),
    "zoom_reset": QT_TR_NOOP("zoom reset normal actual font text size"),
    "maximize maximize_*": QT_TR_NOOP("zoom enlarge bigger expand panel"),
    "projector": QT_TR_NOOP("presentation slides slideshow beamer class lecture full screen"),
    "next_slide slide_before": QT_TR_NOOP("presentation slideshow beamer forward back"),
    "marks": QT_TR_NOOP("presentation presenter keystrokes mouse pointer record screencast"),
    "full_screen": QT_TR_NOOP("fullscreen whole presentation monitor"),
    "window_picture": QT_TR_NOOP("screenshot export image capture PNG"),
    "print_window": QT_TR_NOOP("paper printer PDF export"),
    "panel_*": QT_TR_NOOP("panel dock show hide"),
    "layout_default": QT_TR_NOOP("restore default arrange windows panels workspace"),
    "layout_*": QT_TR_NOOP("arrange windows panels workspace"),
    "theme_system": QT_TR_NOOP("colours colors appearance mode automatic"),
    "theme_light": QT_TR_NOOP("colours colors appearance mode day bright white"),
    "theme_dark": QT_TR_NOOP("colours colors appearance mode night black"),
    "language_system": QT_TR_NOOP("translation automatic"),
    "language_en": QT_TR_NOOP("language English translation"),
    "language_pt_BR": QT_TR_NOOP("language Portuguese translation"),
    "language_es": QT_TR_NOOP("language Spanish translation"),
    "palette": QT_TR_NOOP("search find actions"),
    "whats_this": QT_TR_NOOP("help explain tooltip"),
    "shortcuts": QT_TR_NOOP("help keys hotkeys bindings"),
    "log": QT_TR_NOOP("errors messages debug warnings"),
    "about": QT_TR_NOOP("version licence program help"),
    "pooling_*": QT_TR_NOOP("subsampling downsampling reduce"),
    "layer_*": QT_TR_NOOP("choose select go show maps"),
    "*_copy_picture": QT_TR_NOOP("clipboard screenshot image export"),
    "*_save_png *_save_png_* *_save_svg *_save_pdf": QT_TR_NOOP("export picture image download screenshot"),
    "*_save_csv *_save_npz": QT_TR_NOOP("export numbers table spreadsheet Excel download"),
    "*_print": QT_TR_NOOP("paper printer"),
}
"""The words, by the names of the actions: the first pattern that fits counts."""
_PATTERNS = [(pattern, words) for patterns, words in OTHER_WORDS.items() for pattern in patterns.split()]


def give_other_words(actions: Iterable[QAction]) -> None:
    """Let the command palette find each of the actions by its other words too."""
    for action in actions:
        name = action.objectName()
        words = next((words for pattern, words in _PATTERNS if fnmatchcase(name, pattern)), "")
        action.setProperty(SEARCHED_BY, QCoreApplication.translate("", words) if words else "")
