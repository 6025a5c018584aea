"""The context menu of what a panel shows: take it along as picture or numbers, print it, ask about it."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QPoint, Qt
from PySide6.QtGui import QContextMenuEvent, QGuiApplication, QKeyEvent
from PySide6.QtWidgets import QMenu, QWidget

from cnngui.data.files.atomic_file import write_atomically
from cnngui.data.files.number_file import Numbers
from cnngui.engine.failure import Failure
from cnngui.panels.panel import Panel
from cnngui.widgets.basics.named import named
from cnngui.widgets.basics.save_dialog import SaveDialog, file_name
from cnngui.words import in_words

if TYPE_CHECKING:  # a start does not wait for it
    from cnngui.session.lessons.worked_example import ExampleDocument


@dataclass(frozen=True)
class Entry:
    """text: in the menu; whole_text: where it stands by itself. group: the submenu that it stands in."""

    name: str
    text: str
    act: Callable[[], object]
    group: str = ""
    whole_text: str = ""


Asked = Callable[[QPoint | None], Sequence[Entry]]
"""What else can be done with what is at a place of the widget; None where the keys ask."""


@dataclass(frozen=True)
class FileKind:
    """A kind of file: its name, its ending, and how a widget and its numbers are written so."""

    name: str
    text: str
    ending: str
    content: Callable[[QWidget, str, Numbers], bytes]


def _png(scale: int, widget: QWidget, _title: str, _numbers: Numbers) -> bytes:
    from cnngui.widgets.basics.png import png_of
    from cnngui.widgets.basics.widget_picture import image_of

    return png_of(image_of(widget, scale))


def _svg(widget: QWidget, title: str, _numbers: Numbers) -> bytes:
    from cnngui.widgets.basics.widget_picture import svg_of

    return svg_of(widget, title)


def _pdf(widget: QWidget, title: str, _numbers: Numbers) -> bytes:
    from cnngui.widgets.basics.widget_picture import pdf_of

    return pdf_of(widget, title)


PICTURES = (
    FileKind("png", "PNG", ".png", partial(_png, 1)),
    FileKind("png_2", "PNG ×2", ".png", partial(_png, 2)),
    FileKind("png_4", "PNG ×4", ".png", partial(_png, 4)),
    FileKind("svg", "SVG", ".svg", _svg),
    FileKind("pdf", "PDF", ".pdf", _pdf),
)
NPZ = FileKind("npz", "NumPy (npz)", ".npz", lambda _widget, _title, numbers: numbers.as_npz())
NUMBERS = (FileKind("csv", "CSV", ".csv", lambda _widget, _title, numbers: numbers.as_csv()), NPZ)


class PlaceMenu(QObject):
    """A menu of what can be done with what is at a place of a widget: by the right button, by the Menu key or
    Shift+F10. Where that is nothing, the event goes on to what the widget lies in.
    """

    def __init__(self, widget: QWidget, asked: Asked, *, is_for_mouse: bool = True) -> None:
        """is_for_mouse: False where the right button does something else."""
        super().__init__(widget)
        self._widget, self._asked, self._is_for_mouse = widget, asked, is_for_mouse
        self._menu: QMenu | None = None
        widget.installEventFilter(self)

    def entries_at(self, place: QPoint | None) -> list[Entry | None]:
        """All of the menu, asked for at a place of the widget, or by the keys; None is a line between two."""
        return list(self._asked(place))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent) and _asks_for_menu(event):
            place = self._widget.rect().center()
            return self._show(None, self._widget.mapToGlobal(place))
        if event.type() != QEvent.Type.ContextMenu or not isinstance(event, QContextMenuEvent):
            return False
        is_mouse = event.reason() == QContextMenuEvent.Reason.Mouse
        if is_mouse and not self._is_for_mouse:
            return True
        return self._show(event.pos() if is_mouse else None, event.globalPos())

    def _show(self, place: QPoint | None, on_screen: QPoint) -> bool:
        """Show the menu; say whether there is anything in it."""
        if self._menu is not None:  # what was chosen from it may have gone on until now
            self._menu.deleteLater()
            self._menu = None
        entries = self.entries_at(place)
        if not entries:
            return False
        menu = self._menu = named(QMenu(self._widget), "context_menu")
        groups: dict[str, QMenu] = {"": menu}
        for entry in entries:
            if entry is None:
                menu.addSeparator()
                continue
            if entry.group not in groups:
                groups[entry.group] = menu.addMenu(entry.group)
            named(groups[entry.group].addAction(entry.text, entry.act), entry.name)
        menu.popup(on_screen)
        return True


class ContextMenu(PlaceMenu):
    """The menu of a widget of a panel that can be taken along; what depends on no place is for the command
    palette too.
    """

    def __init__(
        self,
        panel: Panel,
        widget: QWidget,
        *,
        what: str,
        numbers: Callable[[], Numbers],
        detail: Callable[[], str] = str,
        asked: Asked = lambda place: (),
        is_for_mouse: bool = True,
        number_kinds: Sequence[FileKind] = NUMBERS,
    ) -> None:
        """what: the widget, in the window's language. numbers: what it shows.

        detail: of what it shows it just now, such as the layer; files are called by both. number_kinds:
        without CSV where the numbers are no table.
        """
        super().__init__(widget, asked, is_for_mouse=is_for_mouse)
        self.what = what
        self._panel, self._detail, self._numbers = panel, detail, numbers
        self._number_kinds = number_kinds

    @property
    def name(self) -> str:
        """The widget's."""
        return self._widget.objectName()

    @property
    def is_seen(self) -> bool:
        """Whether there is anything to take."""
        return self._panel.is_seen and self._widget.isVisible()

    def entries(self) -> list[Entry]:
        """All that does not depend on a place."""
        picture, numbers = self.tr("Save as a picture"), self.tr("Save the numbers")
        whole = self.tr("Save as {format}…")
        return [
            Entry("copy_picture", self.tr("Copy as a picture"), self._copy),
            *(
                Entry(
                    f"save_{kind.name}",
                    f"{kind.text}…",
                    partial(self._save, kind),
                    group,
                    whole.format(format=kind.text),
                )
                for group, kinds in ((picture, PICTURES), (numbers, self._number_kinds))
                for kind in kinds
            ),
            Entry("print", self.tr("Print…"), self._print),
        ]

    def entries_at(self, place: QPoint | None) -> list[Entry | None]:
        asked = super().entries_at(place)
        return [*asked, None, *self.entries()] if asked else [*self.entries()]

    def _title(self) -> str:
        return f"{self.what} {self._detail()}".strip()

    # Acts -----------------------------------------------------------------------------------------------

    def _copy(self) -> None:
        from cnngui.widgets.basics.widget_picture import image_of

        QGuiApplication.clipboard().setImage(image_of(self._widget))
        self._panel.session.confirmed.emit(self.tr("The picture is on the clipboard."))

    def _save(self, kind: FileKind) -> None:
        session, title, widget = self._panel.session, self._title(), self._widget
        session.flush()
        content = kind.content(widget, title, self._numbers())  # as it was when it was asked for
        tell: Callable[[str], object] = session.confirmed.emit
        if kind.ending == ".png":
            from cnngui.session.states.saved_picture import saved_picture  # a start does not wait for it

            picture = saved_picture(session, content)
            content, tell = picture.content, partial(picture.tell, session)
        filter_ = self.tr("{format} (*{ending})").format(format=kind.text, ending=kind.ending)
        heading = self.tr("Save “{what}” as {format}").format(what=self.what, format=kind.text)
        dialog = SaveDialog(widget.window(), heading, Path.home() / file_name(title, kind.ending), filter_)
        dialog.save(lambda path: write_atomically(path, content), session.failed.emit, tell)

    def _print(self) -> None:
        from cnngui.widgets.basics.printing import print_widget

        if print_widget(self._widget, self._title()):
            self._panel.session.confirmed.emit(self.tr("Sent to the printer."))


