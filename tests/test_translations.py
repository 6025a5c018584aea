"""The window in the languages that it speaks: every text translated, and shown translated."""

import os
import re
import shutil
import subprocess
import sys
import sysconfig
from collections import Counter
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path
from xml.etree import ElementTree

import numpy as np
import pytest
from PIL import Image
from PySide6.QtCore import QCoreApplication, QEvent, QFileInfo, QLocale, QObject, Qt, QTranslator
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QDialog,
    QFileDialog,
    QFileIconProvider,
    QLabel,
    QMenu,
    QPushButton,
    QSlider,
    QToolButton,
    QWidget,
)
from pytestqt.qtbot import QtBot

from cnngui.app import make_application
from cnngui.data.digits.synthetic import synthetic_digit
from cnngui.engine.description.neuron import Neuron
from cnngui.engine.lessons.ready_examples import READY_EXAMPLES, SLIDES
from cnngui.engine.training.config import TrainingConfig
from cnngui.engine.transform import Transform
from cnngui.panels.architecture.panel import ArchitecturePanel
from cnngui.panels.overview.panel import OverviewPanel
from cnngui.panels.worked_example.panel import WorkedExamplePanel
from cnngui.session.judging import judged_images
from cnngui.session.judging.ablation import Ablation
from cnngui.session.judging.errors import Errors
from cnngui.session.settings import Settings
from cnngui.session.training.settings import TrainingSettings
from cnngui.widgets.basics.command_palette import CommandPalette
from cnngui.widgets.cells.colour_legend import ColourLegend
from cnngui.widgets.fields.number_field import NumberField
from cnngui.widgets.output.cost_line import CostLine
from cnngui.widgets.plots.curve_axes import CurveAxes
from cnngui.window.main_window import MainWindow
from cnngui.window.view_actions import LANGUAGES
from tests.finding import child
from tests.session.runs import train
from tests.texts import PACKAGE, kinds_of_texts
from tests.window.making import close, make_window
from tests.window_acts import action

TRANSLATIONS = PACKAGE / "resources" / "translations"
TRANSLATED = sorted(set(LANGUAGES) - {"en"})

OpenWindow = Callable[[str], MainWindow]


