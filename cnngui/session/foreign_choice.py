"""What a file of another program is taken to mean, chosen among guesses, and what each is found to answer."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace

from PySide6.QtCore import QObject, Signal

from cnngui.data.foreign.candidates import ACTIVATIONS
from cnngui.data.foreign.input_ranges import InputRange
from cnngui.data.foreign.reading import ForeignReading
from cnngui.data.foreign.steps import ActivationStep
from cnngui.data.foreign.trials import Candidate, Trial, try_one
from cnngui.data.loading import Loading
from cnngui.engine.failure import Failure
from cnngui.session.background import Background
from cnngui.session.network_file import NetworkFile


@dataclass(frozen=True, slots=True, eq=False)
class Guess:
    """What the file may mean. trial: how that answered digits, perhaps few of them; None if never tried."""

    candidate: Candidate
    range: InputRange
    trial: Trial | None = None

    def is_same(self, other: Guess) -> bool:
        """Whether both mean the same."""
        mine, others = self.candidate, other.candidate
        key = (mine.structure, mine.activation, self.range)
        return key == (others.structure, others.activation, other.range)


class ForeignChoice(QObject):
    """The document of the import dialog: guesses in their order, one of which is chosen.

    What is chosen is made, and tried on all digits, in the background: `is_busy` until that is done, and
    `file` is the one before.
    """

    changed = Signal()

    def __init__(self, file: NetworkFile, parent: QObject | None = None) -> None:
        super().__init__(parent)
        assert file.reading is not None, "a file of another program"
        self._file, self._reading = file, file.reading
        self.guesses = _guesses(file.reading)
        self.chosen = 0
        """Index of the guess that is taken."""
        self.failure: Exception | None = None
        """Why what is chosen cannot be held here, if it cannot."""
        self._names: tuple[str, ...] = ()
        self._background = Background(self)

    @property
    def file(self) -> NetworkFile:
        """The file, understood as it is chosen."""
        return self._file

    @property
    def reading(self) -> ForeignReading:
        """How the file is understood now."""
        return self._reading

    @property
    def guess(self) -> Guess:
        """What is chosen."""
        return self.guesses[self.chosen]

    @property
    def is_busy(self) -> bool:
        """Whether what is chosen is still to be made and tried."""
        return self._background.is_busy

    @property
    def is_ready(self) -> bool:
        """Whether the file can be opened as it is chosen."""
        return not self.is_busy and self.failure is None

    @property
    def activations(self) -> tuple[ActivationStep, ...]:
        """What may stand between the layers; nothing where the file says it."""
        return () if self.guess.candidate.activation is None else ACTIVATIONS

    @property
    def has_own_names(self) -> bool:
        """Whether the classes were named by hand."""
        return bool(self._names)

    @property
    def has_structures(self) -> bool:
        """Whether the guesses differ in strides, padding or pooling."""
        return len({guess.candidate.structure for guess in self.guesses}) > 1

    def choose(self, index: int) -> None:
        """Take another guess."""
        if index != self.chosen:
            self.chosen = index
            self._find()

    def set_range(self, one: InputRange) -> None:
        """Take the pixels to be wanted so."""
        self._take(Guess(self.guess.candidate, one))

    def set_activation(self, step: ActivationStep) -> None:
        """Take this function to stand after all layers but the last."""
        self._take(Guess(self.guess.candidate.with_activation(step), self.guess.range))

    def set_class_names(self, names: tuple[str, ...]) -> None:
        """Call the classes so; by none, as the file or the trial says. `failure` says why they cannot be."""
        if names != self._names:
            self._names = names
            self._find()

    def end(self) -> None:
        """Find out nothing more."""
        self._background.cancel()

    def _take(self, guess: Guess) -> None:
        known = (at for at, each in enumerate(self.guesses) if each.is_same(guess))
        at = next(known, None)
        if at is None:
            tried = [at for at, each in enumerate(self.guesses) if each.trial is not None]
            at = tried[-1] + 1 if tried else len(self.guesses)
            self.guesses.insert(at, guess)
            if at <= self.chosen:
                self.chosen += 1
        self.choose(at)

    def _find(self) -> None:
        at, work = self.chosen, _work(self._reading, self.guess, self._names)
        self.failure = None

        def take(reading: ForeignReading) -> None:
            self.guesses[at] = replace(self.guesses[at], trial=reading.trial)
            self._reading = reading
            self._file = self._file.understood_as(reading)
            self.changed.emit()

        self._background.start(work, take, self._fail)
        self.changed.emit()

    def _fail(self, error: Exception) -> None:
        if not isinstance(error, Failure):
            raise error
        self.failure = error
        self.changed.emit()


def _work(
    reading: ForeignReading, guess: Guess, names: tuple[str, ...]
) -> Callable[[Loading], ForeignReading]:
    """What makes the network of a guess, and tries it where it was not tried on all digits."""

    def work(loading: Loading) -> ForeignReading:
        trial = guess.trial
        if reading.trials is not None and (trial is None or trial.count < len(reading.trials.digits.digits)):
            trial = try_one(guess.candidate, guess.range, reading.trials.digits, loading)
        return reading.understood_as(guess.candidate, guess.range, trial, names)

    return work


def _guesses(reading: ForeignReading) -> list[Guess]:
    """What was tried, the most likely first, then the structures that were not, the most usual first."""
    if reading.trials is None:
        guesses = [Guess(reading.candidate, reading.range)]
    else:
        guesses = [Guess(trial.candidate, trial.range, trial) for trial in reading.trials.all]
    seen = {guess.candidate.structure for guess in guesses}
    for candidate in reading.meanings:
        if candidate.structure not in seen:
            seen.add(candidate.structure)
            guesses.append(Guess(candidate, reading.range))
    return guesses
