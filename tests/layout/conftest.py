"""What the tests of layouts are made in."""

import pytest

from cnngui.course.reading import LANGUAGES


@pytest.fixture(scope="module", params=LANGUAGES)
def language(request: pytest.FixtureRequest) -> str:
    """Each language of the lessons."""
    chosen: str = request.param
    return chosen
