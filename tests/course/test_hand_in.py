"""What is handed in: a page that shows all, with data that are read back, and nothing of it runs."""

import json
import re
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from cnngui.cli import main
from cnngui.course.hand_in import HandedStep, HandIn, page_of, picture_of, read_hand_in, table_of
from cnngui.course.lesson_error import LessonError
from cnngui.exit_codes import USAGE_ERROR

EVIL = "</script><script>alert('x')</script>"
STEPS = (
    HandedStep(
        id="a",
        title="Nine",
        text="**Work** it out",
        prediction=[[12.0, 12.0], [10.0, 0.5]],
        answer=[[12.0, 12.0], [10.0, 1.5]],
        when="2026-11-30T23:10:05",
        seconds=12.5,
        hints=1,
        tries=2,
        is_done=True,
        picture=picture_of(np.eye(28, dtype=np.float32)),
    ),
    HandedStep(id="b", title="Which?", text="", choices=("one <i>", "two *W*"), prediction=1, answer=2),
    HandedStep(id="c", title="Why?", text="", prediction=EVIL),
    HandedStep(
        id="d", title="Not done", text="", curves=[[[0.0, 1.5, 3.0], [2.0, 0.5, 0.25]], [[3.0], [1.0]]]
    ),
)


def handed(pupil: str = "Ana Lúcia") -> HandIn:
    return HandIn(
        pupil=pupil, lesson="by-hand", title="Nine", language="pt_BR", when="2026-11-30 23:12", steps=STEPS
    )


def written(folder: Path, name: str, content: HandIn) -> Path:
    path = folder / name
    path.write_text(page_of(content, str), encoding="utf-8")
    return path


def test_a_page_is_read_back_as_it_was_handed_in(tmp_path: Path) -> None:
    assert read_hand_in(written(tmp_path, "a.html", handed())) == handed()


def test_a_page_shows_all_and_needs_no_network(tmp_path: Path) -> None:
    page = written(tmp_path, "a.html", handed()).read_text("utf-8")
    body = page.partition("<body>")[2].partition('<script type="application/json"')[0]
    for shown in (
        "Ana Lúcia",
        "1. Nine — done",
        "Work it out",
        "<td>0.5</td>",
        "12.5",
        "one &lt;i&gt;",
        "two W",
    ):
        assert shown in body
    assert not re.search(r"https?:|src=\"(?!data:)|href|url\(", page)


def test_a_wrong_prediction_bears_no_tick_and_done_is_said_in_the_pages_language() -> None:
    page = page_of(handed(), lambda text: {"done": "feito"}.get(str(text), str(text)))
    assert "1. Nine — feito</h2>" in page and "2. Which?</h2>" in page
    assert "✓" not in page


def test_titles_are_written_without_marks_of_markdown() -> None:
    steps = (replace(STEPS[0], title="The *W*", text=r"5 \* 5"),)
    page = page_of(replace(handed(), title="On `conv1`", steps=steps), str)
    body = page.partition('<script type="application/json"')[0]
    assert "<title>On conv1 — " in body and "<h1>On conv1</h1>" in body
    assert "1. The W — done" in body and "<p>5 * 5</p>" in body


def test_the_curves_of_runs_are_drawn_in_the_page() -> None:
    (plot,) = re.findall("<svg.*?</svg>", page_of(handed(), str), re.DOTALL)
    first, second = re.findall(r'points="(.*?)"', plot)
    places = [tuple(map(float, place.split(","))) for place in first.split()]
    assert places[0][0] < places[1][0] < places[2][0] == float(second.split(",")[0])
    assert places[0][1] == 0 and places[1][1] < places[2][1]
    assert "Loss over the epochs" in plot and ">2<" in plot and ">3<" in plot


def test_the_page_is_in_its_language_and_its_data_are_plain(tmp_path: Path) -> None:
    path = tmp_path / "a.html"
    path.write_text(page_of(handed("A.B"), str, lambda number: number.replace(".", ",")), encoding="utf-8")
    page = path.read_text("utf-8")
    assert '<html lang="pt-BR">' in page
    assert "<dd>12,5</dd>" in page and "<td>0,5</td>" in page and "— A.B</title>" in page
    assert read_hand_in(path) == handed("A.B") and read_hand_in(path).language == "pt_BR"


def test_what_a_pupil_writes_is_text(tmp_path: Path) -> None:
    page = written(tmp_path, "a.html", handed(EVIL)).read_text("utf-8")
    assert page.count("<script") == 1 and page.count("</script") == 1 and "alert(" in page


