"""An experiment: variants of one setup, each run with several seeds."""

import itertools
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import asdict, dataclass, field, fields
from functools import cached_property
from typing import Any, Self

from cnngui.engine.checks import Checks
from cnngui.engine.failure import Failure
from cnngui.engine.sound_json import as_json
from cnngui.engine.text import Text
from cnngui.experiments.choices import Choices, setup_of
from cnngui.experiments.experiment_error import ExperimentError
from cnngui.experiments.setup import Setup, digest_of

MOST_SEEDS = 1000
"""Most seeds of an experiment."""
MOST_VARIANTS = 1000
"""Most variants of an experiment."""
MOST_AXES = 2
"""Settings that are varied each against each."""

_CHECK = Checks(ExperimentError)


@dataclass(frozen=True, slots=True)
class Vote:
    """`voters` runs of the variant called `of` answer together, by the mean of their probabilities.

    The vote of seed s is that of the seeds from s · voters on: no two votes share a voter.
    """

    of: str
    voters: int


@dataclass(frozen=True, slots=True)
class Variant:
    """A row of the table.

    choices: its settings beyond the base. coordinates: its value on each axis, as text. seeds: how many it is
    run with; 0: as many as the experiment says. reference: somebody else's accuracy, in [0, 1].
    """

    name: str
    setup: Setup
    choices: Choices = field(default_factory=dict)
    coordinates: tuple[str, ...] = ()
    seeds: int = 0
    reference: float | None = None
    vote: Vote | None = None


@dataclass(frozen=True)
class Run:
    """One variant with one seed."""

    variant: Variant
    seed: int

    @cached_property
    def key(self) -> str:
        """A digest of all that decides what it comes to, but for the images themselves."""
        vote = self.variant.vote
        own = self.variant.setup.key(self.seed)
        return own if vote is None else digest_of({"vote": own, "voters": vote.voters})

    @cached_property
    def members(self) -> tuple["Run", ...]:
        """The runs that must have been made before, where it is a vote of them."""
        vote = self.variant.vote
        if vote is None:
            return ()
        seeds = range(self.seed * vote.voters, (self.seed + 1) * vote.voters)
        return tuple(Run(Variant(vote.of, self.variant.setup), seed) for seed in seeds)


@dataclass(frozen=True, slots=True)
class Experiment:
    """All that is compared. Raises ExperimentError.

    axes: the settings that are varied each against each, if that is how the variants came about. tests:
    whether the test part is measured too. reference_name: whose accuracies the variants' references are.
    """

    title: str
    variants: tuple[Variant, ...]
    seeds: tuple[int, ...] = (0, 1, 2, 3, 4)
    axes: tuple[str, ...] = ()
    tests: bool = False
    reference_name: str = ""

    def __post_init__(self) -> None:
        if not 1 <= len(self.variants) <= MOST_VARIANTS:
            raise ExperimentError(
                "{count} variants; from 1 to {most} are possible",
                count=len(self.variants),
                most=MOST_VARIANTS,
            )
        names = [variant.name for variant in self.variants]
        if twice := next((name for name in names if names.count(name) > 1), None):
            raise ExperimentError("two variants are called {name!r}", name=twice)
        if not 1 <= len(self.seeds) <= MOST_SEEDS or len(set(self.seeds)) < len(self.seeds):
            raise ExperimentError("the seeds must be from 1 to {most} numbers, each once", most=MOST_SEEDS)
        for seed in self.seeds:
            _CHECK.whole(Text("seed"), seed, 0, 2**31 - 1)
        _CHECK.flag(Text("tests"), self.tests)

    def plain(self) -> dict[str, Any]:
        """Values that JSON can hold, for `from_plain`."""
        values = {field.name: getattr(self, field.name) for field in fields(self)}
        variants = [{**asdict(variant), "setup": variant.setup.plain()} for variant in self.variants]
        return {**values, "variants": variants}

    @classmethod
    def from_plain(cls, values: Mapping[str, Any]) -> Self:
        """The experiment that `plain` wrote. Raises ValueError, KeyError or TypeError for anything else."""
        variants = tuple(_variant_from(variant) for variant in values["variants"])
        tuples = {name: tuple(values[name]) for name in ("seeds", "axes")}
        return cls(**{**values, **tuples, "variants": variants})

    def seeds_of(self, variant: Variant) -> tuple[int, ...]:
        """The seeds that a variant is run with."""
        return tuple(range(variant.seeds)) if variant.seeds else self.seeds

    def runs(self) -> Iterator[Run]:
        """All runs, seed by seed: the first figures of all variants come first. A vote follows its voters."""
        most = max(len(self.seeds_of(variant)) for variant in self.variants)
        asked = [
            Run(variant, seeds[place])
            for place in range(most)
            for variant in self.variants
            if place < len(seeds := self.seeds_of(variant))
        ]
        asked.sort(key=lambda run: run.variant.vote is not None)
        known: set[str] = set()
        for run in itertools.chain.from_iterable((*run.members, run) for run in asked):
            if run.key not in known:
                known.add(run.key)
                yield run


def _variant_from(values: Mapping[str, Any]) -> Variant:
    vote = values["vote"]
    changes = {
        "setup": Setup.from_plain(values["setup"]),
        "coordinates": tuple(values["coordinates"]),
        "vote": None if vote is None else Vote(**vote),
    }
    return Variant(**{**values, **changes})


def variants_of(
    base: Choices, axes: Sequence[tuple[str, Mapping[str, Any]]], start: Setup | None = None
) -> list[Variant]:
    """A variant for each value of one axis, or for each pair of two; axes: a setting, and values by names.

    Raises ExperimentError, naming what is wrong.
    """
    settings = [setting for setting, _ in axes]
    if twice := next((setting for setting in settings if settings.count(setting) > 1), None):
        raise ExperimentError("two axes vary {setting!r}", setting=twice)
    if not 1 <= len(axes) <= MOST_AXES:
        raise ExperimentError("{count} settings to vary; one or two are possible", count=len(axes))
    for setting, values in axes:
        if not values:
            raise ExperimentError("{setting} has no values", setting=setting)
    variants = []
    for names in itertools.product(*(values for _, values in axes)):
        chosen = {setting: values[name] for (setting, values), name in zip(axes, names, strict=True)}
        variants.append(variant_of(" · ".join(names), base, chosen, start, names))
    return variants


def variant_of(
    name: str, base: Choices, chosen: Choices, start: Setup | None = None, coordinates: tuple[str, ...] = ()
) -> Variant:
    """The variant with the choices of the base and its own. Raises ExperimentError, which names it."""
    try:
        setup = setup_of({**base, **chosen}, start)
    except Failure as error:
        raise ExperimentError("variant {name!r}: {reason}", name=name, reason=error) from error
    return Variant(name, setup, chosen, coordinates)


def value_name(value: object) -> str:
    """A value of an axis in a table; it is not empty."""
    if value in ("", [], {}):
        return as_json(value)
    if isinstance(value, bool):
        return "on" if value else "off"
    if isinstance(value, list) and all(isinstance(each, int | float) for each in value):
        return "×".join(map(str, value))
    if isinstance(value, dict):
        return ", ".join(f"{name} {value_name(each)}" for name, each in value.items())
    return f"{value:g}" if isinstance(value, float) else str(value)