@pytest.fixture
def open_window(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> Iterator[OpenWindow]:
    """Opens the window in a language; afterwards the application speaks as it did before."""
    monkeypatch.setattr(judged_images, "MOST_IMAGES", 200)  # to be answered soon
    locale, windows = QLocale(), []

    def open_in(language: str) -> MainWindow:
        settings = Settings.for_one_run("light")
        settings.language = language
        make_application(settings)
        windows.append(make_window(settings=settings))
        return windows[-1]

    yield open_in
    for window in windows:
        close(window)
    application = QApplication.instance()
    assert application is not None
    for translator in application.findChildren(QTranslator):
        application.removeTranslator(translator)
        translator.deleteLater()
    QLocale.setDefault(locale)


def program(name: str) -> str:
    found = shutil.which(name, path=sysconfig.get_path("scripts"))
    assert found, f"{name} comes with PySide6"
    return found


def texts_file(language: str) -> Path:
    return TRANSLATIONS / f"cnngui_{language}.ts"


def messages(file: Path) -> list[tuple[str, ElementTree.Element]]:
    """Each text in a file of translations, with a name for it that tells where it stands."""
    return [
        (f"{context.findtext('name')}: {message.findtext('source')}", message)
        for context in ElementTree.parse(file).getroot().iter("context")
        for message in context.iter("message")
    ]


def parts_to_keep(text: str) -> tuple[list[str], bool, tuple[str, str]]:
    """Placeholders and patterns of files, whether an ellipsis ends the text, and the blanks around it."""
    blanks = text[: len(text) - len(text.lstrip())], text[len(text.rstrip()) :]
    return sorted(re.findall(r"\{\w*\}|\[\*\]|;;|\*[\w.-]*", text)), text.endswith("…"), blanks


FORMAL = re.compile(
    r"(?:^|[.:;,!?] |\b[oy] |[¿¡(])"
    r"(?:abra|añada|arrastre|borre|cargue|congele|desactive|dibuje|edite|elija|entrene|escriba|gire|guarde|"
    r"haga|marque|mire|oculte|pegue|ponga|pruebe|pulse|quite|señale|siga|suelte|use|vea|vuelva)\b"
    r"|\b(?:usted|ustedes|conéctese|congélelo|desactívelo|deténgalo|muévalo|póngala)\b",
    re.IGNORECASE,
)
"""An order to a reader who is addressed by "usted"."""


# The files of translations ---------------------------------------------------------------------------------


def test_every_language_of_the_menu_has_its_files_and_no_other_has() -> None:
    for suffix in (".ts", ".qm"):
        assert {file.stem for file in TRANSLATIONS.glob(f"*{suffix}")} == {
            f"cnngui_{code}" for code in LANGUAGES
        }


@pytest.mark.parametrize("language", TRANSLATED)
def test_every_text_of_the_code_is_translated(language: str, tmp_path: Path) -> None:
    copy = Path(shutil.copy(texts_file(language), tmp_path))
    options = ["-silent", "-extensions", "py", "-locations", "none"]
    for kind in kinds_of_texts():
        options += ["-tr-function-alias", f"QT_TR_NOOP+={kind}"]
    subprocess.run([program("pyside6-lupdate"), *options, PACKAGE, "-ts", copy], check=True)
    left = [
        f"{kind}: {name}"
        for name, message in messages(copy)
        for kind in (part.get("type") for part in message.findall("translation"))
        if kind is not None
    ]
    assert left == [], "make translations, then translate"


@pytest.mark.parametrize("language", TRANSLATED)
def test_translations_keep_placeholders_ellipses_and_blanks(language: str) -> None:
    for name, message in messages(texts_file(language)):
        translation = message.findtext("translation")
        assert translation, name
        assert parts_to_keep(translation) == parts_to_keep(message.findtext("source", "")), name


@pytest.mark.parametrize("language", TRANSLATED)
def test_max_pooling_is_called_as_the_sources_call_it_everywhere(language: str) -> None:
    texts = [message.findtext("translation", "") for _, message in messages(texts_file(language))]
    texts += [path.read_text("utf-8") for path in (PACKAGE / "resources").glob(f"*/**/{language}.md")]
    assert [text for text in texts if re.search(r"\bpool(ing)? máximo", text, re.IGNORECASE)] == []


def test_a_button_of_pooling_says_what_its_kind_is_called_in_spanish() -> None:
    texts = {
        message.findtext("source"): message.findtext("translation", "")
        for _, message in messages(texts_file("es"))
    }
    assert texts["Average pooling"] == f"Pooling {texts['Average'].lower()}" == f"Pooling {texts['average']}"


ANOTHER_WORD = {"pt_BR": r"(?<!treinamento )\btreinos?\b|\bacertos?\b", "es": r"\bacierto\b"}
"""What treinamento, acurácia and exactitud are also called; the palette may look for one beside the other."""


@pytest.mark.parametrize("language", TRANSLATED)
def test_training_and_accuracy_have_one_word_each(language: str) -> None:
    texts = ["".join(message.itertext()) for _, message in messages(texts_file(language))]
    texts += [path.read_text("utf-8") for path in (PACKAGE / "resources").glob(f"*/**/{language}.md")]
    assert [text for text in texts if re.search(ANOTHER_WORD[language], text, re.IGNORECASE)] == []


def test_spanish_has_one_kind_of_quotation_marks() -> None:
    said = [
        "".join(translation.itertext())
        for _, message in messages(texts_file("es"))
        for translation in message.iter("translation")
    ]
    assert said
    assert [text for text in said if "“" in text or "”" in text] == []


def test_spanish_addresses_the_reader_by_tu_everywhere() -> None:
    texts = [message.findtext("translation", "") for _, message in messages(texts_file("es"))]
    texts += [path.read_text("utf-8") for path in (PACKAGE / "resources").glob("*/**/es.md")]
    texts += re.findall(
        r"\[es\]=(.*)", (PACKAGE / "resources" / "desktop" / "cnngui.desktop").read_text("utf-8")
    )
    assert FORMAL.search("La red ve el dibujo movido. Haga clic aquí.")
    assert [text for text in texts if FORMAL.search(text)] == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_qt_loads_was_made_from_the_translations(language: str, tmp_path: Path) -> None:
    fresh = tmp_path / "fresh.qm"
    subprocess.run([program("pyside6-lrelease"), "-silent", texts_file(language), "-qm", fresh], check=True)
    assert fresh.read_bytes() == texts_file(language).with_suffix(".qm").read_bytes(), "make translations"


# The window ------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("language", "feature_maps", "next_cell", "undo", "cancel"),
    [
        ("en", "Feature maps", "Go to the next cell", "Undo Edit bias", "Cancel"),
        ("pt_BR", "Mapas de recursos", "Ir à célula vizinha", "Desfazer edição do viés", "Cancelar"),
        ("es", "Mapas de características", "Ir a la celda vecina", "Deshacer edición del sesgo", "Cancelar"),
    ],
)
def test_the_window_speaks_the_language(
    open_window: OpenWindow,
    language: str,
    feature_maps: str,
    next_cell: str,
    undo: str,
    cancel: str,
) -> None:
    window = open_window(language)
    assert window.docks["feature_maps"].windowTitle() == feature_maps
    window.session.network.set_bias("conv1", 0, 1.0)
    assert window.edit.undo.text().replace("&", "") == undo
    window.show_shortcuts()
    sheet = child(window, QDialog, "shortcut_sheet")
    assert next_cell in {label.text() for label in sheet.findChildren(QLabel)}
    assert QCoreApplication.translate("QPlatformTheme", "Cancel") == cancel  # a text of Qt's own


