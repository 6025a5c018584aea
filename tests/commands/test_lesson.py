"""cnngui lesson: what it lists and checks without a window."""

from pathlib import Path

import pytest

from cnngui.cli import main
from cnngui.course.reading import LESSONS
from cnngui.exit_codes import USAGE_ERROR

Captured = pytest.CaptureFixture[str]


def test_without_a_name_it_tells_which_there_are(capsys: Captured) -> None:
    assert main(["lesson"]) == 0
    lines = capsys.readouterr().out.splitlines()
    assert [line.split()[0] for line in lines] == list(LESSONS)
    assert "Nine numbers by hand" in "".join(lines)


def test_check_tells_the_answers_in_every_language(capsys: Captured) -> None:
    assert main(["lesson", "by-hand", "--check"]) == 0
    told = capsys.readouterr().out
    assert "1. Neuron (0, 0): 12.0" in told and "1. La neurona (0, 0): 12.0" in told
    assert told.endswith("sound\n")


def test_what_is_wrong_is_one_line_with_the_place(capsys: Captured, tmp_path: Path) -> None:
    path = tmp_path / "mine.md"
    path.write_text("# A\n\n## B\n\n```toml\nwatch = 'x'\n```\n", encoding="utf-8")
    assert main(["lesson", "--check", str(path)]) == USAGE_ERROR
    assert capsys.readouterr().err.startswith(f"cnngui: {path}, line 6: an expression has no 'x'")


def test_an_unknown_name_is_told_with_those_there_are(capsys: Captured) -> None:
    assert main(["lesson", "--check", "nothing"]) == USAGE_ERROR
    assert "nothing: no such file, and no lesson of that name; there are" in capsys.readouterr().err


@pytest.mark.parametrize("answer", ["9 ** 9 ** 9 ** 9", "0 * 9 ** 9 ** 9 ** 9", "answer"])
def test_an_answer_that_is_no_number_is_not_sound(capsys: Captured, tmp_path: Path, answer: str) -> None:
    path = tmp_path / "mine.md"
    question = f'[question]\nkind = "number"\nanswer = "{answer}"'
    path.write_text(f"# A\n\n## B\n\n```toml\n{question}\n```\n", encoding="utf-8")
    assert main(["lesson", "--check", str(path)]) == USAGE_ERROR
    said = capsys.readouterr()
    assert "is no answer to this question" in said.err and "sound" not in said.out


def test_what_asks_for_too_many_numbers_is_told_with_its_line(capsys: Captured, tmp_path: Path) -> None:
    path = tmp_path / "mine.md"
    question = '[question]\nkind = "number"\nanswer = "size(steps(0, 1, 10**10))"'
    path.write_text(f"# A\n\n## B\n\n```toml\n{question}\n```\n", encoding="utf-8")
    assert main(["lesson", "--check", str(path)]) == USAGE_ERROR
    told = "'size(steps(0, 1, 10**10))': at most 200 can be asked for at once"
    assert capsys.readouterr().err.startswith(f"cnngui: {path}, line 6: {told}")
