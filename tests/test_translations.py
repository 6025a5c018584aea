"""The window in the languages that it speaks: every text translated, and shown translated."""

import os
import re
import shutil
import subprocess
import sys
import sysconfig
from collections.abc import Callable, Iterator
from pathlib import Path
from xml.etree import ElementTree

import pytest
from PySide6.QtCore import QCoreApplication, QFileInfo, QLocale, Qt, QTranslator
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
    QWidget,
)
from pytestqt.qtbot import QtBot

from cnngui.app import make_application
from cnngui.session.session import Session
from cnngui.session.settings import Settings
from cnngui.widgets.cells.colour_legend import ColourLegend
from cnngui.widgets.fields.number_field import NumberField
from cnngui.widgets.plots.curve_axes import CurveAxes
from cnngui.window.main_window import MainWindow
from cnngui.window.view_actions import LANGUAGES
from tests.finding import child
from tests.texts import PACKAGE, kinds_of_texts
from tests.window_acts import action

TRANSLATIONS = PACKAGE / "resources" / "translations"
TRANSLATED = sorted(set(LANGUAGES) - {"en"})

OpenWindow = Callable[[str], MainWindow]


@pytest.fixture
def open_window(qtbot: QtBot) -> Iterator[OpenWindow]:
    """Opens the window in a language; afterwards the application speaks as it did before."""
    locale, windows = QLocale(), []

    def open_in(language: str) -> MainWindow:
        settings = Settings.for_one_run("light")
        settings.language = language
        make_application(settings)
        session = Session()
        session.new_network("seed", seed=1)
        windows.append(MainWindow(session, settings))
        session.setParent(windows[-1])
        windows[-1].show()
        return windows[-1]

    yield open_in
    for window in windows:
        window.session.shutdown()
        window.deleteLater()
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
        ("pt_BR", "Mapas de características", "Ir à célula vizinha", "Desfazer edição do viés", "Cancelar"),
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


def test_another_language_is_kept_for_the_next_start_and_the_window_says_so(open_window: OpenWindow) -> None:
    window = open_window("en")
    action(window, "language_es").trigger()
    assert window.settings.language == "es"
    assert "started again" in window.message_bar.text
    assert [
        action.text()
        for action in window.all_actions()
        if action.objectName().startswith("language_") and action.isChecked()
    ] == ["Español"]


def test_the_language_that_is_chosen_already_stays_chosen_without_a_word(open_window: OpenWindow) -> None:
    window = open_window("pt_BR")
    action(window, "language_pt_BR").trigger()
    assert action(window, "language_pt_BR").isChecked()
    assert not window.message_bar.text


def test_the_system_s_language_can_be_chosen_again(open_window: OpenWindow) -> None:
    window = open_window("es")
    action(window, "language_system").trigger()
    assert window.settings.language == ""
    assert "cnngui se abra de nuevo" in window.message_bar.text


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
