"""Which language the window speaks: its own texts, Qt's, and the signs of numbers."""

from __future__ import annotations

from importlib import resources

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, QLibraryInfo, QLocale, QTranslator

TEXTS_OF_QT = (
    QT_TRANSLATE_NOOP("QFileDialog", "&Look in:"),
    QT_TRANSLATE_NOOP("QFileDialog", "Files of &type:"),
    QT_TRANSLATE_NOOP("QAbstractFileIconProvider", "Drive"),
    QT_TRANSLATE_NOOP("QAbstractFileIconProvider", "Folder"),
    QT_TRANSLATE_NOOP("QAbstractFileIconProvider", "File"),
    QT_TRANSLATE_NOOP("QAbstractFileIconProvider", "%1 File"),
    QT_TRANSLATE_NOOP("QAbstractFileIconProvider", "Shortcut"),
    QT_TRANSLATE_NOOP("QAbstractFileIconProvider", "Unknown"),
)
"""Of Qt's own dialogs, which lack in Qt's files for a language of ours: so they are in the program's."""
_NAME = "translator_of_the_window"


def speak(language: str) -> None:
    """Speak the language of a code such as pt_BR from now on; empty is the system's.

    Qt tells every window by a `LanguageChange`.
    """
    application = QCoreApplication.instance()
    assert application is not None
    for before in application.findChildren(QTranslator, _NAME):
        application.removeTranslator(before)
        before.deleteLater()
    locale = QLocale(language) if language else QLocale.system()
    if locale.language() == QLocale.Language.C:  # it would print numbers without separators
        locale = QLocale("en_US")
    QLocale.setDefault(locale)
    ours = str(resources.files("cnngui.resources") / "translations")
    qts = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    for name, folder in (("qtbase", qts), ("cnngui", ours)):  # the last one is asked first
        translator = QTranslator(application)
        translator.setObjectName(_NAME)
        if translator.load(locale, name, "_", folder):
            application.installTranslator(translator)
