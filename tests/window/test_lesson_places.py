"""The panels and layouts that lessons name are those of the window."""

import pytest

from cnngui.course.reading import LESSONS, shipped_lesson
from cnngui.window.catalogue import PANELS
from cnngui.window.layouts import LAYOUTS

NAMES = {row.name for row in PANELS}
PARTS = {"example_scene", "example_calculation", "example_turned_kernel"}
"""Of panels, which a lesson names alone."""


@pytest.mark.parametrize("name", LESSONS)
def test_what_a_lesson_shows_rings_and_covers_is_there(name: str) -> None:
    for step in shipped_lesson(name, "en").steps:
        for stage in (step.state, step.show):
            assert stage.panel is None or stage.panel in NAMES, step.id
            assert stage.layout is None or stage.layout in LAYOUTS, step.id
        for place in (*step.point, *step.cover):
            assert place.partition("/")[0] in NAMES | PARTS, step.id
