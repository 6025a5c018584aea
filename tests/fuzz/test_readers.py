"""Damaged files end in words, whatever reads them."""

import pytest

from tests.fuzz.readers import READERS, run


@pytest.mark.parametrize("reader", READERS)
def test_a_damaged_file_is_read_or_refused_in_a_line(reader: str, capsys: pytest.CaptureFixture[str]) -> None:
    failures = run(2000, 0, (reader,))
    assert not failures, capsys.readouterr().out
