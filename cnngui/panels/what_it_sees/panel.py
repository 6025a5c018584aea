"""What it sees: pictures of the reasons for an answer, a unit or a filter, one page for each way to ask."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from html import escape
from typing import Any

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QLabel, QStackedWidget, QVBoxLayout, QWidget

from cnngui import theme
from cnngui.panels.explaining import explain
from cnngui.panels.panel import Panel
from cnngui.panels.translatable import QT_TRANSLATE_NOOP
from cnngui.panels.what_it_sees.page import Account, Page
from cnngui.panels.what_it_sees.subject_boxes import SubjectBoxes
from cnngui.panels.what_it_sees.words import translate
from cnngui.session.reasons.asked import Asked, Subject
from cnngui.session.session import Session
from cnngui.widgets.basics.field_guard import FieldGuard
from cnngui.widgets.basics.list_or_box import ListOrBox
from cnngui.widgets.basics.named import named
from cnngui.widgets.basics.scrolled import LeastContent, scrolled

NOTES = 230
"""Pixels at zoom 1 of the width of what stands beside a page."""
NARROWEST = 860
"""Pixels at zoom 1 of the panel, from which on it stands beside the page and not below it."""
LISTED = 1100
"""The same, from which on the ways to ask are a list beside the page and not a drop-down above it."""

PAGE_SHARE = 3
"""Parts of the height that a page takes above one of that."""


@dataclass(frozen=True, slots=True)
class PageRow:
    """A page: its name, its title, a text to translate, and what makes it and imports it then."""

    name: str
    title: str
    make: Callable[[Panel], Page]


def _contributions(panel: Panel) -> Page:
    from cnngui.panels.what_it_sees.picture_page import PicturePage

    return PicturePage(panel, "contributions", ("contributions",))


def _occlusion(panel: Panel) -> Page:
    from cnngui.panels.what_it_sees.picture_page import PicturePage

    return PicturePage(panel, "occlusion", ("occlusion",))


def _gradients(panel: Panel) -> Page:
    from cnngui.panels.what_it_sees.picture_page import PicturePage

    return PicturePage(panel, "gradients", ("gradient", "gradient-input", "integrated"))


def _history(panel: Panel) -> Page:
    from cnngui.panels.what_it_sees.picture_page import PicturePage

    return PicturePage(panel, "history", ("guided", "deconvnet", "gradcam"))


def _sanity(panel: Panel) -> Page:
    from cnngui.panels.what_it_sees.sanity_page import SanityPage

    return SanityPage(panel)


def _fooling(panel: Panel) -> Page:
    from cnngui.panels.what_it_sees.fooling_page import FoolingPage

    return FoolingPage(panel)


def _made_up(panel: Panel) -> Page:
    from cnngui.panels.what_it_sees.made_up_page import MadeUpPage

    return MadeUpPage(panel)


def _patches(panel: Panel) -> Page:
    from cnngui.panels.what_it_sees.patches_page import PatchesPage

    return PatchesPage(panel)


def _map(panel: Panel) -> Page:
    from cnngui.panels.what_it_sees.map_page import MapPage

    return MapPage(panel)


def _listening(panel: Panel) -> Page:
    from cnngui.panels.what_it_sees.listening_page import ListeningPage

    return ListeningPage(panel)


PAGES = (
    PageRow("contributions", QT_TRANSLATE_NOOP("WhatItSees", "Contributions"), _contributions),
    PageRow("patches", QT_TRANSLATE_NOOP("WhatItSees", "Top patches"), _patches),
    PageRow("occlusion", QT_TRANSLATE_NOOP("WhatItSees", "Occlusion"), _occlusion),
    PageRow("gradients", QT_TRANSLATE_NOOP("WhatItSees", "Gradients"), _gradients),
    PageRow("fooling", QT_TRANSLATE_NOOP("WhatItSees", "Fooling"), _fooling),
    PageRow("made_up", QT_TRANSLATE_NOOP("WhatItSees", "Make it up"), _made_up),
    PageRow("map", QT_TRANSLATE_NOOP("WhatItSees", "Map of the drawings"), _map),
    PageRow("history", QT_TRANSLATE_NOOP("WhatItSees", "Deconvnet, Grad-CAM"), _history),
    PageRow("sanity", QT_TRANSLATE_NOOP("WhatItSees", "Sanity check"), _sanity),
    PageRow("listening", QT_TRANSLATE_NOOP("WhatItSees", "Through the network"), _listening),
)


class _Stack(QStackedWidget):
    """Asks for the room of the page in front, and not of the largest one."""

    def minimumSizeHint(self) -> QSize:
        page = self.currentWidget()
        return super().minimumSizeHint() if page is None else page.minimumSizeHint()


class WhatItSeesPanel(Panel):
    """The ways to ask, the page in front, and what it can and cannot say: beside each other, or the first
    above the page where the panel is narrow, and the last below it where it is narrower still.
    """

    def __init__(
        self, session: Session, parent: QWidget | None = None, *, pages: Sequence[PageRow] = PAGES
    ) -> None:
        super().__init__(session, "what_it_sees", parent)
        self._asked = Asked.of(session)
        self._rows = pages
        self._pages: dict[str, Page] = {}
        self._kept: dict[str, Any] = {}
        self._front: Page | None = None
        self._account: Account | None = None
        self.boxes = SubjectBoxes(session, self)
        self.ways = ListOrBox(
            [translate("WhatItSees", row.title) for row in pages],
            self,
            name="reasons_pages",
            title=self.tr("Ways to ask"),
        )
        self.notes = named(QLabel(self, wordWrap=True), "reasons_notes")
        self.notes.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.notes.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
        self._stack = _Stack(self)
        self._lay_out()
        self.ways.row_changed.connect(self._on_page)
        self.follow(
            session.network.activations_changed,
            session.network.parameters_changed,
            session.network.architecture_changed,
            session.training.state_changed,
            self._asked.changed,
        )

    def controls(self) -> list[QWidget]:
        return [self.boxes.about, self.boxes.versus]

    @property
    def page(self) -> Page:
        """The page in front; made where it was not looked at before."""
        row = self._rows[max(self.ways.row, 0)]
        page = self._pages.get(row.name)
        if page is None:
            page = self._pages[row.name] = row.make(self)
            page.account_changed.connect(self._write_notes)
            if row.name in self._kept:
                page.take_kept(self._kept.pop(row.name))
            self._stack.addWidget(page)
            explain(page)
            FieldGuard(page)
        return page

    def refresh(self) -> None:
        self._asked.watch(True)
        page = self.page
        self.boxes.refresh(page.asks_about)
        if page is not self._front:  # only then: it lays the whole window out anew
            self._bring_forward(page)
        page.refresh()
        self._write_notes()

    def out_of_sight(self) -> None:
        self._asked.watch(False)
        for page in self._pages.values():
            page.out_of_sight()
        self.update_view()  # all of it, as soon as it is seen again

    def kept(self) -> tuple[int, dict[str, Any]]:
        return self.ways.row, self._kept | {name: page.kept() for name, page in self._pages.items()}

    def take_kept(self, kept: tuple[int, dict[str, Any]]) -> None:
        row, self._kept = kept
        self.ways.set_row(row)

    def looks(self) -> dict[str, object]:
        return {"page": self._name_of_page, **self._asked.subject.as_plain(), **self.page.looks()}

    def take_looks(self, looks: Mapping[str, object]) -> None:
        self._asked.put(Subject.of_plain(looks))
        if any(row.name == looks.get("page") for row in self._rows):
            self.show_page(str(looks["page"]))
            self.page.take_looks(looks)

    def show_page(self, name: str) -> str:
        before = self._name_of_page
        self.ways.set_row([row.name for row in self._rows].index(name))
        return before

    @property
    def _name_of_page(self) -> str:
        return self._rows[max(self.ways.row, 0)].name

    # Building -------------------------------------------------------------------------------------------

    def _lay_out(self) -> None:
        content = LeastContent(self)
        beside = scrolled(self.notes, "reasons_notes_scroll")
        self._parts = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._parts.setSpacing(12)
        self._parts.addWidget(self._stack, 1)
        self._parts.addWidget(beside)
        self._beside = beside
        whole = self._whole = QBoxLayout(QBoxLayout.Direction.LeftToRight, content)
        whole.setContentsMargins(8, 4, 8, 6)
        whole.setSpacing(8)
        whole.addWidget(self.ways)
        whole.addLayout(self._parts, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(scrolled(content, "what_it_sees_scroll"))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if theme.is_news(self, event) and self._pages:
            self._account = None
            self._write_notes()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        across, down = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
        is_listed = self.width() >= theme.px(LISTED)
        self.ways.show_as_list(is_listed)
        self._whole.setDirection(across if is_listed else down)
        is_wide = self.width() >= theme.px(NARROWEST)
        self._parts.setDirection(across if is_wide else down)
        self._parts.setStretch(0, 1 if is_wide else PAGE_SHARE)
        self._parts.setStretch(1, 0 if is_wide else 1)
        self._beside.setMinimumWidth(theme.px(NOTES) if is_wide else 0)
        self._beside.setMaximumWidth(theme.px(NOTES) if is_wide else theme.px(10_000))

    # Showing --------------------------------------------------------------------------------------------

    def _bring_forward(self, page: Page) -> None:
        self._front = page
        self._stack.setCurrentWidget(page)
        self._stack.updateGeometry()

    def _on_page(self) -> None:
        for page in self._pages.values():
            page.out_of_sight()
        self.update_view()

    def _write_notes(self) -> None:
        account = self.page.account()
        if account == self._account:  # the pen moves, and Qt would lay the text out anew
            return
        self._account = account
        accent, muted = theme.color("accent").name(), theme.color("muted").name()
        mind = escape(self.tr("Mind:"))
        parts = [
            f'<p style="color:{accent}"><b>{escape(account.formula)}</b></p>' if account.formula else "",
            f"<p>{escape(account.says)}</p>",
            f"<p><b>{mind}</b> {escape(account.cannot)}</p>" if account.cannot else "",
            f'<p style="color:{muted}">{escape(account.source)}</p>' if account.source else "",
        ]
        self.notes.setText("".join(parts))
