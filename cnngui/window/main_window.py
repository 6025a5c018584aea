"""The main window: a dock for every panel, and the menus and toolbar over them."""

from __future__ import annotations

from functools import partial
from math import inf
from pathlib import Path

from PySide6.QtCore import QByteArray, QDeadlineTimer, QSize, Qt, QTimer
from PySide6.QtGui import QAction, QCloseEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QApplication, QDockWidget, QMainWindow, QMessageBox, QStyle, QWidget

import cnngui
from cnngui.data.files.atomic_file import write_atomically
from cnngui.panels.drawing_panel import DrawingPanel
from cnngui.panels.feature_maps_panel import FeatureMapsPanel
from cnngui.panels.filters_panel import FiltersPanel
from cnngui.panels.kernel_panel import KernelPanel
from cnngui.panels.network_panel import NetworkPanel
from cnngui.panels.output_panel import OutputPanel
from cnngui.panels.panel import Panel
from cnngui.panels.pooled_maps_panel import PooledMapsPanel
from cnngui.panels.training_panel import TrainingPanel
from cnngui.session.session import Session
from cnngui.session.settings import Settings, ThemeName
from cnngui.session.training.settings import TrainingSettings
from cnngui.theme import apply_theme
from cnngui.widgets.basics.command_palette import CommandPalette, ShortcutSheet
from cnngui.widgets.basics.message_bar import MessageBar
from cnngui.widgets.basics.message_box import fit_title
from cnngui.widgets.basics.named import named
from cnngui.widgets.basics.png import png_of
from cnngui.widgets.basics.save_dialog import SaveDialog
from cnngui.window.actions import make_action
from cnngui.window.choice_actions import ChoiceActions
from cnngui.window.data_actions import DataActions
from cnngui.window.docks import LATE_PANELS, LatePanelDock, PanelDock
from cnngui.window.document_actions import DocumentActions
from cnngui.window.explore_actions import ExploreActions
from cnngui.window.layouts import LAYOUTS, PROJECTOR, arrange, let_go, restore, saved
from cnngui.window.log_window import LogWindow
from cnngui.window.menus import WindowMenus, canvas_and_editor_keys
from cnngui.window.picture_actions import PictureActions
from cnngui.window.progress_message import LoadingMessage
from cnngui.window.reading import Reading
from cnngui.window.training_actions import TrainingActions

DEFAULT_SIZE = QSize(1280, 720)
COMFORTABLE_SCREEN = QSize(1400, 860)
"""On a smaller one the window starts maximized."""
VERTICAL_TITLE = QDockWidget.DockWidgetFeature.DockWidgetVerticalTitleBar
START_MS = 3000
"""The time in which a window that starts maximized gets its size."""
INTERRUPTED = 130
"""The exit code of what SIGINT ended, 128 + 2, as shells have it."""
ZOOMS = (0.8, 0.9, 1.0, 1.1, 1.25, 1.5, 1.75, 2.0)


