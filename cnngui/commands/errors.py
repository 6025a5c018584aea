"""What may go wrong in a command without being a fault of the program."""

from cnngui.course.lesson_error import LessonError
from cnngui.data.datasets import DatasetError
from cnngui.data.files.model_file import ModelFileError
from cnngui.data.files.state_file import StateFileError
from cnngui.engine.description.architecture_error import ArchitectureError
from cnngui.experiments.experiment_error import ExperimentError


class CommandError(Exception):
    """A command cannot do what was asked; the message says why in one line."""


EXPECTED_ERRORS = (
    *(CommandError, DatasetError, ModelFileError, StateFileError, ArchitectureError, ExperimentError),
    *(LessonError, OSError),
)
