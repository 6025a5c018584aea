"""Networks that a file may mean, tried on labelled digits: the one that answers right is meant."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray

from cnngui.data.datasets import DIGITS
from cnngui.data.files.model_file import ModelFileError
from cnngui.data.foreign.assembly import assemble
from cnngui.data.foreign.input_ranges import INPUT_RANGES, InputRange
from cnngui.data.foreign.steps import ActivationStep, ForeignNetwork
from cnngui.data.foreign.trial_digits import TrialDigits, in_size
from cnngui.data.loading import Loading
from cnngui.engine.compute.losses import mean_cross_entropy
from cnngui.engine.compute.network import Network

_FEWEST = 15  # digits for the first looks
_MOST = 100  # where the time allows as many
_WORK = 1.5e10  # multiplications of a look, some seconds
_FIRST_RANGES = (INPUT_RANGES[0], INPUT_RANGES[1], INPUT_RANGES[4])
_NETWORKS_KEPT = 8
_KEPT = 4  # networks with a range, after all ranges
_WITH_VARIANTS = 3
_FINALISTS = 2  # that are tried on all digits
_RIGHT = 0.7  # by which one more right answer raises it, where how sure it is tells little
_PRIOR = 1.5  # by which one more oddity lowers the logarithm of a chance


@dataclass(frozen=True, slots=True, eq=False)
class Candidate:
    """What a file may mean; the more unusual, the larger its oddity. variants: looked at last.

    activation: the step that stands after all layers but the last, where the file does not say it. structure:
    the same number for those that differ in the activation alone.
    """

    network: ForeignNetwork
    oddity: float = 0.0
    variants: tuple["Candidate", ...] = ()
    activation: ActivationStep | None = None
    structure: int = 0

    def with_activation(self, activation: ActivationStep) -> "Candidate":
        """The same with another activation; itself where the file says which."""
        if self.activation is None:
            return self
        steps = (activation if step is self.activation else step for step in self.network.steps)
        network = replace(self.network, steps=tuple(steps))
        return replace(self, network=network, variants=(), activation=activation)


@dataclass(frozen=True, slots=True, eq=False)
class Trial:
    """How many of so many digits a network answers right with a range.

    chance: the logarithm of how likely its answers make the right ones, and the more usual meaning. classes:
    the digit that each output means, where another order than 0 to 9 answers most.
    """

    candidate: Candidate
    range: InputRange
    right: int
    count: int
    chance: float
    classes: tuple[str, ...] = DIGITS

    @property
    def network(self) -> ForeignNetwork:
        """What was tried."""
        return self.candidate.network

    @property
    def share(self) -> float:
        """The share that is answered right."""
        return self.right / self.count


def try_all(
    candidates: Sequence[Candidate], digits: TrialDigits, loading: Loading | None = None
) -> tuple[Trial, ...]:
    """The trials of networks for ten classes, the most likely first, with one at least of each structure.

    How likely a network makes the right answers tells more than how many are right: with another padding, or
    a stretched range, most are right as well, but it is less sure of them. Few digits tell what is worth a
    look at more. Raises ModelFileError where none of the networks can be held here, LoadingCancelled.
    """
    bench = _Bench(digits, loading or Loading())
    first: list[Trial] = []
    if len(candidates) > 1:
        first = bench.looked([(each, one) for each in candidates for one in _FIRST_RANGES], (0, 0.4))
        candidates = list(dict.fromkeys(trial.candidate for trial in first))[:_NETWORKS_KEPT]
    looked = bench.looked([(each, one) for each in candidates for one in INPUT_RANGES], (0.4, 0.7))
    kept = [(trial.candidate, trial.range) for trial in looked[:_KEPT]]
    likely = dict(reversed(kept[:_WITH_VARIANTS]))
    kept += [(variant, one) for each, one in likely.items() for variant in each.variants]
    looked = bench.looked(kept, (0.7, 0.8))
    if not looked and bench.failure is not None:
        raise bench.failure
    finalists = [(trial.candidate, trial.range) for trial in looked[:_FINALISTS]]
    found = [*bench.tried(finalists, len(digits.digits), (0.8, 1)), *looked[_FINALISTS:]]
    structures = {trial.candidate.structure for trial in found}
    for trial in first:  # what no later look was worth, once each
        if trial.candidate.structure not in structures:
            structures.add(trial.candidate.structure)
            found.append(trial)
    return tuple(found)


def try_one(
    candidate: Candidate, one: InputRange, digits: TrialDigits, loading: Loading | None = None
) -> Trial:
    """The trial of one of them on all digits. Raises ModelFileError, LoadingCancelled."""
    bench = _Bench(digits, loading or Loading())
    trials = bench.tried([(candidate, one)], len(digits.digits), (0, 1))
    if bench.failure is not None:
        raise bench.failure
    return trials[0]


class _Bench:
    """Looks at the digits with one network after the other."""

    def __init__(self, digits: TrialDigits, loading: Loading) -> None:
        self._images = digits.digits.images.astype(np.float32) / np.float32(255)
        self._labels = digits.digits.labels
        self._weight = digits.weight
        self._loading = loading
        self.failure: ModelFileError | None = None
        """Why the first one that cannot be held cannot."""

    def looked(
        self, pairs: Sequence[tuple[Candidate, InputRange]], share: tuple[float, float]
    ) -> list[Trial]:
        """The trials on as many digits as there is time for, the most likely first."""
        try:
            each = assemble(pairs[0][0].network)[0].multiplication_count
            count = min(max(int(_WORK / (len(pairs) * each)), _FEWEST), _MOST)
        except (ModelFileError, IndexError):  # it is told when nothing else can be tried
            count = _FEWEST
        return self.tried(pairs, count, share)

    def tried(
        self, pairs: Sequence[tuple[Candidate, InputRange]], count: int, share: tuple[float, float]
    ) -> list[Trial]:
        """The trials on the first digits, the most likely first; what cannot be held is left out.

        share: what part of the whole work this is.
        """
        loading = self._loading.part(*share)
        ranges: dict[Candidate, list[InputRange]] = {}
        for candidate, one in pairs:
            ranges.setdefault(candidate, []).append(one)
        trials: list[Trial] = []
        for at, (candidate, its) in enumerate(ranges.items()):
            loading.report(at / len(ranges))
            try:
                trials += self._tried(candidate, its, count)
            except ModelFileError as failure:
                self.failure = self.failure or failure
        return sorted(trials, key=lambda trial: -trial.chance)

    def _tried(self, candidate: Candidate, ranges: Sequence[InputRange], count: int) -> list[Trial]:
        architecture, parameters = assemble(candidate.network)
        _, height, width = architecture.input_shape
        images, labels = in_size(self._images[:count], height, width), self._labels[:count]
        computing = Network(architecture)
        trials = []
        for one in ranges:
            # One thread: with two the buffers took 300 MB, not 156, for PyTorch's example of MNIST.
            answers = computing.logits(parameters, one.of(images), threads=1, interrupt=self._loading.check)
            logits = np.nan_to_num(answers.astype(np.float64))
            right, order = _rightly(logits.argmax(axis=1), labels)
            with np.errstate(all="ignore"):
                loss = mean_cross_entropy(logits, np.argsort(order)[labels])
            evidence = (1 - self._weight) * _RIGHT * right - self._weight * count * loss
            chance = evidence - _PRIOR * (candidate.oddity + one.oddity)
            names = tuple(DIGITS[each] for each in order)
            trials.append(Trial(candidate, one, right, count, chance=chance, classes=names))
        return trials


def _rightly(answers: NDArray[np.int64], labels: NDArray[np.int64]) -> tuple[int, NDArray[np.int64]]:
    """How many are right, and the digit of each output: its number, or another order if most are right so."""
    right, most = int((answers == labels).sum()), len(labels) / 2
    if right >= most:
        return right, np.arange(len(DIGITS))
    counts = np.zeros((len(DIGITS), len(DIGITS)), np.int64)
    np.add.at(counts, (answers, labels), 1)
    meant = best_assignment(counts)
    right_so = int(counts[np.arange(len(meant)), meant].sum())
    return (right_so, meant) if right_so >= most else (right, np.arange(len(DIGITS)))


def best_assignment(counts: NDArray[np.int64]) -> NDArray[np.int64]:
    """The column of each row, each once, with the largest sum.

    Row by row, the best sum is kept for each set of columns that may be taken so far, as bits of a number:
    1,024 sets of ten. SciPy's `linear_sum_assignment` does the same, but it takes 1 s and more to import in a
    window.
    """
    size = len(counts)
    sets = np.arange(1 << size)
    best = np.where(sets == 0, 0, -1)
    taken = np.zeros((size, len(sets)), np.int64)
    for row in range(size):
        after = np.full(len(sets), -1)
        for column in range(size):
            before = sets[(best >= 0) & (sets >> column & 1 == 0)]
            reached, total = before | 1 << column, best[before] + counts[row, column]
            better = total > after[reached]
            after[reached[better]] = total[better]
            taken[row, reached[better]] = column
        best = after
    meant, left = np.zeros(size, np.int64), len(sets) - 1
    for row in reversed(range(size)):
        meant[row] = taken[row, left]
        left &= ~(1 << int(meant[row]))
    return meant