class MainWindow(QMainWindow):
    """Puts the panels together; each shows the session and asks the session."""

    def __init__(self, session: Session, settings: Settings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("main_window")
        self.session = session
        self.settings = settings
        self.message_bar = MessageBar(self)
        self._zoom = settings.zoom
        """What is applied: less than the kept one where that would not fit the screen."""
        self._most_zoom = {True: inf, False: inf}
        """What fitted the screen, in the projector's theme and in the others."""
        self.reading = Reading(self.message_bar, self)
        self.loading = LoadingMessage(session, self.message_bar, self)
        self.documents = DocumentActions(session, settings, self.reading, self)
        self.data = DataActions(session, self)
        self.training = TrainingActions(session, self)
        self.pictures = PictureActions(session, self.reading, self.message_bar, self.show_panel, self)
        self.drawing_actions = self._make_drawing_actions()
        self._theme_before_projector: ThemeName = "system"
        self._layout_before_projector = QByteArray()
        self._layout_of_start = QByteArray()
        """Of a window that starts maximized."""
        self._start: QDeadlineTimer | None = None
        """Runs from the first show on, as long as such a one may get its size."""
        self._kept_settings: tuple[bool, float, QByteArray, QByteArray, TrainingSettings] | None = None
        self.setDockNestingEnabled(True)
        self.panels = self._make_panels()
        self.shift_actions = self._make_shift_actions()
        self.docks = self._make_docks()
        self.explore = ExploreActions(session, self.show_panel, self)
        self.menus = WindowMenus(self)
        self._restore()
        session.network.facts_changed.connect(self._show_title)
        session.failed.connect(self.message_bar.show_error)
        session.noted.connect(self.message_bar.show_note)
        for done in (self.documents.succeeded, self.training.begun):
            done.connect(self.message_bar.dismiss)
        self.message_bar.message_shown.connect(self.menus.toolbar.show)
        self._show_title()

    # Building -------------------------------------------------------------------------------------------

    def _make_panels(self) -> dict[str, Panel]:
        session = self.session
        self.training_panel = TrainingPanel(session, self.training.buttons, self.data.choices)
        self.kernel_panel = KernelPanel(session)
        self.kernel_actions = list(self.kernel_panel.actions_by_name.values())
        self.drawing_panel = DrawingPanel(session, self.drawing_actions)
        self.pictures.hear(self.drawing_panel.canvas)
        self.tool_actions = [self.drawing_panel.pen, self.drawing_panel.eraser]
        network, output = NetworkPanel(session), OutputPanel(session)
        feature_maps = FeatureMapsPanel(session)
        self.pooled_maps_panel = PooledMapsPanel(session)
        panels: list[Panel] = [
            network,
            self.drawing_panel,
            output,
            feature_maps,
            self.pooled_maps_panel,
            FiltersPanel(session),
            self.kernel_panel,
            self.training_panel,
        ]
        return {panel.objectName(): panel for panel in panels}

    def _make_docks(self) -> dict[str, PanelDock]:
        docks: dict[str, PanelDock] = {}
        for name, panel in self.panels.items():
            docks[name] = PanelDock(name, panel.title(), self)
            if name == "network":  # a flat strip: a title above it would take a third of its height
                docks[name].setFeatures(docks[name].features() | VERTICAL_TITLE)
            docks[name].fill(panel)
        for name, title in self._late_titles().items():
            late = LatePanelDock(name, title, self, partial(self._make_late_panel, name))
            docks[name] = late
        return docks

    def _late_titles(self) -> dict[str, str]:
        return {
            "neuron": self.tr("Neuron"),
            "worked_example": self.tr("Worked example"),
            "sharing": self.tr("Weight sharing"),
            "translation": self.tr("Moving the drawing"),
            "architecture": self.tr("Architecture"),
            "picture": self.tr("Picture"),
        }

    def _make_late_panel(self, name: str) -> Panel:
        panel = self.panels[name] = LATE_PANELS[name](self.session)
        return panel

    def _make_drawing_actions(self) -> list[QAction]:
        show_sample = partial(self.session.draw_sample, None)
        self.sample = make_action(
            self, "sample", self.tr("Random sample"), show_sample, picture="dice", shortcut="R"
        )
        return [
            make_action(
                self, "clear", self.tr("Clear"), self.session.drawing.clear, picture="clear", shortcut="Del"
            ),
            self.sample,
            self.pictures.open,
            self.pictures.paste,
        ]

    def _make_shift_actions(self) -> list[QAction]:
        """The canvas hears these keys while it has the focus; elsewhere they belong to other widgets."""
        canvas = self.drawing_panel.canvas
        actions = []
        for name, text, key, by in (
            ("left", self.tr("Shift the drawing left"), "Left", (-1, 0)),
            ("right", self.tr("Shift the drawing right"), "Right", (1, 0)),
            ("up", self.tr("Shift the drawing up"), "Up", (0, -1)),
            ("down", self.tr("Shift the drawing down"), "Down", (0, 1)),
        ):
            act = partial(self.session.drawing.shift, *by)
            action = make_action(self, f"shift_{name}", text, act, shortcut=key)
            action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
            canvas.addAction(action)
            actions.append(action)
        return actions

    def _restore(self) -> None:
        self.session.drawing.set_centred(self.settings.centred)
        self.session.training.set_settings(self.settings.training)
        self.drawing_panel.set_pen_width(self.settings.pen_width)
        self.resize(DEFAULT_SIZE)
        self.arrange("Default")
        is_projected, layout = self.settings.theme == "projector", self.settings.window_state
        if layout and not is_projected:
            # Before the window is a maximized one: of such a one Qt keeps a layout that does not fit yet, and
            # puts it in the place of the present one at each resize, also amid the change of a tab of that.
            restore(self, self.docks, layout)
        screen = self.screen().availableSize()
        if self.settings.geometry:
            self.restoreGeometry(self.settings.geometry)
        elif screen.width() < COMFORTABLE_SCREEN.width() or screen.height() < COMFORTABLE_SCREEN.height():
            self.setWindowState(Qt.WindowState.WindowMaximized)
        if is_projected:
            self._layout_before_projector = layout
            self._show_for_projector()
        if self._fit_zoom():  # the widths that were shared out were more than there are
            if is_projected:
                self._show_for_projector()
            elif not layout:
                self.arrange("Default")
        if not is_projected and (self.isMaximized() or self.isFullScreen()):
            self._layout_of_start = layout

    def _restore_at_full_size(self) -> None:
        """Give the docks what they lost while the window that is maximized was not large yet."""
        if self._layout_of_start:
            restore(self, self.docks, self._layout_of_start)
            self.raise_floating_docks()

    def _forget_layout_of_start(self) -> None:
        self._layout_of_start = QByteArray()

    # Acts -----------------------------------------------------------------------------------------------

    def prepare_curves(self) -> None:
        """Load what the curves need, which takes a moment, before the first run asks for it."""
        self.training_panel.plot.prepare()

    def show_panel(self, name: str) -> None:
        """Bring a panel before the eyes, in front of those that share its place."""
        self.docks[name].show()
        self.docks[name].raise_()

    def raise_floating_docks(self) -> None:
        """Bring restored floating docks before the window, which was shown after them."""
        for dock in self.docks.values():
            if dock.isFloating() and dock.isVisible():
                dock.raise_()

    def arrange(self, name: str) -> None:
        """One of the ready layouts."""
        self._forget_layout_of_start()
        arrange(self, self.docks, LAYOUTS[name])
        self.drawing_panel.canvas.setFocus()  # or what had the keys, now hidden, hands them to the toolbar

    def set_theme(self, name: ThemeName) -> None:
        """Another theme. The projector's has a layout of its own, and gives back the one before it."""
        self._forget_layout_of_start()
        before, self.settings.theme = self.settings.theme, name
        size = self.size()
        if name == "projector" != before:
            # Before the theme: all docks at the projector's size would need more than the screen.
            self._layout_before_projector = saved(self)
            self._show_for_projector()
        self._zoom = min(self.settings.zoom, self._most_zoom[name == "projector"])
        self._apply_theme()
        self._lay_out_anew()
        self._fit_zoom()
        if name != "projector" == before:
            self.menus.toolbar.show()
            if not restore(self, self.docks, self._layout_before_projector):
                self.arrange("Default")
            self._fit_zoom()
        if not self.isMaximized():
            self.resize(size)

    def toggle_projector(self) -> None:
        """The projector's theme, and back to the one before."""
        if self.settings.theme == "projector":
            self.set_theme(self._theme_before_projector)
        else:
            self._theme_before_projector = self.settings.theme
            self.set_theme("projector")
        self.menus.check_theme()

    def _show_for_projector(self) -> None:
        arrange(self, self.docks, PROJECTOR)
        self.menus.toolbar.hide()

    def zoom_by(self, steps: int) -> None:
        """Everything larger or smaller, as far as the window still fits the screen."""
        zoom = self._zoom
        nearest = min(range(len(ZOOMS)), key=lambda index: abs(ZOOMS[index] - zoom))
        wanted = ZOOMS[max(0, min(nearest + steps, len(ZOOMS) - 1))]
        needed, room = self.minimumSizeHint() * (wanted / zoom), self._largest_size()
        if steps > 0 and (needed.width() > room.width() or needed.height() > room.height()):
            self.message_bar.show_note(self.tr("Larger would not fit the screen; hide some panels first."))
            return
        self.settings.zoom = self._zoom = wanted
        self._most_zoom[self.settings.theme == "projector"] = inf
        self._apply_theme()

    def _fit_zoom(self) -> bool:
        """Show all smaller than the kept zoom has it where the window would need more than the screen.

        Returns whether that was so. The setting stays, for a larger screen.
        """
        kept = self._zoom
        while (share := self._share_of_screen()) < 1 and self._zoom > ZOOMS[0]:
            self._zoom = next((zoom for zoom in reversed(ZOOMS) if zoom <= share * self._zoom), ZOOMS[0])
            self._most_zoom[self.settings.theme == "projector"] = self._zoom
            self._apply_theme()
            self._lay_out_anew()
        return self._zoom != kept

    def _share_of_screen(self) -> float:
        """How large the window might be, in times of what it needs."""
        needed, room = self.minimumSizeHint(), self._largest_size()
        return min(room.width() / needed.width(), room.height() / needed.height())

    def _largest_size(self) -> QSize:
        """Of the window within its frame, on its screen."""
        if self.isVisible():
            frame = self.frameGeometry().size() - self.size()
        else:  # it has none yet
            frame = QSize(0, self.style().pixelMetric(QStyle.PixelMetric.PM_TitleBarHeight))
        return self.screen().availableSize() - frame

    def _lay_out_anew(self) -> None:
        """Let all sizes be known at once, also of what is not shown; the window does not grow for them."""
        for widget in reversed(self.findChildren(QWidget)):
            if (layout := widget.layout()) is not None:
                layout.invalidate()
                layout.activate()
        if (own := self.layout()) is not None:
            own.invalidate()

    def toggle_full_screen(self) -> None:
        if self.isFullScreen():
            self.showNormal()
        else:
            self.showFullScreen()

    def save_picture(self) -> None:
        kinds, suggestion = self.tr("Pictures (*.png)"), Path.home() / "cnngui.png"
        dialog = SaveDialog(self, self.tr("Save a picture of the window"), suggestion, kinds)
        dialog.save(lambda path: write_atomically(path, png_of(self.grab())), self.message_bar.show_error)

    def show_palette(self) -> None:
        choices = ChoiceActions(self.session, self.kernel_panel, self.pooled_maps_panel, self)
        palette = CommandPalette([*self.menus.all_actions(), *choices.all], self)
        palette.finished.connect(choices.deleteLater)
        palette.finished.connect(palette.deleteLater)
        palette.move(self.mapToGlobal(self.rect().center()) - palette.rect().center())
        palette.show()

    def show_shortcuts(self) -> None:
        sheet = ShortcutSheet(self.menus.all_actions(), canvas_and_editor_keys(), self)
        sheet.finished.connect(sheet.deleteLater)
        sheet.show()

    def show_about(self) -> None:
        text = self.tr("cnngui {version}: draw a digit, edit a kernel, and see everything move.")
        box = named(QMessageBox(self, text=text.format(version=cnngui.__version__)), "about")
        box.setWindowTitle(self.tr("About cnngui"))
        box.finished.connect(box.deleteLater)
        fit_title(box)
        box.show()

    def show_log(self) -> None:
        log = LogWindow(self)
        log.finished.connect(log.deleteLater)
        log.show()

    def keep_settings(self) -> None:
        """Let the next start find the layout, the pen and the settings of training as they are now."""
        is_projected = self.settings.theme == "projector"
        layout = self._layout_before_projector if is_projected else saved(self)
        pen_width = self.drawing_panel.canvas.pen_width
        centred, training = self.session.drawing.centred, self.session.training.settings
        now = centred, pen_width, self.saveGeometry(), layout, training
        if now != self._kept_settings:
            kept, self._kept_settings = self.settings, now
            kept.centred, kept.pen_width, kept.geometry, kept.window_state, kept.training = now

    def interrupt(self) -> None:
        """Close, as Ctrl+C in the terminal asks; asked again during the question, without an answer to it."""
        if QApplication.activeModalWidget() is None:
            self.close()
        else:
            self.reading.cancel()
            self.session.shutdown()
            QApplication.exit(INTERRUPTED)

    # Events ---------------------------------------------------------------------------------------------

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._start is None:
            self._start = QDeadlineTimer(START_MS)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._layout_of_start and self._start is not None and not self._start.hasExpired():
            QTimer.singleShot(0, self, self._restore_at_full_size)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Ask before work is lost, stop the training, keep the layout."""
        if not self.documents.may_leave():
            event.ignore()
            return
        self.reading.cancel()
        self.session.shutdown()
        let_go(self, self.docks)  # a dock that is dragged has two places, and would be deleted twice
        self.keep_settings()
        super().closeEvent(event)

    def _apply_theme(self) -> None:
        application = QApplication.instance()
        assert isinstance(application, QApplication)
        apply_theme(application, self.settings.theme, self._zoom)

    def _show_title(self) -> None:
        self.setWindowTitle(self.tr("{network}[*] — cnngui").format(network=self.session.network.title))
        self.setWindowModified(self.session.network.is_modified)
