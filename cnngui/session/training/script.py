"""A training script: what a run here would do, written for PyTorch on other machines."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from cnngui.data.loading import Loading

if TYPE_CHECKING:
    from cnngui.session.session import Session


def script_writer(session: Session, path: Path) -> Callable[[Loading], tuple[Path, Path]]:
    """What writes the script at `path` and the data beside it, in any thread, as all stands now.

    It returns both files, and raises DatasetError, ArchitectureError, OSError.
    """
    start, settings = session.network.state.to_model(), session.training.settings
    pictures, own = session.training.folder_pictures, session.symbols.state
    loaded = session.training.data if session.training.is_chosen_data_loaded else None

    def write(loading: Loading) -> tuple[Path, Path]:
        from cnngui.data.export.training_script import export_training_script  # a start does not wait for it
        from cnngui.data.sources import load_data
        from cnngui.data.training_data import fitted, with_classes_of

        data = loaded or load_data(
            settings.data, pictures=pictures, own=own, progress=loading.progress, cancel=loading.cancel
        )
        begun = with_classes_of(data, start, settings.config.seed)
        data = fitted(data, begun.architecture, begun.class_names)
        return export_training_script(path, begun, data, settings.config, settings.variation)

    return write
