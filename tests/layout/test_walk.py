"""That everything the window shows can be read, wherever and in whatever language it is shown."""

from tests.layout.walk import faults_of_all


def test_all_that_is_shown_can_be_read() -> None:
    assert list(faults_of_all(is_whole=False)) == []
