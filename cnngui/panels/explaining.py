"""How controls and figures say what they are: by tooltips, and when they are asked "What is this?"."""

from __future__ import annotations

import textwrap
from collections.abc import Iterable

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractSlider,
    QAbstractSpinBox,
    QComboBox,
    QLineEdit,
    QProgressBar,
    QWidget,
)

from cnngui.panels.explanations import EXPLANATIONS

TIP_WIDTH = 60
"""Letters in a line of a tooltip."""
CONTROLS = (QAbstractButton, QAbstractSlider, QAbstractSpinBox, QComboBox, QLineEdit, QProgressBar)
_TEXT_OF = {name: text for names, text in EXPLANATIONS.items() for name in names.split()}


def explanation_of(name: str) -> str:
    """What is said of the thing of a name; the empty text where that is nothing."""
    family = f"{name.partition('_')[0]}_*"
    text = _TEXT_OF.get(name) or _TEXT_OF.get(family, "")
    return QCoreApplication.translate("", text) if text else ""


def tip_of(name: str) -> str:
    """The same as a tooltip, in lines that are not too long."""
    return textwrap.fill(explanation_of(name), TIP_WIDTH)


def explain(parent: QWidget) -> None:
    """Let it and all within say what they are when they are asked, and controls by their tooltips too.

    A control's own tooltip stays, as it tells what is special just now, such as the keys. It is what is said
    of a control that has no explanation.
    """
    for thing in (parent, *parent.findChildren(QWidget)):
        text = explanation_of(thing.objectName())
        if isinstance(thing, CONTROLS):
            if not thing.toolTip():
                thing.setToolTip(tip_of(thing.objectName()))
            text = text or thing.toolTip()
        thing.setWhatsThis(text)
    explain_actions(parent.findChildren(QAction))


def explain_actions(actions: Iterable[QAction]) -> None:
    """Let menu entries and buttons say what is done by them, when they are asked what this is."""
    for action in actions:
        action.setWhatsThis(explanation_of(action.objectName()))
