"""Experiments as TOML files. The format is described in docs/experiments.md."""

import tomllib
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import replace
from datetime import date, time
from importlib import resources
from pathlib import Path
from typing import Any

from cnngui.engine.checks import Checks
from cnngui.engine.failure import Failure
from cnngui.engine.text import Text
from cnngui.experiments.choices import SETTINGS, check_setting, setup_of, unknown
from cnngui.experiments.experiment import (
    MOST_SEEDS,
    Experiment,
    Variant,
    Vote,
    value_name,
    variant_of,
    variants_of,
)
from cnngui.experiments.experiment_error import ExperimentError

READY = (
    *("pooling", "activations", "filters", "kernels", "sharing", "augmentation", "dropout"),
    *("learning-rates", "shuffled", "book"),
)
"""Experiments that come with the program, by name."""
MAX_BYTES = 1 << 20
"""Most bytes of a file."""

Table = dict[str, Any]

_CHECK = Checks(ExperimentError)
_EXPERIMENT_KEYS = ["title", "seeds", "tests", "reference_name", "base", "axis", "variant"]
_AXIS_KEYS = ["setting", "values", "names"]
_VARIANT_KEYS = ["name", "seeds", "reference", "votes_of", "voters"]


def read_experiment(path: Path, changes: Mapping[str, Any] | None = None) -> Experiment:
    """The experiment in a TOML file; `changes` take the place of its base. Raises ExperimentError."""
    try:
        if path.stat().st_size > MAX_BYTES:
            raise ExperimentError("too large for an experiment")
        return experiment_of(path.read_text("utf-8"), path.stem, changes)
    except (OSError, Failure) as error:
        raise ExperimentError("{path}: {reason}", path=path, reason=error) from error
    except UnicodeDecodeError as error:
        raise ExperimentError("{path}: it is no text", path=path) from error


def ready_experiment(name: str, changes: Mapping[str, Any] | None = None) -> Experiment:
    """The experiment of that name that comes with the program. Raises ExperimentError."""
    if name not in READY:
        raise unknown(name, list(READY))
    return experiment_of(ready_text(name), name, changes)


def ready_text(name: str) -> str:
    """The TOML of an experiment that comes with the program."""
    file = resources.files("cnngui.resources") / "experiments" / f"{name}.toml"
    return file.read_text("utf-8")


def experiment_of(text: str, name: str, changes: Mapping[str, Any] | None = None) -> Experiment:
    """The experiment that a TOML text describes; its title is `name` where it has none.

    Raises ExperimentError, which names the key and its place.
    """
    try:
        table = tomllib.loads(text)
    except (tomllib.TOMLDecodeError, RecursionError) as error:
        raise ExperimentError("it is not sound TOML: {reason}", reason=error) from error
    _check_names(table, _EXPERIMENT_KEYS)
    base = {**_table(table.get("base", {}), "base"), **(changes or {})}
    _check_values({**table, "base": base})
    with _at("base"):
        for setting in base:
            check_setting(setting)
        setup_of(base)
    return Experiment(
        title=_text(table.get("title", name), "title"),
        variants=tuple(_variants(table, base)),
        seeds=_seeds(table.get("seeds", 5)),
        axes=tuple(axis["setting"] for axis in table.get("axis", [])),
        tests=table.get("tests", False),
        reference_name=_text(table.get("reference_name", ""), "reference_name"),
    )


def _variants(table: Table, base: Table) -> list[Variant]:
    axes, variants = _tables(table.get("axis", []), "axis"), _tables(table.get("variant", []), "variant")
    if axes and variants:
        raise ExperimentError("an experiment has either [[axis]] or [[variant]], not both")
    if axes:
        return variants_of(base, [_axis(axis, place) for place, axis in enumerate(axes, 1)])
    if not variants:
        raise ExperimentError(
            "nothing to compare: an experiment has one or two [[axis]], or some [[variant]]"
        )
    made: list[Variant] = []
    for place, variant in enumerate(variants, start=1):
        with _at(Text("variant {number}", number=place)):
            made.append(_variant(variant, base, made))
    return made


