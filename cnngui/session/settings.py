"""What the program remembers between two starts: a typed view of QSettings."""

from __future__ import annotations

import hashlib
import json
import shutil
from collections.abc import Callable
from dataclasses import asdict
from itertools import count
from math import nan
from pathlib import Path
from typing import Generic, Literal, Protocol, TypeVar, cast, get_args

from PySide6.QtCore import QByteArray, QSettings

from cnngui.data.augmentation import Augmentation
from cnngui.data.datasets import EMBEDDED
from cnngui.data.drawing.drawing import DEFAULT_PEN_WIDTH
from cnngui.engine.plain_values import plain_values
from cnngui.engine.training.config import TrainingConfig
from cnngui.session.training.settings import TrainingSettings

ThemeName = Literal["system", "light", "dark", "projector"]
Value = TypeVar("Value")

MAX_RECENT_FILES = 10
"""Files."""
ZOOMS = (0.8, 0.9, 1.0, 1.1, 1.25, 1.5, 1.75, 2.0)
"""The sizes of the interface that can be chosen, 1 as designed; the first and the last are the limits."""
SMALLEST_PEN_WIDTH = 1.0
"""Units of the paper."""
LARGEST_PEN_WIDTH = 6.0
"""Units of the paper."""
DIGEST_BYTES = 16
"""Before the bytes that Qt is given back: damaged ones can bring it down."""


class Store(Protocol):
    """Where values are kept by name, as QSettings does."""

    def value(self, key: str, default: object, /) -> object:
        """The value, or the default where none is set."""

    def setValue(self, key: str, value: object, /) -> None:
        """Keep a value."""


class Kept(Generic[Value]):
    """A property of `Settings`, which its store keeps under the property's name."""

    def __init__(
        self, default: Value, read: Callable[[object], Value], write: Callable[[Value], object]
    ) -> None:
        """default: what the property is where nothing is kept, or what `read` raises ValueError for.

        read: makes the value of what the store gives. write: makes what the store takes.
        """
        self._default, self._read, self._write = default, read, write

    def __set_name__(self, owner: type[Settings], name: str) -> None:
        self._name = name

    def __get__(self, settings: Settings, owner: type[Settings]) -> Value:
        kept = settings.store.value(self._name, None)
        try:
            return self._default if kept is None else self._read(kept)
        except ValueError:
            return self._default

    def __set__(self, settings: Settings, value: Value) -> None:
        settings.store.setValue(self._name, self._write(value))


def _text(kept: object) -> str:
    if not isinstance(kept, str):
        raise ValueError("no text")
    return kept


def _theme(kept: object) -> ThemeName:
    if kept not in get_args(ThemeName):
        raise ValueError("no theme")
    return cast(ThemeName, kept)


def _flag(kept: object) -> bool:
    return kept != "false"


def _flag_text(flag: bool) -> str:
    return "true" if flag else "false"


def _number(low: float, high: float) -> Callable[[object], float]:
    """Reads a number within limits."""

    def read(kept: object) -> float:
        number = float(kept) if isinstance(kept, str | float | int) else nan
        if not low <= number <= high:
            raise ValueError("out of range")
        return number

    return read


def _training(kept: object) -> TrainingSettings:
    try:
        entry = json.loads(_text(kept))
        data, augment = entry.pop("data"), entry.pop("augment")
        augmentation = Augmentation(**entry.pop("augmentation", {}))
        config = TrainingConfig(**entry)
    except (TypeError, AttributeError, KeyError, RecursionError) as error:
        raise ValueError("no settings of training") from error
    data = data if data in EMBEDDED else TrainingSettings().data
    return TrainingSettings(data, config, augment is True, augmentation)


def _training_text(settings: TrainingSettings) -> str:
    entry = {"data": settings.data, "augment": settings.augment, **plain_values(settings.config)}
    if settings.augmentation != Augmentation():  # an earlier version takes its defaults instead
        entry["augmentation"] = asdict(settings.augmentation)
    return json.dumps(entry)


