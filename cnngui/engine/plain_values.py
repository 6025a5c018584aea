"""Frozen dataclasses as plain values, for files that older versions may read too."""

import dataclasses
from typing import Any

ADDED = "added"
"""Marks a field that came after version 0.1: it is written only where it is not the default."""


def plain_values(thing: Any) -> dict[str, Any]:
    """The fields of a dataclass by name; those that came later where they are not the default."""
    left_out = {
        field.name
        for field in dataclasses.fields(thing)
        if ADDED in field.metadata and getattr(thing, field.name) == field.default
    }
    values = dataclasses.asdict(thing)
    return {name: value for name, value in values.items() if name not in left_out}
