"""What the program remembers between two starts: a typed view of QSettings."""

from __future__ import annotations

import hashlib
import json
import shutil
from dataclasses import asdict
from itertools import count
from pathlib import Path
from typing import Literal, Protocol, cast, get_args

from PySide6.QtCore import QByteArray, QSettings

from cnngui.data.drawing.drawing import DEFAULT_PEN_WIDTH
from cnngui.engine.training.config import TrainingConfig
from cnngui.session.training.settings import EMBEDDED, TrainingSettings

ThemeName = Literal["system", "light", "dark", "projector"]

MAX_RECENT_FILES = 10
ZOOM_RANGE = (0.5, 3.0)
PEN_WIDTH_RANGE = (0.5, 10.0)
DIGEST_BYTES = 16
"""Before the bytes that Qt is given back: damaged ones can bring it down."""


class Store(Protocol):
    """Where values are kept by name, as QSettings does."""

    def value(self, key: str, default: object, /) -> object:
        """The value, or the default where none is set."""

    def setValue(self, key: str, value: object, /) -> None:
        """Keep a value."""


class Settings:
    """Each property reads and writes one value; what cannot be used is taken as not set."""

    def __init__(self, store: Store | None = None) -> None:
        """store: by default the user's own, in the platform's place for it."""
        self._store: Store = store if store is not None else QSettings("cnngui", "cnngui")

    @classmethod
    def for_one_run(cls, theme: ThemeName = "system") -> Settings:
        """Settings that neither read nor change what the user keeps, and end with the process."""
        settings = cls(_Memory())
        settings.theme = theme
        return settings

    def set_aside(self) -> Path | None:
        """Forget all that is set. Returns the file beside in which it is kept, None if nothing was set.

        Raises OSError.
        """
        store = self._store
        if not isinstance(store, QSettings) or not Path(store.fileName()).is_file():
            return None
        beside = next(path for n in count(1) if not (path := Path(f"{store.fileName()}.{n}")).exists())
        shutil.copyfile(store.fileName(), beside)
        store.clear()
        store.sync()
        return beside

    @property
    def theme(self) -> ThemeName:
        """The colours of the window."""
        name = self._text("theme")
        return cast(ThemeName, name) if name in get_args(ThemeName) else "system"

    @theme.setter
    def theme(self, name: ThemeName) -> None:
        self._store.setValue("theme", name)

    @property
    def language(self) -> str:
        """A language code such as "pt_BR"; "" for the system's language."""
        return self._text("language")

    @language.setter
    def language(self, code: str) -> None:
        self._store.setValue("language", code)

    @property
    def zoom(self) -> float:
        """The size of the whole interface, 1 as designed."""
        return self._number("zoom", 1.0, ZOOM_RANGE)

    @zoom.setter
    def zoom(self, factor: float) -> None:
        self._store.setValue("zoom", factor)

    @property
    def centred(self) -> bool:
        """Whether drawings are scaled and centred the way MNIST was made."""
        return self._text("centred") != "false"

    @centred.setter
    def centred(self, centred: bool) -> None:
        self._store.setValue("centred", "true" if centred else "false")

    @property
    def pen_width(self) -> float:
        """The pen's diameter in units of the paper."""
        return self._number("pen_width", DEFAULT_PEN_WIDTH, PEN_WIDTH_RANGE)

    @pen_width.setter
    def pen_width(self, width: float) -> None:
        self._store.setValue("pen_width", width)

    @property
    def training(self) -> TrainingSettings:
        """How to train. A data set of one's own is not kept: it may be gone, or far away."""
        try:
            entry = json.loads(self._text("training"))
            data, augment, config = entry.pop("data"), entry.pop("augment"), TrainingConfig(**entry)
        except (ValueError, TypeError, AttributeError, KeyError, RecursionError):
            return TrainingSettings()
        return TrainingSettings(data if data in EMBEDDED else EMBEDDED[0], config, augment is True)

    @training.setter
    def training(self, settings: TrainingSettings) -> None:
        entry = {"data": settings.data, "augment": settings.augment, **asdict(settings.config)}
        self._store.setValue("training", json.dumps(entry))

    @property
    def geometry(self) -> QByteArray:
        """Place and size of the window, as it saves them; empty at the first start."""
        return self._bytes("geometry")

    @geometry.setter
    def geometry(self, geometry: QByteArray) -> None:
        self._set_bytes("geometry", geometry)

    @property
    def window_state(self) -> QByteArray:
        """The layout of the docks, as the window saves it; empty at the first start."""
        return self._bytes("window_state")

    @window_state.setter
    def window_state(self, state: QByteArray) -> None:
        self._set_bytes("window_state", state)

    @property
    def recent_files(self) -> list[Path]:
        """Networks opened or saved last, the newest first, at most MAX_RECENT_FILES.

        Some may be gone by now: nobody looks, since a disk that is far away may take minutes to answer.
        """
        value = self._store.value("recent_files", [])
        # An INI file gives a list of one back as a plain text.
        texts = [value] if isinstance(value, str) else value if isinstance(value, list) else []
        return [Path(text) for text in texts if isinstance(text, str) and text]

    def add_recent_file(self, path: Path | str) -> None:
        """Put a file at the top of `recent_files`."""
        newest = Path(path).absolute()
        others = [other for other in self.recent_files if other != newest]
        self._store.setValue("recent_files", [str(file) for file in [newest, *others][:MAX_RECENT_FILES]])

    def _text(self, key: str) -> str:
        value = self._store.value(key, "")
        return value if isinstance(value, str) else ""

    def _number(self, key: str, default: float, limits: tuple[float, float]) -> float:
        try:
            number = float(cast(str, self._store.value(key, default)))
        except (TypeError, ValueError):
            return default
        low, high = limits
        return number if low <= number <= high else default

    def _bytes(self, key: str) -> QByteArray:
        value = self._store.value(key, QByteArray())
        kept = bytes(value.data()) if isinstance(value, QByteArray) else b""
        digest, content = kept[:DIGEST_BYTES], kept[DIGEST_BYTES:]
        return QByteArray(content) if digest == _digest(content) else QByteArray()

    def _set_bytes(self, key: str, content: QByteArray) -> None:
        kept = bytes(content.data())
        self._store.setValue(key, QByteArray(_digest(kept) + kept))


def _digest(content: bytes) -> bytes:
    return hashlib.blake2b(content, digest_size=DIGEST_BYTES).digest()


class _Memory:
    """A store that is never written anywhere."""

    def __init__(self) -> None:
        self._values: dict[str, object] = {}

    def value(self, key: str, default: object) -> object:
        return self._values.get(key, default)

    def setValue(self, key: str, value: object) -> None:
        self._values[key] = value