@pytest.mark.parametrize(("language", "sign"), [("en", "."), ("pt_BR", ","), ("es", ",")])
def test_numbers_have_the_decimal_sign_of_the_language(
    open_window: OpenWindow, language: str, sign: str
) -> None:
    window = open_window(language)
    window.session.network.set_bias("conv1", 0, 0.25)
    window.session.flush()
    assert child(window, NumberField, "bias").text() == f"0{sign}250"
    assert child(window, NumberField, "learning_rate").text() == f"0{sign}0500"
    legends = window.findChildren(ColourLegend)
    assert legends and all(sign in text for legend in legends for _, text in legend.ticks())
    axes = CurveAxes("Loss", {"loss": "loss"}, is_percent=False)
    assert axes.getPlotItem().getAxis("left").tickStrings([0.5, 1.0], 1.0, 0.5) == [f"0{sign}5", f"1{sign}0"]
    axes.close()
    axes.deleteLater()


@pytest.mark.parametrize("typed", ["0.75", "0,75"])
def test_both_decimal_signs_can_be_typed_in_portuguese(
    open_window: OpenWindow, qtbot: QtBot, typed: str
) -> None:
    window = open_window("pt_BR")
    bias = child(window, NumberField, "bias")
    bias.selectAll()
    qtbot.keyClicks(bias, typed)
    qtbot.keyClick(bias, Qt.Key.Key_Return)
    assert window.session.network.parameters["conv1.bias"][0] == 0.75


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_letter_that_opens_a_menu_entry_is_its_own(open_window: OpenWindow, language: str) -> None:
    window = open_window(language)
    bars = [window.menuBar().actions()] + [menu.actions() for menu in window.findChildren(QMenu)]
    for actions in bars:
        letters = re.findall("&(.)", " ".join(action.text() for action in actions).lower())
        assert len(letters) == len(set(letters)), [action.text() for action in actions]


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_window_fits_a_small_screen_in_every_language(open_window: OpenWindow, language: str) -> None:
    window = open_window(language)
    window.resize(1280, 720)
    QApplication.processEvents()
    assert (window.width(), window.height()) == (1280, 720)


