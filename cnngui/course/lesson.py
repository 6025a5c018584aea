"""A lesson: steps that say, ask, point and explain."""

from dataclasses import dataclass, field
from pathlib import Path
from typing import Literal

from cnngui.course.expression import Expression
from cnngui.course.puzzle import Goal
from cnngui.course.stage import Stage

OF_RUNS = ("runs", "final_loss", "validation")
"""Names of expressions that tell of training runs."""
OF_DRAWING = ("image", "answer", "likeliest", "probability", "smallest_flip", "flipped_answer")
"""Names of expressions that tell of the drawing."""
QuestionKind = Literal["number", "choice", "paint", "sketch", "draw", "text"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Question:
    """What is predicted before it is shown.

    answer: what the engine says to it; None where there is no one answer. Of a number it is a number or a
    table of them, of a choice the number of the right one, from 1; of paint truths (rows, columns) for the
    cells of map number `map` of the layer `on`, or of INPUT; of sketch as many numbers as `points`, within
    `y`, for places within `x`. decimals: that are shown of a number. drawn: whether it is about what the
    pupil draws.
    """

    kind: QuestionKind
    answer: Expression | None = None
    decimals: int = 2
    on: str = "input"
    map: int = 0
    x: tuple[float, float] = (0.0, 1.0)
    y: tuple[float, float] = (0.0, 1.0)
    points: int = 9
    drawn: bool = False

    @property
    def needs_drawing(self) -> bool:
        """Whether nothing can be predicted while the sheet is blank."""
        return self.drawn or self.kind == "draw"


@dataclass(frozen=True, slots=True, kw_only=True)
class Step:
    """One page of a lesson. Texts are Markdown.

    id: what a prediction is kept by. state: set when the step begins. show: what "Show me" does. point: the
    names of what is ringed. cover: the names of what is covered until the prediction is in; hide: of what
    leaves its room to others until then. watch: completes the step when it is true; goal: when it is reached.
    choices: what a question of choice offers. explanation: shown when the step is done. path, line: where its
    head stands.
    """

    id: str
    title: str
    text: str
    state: Stage = field(default_factory=Stage)
    show: Stage = field(default_factory=Stage)
    point: tuple[str, ...] = ()
    cover: tuple[str, ...] = ()
    hide: tuple[str, ...] = ()
    watch: Expression | None = None
    goal: Goal | None = None
    question: Question | None = None
    choices: tuple[str, ...] = ()
    hints: tuple[str, ...] = ()
    explanation: str = ""
    path: Path = field(default=Path(), compare=False)
    line: int = 1

    @property
    def waits_for_act(self) -> bool:
        """Whether it is done by something that is to be so, or to be reached."""
        return self.watch is not None or self.goal is not None

    @property
    def waits_for_runs(self) -> bool:
        """Whether that is something about training runs, whose curves are to be looked at."""
        return self.watch is not None and not self.watch.names.isdisjoint(OF_RUNS)

    @property
    def waits_for_drawing(self) -> bool:
        """Whether that is something about the drawing, and nothing is asked that would be answered by one."""
        is_asked = self.question is not None
        return not is_asked and self.watch is not None and not self.watch.names.isdisjoint(OF_DRAWING)


@dataclass(frozen=True, slots=True, kw_only=True)
class Lesson:
    """name: what progress is kept by. about: what it is about, in a sentence or two. minutes: how long it
    takes. teacher: the teacher's page, or "".
    """

    name: str
    title: str
    language: str
    steps: tuple[Step, ...]
    about: str = ""
    minutes: int = 0
    teacher: str = ""
