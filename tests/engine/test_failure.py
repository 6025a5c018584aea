from pathlib import Path

from cnngui.engine.description.architecture_error import ArchitectureError
from cnngui.engine.failure import Failure


def shout(text: str) -> str:
    return text.upper().replace("{PATH}", "{path}").replace("{REASON}", "{reason}")


def test_a_failure_says_its_text_with_its_values() -> None:
    assert str(Failure("{name} takes {count:,} bytes", name="a", count=1234)) == "a takes 1,234 bytes"


def test_translation_sees_the_text_before_the_values_are_in_it() -> None:
    assert Failure("{path}: gone", path="a/b").in_words(shout) == "a/b: GONE"


def test_a_failure_within_a_failure_is_translated_too() -> None:
    outer = Failure("{path}: {reason}", path="a", reason=Failure("too large"))
    assert outer.in_words(shout) == "a: TOO LARGE"
    assert str(outer) == "a: too large"


def test_of_another_error_within_a_failure_no_words_for_programmers_are_told() -> None:
    told = Failure("{reason}!", reason=ValueError("bad index")).in_words(shout)
    assert told == "SOMETHING IN IT IS NOT AS IT SHOULD BE!"


def test_braces_in_a_text_without_values_are_braces() -> None:
    assert str(Failure("{} is empty")) == "{} is empty"


def test_braces_in_values_are_braces() -> None:
    assert str(Failure("not {value}", value="{name}")) == "not {name}"


def test_an_architecture_error_names_the_layer_that_it_is_laid_to() -> None:
    error = ArchitectureError("{count} is too many", count=3)
    assert error.layer is None
    assert str(error) == "3 is too many"
    assert error.at("conv2").layer == "conv2"
    assert str(error.at("conv2")) == "conv2: 3 is too many"


def test_a_name_from_outside_cannot_break_the_line_nor_turn_its_order_around() -> None:
    """Names in files may hold line breaks, halves of characters, marks that reverse what follows."""
    failure = Failure("{name} is missing", name="x_train\n, y\u202e\udcff é\u00a0")
    assert str(failure) == "x_train\\n, y\\u202e\\udcff é\u00a0 is missing"
    assert str(Failure("{path} is no file", path=Path("a\nb"))) == "a\\nb is no file"
