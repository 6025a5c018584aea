"""Lessons as files: one file, or a folder with several languages."""

from pathlib import Path

import pytest

from cnngui.course.checking import checked_answers
from cnngui.course.lesson_error import LessonError
from cnngui.course.reading import read_lesson
from cnngui.course.stage import Stage
from cnngui.engine.description.neuron import Neuron

WHOLE = """# A window

What it is about.

## Which pixels?

```toml
id = "pixels"
point = ["feature_maps", "example_scene/example_input"]
cover = "neuron"
watch = 'layer == "conv2"'

[state]
network = "book"
draw = 5
pin = ["conv1", 3, 10, 12]

[show]
panel = "neuron"
alone = true

[question]
kind = "choice"
answer = "2 if count(sees('conv1', 10, 12)) == 25 else 1"
```

Some *text*.

- [ ] ten
- [ ] twenty-five,
  as it is

> A first hint,
> of two lines.

> A second hint.

---

Because.

## Another step

No head, no question.

# For the teacher

The key.

## More
"""


def written(folder: Path, text: str) -> Path:
    path = folder / "mine.md"
    path.write_text(text, encoding="utf-8")
    return path


def test_a_file_has_all_that_stands_in_it(tmp_path: Path) -> None:
    lesson = read_lesson(written(tmp_path, WHOLE))
    assert (lesson.name, lesson.title, lesson.about) == ("mine", "A window", "What it is about.")
    assert lesson.teacher == "The key.\n\n## More"
    first, second = lesson.steps
    assert (first.id, first.title, first.text) == ("pixels", "Which pixels?", "Some *text*.")
    assert first.point == ("feature_maps", "example_scene/example_input") and first.cover == ("neuron",)
    assert first.state == Stage(network="book", draw=5, pin=Neuron("conv1", 3, 10, 12))
    assert first.show == Stage(panel="neuron", alone=True)
    assert first.choices == ("ten", "twenty-five, as it is")
    assert first.hints == ("A first hint,\nof two lines.", "A second hint.")
    assert first.explanation == "Because."
    assert (second.id, second.question, second.explanation) == ("2", None, "")
    assert checked_answers(lesson) == [2, None]


FAULTS = {
    "netwrok = 1": "there is no 'netwrok' here",
    "[state]\nnetwork = 'bok'": "network must be one of",
    "[state]\nwithout = ['neuron', 'nuron']": "without must be one of",
    "[state]\ndraw = 12": "draw must be a whole number from 0 to 9",
    "[state]\nlayer = 'conv9'": "there is no layer 'conv9'; there are conv1, pool1",
    "[state]\npin = ['conv1', 3, 90, 0]": "conv1 has no such neuron",
    "[question]\nkind = 'number'\nanswer = 'open(1)'": "an expression has no 'open'",
    "[question]\nkind = 'number'\nanswer = '1 +'": "'1 +' is no expression",
    "[question]\nkind = 'number'\nanswer = '1 / 0'": "'1 / 0': division by zero",
    "[question]\nkind = 'paint'\non = 'conv1'\nmap = 33\nanswer = 'image > 0'": "conv1 has no map 33",
    "[question]\nkind = 'number'\nanswer = 'shape(\"conv9\")[1]'": "there is no layer 'conv9'; there are c",
    "[question]\nkind = 'number'\nanswer = 'bias(\"pool1\", 0)'": "that layer has no such values",
    "[question]\nkind = 'number'\nanswer = 'kernel(\"conv1\", 99)'": "there are not so many",
    "[question]\nkind = 'paint'\nanswer = '3'": "'3' gives 3, which is no answer to this question",
    "[question]\nkind = 'choice'": "choices, as - [ ] text, belong to",
    "watch = '1 == 1'": "what is watched for is so from the start",
    "[state]\npanel = 'what_it_sees'\npage = 'fool'": "page must be one of contributions, patches, ",
    "[show]\npanel = 'kernel'\npage = 'fooling'": "a page belongs to a panel that has pages",
    "[state]\npage = 'fooling'": "a page belongs to a panel that has pages",
    "[show]\nabout = 'all'": "about must be one of answer, chosen",
    "point = 3": "point must be a name",
    "point = 'feature_mpas'": "point: there is no 'feature_mpas' in the window; the nearest names are feat",
    "cover = ['output', 'neurom']": "cover: there is no 'neurom' in the window; the nearest names are neuron",
    "hide = 'example_scene/example_sum'": "hide: there is no 'example_scene/example_sum' in the window; the",
    "point = ''": "point: there is no '' in the window",
    "[question": "it is not sound TOML",
}


@pytest.mark.parametrize("head", FAULTS)
def test_what_is_wrong_is_told_with_file_line_and_reason(tmp_path: Path, head: str) -> None:
    path = written(tmp_path, f"# A\n\n## B\n\n```toml\n{head}\n```\n\ntext\n")
    with pytest.raises(LessonError) as caught:
        checked_answers(read_lesson(path))
    assert str(caught.value).startswith(f"{path}, line ") and FAULTS[head] in str(caught.value)


def test_the_line_is_that_of_the_key(tmp_path: Path) -> None:
    head = "id = 'a'\n\n[state]\ndraw = 1\n\n[question]\nkind = 'number'\ndecimals = 99\n"
    path = written(tmp_path, f"# A\n\n## B\n\n```toml\n{head}```\n")
    with pytest.raises(LessonError, match=r"mine\.md, line 13: decimals must be a whole number from 0 to 6"):
        read_lesson(path)


def test_languages_of_a_folder_have_one_head(tmp_path: Path) -> None:
    (tmp_path / "lesson.toml").write_text("minutes = 5\n\n[[step]]\nid = 'a'\n\n[[step]]\npoint = 'output'\n")
    (tmp_path / "en.md").write_text("# One\n\n## A\n\n## B\n")
    (tmp_path / "es.md").write_text("# Uno\n\n## A\n")
    lesson = read_lesson(tmp_path, "pt_BR")  # not there
    assert (lesson.language, lesson.title, lesson.minutes, len(lesson.steps)) == ("en", "One", 5, 2)
    assert lesson.steps[1].point == ("output",) and lesson.steps[1].line == 6
    with pytest.raises(LessonError, match=r"es\.md, line 3: it has 1 steps, lesson\.toml has 2"):
        read_lesson(tmp_path, "es")


@pytest.mark.parametrize("text", ["", "text\n", "# A\n\n# B\n", "## A\n"])
def test_a_file_that_is_no_lesson_says_what_it_lacks(tmp_path: Path, text: str) -> None:
    with pytest.raises(LessonError, match=r"a lesson (begins|has)"):
        read_lesson(written(tmp_path, text))


def test_signs_in_code_mean_nothing(tmp_path: Path) -> None:
    text = "# A\n\n## B\n\n```\n# no title\n> no hint\n- [ ] no choice\n---\n```\n"
    (step,) = read_lesson(written(tmp_path, text)).steps
    assert (step.hints, step.choices, step.explanation) == ((), (), "") and "# no title" in step.text
