"""What the window says of an error."""

from pathlib import Path

import pytest
from PySide6.QtCore import QLocale

from cnngui.engine.description.architecture_error import ArchitectureError
from cnngui.engine.failure import Failure
from cnngui.engine.text import Text
from cnngui.words import in_words

FILE = Path("/home/somebody/of/a/long/name/and/deep/folders/digits.npz")


def test_a_file_whose_reason_follows_is_told_by_its_name_also_within_another_text() -> None:
    failure = Failure("{path}: {reason}", path=FILE, reason=Failure("cut short"))
    assert in_words(failure) == "digits.npz: cut short"
    assert in_words(Text("{count} left out: {named}", count=1, named=failure)) == (
        "1 left out: digits.npz: cut short"
    )
    assert str(failure) == f"{FILE}: cut short"


def test_a_path_at_the_end_is_told_whole() -> None:
    assert in_words(Failure("kept in {path}", path=FILE)) == f"kept in {FILE}"
    assert in_words(Failure("{path} is no file", path=Path("/"))) == "/ is no file"


@pytest.mark.parametrize(
    ("language", "told"),
    [("en_US", "17,632 and 0.25"), ("pt_BR", "17.632 and 0,25"), ("es", "17.632 and 0,25")],
)
def test_numbers_of_a_failure_have_the_signs_of_the_language(language: str, told: str) -> None:
    before = QLocale()
    QLocale.setDefault(QLocale(language))
    bytes_told = Text("{count:,} and {share:g}", count=17632, share=0.25)
    failure = Failure("{path}: {found} in {line}.", path="a,b.npz", found=bytes_told, line=1234)
    said, of_layer = in_words(failure), in_words(ArchitectureError("{found}", "conv1", found=bytes_told))
    QLocale.setDefault(before)
    assert said == f"a,b.npz: {told} in 1234."
    assert of_layer == f"conv1: {told}"
    assert str(failure) == "a,b.npz: 17,632 and 0.25 in 1234."
