"""The slides of the projector: what a class sees at once, one or two panels."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise
from math import sqrt

from PySide6.QtCore import QByteArray, QCoreApplication, QObject, QSize, Qt
from PySide6.QtWidgets import QDockWidget, QMainWindow

from cnngui.panels.translatable import QT_TRANSLATE_NOOP
from cnngui.window.docks import PanelDock
from cnngui.window.layouts import hide, let_go

DESIGNED_SIZE = QSize(1280, 720)
"""Of a window, in logical pixels, in which the slides are as large as the theme has them."""
WIDEST = 2.0
"""Width by height: what a window has beyond makes a slide no larger."""
SCALE_STEP = 0.125
SCALE_SLACK = 0.05
"""What the frame and the bars of a desktop may take without a step down."""
LEAST_SCALE = 0.75

STAYS = ~(
    QDockWidget.DockWidgetFeature.DockWidgetMovable
    | QDockWidget.DockWidgetFeature.DockWidgetFloatable
    | QDockWidget.DockWidgetFeature.DockWidgetClosable
)
"""The features that docks keep: on a slide none is moved or closed."""


@dataclass(frozen=True)
class Slide:
    """title: a text to translate. shares: of the panels from left to right, each one's share of the width.
    bare: those without a title, which may be narrower than that.
    """

    title: str
    shares: Mapping[str, int]
    bare: frozenset[str] = frozenset()

    def title_in_words(self) -> str:
        """Return the title in the window's language."""
        return QCoreApplication.translate("Slides", self.title)


SLIDES = (
    Slide(QT_TRANSLATE_NOOP("Slides", "Drawing and answer"), {"drawing": 54, "output": 46}),
    Slide(QT_TRANSLATE_NOOP("Slides", "Overview"), {"overview": 100}),
    Slide(QT_TRANSLATE_NOOP("Slides", "Maps and kernel"), {"feature_maps": 58, "kernel": 42}),
    Slide(
        QT_TRANSLATE_NOOP("Slides", "Arithmetic"),
        {"feature_maps": 16, "neuron": 84},
        frozenset({"feature_maps"}),
    ),
    Slide(QT_TRANSLATE_NOOP("Slides", "Worked example"), {"worked_example": 100}),
    Slide(QT_TRANSLATE_NOOP("Slides", "Training"), {"training": 100}),
)
"""In the order in which the key goes through them."""


ALONE = frozenset(name for slide in SLIDES if len(slide.shares) == 1 for name in slide.shares)
"""Panels that need a whole slide."""


def slide_scale(window: QSize) -> float:
    """Return by how much all on a slide is larger in a window of this size than as designed, or smaller.

    A slide is about the same picture on every screen: the back row sees a screen, not its pixels.
    """
    width = min(window.width(), round(WIDEST * window.height()))
    area = DESIGNED_SIZE.width() * DESIGNED_SIZE.height()
    share = sqrt(width * window.height() / area) + SCALE_SLACK
    return max(LEAST_SCALE, share // SCALE_STEP * SCALE_STEP)


class SlideShow(QObject):
    """Which slide the docks make, and the layout that comes back when the show ends."""

    def __init__(
        self, window: QMainWindow, docks: Mapping[str, PanelDock], saved: Callable[[], QByteArray]
    ) -> None:
        """saved: returns the layout that is to come back."""
        super().__init__(window)
        self._window, self._docks, self._saved = window, docks, saved
        self._features: dict[str, QDockWidget.DockWidgetFeature] = {}
        self._slide = SLIDES[0]
        self.index: int | None = None
        """Of the slide that is shown, or was last before panels were put together."""
        self.layout_before = QByteArray()

    def begin(self, layout_before: QByteArray | None = None) -> None:
        """Show the first slide. layout_before: what is to come back, by default the layout as it is."""
        self.layout_before = self._saved() if layout_before is None else layout_before
        self._features = {name: dock.features() for name, dock in self._docks.items()}
        for dock in self._docks.values():
            dock.setFeatures(dock.features() & STAYS)
        self.show(0)

    def show(self, index: int) -> None:
        """Show a slide; after the last the first comes again, and the other way round."""
        self.index = index % len(SLIDES)
        self._show(SLIDES[self.index])

    def show_together(self, names: Sequence[str]) -> None:
        """Show these panels side by side: the slide that has them all, else they make one for themselves."""
        index = next((index for index, slide in enumerate(SLIDES) if slide.shares.keys() >= set(names)), None)
        if index is not None:
            self.show(index)
        else:
            self._show(Slide("", dict.fromkeys(names, 100 // len(names))))

    def _show(self, slide: Slide) -> None:
        self._slide = slide
        let_go(self._window, self._docks)
        self._set_bare(slide.bare)
        hide(self._docks.values())
        shown = [self._docks[name] for name in slide.shares]
        for dock in shown:
            if dock.isFloating():
                dock.setFloating(False)
        self._window.addDockWidget(Qt.DockWidgetArea.LeftDockWidgetArea, shown[0])
        for left, right in pairwise(shown):
            self._window.splitDockWidget(left, right, Qt.Orientation.Horizontal)
        for dock in shown:
            dock.show()
        self.share_width()

    def name_in_words(self) -> str:
        """Which slide is shown, and of how many."""
        assert self.index is not None
        text = self.tr("{number} of {count}: {title}")
        title = SLIDES[self.index].title_in_words()
        return text.format(number=self.index + 1, count=len(SLIDES), title=title)

    def share_width(self) -> None:
        """Give each panel of the slide its share of the window."""
        if self.index is not None:
            shares = self._slide.shares
            widths = [max(1, self._window.width() * share // 100) for share in shares.values()]
            self._window.resizeDocks(
                [self._docks[name] for name in shares], widths, Qt.Orientation.Horizontal
            )

    def slide_with(self, name: str) -> int | None:
        """The slide that shows a panel: this one, or the first that does."""
        if self.index is not None and name in SLIDES[self.index].shares:
            return self.index
        return next((index for index, slide in enumerate(SLIDES) if name in slide.shares), None)

    def end(self) -> None:
        """End the show; the docks stay as they are until they are put elsewhere."""
        self.index = None
        self._set_bare(frozenset())
        for name, features in self._features.items():
            self._docks[name].setFeatures(features)

    def _set_bare(self, names: frozenset[str]) -> None:
        for name, dock in self._docks.items():
            dock.set_bare(name in names)