def test_no_text_of_the_window_bypasses_the_translations(open_window: OpenWindow) -> None:
    marker = Marker(QApplication.instance())
    QApplication.installTranslator(marker)
    window = open_window("en")
    window.show_shortcuts()
    assert [text for text in shown_texts(window) if is_prose(text) and not text.startswith(Marker.SIGN)] == []


@pytest.mark.parametrize("language", TRANSLATED)
def test_qt_s_file_dialog_speaks_the_language_too(
    open_window: OpenWindow, language: str, tmp_path: Path
) -> None:
    english, others = (texts_of_file_dialog(open_window(each), tmp_path) for each in ("en", language))
    assert "&Look in:" in english
    assert english & others == set()


def texts_of_file_dialog(window: MainWindow, folder: Path) -> set[str]:
    dialog = QFileDialog(window, "", str(folder))
    dialog.setOption(QFileDialog.Option.DontUseNativeDialog)
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.show()
    found = set(texts_of_labels_and_buttons(dialog))
    found.add(QFileIconProvider().type(QFileInfo(str(folder))))
    dialog.deleteLater()
    return {text for text in found if is_prose(text)}


class Marker(QTranslator):
    """Marks what is translated."""

    SIGN = "§"

    def isEmpty(self) -> bool:
        return False

    def translate(self, context: str, source: str, note: str | None = None, n: int = -1) -> str:
        return self.SIGN + source


def texts_of_labels_and_buttons(parent: QWidget) -> Iterator[str]:
    for label in parent.findChildren(QLabel):
        yield from (label.text(), label.toolTip())
    for button in parent.findChildren(QAbstractButton):
        yield from (button.text(), button.toolTip())


def shown_texts(window: MainWindow) -> Iterator[str]:
    for each in window.findChildren(QAction):
        yield from (each.text(), each.toolTip())
    yield from texts_of_labels_and_buttons(window)
    for menu in window.findChildren(QMenu):
        yield menu.title()
    for widget in window.findChildren(QWidget):
        yield from (
            widget.accessibleName(),
            widget.accessibleDescription(),
            widget.toolTip(),
            widget.whatsThis(),
            widget.windowTitle(),
        )
    for box in window.findChildren(QComboBox):
        yield from (box.itemText(index) for index in range(box.count()))


def is_prose(text: str) -> bool:
    """Words, and not the name of a language or of a key."""
    plain = text.replace("&", "")
    is_key = bool(QKeySequence(plain).toString().partition(", ")[0])
    return bool(re.search("[a-z]{2}", plain)) and plain not in LANGUAGES.values() and not is_key


# The choice ------------------------------------------------------------------------------------------------


def switch(window: MainWindow, language: str) -> None:
    action(window, f"language_{language or 'system'}").trigger()
    QApplication.processEvents()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def look_at_all(window: MainWindow, qtbot: QtBot) -> None:
    """Draw, and see every panel once, so that it is built and shows all that it can."""
    window.resize(1366, 768)
    window.session.drawing.replace(synthetic_digit(5, np.random.default_rng(0)))
    if not window.session.viewing.is_pinned:
        window.session.viewing.toggle_pin(Neuron("conv1", 1, 12, 12))
    window.session.flush()
    for name in window.docks:
        window.show_panel(name)
        QApplication.processEvents()
        if name in ("errors", "ablation"):
            qtbot.waitUntil(partial(shows_all, window, name), timeout=60_000)
        QApplication.processEvents()


def shows_all(window: MainWindow, name: str) -> bool:
    """Whether a panel shows what is counted in the background: it hears of that after it is known."""
    document = Errors.of(window.session) if name == "errors" else Ablation.of(window.session)
    answers = document.answers if isinstance(document, Errors) else document.found
    panel = window.docks[name].panel
    return (
        panel is not None
        and answers is not None
        and document.is_current
        and QLocale().toString(len(answers.question.images)) in panel.caption.text()
    )