def _bytes(kept: object) -> QByteArray:
    record = bytes(kept.data()) if isinstance(kept, QByteArray) else b""
    digest, content = record[:DIGEST_BYTES], record[DIGEST_BYTES:]
    if digest != _digest(content):
        raise ValueError("damaged")
    return QByteArray(content)


def _record(content: QByteArray) -> QByteArray:
    kept = bytes(content.data())
    return QByteArray(_digest(kept) + kept)


def _digest(content: bytes) -> bytes:
    return hashlib.blake2b(content, digest_size=DIGEST_BYTES).digest()


class Settings:
    """Each property reads and writes one value; what cannot be used is taken as not set."""

    theme = Kept[ThemeName]("system", _theme, str)
    """The colours of the window."""
    language = Kept("", _text, str)
    """A language code such as "pt_BR"; "" for the system's language."""
    zoom = Kept(1.0, _number(ZOOMS[0], ZOOMS[-1]), float)
    """The size of the whole interface, 1 as designed."""
    centred = Kept(True, _flag, _flag_text)
    """Whether drawings are scaled and centred the way MNIST was made."""
    pen_width = Kept(DEFAULT_PEN_WIDTH, _number(SMALLEST_PEN_WIDTH, LARGEST_PEN_WIDTH), float)
    """The pen's diameter in units of the paper."""
    state_in_pictures = Kept(True, _flag, _flag_text)
    """Whether pictures that are saved hold the state that they show."""
    training = Kept(TrainingSettings(), _training, _training_text)
    """How to train. A data set of one's own is not kept: it may be gone, or far away."""
    geometry = Kept(QByteArray(), _bytes, _record)
    """Place and size of the window, as it saves them; empty at the first start."""
    window_state = Kept(QByteArray(), _bytes, _record)
    """The layout of the docks, as the window saves it; empty at the first start."""
    strip_is_empty = Kept(True, _flag, _flag_text)
    """Whether the panel in front at the bottom of that layout had nothing to show."""

    welcomes = Kept(True, _flag, _flag_text)
    """Whether a start without a file or a lesson shows the welcome page."""

    def __init__(self, store: Store | None = None) -> None:
        """store: by default the user's own, in the platform's place for it."""
        self.store: Store = store if store is not None else QSettings("cnngui", "cnngui")

    @classmethod
    def for_one_run(cls, theme: ThemeName = "system") -> Settings:
        """Settings that neither read nor change what the user keeps, and end with the process."""
        settings = cls(_Memory())
        settings.theme = theme
        return settings

    @property
    def are_kept(self) -> bool:
        """Whether the next start can find what is set."""
        return not isinstance(self.store, QSettings) or self.store.isWritable()

    def set_aside(self) -> Path | None:
        """Forget all that is set. Returns the file beside in which it is kept, None if nothing was set.

        Raises OSError.
        """
        store = self.store
        if not isinstance(store, QSettings) or not Path(store.fileName()).is_file():
            return None
        beside = next(path for n in count(1) if not (path := Path(f"{store.fileName()}.{n}")).exists())
        shutil.copyfile(store.fileName(), beside)
        store.clear()
        store.sync()
        return beside

    @property
    def recent_files(self) -> list[Path]:
        """Networks and states opened or saved last, the newest first, at most MAX_RECENT_FILES.

        Some may be gone by now: nobody looks, since a disk that is far away may take minutes to answer.
        """
        value = self.store.value("recent_files", [])
        # An INI file gives a list of one back as a plain text.
        texts = [value] if isinstance(value, str) else value if isinstance(value, list) else []
        return [Path(text) for text in texts if isinstance(text, str) and text]

    def add_recent_file(self, path: Path | str) -> None:
        """Put a file at the top of `recent_files`."""
        newest = Path(path).absolute()
        others = [other for other in self.recent_files if other != newest]
        self.store.setValue("recent_files", [str(file) for file in [newest, *others][:MAX_RECENT_FILES]])


class _Memory:
    """A store that is never written anywhere."""

    def __init__(self) -> None:
        self._values: dict[str, object] = {}

    def value(self, key: str, default: object) -> object:
        return self._values.get(key, default)

    def setValue(self, key: str, value: object) -> None:
        self._values[key] = value
