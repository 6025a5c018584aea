"""Ways to provoke what can be wrong with a lesson."""

from collections.abc import Callable
from pathlib import Path
from typing import Literal

from cnngui.course.checking import checked_answers
from cnngui.course.expression import Expression
from cnngui.course.facts import NAMES
from cnngui.course.hand_in import HandedStep, HandIn, page_of, read_hand_in
from cnngui.course.puzzle import Goal, hint
from cnngui.course.reading import read_lesson
from cnngui.course.situation import situation_of
from cnngui.course.stage import Stage
from cnngui.engine.text import Text
from cnngui.session.course.play import NOTHING_DRAWN
from cnngui.session.course.set_aside import SetAside
from cnngui.session.session import Session
from tests.provoked import Act


def file(text: str | bytes | None) -> Act:
    def act(folder: Path) -> object:
        path = folder / "x.md"
        if text is not None:
            path.write_bytes(text if isinstance(text, bytes) else text.encode())
        return checked_answers(read_lesson(path))

    return act


def head(toml: str, rest: str = "") -> Act:
    return file(f"# A\n\n## B\n\n```toml\n{toml}\n```\n{rest}")


def folder_of(toml: str, **texts: str) -> Act:
    def act(folder: Path) -> object:
        (folder / "lesson.toml").write_text(toml)
        for language, text in texts.items():
            (folder / f"{language}.md").write_text(text)
        return checked_answers(read_lesson(folder))

    return act


def begin_in_run(folder: Path, session: Session) -> object:
    session.training.choose_data("synthetic:20")
    return SetAside(session)


ACTS: list[Act] = [
    file(None),
    file(b"\xff"),
    file(b" " * ((1 << 20) + 1)),
    file("text"),
    file("# A\n"),
    head("["),
    head("x = 1"),
    head("[state]\nnetwork = 1"),
    head("state = 1"),
    head("id = 1"),
    head("[state]\nlayer = 'x'"),
    head("[state]\npage = 'fooling'"),
    head("[state]\npin = 1"),
    head("[state]\npin = ['conv1', 99]"),
    head("[state]\nshift = 1"),
    head("point = 1"),
    head("cover = 'nothing'"),
    head("[question]\nanswer = '1'"),
    head("[question]\nkind = 'number'\nanswer = '+'"),
    head("[question]\nkind = 'number'\nanswer = 'x'"),
    head("[question]\nkind = 'number'\nanswer = 'maps(0)'"),
    head("[question]\nkind = 'number'\nanswer = '1 / 0'"),
    head("[question]\nkind = 'number'\nanswer = 'example[9]'"),
    head("[question]\nkind = 'number'\nanswer = 'steps(0, 1, 10**10)'"),
    head("[question]\nkind = 'number'\nanswer = '[1, 2] + [1, 2, 3]'"),
    head("[question]\nkind = 'paint'\nanswer = '1'"),
    head("[question]\nkind = 'paint'\non = 'conv1'\nmap = 33\nanswer = 'image > 0'"),
    head("[question]\nkind = 'choice'"),
    head("watch = 'image'"),
    head("[goal]\nof = 'example'"),
    head("[goal]\nnear = 'image'"),
    head("[state]\nkernel = [1, 2]"),
    head("[state]\nkernel = [[1, 2]]"),
    head("watch = '1'"),
    file("# A\n\n## B\n\n```toml\nid = '2'\n```\n\n## C\n"),
    folder_of("step = 1", en="# A\n\n## B\n"),
    folder_of("[[step]]"),
    folder_of("[[step]]\n[[step]]", en="# A\n\n## B\n"),
    folder_of("[[step]]", en="# A\n\n## B\n\n```toml\nid = 'x'\n```\n"),
]


def page(content: str | bytes) -> Act:
    def act(folder: Path) -> object:
        path = folder / "x.html"
        path.write_bytes(content if isinstance(content, bytes) else content.encode())
        return read_hand_in(path)

    return act


HANDED = '<script type="application/json" id="cnngui-hand-in">{}</script>'
STEP = HandedStep(
    id="1",
    title="A",
    text="B",
    prediction=1,
    answer=2,
    when="2026",
    tries=1,
    hints=1,
    fewest=1,
    curves=[[[1.0], [2.0]]],
)
SHOWN = HandIn(pupil="A", lesson="b", title="C", language="", when="2026", steps=(STEP,))


def word_of_page(number: int) -> Act:
    """The words of a page, as they are told to whoever writes it."""

    def act(folder: Path) -> object:
        said: list[Text] = []

        def tell(text: Text) -> str:
            said.append(text)
            return str(text)

        page_of(SHOWN, tell)
        return said[number]

    return act


ACTS += [
    page(b" " * ((20 << 20) + 1)),
    page("text"),
    page(HANDED.replace("{}", '{"format": "x"}')),
    page(HANDED),
    *(word_of_page(number) for number in range(9)),
]


def hinted(near: str, of: Literal["example", "network"] = "network") -> Act:
    """What is said of a goal, with a kernel and a bias of nothing."""

    def act(folder: Path) -> object:
        stage = Stage(example="slides", example_kernel=((0.0,),), bias=0.0, kernel=((0.0,) * 5,) * 5)
        return hint(Goal(Expression.read(near, NAMES), of), situation_of(stage))

    return act


ACTS += [
    hinted("1"),
    hinted("0"),
    hinted("sum(example_kernel) / 9", "example"),
    hinted("0 - sum(example_kernel) / 9 + 0.5", "example"),
    hinted("bias('conv1', 0) / 9"),
    hinted("0.5 - bias('conv1', 0) / 9"),
]


def said_of_a_blank_sheet(folder: Path, session: Session) -> object:
    return NOTHING_DRAWN


SESSION: list[Callable[[Path, Session], object]] = [begin_in_run, said_of_a_blank_sheet]