@pytest.mark.parametrize(("first", "then"), [("en", "es"), ("es", "pt_BR"), ("pt_BR", "en")])
def test_after_a_switch_the_window_says_what_one_started_in_that_language_says(
    open_window: OpenWindow, qtbot: QtBot, first: str, then: str
) -> None:
    switched = open_window(first)
    look_at_all(switched, qtbot)
    switched.show_shortcuts()
    switch(switched, then)
    look_at_all(switched, qtbot)
    texts = Counter(filter(None, shown_texts(switched)))
    started = open_window(then)
    look_at_all(started, qtbot)
    started.show_shortcuts()
    assert texts == Counter(filter(None, shown_texts(started)))
    for name in started.panels:  # what is painted too
        for window in (switched, started):
            window.show_panel(name)
            window.docks[name].setFloating(True)
            window.docks[name].resize(760, 500)
        # Some show what is counted in the background, as soon as it is.
        both = switched.panels[name], started.panels[name]
        qtbot.waitUntil(partial(assert_alike, *both, name), timeout=60_000)


def assert_alike(one: QWidget, other: QWidget, name: str) -> None:
    assert one.grab().toImage() == other.grab().toImage(), f"{name} looks different"


def test_a_switch_loses_nothing(open_window: OpenWindow, qtbot: QtBot) -> None:
    window = open_window("en")
    session = window.session
    look_at_all(window, qtbot)
    window.show_panel("worked_example")
    example = window.panels["worked_example"]
    assert isinstance(example, WorkedExamplePanel)
    example.document.open_ready("edge")
    QApplication.processEvents()
    example.player.go_to(7)
    child(window, QAbstractButton, "mark_winners").setChecked(True)
    action(window, "tool_eraser").trigger()
    child(window, QSlider, "pen_width").setValue(50)
    window.docks["output"].setFloating(True)
    child(window, NumberField, "bias").setFocus()
    window.help.show_log()
    action(window, "more_settings").trigger()
    session.training.start(TrainingSettings("synthetic:600", TrainingConfig(epochs=1000)))
    qtbot.waitUntil(lambda: len(session.training.history) > 3, timeout=20_000)
    session.network.set_bias("conv1", 0, 0.5)
    before = placed(window), session.drawing.finished, session.viewing.focus
    switch(window, "es")
    assert (placed(window), session.drawing.finished, session.viewing.focus) == before
    example = window.panels["worked_example"]
    assert isinstance(example, WorkedExamplePanel)
    assert example.player.position == 7 and example.document.example.is_same(READY_EXAMPLES["edge"])
    assert child(window, QAbstractButton, "mark_winners").isChecked()
    assert window.drawing_panel.canvas.is_erasing and window.drawing_panel.canvas.pen_width == 5.0
    assert child(window, QDialog, "log_window").isVisible()
    assert child(window, QDialog, "run_settings").windowTitle() == "Ajustes del entrenamiento"
    assert session.training.state == "running"
    steps = len(session.training.history)
    qtbot.waitUntil(lambda: len(session.training.history) > steps, timeout=20_000)
    session.training.stop(wait=True)
    for _ in range(2):  # the run, and the example
        session.undo_stack.undo()
    assert example.document.example.is_same(SLIDES)


def placed(window: MainWindow) -> dict[str, tuple[object, ...]]:
    return {
        name: (dock.geometry(), dock.isFloating(), dock.isVisible()) for name, dock in window.docks.items()
    }


@pytest.mark.parametrize("name", ["architecture", "overview"])
def test_a_panel_that_is_made_anew_behind_others_forgets_a_layer_that_is_gone_when_it_is_seen(
    open_window: OpenWindow, name: str
) -> None:
    window = open_window("en")
    window.session.open_preset("book")
    window.show_panel(name)
    QApplication.processEvents()
    panel = window.panels[name]
    if isinstance(panel, ArchitecturePanel):
        panel.choose(3)
    elif isinstance(panel, OverviewPanel):
        panel.enlarge("pool2")
    window.docks[name].hide()
    switch(window, "es")
    window.session.open_preset("seed")
    window.show_panel(name)
    QApplication.processEvents()
    panel = window.panels[name]
    if isinstance(panel, ArchitecturePanel):
        assert panel.index == 0
    elif isinstance(panel, OverviewPanel):
        assert panel.enlarged is None