def _asks_for_menu(event: QKeyEvent) -> bool:
    """Whether it is Shift+F10, which Qt itself knows on Windows only."""
    return event.key() == Qt.Key.Key_F10 and event.modifiers() == Qt.KeyboardModifier.ShiftModifier


def arithmetic_entry(ask: Callable[[], object]) -> Entry:
    """The entry that asks for the arithmetic of what is at a place."""
    return Entry("arithmetic", QCoreApplication.translate("ContextMenu", "Show its arithmetic"), ask)


Place = TypeVar("Place")


def example_entries(
    panel: Panel,
    take: Callable[[ExampleDocument, Place], None],
    places: Callable[[ExampleDocument], Mapping[str, Place]],
) -> list[Entry]:
    """The entries that let the worked example take something, which may fail, and show it: one for each place
    in the example, by their names.
    """
    from cnngui.session.lessons.worked_example import ExampleDocument

    document = ExampleDocument.of(panel.session)
    text = QCoreApplication.translate("ContextMenu", "Send to the worked example")
    found = places(document)
    acts = [partial(_send_to_example, panel, partial(take, document, place)) for place in found.values()]
    if len(acts) == 1:
        return [Entry("example", text, acts[0])]
    return [
        Entry(f"example_{number}", name, act, group=text)
        for number, (name, act) in enumerate(zip(found, acts, strict=True), start=1)
    ]


def _send_to_example(panel: Panel, take: Callable[[], None]) -> None:
    try:
        take()
    except Failure as failure:
        panel.session.failed.emit(in_words(failure))
    else:
        panel.panel_asked.emit("worked_example")
