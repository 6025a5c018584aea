"""Freezing where filters and layers are shown: entries of menus, actions, and how much is frozen."""

from __future__ import annotations

import textwrap
from collections.abc import Mapping
from functools import partial

from PySide6.QtCore import QCoreApplication, QLocale, QObject, QPoint
from PySide6.QtGui import QAction, QKeySequence

from cnngui.panels.context_menu import Entry, PlaceMenu
from cnngui.panels.explaining import TIP_WIDTH
from cnngui.session.freezing import filter_count, freeze_filter, freeze_layer, has_filters, let_all_learn
from cnngui.session.network import OpenNetwork
from cnngui.session.session import Session
from cnngui.theme import icon
from cnngui.widgets.basics.named import named
from cnngui.widgets.network.layer_title import LayerTitle

translate = QCoreApplication.translate  # by this name lupdate finds the texts


def frozen_words(network: OpenNetwork, layer: str) -> str:
    """How much of a layer is frozen: "frozen", or "3 of 20 frozen"; "" where all of it learns."""
    if network.frozen.has_whole(network.architecture, layer):
        return translate("Freezing", "frozen")
    count = len(network.frozen.of(layer))
    if not count:
        return ""
    text = translate("Freezing", "{count} of {all} frozen")
    number = QLocale().toString
    return text.format(count=number(count), all=number(filter_count(network, layer)))


def show_frozen(network: OpenNetwork, titles: Mapping[str, LayerTitle]) -> None:
    """Lock the names of the layers that are frozen; each says how much of it is."""
    for name, title in titles.items():
        is_locked = network.frozen.has_whole(network.architecture, name)
        title.set_frozen(frozen_words(network, name), is_locked=is_locked)


def add_layer_menus(session: Session, titles: Mapping[str, LayerTitle]) -> None:
    """Let layers be frozen by a menu of their names."""
    for name, title in titles.items():
        PlaceMenu(title, partial(_entries_of_layer, session, name))


def _entries_of_layer(session: Session, layer: str, _place: QPoint | None) -> list[Entry]:
    return layer_entries(session, layer)


def filter_entries(session: Session, layer: str, number: int) -> list[Entry]:
    """What a menu offers for a filter or unit: to make it zero, and to freeze it or let it learn."""
    network = session.network
    is_frozen = number in network.frozen.of(layer)
    if network.architecture.layer(layer).sliding is not None:
        zero = translate("Freezing", "Zero this filter")
        freeze = translate("Freezing", "Freeze this filter")
        learn = translate("Freezing", "Let this filter learn again")
    else:
        zero = translate("Freezing", "Zero this unit")
        freeze = translate("Freezing", "Freeze this unit")
        learn = translate("Freezing", "Let this unit learn again")
    return [
        Entry("zero_filter", zero, partial(network.zero_filter, layer, number)),
        Entry(
            "freeze_filter",
            learn if is_frozen else freeze,
            partial(freeze_filter, network, layer, number, not is_frozen),
        ),
    ]


def layer_entries(session: Session, layer: str) -> list[Entry]:
    """What a menu offers for a layer: to freeze it or let it learn; nothing where it has no weights."""
    network = session.network
    if not has_filters(network, layer):
        return []
    is_frozen = network.frozen.has_whole(network.architecture, layer)
    text = (
        translate("Freezing", "Let layer {layer} learn again")
        if is_frozen
        else translate("Freezing", "Freeze layer {layer}")
    )
    act = partial(freeze_layer, network, layer, not is_frozen)
    entries = [Entry("freeze_layer", text.format(layer=layer), act)]
    if network.frozen:
        all_ = translate("Freezing", "Let all learn again")
        entries.append(Entry("let_all_learn", all_, partial(let_all_learn, network)))
    return entries


class FreezingActions(QObject):
    """The actions on the chosen filter and layer, for the Edit menu and the palette: checked where these are
    frozen. `filter` is the Kernel panel's button too.
    """

    def __init__(self, session: Session, parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        self._locked: dict[QAction, bool] = {}
        """What the icons show: one that is set anew, though the same, makes all buttons and menus follow."""
        self.filter = self._action("freeze_filter", self.tr("Freeze the chosen filter"), "Ctrl+L")
        self.filter.triggered.connect(self._freeze_filter)
        self.layer = self._action("freeze_layer", self.tr("Freeze the chosen layer"), "Ctrl+Shift+L")
        self.layer.triggered.connect(self._freeze_layer)
        self.all = named(QAction(self.tr("Let all learn again"), self), "let_all_learn")
        self.all.triggered.connect(self._let_all_learn)
        viewing, network = session.viewing, session.network
        for signal in (viewing.selection_changed, network.architecture_changed, network.frozen_changed):
            signal.connect(self._follow)
        self._follow()

    @property
    def entries(self) -> list[QAction]:
        """The actions in their order."""
        return [self.filter, self.layer, self.all]

    def _action(self, name: str, text: str, keys: str) -> QAction:
        action = named(QAction(icon("lock-open"), text, self, checkable=True), name)
        action.setShortcut(QKeySequence(keys))
        tip = self.tr(
            "{act} ({keys}): no training changes it, a run under way neither. Edits by hand still do"
        )
        written = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
        action.setToolTip(textwrap.fill(tip.format(act=text, keys=written), TIP_WIDTH))
        return action

    def _follow(self) -> None:
        network, viewing = self._session.network, self._session.viewing
        frozen = network.frozen
        for action, is_frozen in (
            (self.filter, viewing.filter in frozen.of(viewing.layer)),
            (self.layer, frozen.has_whole(network.architecture, viewing.layer)),
        ):
            action.setChecked(is_frozen)
            if self._locked.get(action, False) != is_frozen:
                self._locked[action] = is_frozen
                action.setIcon(icon("lock" if is_frozen else "lock-open"))
        self.all.setEnabled(bool(frozen))

    def _freeze_filter(self, is_frozen: bool) -> None:
        viewing = self._session.viewing
        freeze_filter(self._session.network, viewing.layer, viewing.filter, is_frozen)

    def _freeze_layer(self, is_frozen: bool) -> None:
        freeze_layer(self._session.network, self._session.viewing.layer, is_frozen)

    def _let_all_learn(self) -> None:
        let_all_learn(self._session.network)
