"""The ways from the network to a worked example and back: a button each, which asks where to if there is more
than one place.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import partial
from typing import Any

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QMenu, QPushButton, QWidget

from cnngui.panels.example_places import input_places, kernel_input_places, kernel_places
from cnngui.session.lessons.worked_example import ExampleDocument
from cnngui.widgets.basics.named import named

Do = Callable[[Callable[[], None]], None]
"""Does an act, or says why it cannot be done."""


@dataclass(frozen=True)
class _Way:
    """places: to choose among, by their names. act: is given one."""

    button: QPushButton
    places: Callable[[], Mapping[str, Any]]
    act: Callable[[Any], None]


class NetworkButtons(QObject):
    """`buttons` are for a layout; their menus follow the example and what is chosen of the network."""

    def __init__(self, document: ExampleDocument, do: Do, parent: QWidget) -> None:
        super().__init__(parent)
        self._do = do
        self._parent = parent
        inputs, kernels = partial(input_places, document), partial(kernel_places, document)
        seen = partial(kernel_input_places, document)
        self._ways = {
            "drawing": self._way("use_drawing", inputs, document.take_drawing),
            "map": self._way("use_map", inputs, document.take_map),
            "input": self._way("use_kernel_input", seen, document.take_kernel_input),
            "kernel": self._way("use_kernel", kernels, lambda place: document.take_kernel(*place)),
            "send": self._way("send_kernel", kernels, lambda place: document.send_kernel(*place)),
        }
        self.show_places()

    @property
    def buttons(self) -> dict[str, QPushButton]:
        """The buttons, in their order."""
        return {name: way.button for name, way in self._ways.items()}

    def show_places(self) -> None:
        """Give a button a menu where there is more than one place to choose."""
        for way in self._ways.values():
            places = way.places()
            if menu := way.button.menu():
                way.button.setMenu(None)  # type: ignore[arg-type] # Qt takes None; the stubs do not say so
                menu.deleteLater()
            if len(places) > 1:
                way.button.setMenu(self._menu(way, places))

    def _menu(self, way: _Way, places: Mapping[str, Any]) -> QMenu:
        menu = named(QMenu(way.button), f"{way.button.objectName()}_menu")
        for name, place in places.items():
            menu.addAction(name, partial(self._do, partial(way.act, place)))
        return menu

    def _words(self) -> dict[str, tuple[str, str]]:
        """What stands on a button, and its tip, by its name."""
        return {
            "use_drawing": (
                self.tr("Use my drawing"),
                self.tr("What the network sees of the drawing becomes the input, and follows it"),
            ),
            "use_map": (
                self.tr("Use this map"),
                self.tr("The chosen filter's feature map becomes the input"),
            ),
            "use_kernel_input": (
                self.tr("Use kernel's input"),
                self.tr("What the chosen kernel sees becomes the input: the drawing, or a map deeper down"),
            ),
            "use_kernel": (
                self.tr("Use this kernel"),
                self.tr(
                    "The chosen kernel becomes the example's, with its stride and padding; with several "
                    "maps, those of the next channels too"
                ),
            ),
            "send_kernel": (
                self.tr("Send kernel back"),
                self.tr("The example's kernel becomes the chosen one of the network"),
            ),
        }

    def _way(self, name: str, places: Callable[[], Mapping[str, Any]], act: Callable[[Any], None]) -> _Way:
        text, tip = self._words()[name]
        button = named(QPushButton(text, self._parent), name)
        button.setToolTip(tip)
        button.setAccessibleName(text)
        way = _Way(button, places, act)
        button.clicked.connect(partial(self._on_clicked, way))
        return way

    def _on_clicked(self, way: _Way) -> None:
        (place,) = way.places().values()
        self._do(partial(way.act, place))
