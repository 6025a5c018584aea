"""Layer descriptions to and from the plain values of JSON; nothing that is read is trusted."""

import dataclasses
from collections.abc import Mapping
from typing import Any, get_args

from cnngui.engine.description.architecture_error import ArchitectureError
from cnngui.engine.description.layers import Layer
from cnngui.engine.plain_values import plain_values
from cnngui.engine.sound_json import JsonError, as_json, read_object
from cnngui.engine.text import Text

MAX_JSON_LENGTH = 1_000_000
"""Longest text read, in characters."""

_TYPES: Mapping[str, type[Any]] = {kind.type_name: kind for kind in get_args(Layer)}


def encode_layer(layer: Layer) -> dict[str, Any]:
    """Plain values of a layer, its type first; fields that came later where they are not the default."""
    return {"type": layer.type_name, **plain_values(layer)}


def decode_layer(value: object) -> Layer:
    """The layer that `encode_layer` wrote. Raises ArchitectureError.

    A field with a default may be missing; an unknown field is an error.
    """
    if not isinstance(value, dict):
        raise ArchitectureError("a layer must be an object with a type, not {value}", value=as_json(value))
    kind = _layer_type(value)
    given = {key: item for key, item in value.items() if key != "type"}
    check_keys(kind, given)
    layer: Layer = kind(**{key: tuple(v) if isinstance(v, list) else v for key, v in given.items()})
    return layer


def _layer_type(value: dict[str, Any]) -> type[Any]:
    name = value.get("type")
    if not isinstance(name, str) or name not in _TYPES:
        raise ArchitectureError(
            "a layer's type must be one of {choices}, not {name}",
            choices=", ".join(_TYPES),
            name=as_json(name),
        )
    return _TYPES[name]


def check_keys(kind: type[Any], given: Mapping[str, object]) -> None:
    """Raise ArchitectureError unless `given` has the fields that dataclass `kind` needs, and no other."""
    fields = dataclasses.fields(kind)
    unknown = sorted(given.keys() - {field.name for field in fields})
    if unknown:
        raise ArchitectureError("unknown field {field}", field=as_json(unknown[0]))
    for field in fields:
        if field.default is dataclasses.MISSING and field.name not in given:
            raise ArchitectureError("{field} is missing", field=field.name)


def read_description(text: str) -> dict[str, Any]:
    """The fields of a description. Raises ArchitectureError: too long, or no sound JSON object."""
    if not isinstance(text, str) or len(text) > MAX_JSON_LENGTH:
        raise ArchitectureError(
            "the description must be JSON text of at most {most} characters", most=MAX_JSON_LENGTH
        )
    try:
        return read_object(text, Text("the description"))
    except JsonError as error:
        raise ArchitectureError.saying(error) from error