def test_a_switch_closes_the_palette_whose_acts_are_made_anew(open_window: OpenWindow) -> None:
    window = open_window("en")
    window.show_palette()
    palette = child(window, CommandPalette, "command_palette")
    closed: list[bool] = []
    palette.finished.connect(lambda: closed.append(True))
    switch(window, "es")
    assert closed and not window.findChildren(CommandPalette)


def test_after_a_switch_no_data_can_be_chosen_during_a_run(open_window: OpenWindow, qtbot: QtBot) -> None:
    window = open_window("en")
    session = window.session
    config = TrainingConfig(epochs=1000, batch_size=16)
    session.training.start(TrainingSettings("synthetic:240", config))
    qtbot.waitUntil(lambda: session.training.state == "running")
    switch(window, "es")
    box = child(window, QComboBox, "data_set")
    assert not box.isEnabled() and not action(window, "data_mnist").isEnabled()
    session.training.stop()
    qtbot.waitUntil(box.isEnabled)
    assert action(window, "data_mnist").isEnabled()


def test_data_are_called_as_in_their_list_wherever_they_are_told_of(
    open_window: OpenWindow, qtbot: QtBot
) -> None:
    window = open_window("es")
    session = window.session
    session.cost.begin()
    session.training.start(TrainingSettings("synthetic", TrainingConfig(epochs=1, batch_size=4096)))
    cost = child(window, CostLine, "edit_cost")
    qtbot.waitUntil(lambda: cost.text().endswith("dígitos sintéticos"), timeout=30_000)
    session.new_network("chapter46", seed=1)
    session.training.start()
    qtbot.waitUntil(lambda: session.training.state == "idle", timeout=30_000)
    assert "«Dígitos sintéticos»" in window.message_bar.text


