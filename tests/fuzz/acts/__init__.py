"""Everything that a user can do: the acts by name, and how often each is done beside the others."""

from tests.fuzz.acts import course, documents, drawing, fields, panels, pointing, tables, window
from tests.fuzz.acts.act import ACTS, WEIGHTS

__all__ = [
    "ACTS",
    "WEIGHTS",
    "course",
    "documents",
    "drawing",
    "fields",
    "panels",
    "pointing",
    "tables",
    "window",
]
