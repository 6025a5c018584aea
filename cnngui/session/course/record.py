"""What is kept of a lesson between two starts: how far one came, and what was predicted."""

from __future__ import annotations

import json
import logging
import re
from dataclasses import asdict, dataclass, field
from datetime import datetime
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from cnngui.course.hand_in import HandedStep, HandIn, picture_of
from cnngui.course.lesson import Lesson, Step
from cnngui.data.files.atomic_file import write_atomically
from cnngui.data.files.user_folders import state_folder
from cnngui.engine.failure import Failure
from cnngui.engine.sound_json import read_json

logger = logging.getLogger(__name__)

MAX_BYTES = 1 << 22
"""Most bytes of a record."""


@dataclass(slots=True)
class Taken:
    """What happened on a step. prediction: None, or a number, a text, a table, or a list of cells.

    answer: what the engine said then, likewise. when: "2026-11-30T23:10:05", local time, of the prediction.
    seconds: on this step before it. hints: shown so far. tries: predictions that were handed in.
    """

    prediction: Any = None
    answer: Any = None
    when: str = ""
    seconds: float = 0.0
    hints: int = 0
    tries: int = 0
    is_seen: bool = False
    """Whether what the step watches for has been so, or its goal been reached."""
    picture: str = ""
    """What the network saw when the prediction was made, the goal was reached, or a step was left that
    watches for a drawing: a PNG in Base64.
    """
    curves: list[list[list[float]]] = field(default_factory=list)
    """Of the runs that the step watched for, the oldest first: epochs, and the loss there."""
    fewest: int | None = None
    """Of the weights that reached its goal, those that were not zero, at the best."""
    draft: Any = None
    """What was entered and not handed in yet, as the form of the question has it."""

    def keep_picture(self, image: NDArray[np.float32]) -> None:
        """Keep what the network sees, if there is something. image: (height, width), in [0, 1]."""
        self.picture = picture_of(image) if image.any() else ""


@dataclass(slots=True)
class Record:
    """step: where one was last, from 0. pupil: the name that was typed last. steps: by id. runs: the ids of
    the training runs that were made in the lesson, which count again where one comes back to it.
    """

    lesson: str
    step: int = 0
    pupil: str = ""
    steps: dict[str, Taken] = field(default_factory=dict)
    runs: list[str] = field(default_factory=list)

    def of(self, id: str) -> Taken:
        """What happened on a step; nothing yet where nothing did."""
        return self.steps.setdefault(id, Taken())

    @property
    def has_findings(self) -> bool:
        """Whether something was entered, or found out by acts, which a lesson begun anew would forget."""
        return any(taken.tries or taken.is_seen or taken.draft is not None for taken in self.steps.values())

    def handed_in(self, lesson: Lesson) -> HandIn:
        """All that happened in the lesson so far."""
        return HandIn(
            pupil=self.pupil,
            lesson=lesson.name,
            title=lesson.title,
            language=lesson.language,
            when=datetime.now().isoformat(sep=" ", timespec="minutes"),
            steps=tuple(_handed(step, self.steps.get(step.id, Taken())) for step in lesson.steps),
        )

    def save(self) -> bool:
        """Keep it for the next time. Returns whether that could be written; the log says why not."""
        path = record_path(self.lesson)
        try:
            path.parent.mkdir(parents=True, exist_ok=True)
            write_atomically(path, json.dumps(asdict(self), ensure_ascii=False, indent=1).encode())
        except OSError as error:
            logger.warning("the progress in a lesson is not kept: %s", error.strerror)
            return False
        return True


def _handed(step: Step, taken: Taken) -> HandedStep:
    is_answered = step.question is None or taken.prediction is not None
    return HandedStep(
        id=step.id,
        title=step.title,
        text=step.text,
        choices=step.choices,
        prediction=taken.prediction,
        answer=taken.answer,
        when=taken.when,
        seconds=taken.seconds,
        hints=taken.hints,
        tries=taken.tries,
        is_done=is_answered and (taken.is_seen or not step.waits_for_act),
        fewest=taken.fewest,
        picture=taken.picture,
        curves=taken.curves,
    )


def record_path(lesson: str) -> Path:
    """The file of a lesson's record."""
    return state_folder() / "course" / f"{re.sub(r'[^A-Za-z0-9._-]', '_', lesson)}.json"


def kept_record(lesson: str) -> Record:
    """The record of a lesson; a fresh one where none is kept, or what is kept cannot be used."""
    path = record_path(lesson)
    try:
        if path.stat().st_size > MAX_BYTES:
            return Record(lesson)
        kept: Any = read_json(path.read_bytes(), path.name)
        steps = {str(id): Taken(**taken) for id, taken in kept["steps"].items()}
        runs = [str(id) for id in kept.get("runs", [])]
        return Record(lesson, int(kept["step"]), str(kept.get("pupil", "")), steps, runs)
    except FileNotFoundError:
        return Record(lesson)
    except (OSError, Failure, TypeError, KeyError, ValueError, AttributeError):
        logger.exception("what was kept of a lesson cannot be used")
        return Record(lesson)