def test_the_table_has_a_row_for_each_step_and_no_formula() -> None:
    header, *rows = table_of([handed("=1+1"), handed()])
    assert len(rows) == 8 and rows[0][0] == "'=1+1" and rows[4][0] == "Ana Lúcia"
    first = dict(zip(header, rows[0], strict=True))
    assert first["prediction"] == "12 12 / 10 0.5" and first["done"] == "yes" and first["tries"] == "2"


def told_of(step: HandedStep) -> dict[str, str]:
    header, row = table_of([replace(handed(), steps=(step,))])
    return dict(zip(header, row, strict=True))


def test_the_table_tells_painted_cells_and_those_that_are_right_alike_as_the_window_counts_them() -> None:
    answer = [[True, False, False], [True, False, True]]
    told = told_of(HandedStep(id="a", title="Paint", text="", prediction=[[0, 0], [1, 2]], answer=answer))
    assert told["prediction"] == "2 cells: row 1, column 1; row 2, column 3"
    assert told["answer"] == "3 cells: row 1, column 1; row 2, columns 1 3"


def test_a_painted_square_is_told_in_a_line_and_nothing_painted_as_such() -> None:
    corner = np.zeros((28, 28), bool)
    corner[:5, :5] = True
    told = told_of(HandedStep(id="a", title="Paint", text="", prediction=[], answer=corner.tolist()))
    assert (told["prediction"], told["answer"]) == ("0 cells", "25 cells: rows 1–5, columns 1–5")


def test_the_table_has_words_for_a_choice_and_for_what_is_done_and_no_marks_of_markdown() -> None:
    told = told_of(replace(STEPS[1], title="Which *one*?"))
    assert (told["title"], told["done"]) == ("Which one?", "no")
    assert (told["prediction"], told["answer"]) == ("one <i>", "two W")


def test_collect_writes_the_table_and_names_what_it_left_out(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "class").mkdir()
    written(tmp_path, "b.html", handed("B"))
    written(tmp_path / "class", "a.html", handed("A"))
    (tmp_path / "other.html").write_text("<html></html>")
    out = tmp_path / "table.csv"
    assert main(["collect", str(tmp_path), "-o", str(out)]) == 0
    told = capsys.readouterr()
    assert "2 handed in" in told.out and "left out" in told.err and "other.html" in told.err
    lines = out.read_text("utf-8-sig").splitlines()
    assert len(lines) == 9 and lines[0].startswith("pupil,lesson,handed_in,step")


@pytest.mark.parametrize(("value", "said"), [(299_520.0, "299520"), (0.123456, "0.1235"), (1234.5, "1234.5")])
def test_a_large_number_is_told_whole(value: float, said: str) -> None:
    step = HandedStep(id="1", title="Count", text="", prediction=value, answer=[[value]])
    told = told_of(step)
    assert (told["prediction"], told["answer"]) == (said, said)
    page = page_of(replace(handed(), steps=(step,)), str)
    assert page.count(f"{said}<") == 2


def test_a_folder_without_pages_is_refused(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["collect", str(tmp_path)]) == USAGE_ERROR
    assert main(["collect", str(tmp_path / "none")]) == USAGE_ERROR
    assert "nothing was handed in" in capsys.readouterr().err


@pytest.mark.parametrize("damage", ['"steps": [{}]', '"steps": 3', '"steps": [{"choices": 1}]'])
def test_a_damaged_page_says_so(tmp_path: Path, damage: str) -> None:
    data = f'{{"format": "cnngui hand-in 1", {damage}}}'
    path = tmp_path / "a.html"
    path.write_text(f'<script type="application/json" id="cnngui-hand-in">{data}</script>')
    with pytest.raises(LessonError, match="damaged"):
        read_hand_in(path)


VALUES: tuple[object, ...] = (
    None,
    5,
    -1,
    1e300,
    True,
    "x",
    [],
    [[1]],
    [[1], 2],
    [[True], [True, False]],
    [{}],
    {},
)


@pytest.mark.parametrize("value", VALUES, ids=repr)
def test_a_page_that_was_changed_by_hand_is_read_or_left_out_and_spoils_no_table(
    tmp_path: Path, value: object
) -> None:
    whole = written(tmp_path, "whole.html", handed()).read_text("utf-8")
    before, text, after = re.split(r'(?<="cnngui-hand-in">)(.*?)(?=</script>)', whole, flags=re.DOTALL)
    data = json.loads(text)
    changes = [data | {name: value} for name in data]
    for name in data["steps"][0]:
        step = data["steps"][0] | {name: value}
        changes.append(data | {"steps": [step, *data["steps"][1:]]})
    for changed in changes:
        path = tmp_path / "changed.html"
        path.write_text(before + json.dumps(changed) + after, encoding="utf-8")
        try:
            page = read_hand_in(path)
        except LessonError:
            continue
        assert all(isinstance(cell, str) for row in table_of([handed(), page]) for cell in row)
