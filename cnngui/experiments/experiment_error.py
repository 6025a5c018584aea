"""What is wrong with an experiment."""

from cnngui.engine.failure import Failure


class ExperimentError(Failure):
    """An experiment cannot be made, or one of its runs; the message says what is wrong and where."""
