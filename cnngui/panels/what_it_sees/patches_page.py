"""Top patches: the parts of the data set's images that excite what is asked about most, and least."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QLabel, QPushButton, QVBoxLayout

from cnngui.data.files.number_file import Numbers
from cnngui.panels.context_menu import ContextMenu
from cnngui.panels.panel import Panel
from cnngui.panels.what_it_sees.guessing_view import GuessingView
from cnngui.panels.what_it_sees.judged_words import images_in_words, why_no_images
from cnngui.panels.what_it_sees.page import Account, Page
from cnngui.panels.what_it_sees.patch_table import PatchTable
from cnngui.panels.what_it_sees.words import unit_name
from cnngui.session.judging.top_patches import Patch, TopPatches, TopRows
from cnngui.widgets.basics.named import named
from cnngui.widgets.basics.numbers import format_number, format_short
from cnngui.widgets.errors.image_gallery import ImageGallery, Tile

WIDEST = "−12.34"
"""What a value may be as wide as."""
DECIMALS = 2
LARGEST_WITH_DECIMALS = 1e4
NOTHING = np.empty(0, np.int64)


class PatchesPage(Page):
    """The three kinds of patches, or the game. A click shows the image and pins the neuron."""

    def __init__(self, panel: Panel) -> None:
        super().__init__(panel, "patches")
        self._document = TopPatches.of(panel.session)
        self._shown: tuple[object, ...] = ()
        self._rows: TopRows | None = None
        self._patches: dict[int, Patch] = {}
        self._choices = QButtonGroup(self)
        self.see = self._choice("patches_see", self.tr("Patches"))
        self.play = self._choice("patches_play", self.tr("Guess"))
        self.see.setChecked(True)
        self.play.clicked.connect(self._begin_to_play)
        self.count = named(QLabel(self, wordWrap=True), "patches_count")
        self.count.setProperty("role", "muted")
        self.galleries = {
            "most": self._gallery("patches_most", self.tr("Excited most")),
            "middle": self._gallery("patches_middle", self.tr("In the middle")),
            "least": self._gallery("patches_least", self.tr("Excited least")),
        }
        self.game = GuessingView(panel.session, self)
        names = self.tr("Most"), self.tr("Middle"), self.tr("Least")
        self.table = PatchTable(dict(zip(names, self.galleries.values(), strict=True)), self)
        self.table.fitted.connect(self._on_answered)
        self._lay_out()
        self._document.answered.connect(self._on_answered)
        for gallery in self.galleries.values():
            ContextMenu(
                panel,
                gallery,
                what=gallery.accessibleName(),
                numbers=self._numbers,
            )

    def account(self) -> Account:
        return Account(
            "z = max s(r, c)",
            self.tr(
                "The part of each image that excites it most, by the weighted sum s before the activation "
                "function: cut to what the neuron there sees."
            ),
            self.tr(
                "It cannot say what in a patch does it. Nine best cases are no rule: the middle and the "
                "least stand beside them."
            ),
            "Zeiler, Fergus 2014",
        )

    def refresh(self) -> None:
        self._document.watch(True)
        self._show()

    def out_of_sight(self) -> None:
        self._document.watch(False)

    def kept(self) -> bool:
        return self.play.isChecked()

    def take_kept(self, kept: bool) -> None:
        (self.play if kept else self.see).setChecked(True)

    # Building -------------------------------------------------------------------------------------------

    def _choice(self, name: str, text: str) -> QPushButton:
        button = named(QPushButton(text, self), name)
        button.setCheckable(True)
        button.setProperty("segment", True)
        button.clicked.connect(self._on_choice)
        self._choices.addButton(button)
        return button

    def _gallery(self, name: str, text: str) -> ImageGallery:
        gallery = named(ImageGallery(WIDEST, self, is_line=True), name)
        gallery.setAccessibleName(text)
        gallery.chosen.connect(self._choose)
        return gallery

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(0)
        head.addWidget(self.see)
        head.addWidget(self.play)
        head.addSpacing(10)
        head.addWidget(self.count, 1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addLayout(head)
        whole.addWidget(self.table, 1)
        whole.addWidget(self.game, 1)
        self.game.hide()

    # Showing --------------------------------------------------------------------------------------------

    def _on_choice(self) -> None:
        self.panel.update_part(self._show)

    def _begin_to_play(self) -> None:
        """Let the arrow keys answer, which would choose among the two buttons else."""
        self.game.two.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_answered(self) -> None:
        if self.isVisible():
            self.panel.update_part(self._show)

    def _show(self) -> None:
        target, document = self.asked.target, self._document
        self.table.setVisible(self.see.isChecked())
        self.game.setVisible(self.play.isChecked())
        found = document.found
        self.count.setText(self._in_words(target.layer, target.map))
        if self.play.isChecked():
            self.game.ask_about(target.layer, target.map)
            return
        most = self.table.count
        now = found, None if found is None else found.done, target.layer, target.map, most
        if now != self._shown:
            self._shown = now
            self._show_rows(document.rows(target.layer, target.map, most))

    def _show_rows(self, rows: TopRows | None) -> None:
        self._rows = rows
        each = {} if rows is None else {"most": rows.most, "middle": rows.middle, "least": rows.least}
        self._patches = {patch.number: patch for row in each.values() for patch in row}
        for name, gallery in self.galleries.items():
            gallery.set_source(self._tile_of)
            numbers = [patch.number for patch in each.get(name, ())]
            instead = why_no_images(self.session) if name == "most" else ""
            gallery.set_numbers(np.array(numbers, np.int64) if numbers else NOTHING, instead)

    def _tile_of(self, number: int) -> Tile:
        patch, images = self._patches[number], self._document.images
        assert images is not None
        name = images.images.class_names[int(images.images.labels[number])]
        value, index = value_in_words(patch.value), int(images.indices[number])
        tip = self.tr("#{index}, a “{name}”: {value}. A click puts it on the paper.")
        return Tile(
            image=patch.image,
            title=value,
            detail=name,
            tip=tip.format(index=index, name=name, value=value),
        )

    def _in_words(self, layer: str, map: int) -> str:
        images, found = self._document.images, self._document.found
        name = unit_name(layer, map, self.session.network)
        if images is None or found is None:
            return name
        known = len(images) if self._document.is_current else found.done
        text = self.tr("{unit}: {images}")
        return text.format(unit=name, images=images_in_words(images, known))

    # Acts -----------------------------------------------------------------------------------------------

    def _choose(self, number: int) -> None:
        if number in self._patches:
            self._document.show(self._patches[number])

    def _numbers(self) -> Numbers:
        rows, images = self._rows, self._document.images
        if rows is None or images is None:
            return Numbers({"index": NOTHING})
        patches = [*rows.most, *rows.middle, *rows.least]
        return Numbers(
            {
                "index": images.indices[[patch.number for patch in patches]],
                "value": np.array([patch.value for patch in patches]),
                "row": np.array([patch.neuron.row for patch in patches]),
                "column": np.array([patch.neuron.column for patch in patches]),
                "patches": np.stack([patch.image for patch in patches]),
            }
        )


def value_in_words(value: float) -> str:
    """A weighted sum, with two decimals while it is small enough."""
    return format_number(value, DECIMALS) if abs(value) < LARGEST_WITH_DECIMALS else format_short(value)