def test_a_switch_takes_a_note_away_and_says_a_question_anew(
    open_window: OpenWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    window = open_window("en")
    window.message_bar.show_note("Larger would not fit the screen.")
    switch(window, "es")
    assert not window.message_bar.text
    page = np.full((120, 300), 255, np.uint8)
    page[20:100, 60:72] = page[20:100, 200:212] = 0
    Image.fromarray(page).save(tmp_path / "two.png")
    window.pictures.take(str(tmp_path / "two.png"))
    qtbot.waitUntil(lambda: "Parece haber 2" in window.message_bar.text, timeout=20_000)
    switch(window, "pt_BR")
    assert "Parece haver 2" in window.message_bar.text
    qtbot.mouseClick(child(window, QPushButton, "message_answer_0"), Qt.MouseButton.LeftButton)
    assert window.panels["picture"].is_seen


def test_a_switch_says_anew_why_a_run_did_nothing(open_window: OpenWindow, qtbot: QtBot) -> None:
    window = open_window("en")
    session = window.session
    session.new_network("chapter46", seed=1)
    session.training.start()
    qtbot.waitUntil(lambda: session.training.state == "idle", timeout=30_000)
    assert session.training.message.startswith("Training cannot begin: ")
    switch(window, "es")
    assert session.training.message.startswith("El entrenamiento no puede")


def test_what_can_be_undone_has_no_name_of_another_language(open_window: OpenWindow) -> None:
    window = open_window("en")
    window.session.network.set_bias("conv1", 0, 1.0)
    switch(window, "es")
    assert window.edit.undo.text() == "&Deshacer" and window.edit.undo.isEnabled()
    window.session.network.set_bias("conv1", 1, 1.0)
    assert window.edit.undo.text() == "&Deshacer edición del sesgo"
    for _ in range(2):
        window.edit.undo.trigger()
    assert not window.session.network.is_modified


def test_a_panel_that_is_out_of_sight_is_set_as_before_when_it_is_seen_again(
    open_window: OpenWindow, qtbot: QtBot
) -> None:
    window = open_window("en")
    look_at_all(window, qtbot)
    child(window, QToolButton, "show_example_settings").setChecked(False)
    window.show_panel("training")
    QApplication.processEvents()
    switch(window, "es")
    switch(window, "pt_BR")
    window.show_panel("worked_example")
    QApplication.processEvents()
    assert not child(window, QToolButton, "show_example_settings").isChecked()


def test_what_has_changed_since_a_switch_is_not_set_back_by_a_panel_that_was_out_of_sight(
    open_window: OpenWindow, qtbot: QtBot
) -> None:
    window = open_window("en")
    session = window.session
    look_at_all(window, qtbot)
    session.viewing.choose_layer("conv1")
    window.show_panel("training")
    QApplication.processEvents()
    switch(window, "es")
    session.new_network("lenet5")
    session.network.set_pooling("pool2", "average")
    session.viewing.choose_layer("conv2")
    session.drawing.set_transform(Transform(dx=3, angle=20.0))
    session.flush()
    before = session.network.state, session.drawing.transform, session.undo_stack.lasting()
    for name in window.docks:
        window.show_panel(name)
        QApplication.processEvents()
        session.flush()
    assert (session.network.state, session.drawing.transform, session.undo_stack.lasting()) == before


def test_a_switch_within_a_lesson_leaves_the_run_that_was_set_aside_at_its_end(
    open_window: OpenWindow, qtbot: QtBot
) -> None:
    window = open_window("en")
    window.session.new_network("seed")
    train(window.session, qtbot, TrainingConfig(epochs=2))
    QApplication.processEvents()
    trained = window.session.network.parameters
    window.lessons.start("by-hand")
    QApplication.processEvents()
    switch(window, "es")
    window.lessons.leave()
    window.show_panel("training")
    QApplication.processEvents()
    assert window.session.network.parameters is trained


def test_a_file_that_is_read_during_a_switch_is_opened(
    open_window: OpenWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    window = open_window("en")
    window.session.save(tmp_path / "mine.safetensors")
    window.session.new_network("dense")
    window.documents.open_path(tmp_path / "mine.safetensors")
    switch(window, "es")
    qtbot.waitUntil(lambda: not window.reading.is_busy)
    assert window.session.network.title == "mine"


def test_many_switches_leave_nothing_behind(open_window: OpenWindow, qtbot: QtBot) -> None:
    window = open_window("en")
    look_at_all(window, qtbot)
    counts = []
    for language in ("es", "en", "es"):
        switch(window, language)
        look_at_all(window, qtbot)
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)  # docks that were moved
        counts.append(len(window.findChildren(QObject)))
    assert counts[0] == counts[2]


def test_a_choice_of_language_is_kept_and_checked(open_window: OpenWindow) -> None:
    window = open_window("en")
    for language in ("es", "", ""):
        switch(window, language)
        assert window.settings.language == language
        chosen = [
            action.objectName()
            for action in window.all_actions()
            if action.objectName().startswith("language_") and action.isChecked()
        ]
        assert chosen == [f"language_{language or 'system'}"]
    assert not window.message_bar.text


@pytest.mark.parametrize(
    ("preferred", "file_menu"),
    [
        ("en_US:es", "File"),
        ("fr:es:en", "Archivo"),
        ("es_CL", "Archivo"),
        ("pt_BR:es", "Arquivo"),
        ("fr", "File"),
    ],
)
def test_the_window_speaks_what_the_system_prefers(preferred: str, file_menu: str) -> None:
    script = (
        "from PySide6.QtCore import QCoreApplication\n"
        "from cnngui.app import make_application\n"
        "from cnngui.session.settings import Settings\n"
        "application = make_application(Settings.for_one_run())\n"
        "print(QCoreApplication.translate('DocumentActions', '&File').replace('&', ''))\n"
    )
    language = {"LC_ALL": "", "LANG": f"{preferred.split(':')[0]}.UTF-8", "LANGUAGE": preferred}
    run = subprocess.run(
        [sys.executable, "-c", script],
        env=os.environ | language,
        cwd=PACKAGE.parent,
        capture_output=True,
        check=True,
    )
    assert run.stdout.decode().strip() == file_menu