def _axis(axis: Table, place: int) -> tuple[str, dict[str, Any]]:
    """The setting and its values by name."""
    with _at(Text("axis {number}", number=place)):
        _check_names(axis, _AXIS_KEYS)
        for key in ("setting", "values"):
            if key not in axis:
                raise ExperimentError("{key} is missing", key=key)
        setting, values = _text(axis["setting"], "setting"), axis["values"]
        check_setting(setting)
        if not isinstance(values, list) or not values:
            raise ExperimentError("values must be a list of one or more")
        names = axis.get("names", [value_name(value) for value in values])
        if not isinstance(names, list) or len(names) != len(values):
            raise ExperimentError("names must be a list of as many as values: {count}", count=len(values))
        named = {_name(str(name), "names"): value for name, value in zip(names, values, strict=True)}
        if len(named) < len(values):
            raise ExperimentError("two values have the same name; give them others by names")
        return setting, named


def _variant(variant: Table, base: Table, before: list[Variant]) -> Variant:
    if "name" not in variant:
        raise ExperimentError("{key} is missing", key="name")
    name, count = _name(variant["name"], "name"), variant.get("seeds", 0)
    _CHECK.whole(Text("seeds"), count, 0, MOST_SEEDS)
    reference = variant.get("reference")
    if reference is not None:
        _CHECK.within(Text("reference"), reference, 0, 1)
    choices = {key: value for key, value in variant.items() if key not in _VARIANT_KEYS}
    if "votes_of" in variant:
        return _vote(name, variant, choices, before)
    for key in choices:
        if key not in base:
            _check_choice(key)
    return replace(variant_of(name, base, choices), seeds=count, reference=reference)


def _vote(name: str, variant: Table, choices: Table, before: list[Variant]) -> Variant:
    """Networks of a variant before, answering together."""
    if choices:
        raise ExperimentError("a vote has no settings of its own, as {key!r}", key=next(iter(choices)))
    of = next((each for each in before if each.name == variant["votes_of"] and not each.vote), None)
    if of is None:
        raise ExperimentError("votes_of must be the name of a variant before")
    voters = variant.get("voters", 5)
    _CHECK.whole(Text("voters"), voters, 2, MOST_SEEDS)
    return Variant(
        name=name,
        setup=of.setup,
        seeds=variant.get("seeds", 0),
        reference=variant.get("reference"),
        vote=Vote(of.name, voters),
    )


def _check_choice(key: str) -> None:
    """Refuse an unknown key of a variant, with the near names of settings and of other keys."""
    try:
        check_setting(key)
    except ExperimentError:
        raise unknown(key, [*_VARIANT_KEYS, *SETTINGS]) from None


def _seeds(value: object) -> tuple[int, ...]:
    """The numbers from 0 on, so many, or those of a list."""
    if isinstance(value, list):
        return tuple(value)
    _CHECK.whole(Text("seeds"), value, 1, MOST_SEEDS)
    assert isinstance(value, int)
    return tuple(range(value))


def _check_names(table: Table, known: list[str]) -> None:
    for name in table:
        if name not in known:
            raise unknown(name, known)


def _check_values(value: object, key: str = "") -> None:
    """Refuse what TOML has and no experiment takes, wherever it stands; key: of the nearest table."""
    if isinstance(value, dict):
        for name, each in value.items():
            _check_values(each, name)
    elif isinstance(value, list):
        for each in value:
            _check_values(each, key)
    elif isinstance(value, date | time):
        raise ExperimentError(
            "{key}: {value} is a date or a time, which no setting is; a text stands in quotes",
            key=key,
            value=value,
        )


def _table(value: object, key: str) -> Table:
    if not isinstance(value, dict):
        raise ExperimentError("{key} must be a table, as [{key}]", key=key)
    return value


def _tables(value: object, key: str) -> list[Table]:
    if not isinstance(value, list) or not all(isinstance(each, dict) for each in value):
        raise ExperimentError("{key} must be tables, as [[{key}]]", key=key)
    return value


def _text(value: object, key: str) -> str:
    if not isinstance(value, str) or not value.isprintable():
        raise ExperimentError("{key} must be text in one line", key=key)
    return value


def _name(value: object, key: str) -> str:
    """What a row of the table is called."""
    name = _text(value, key)
    if not name.strip():
        raise ExperimentError("{key} must not be empty", key=key)
    return name


@contextmanager
def _at(place: Text | str) -> Iterator[None]:
    """Let failures within name the place."""
    try:
        yield
    except Failure as error:
        raise ExperimentError("{place}: {reason}", place=place, reason=error) from error
