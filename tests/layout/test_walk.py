"""That everything the window shows can be read, wherever and in whatever language it is shown."""

import pytest

from cnngui.window.view_actions import LANGUAGES
from tests.layout.walk import SIZES, faults_at


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("size", SIZES, ids="{0[0]}x{0[1]}".format)
def test_all_that_is_shown_can_be_read(language: str, size: tuple[int, int]) -> None:
    assert faults_at(language, size, is_whole=False) == []
