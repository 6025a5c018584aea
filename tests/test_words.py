"""What the window says of an error."""

from pathlib import Path

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
