"""Drawing: the paper to draw on, and beside it what the network sees of it."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import (
    QCheckBox,
    QLabel,
    QStackedWidget,
    QToolButton,
    QWidget,
)

from cnngui.data.drawing.drawing import DEFAULT_PEN_WIDTH
from cnngui.data.files.number_file import Numbers
from cnngui.engine.description.neuron import INPUT
from cnngui.engine.transform import Transform
from cnngui.panels.context_menu import ContextMenu, Entry, example_entries
from cnngui.panels.panel import Panel, tool_button
from cnngui.panels.pointing import MapPointing
from cnngui.session.session import Session
from cnngui.session.settings import LARGEST_PEN_WIDTH, SMALLEST_PEN_WIDTH
from cnngui.theme import icon
from cnngui.widgets.basics.direct_slider import DirectSlider
from cnngui.widgets.basics.named import named
from cnngui.widgets.canvas.canvas_layout import CanvasLayout
from cnngui.widgets.canvas.overlay import PaperOverlay
from cnngui.widgets.canvas.pixel_canvas import PixelCanvas
from cnngui.widgets.maps.map_grid import MapGrid

WIDTHS_PER_UNIT = 10
"""Steps of the slider for the width of the pen, in a unit of the paper."""


class DrawingPanel(Panel):
    """Every stroke goes to the session as it is drawn; the session's drawing comes back to the paper."""

    def __init__(self, session: Session, actions: Sequence[QAction], parent: QWidget | None = None) -> None:
        """`actions` are the window's acts on drawings (clear, open a picture, a sample), shown as buttons."""
        super().__init__(session, "drawing", parent)
        self._overlay = session.overlay
        self.canvas = named(PixelCanvas(self), "canvas")
        self.canvas.setAccessibleName(self.tr("Canvas: draw a digit here"))
        self.seen = named(MapGrid(self), "seen_image")
        self.seen.setAccessibleName(self.tr("What the network sees"))
        self._pointing = MapPointing(session, self.seen, lambda: INPUT)
        self.centred = named(QCheckBox(self.tr("Centre it"), self), "centred")
        self.centred.setToolTip(self.tr("Scale and centre the drawing the way MNIST was made"))
        self.put_back = self._make_put_back()
        self._seen_label = QLabel(self.tr("Network sees"), self, alignment=Qt.AlignmentFlag.AlignCenter)
        self._seen_caption = named(QStackedWidget(self), "seen_caption")
        for caption in (self._seen_label, self.put_back):
            self._seen_caption.addWidget(caption)
        self.width_slider = self._make_width_slider()
        self.pen, self.eraser = self._make_tools()
        self._lay_out(actions)
        self._connect()

    def refresh(self) -> None:
        self._show_paper()
        self._show_seen()
        self._show_transform()
        self._show_overlay()
        self.centred.setChecked(self.session.drawing.centred)

    def _show_paper(self) -> None:
        drawing = self.session.drawing.finished
        if not self.session.drawing.is_pen_down:  # something else than the pen ended the stroke: undo, a key
            self.canvas.drop_stroke()
        self.canvas.set_strokes([(stroke.points, stroke.widths, stroke.erases) for stroke in drawing.strokes])
        self.canvas.set_picture(drawing.picture)
        self.canvas.set_hint(drawing.is_blank)

    def _show_seen(self) -> None:
        self.seen.set_maps(self.session.drawing.image[np.newaxis], 0.0, 1.0, "ink")
        self._show_focus()

    def _show_transform(self) -> None:
        is_moved = not self.session.drawing.transform.is_identity
        self._seen_caption.setCurrentWidget(self.put_back if is_moved else self._seen_label)
        self.seen.set_edited({0} if is_moved else ())

    # Building -------------------------------------------------------------------------------------------

    def _make_width_slider(self) -> DirectSlider:
        low, high = (round(WIDTHS_PER_UNIT * width) for width in (SMALLEST_PEN_WIDTH, LARGEST_PEN_WIDTH))
        slider = named(DirectSlider(self), "pen_width")
        slider.setRange(low, high)
        slider.setAccessibleName(self.tr("Pen width"))
        slider.setToolTip(self.tr("Pen width, in pixels of the network's image"))
        self.canvas.pen_width = DEFAULT_PEN_WIDTH
        slider.setValue(round(WIDTHS_PER_UNIT * DEFAULT_PEN_WIDTH))
        return slider

    def _make_put_back(self) -> QToolButton:
        """Make the button in place of the caption while the image is transformed: it says why digits fail."""
        button = named(QToolButton(self), "put_back_seen")
        button.setText(self.tr("Moved"))
        button.setIcon(icon("restore", "edited"))
        button.setToolTip(self.tr("The network sees the drawing moved. Click to put it back."))
        button.setAccessibleName(self.tr("Put back what the network sees"))
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        button.setProperty("edited", True)
        button.clicked.connect(self._on_put_back)
        return button

    def _make_tools(self) -> tuple[QAction, QAction]:
        group = QActionGroup(self)
        pen = named(QAction(icon("pen"), self.tr("Pen"), group, checkable=True, checked=True), "tool_pen")
        eraser = named(QAction(icon("eraser"), self.tr("Eraser"), group, checkable=True), "tool_eraser")
        pen.setShortcut("P")
        eraser.setShortcut("E")
        eraser.toggled.connect(self._on_eraser_toggled)
        return pen, eraser

    def _on_eraser_toggled(self, is_on: bool) -> None:
        self.canvas.tool = "eraser" if is_on else "pen"

    def _lay_out(self, actions: Sequence[QAction]) -> None:
        tools = [self.pen, self.eraser, *actions]
        self.addActions(tools)
        layout = CanvasLayout(
            self,
            self.canvas,
            (self._seen_caption, self.seen),
            [tool_button(action, self) for action in tools],
            [self.width_slider, self.centred],
        )
        layout.setContentsMargins(8, 2, 8, 3)

    def _connect(self) -> None:
        for control in (self.centred, self.width_slider):  # a click leaves the arrow keys to the canvas
            control.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        session, canvas = self.session, self.canvas
        self._pointing.asked.connect(self.neuron_asked)
        for widget, what in ((canvas, self.tr("Drawing")), (self.seen, self.tr("Network sees"))):
            ContextMenu(
                self,
                widget,
                what=what,
                numbers=lambda: Numbers({"image": session.drawing.image}),
                asked=lambda place: self._example_entries(),
                is_for_mouse=widget is not canvas,  # where the right button erases
            )
        canvas.stroke_begun.connect(self._on_stroke_begun)
        canvas.stroke_extended.connect(session.drawing.extend_stroke)
        canvas.stroke_ended.connect(session.drawing.end_stroke)
        canvas.stroke_cancelled.connect(session.drawing.cancel_stroke)
        canvas.nudged.connect(session.drawing.shift)
        canvas.finished.connect(session.symbols.finish_drawing)
        self.centred.toggled.connect(session.drawing.set_centred)
        self.width_slider.valueChanged.connect(self._on_width_chosen)
        session.drawing.changed.connect(self._on_drawing_changed)
        session.drawing.image_changed.connect(self._on_image_changed)
        session.drawing.transform_changed.connect(self._on_transform_changed)
        session.viewing.focus_changed.connect(self._on_focus_changed)
        session.network.architecture_changed.connect(self._on_focus_changed)  # it sees other pixels now
        self._overlay.changed.connect(self._on_overlay_changed)
        self.follow(session.drawing.centring_changed)

    # Acts -----------------------------------------------------------------------------------------------

    def set_pen_width(self, width: float) -> None:
        """Show and use a pen of another diameter, in paper units."""
        self.width_slider.setValue(round(WIDTHS_PER_UNIT * width))

    def _on_drawing_changed(self) -> None:
        self.update_part(self._show_paper)

    def _on_image_changed(self) -> None:
        self.update_part(self._show_seen)

    def _on_transform_changed(self) -> None:
        self.update_part(self._show_transform)

    def _on_put_back(self) -> None:
        self.session.drawing.set_transform(Transform())

    def _on_focus_changed(self) -> None:
        self.update_part(self._show_focus)

    def _show_focus(self) -> None:
        self._pointing.show()
        box = self.session.viewing.lit_paper()
        self.canvas.set_region(None if box is None else QRectF(*box))

    def _on_overlay_changed(self) -> None:
        self.update_part(self._show_overlay)

    def _show_overlay(self) -> None:
        laid = self._overlay.laid
        self.canvas.set_overlay(
            None if laid is None else PaperOverlay(laid.values, laid.span, laid.is_signed, QRectF(*laid.box))
        )

    def _example_entries(self) -> list[Entry]:
        from cnngui.panels.example_places import input_places  # a start does not wait for it

        return example_entries(self, lambda example, map: example.take_drawing(map), input_places)

    def _on_stroke_begun(self, x: float, y: float, width: float) -> None:
        self.session.drawing.begin_stroke(x, y, width, erases=self.canvas.is_erasing)

    def _on_width_chosen(self, value: int) -> None:
        self.canvas.pen_width = value / WIDTHS_PER_UNIT
