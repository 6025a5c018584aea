"""What the welcome page offers: acts that the window has in its menus too."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtGui import QAction

from cnngui.window.document_actions import DocumentActions
from cnngui.window.lesson_actions import LessonActions
from cnngui.window.view_actions import ViewActions


@dataclass(frozen=True, slots=True)
class FirstChoices:
    """Acts of the window. lessons: the shortest first. networks: that open one. languages: by their codes."""

    lessons: Sequence[QAction]
    networks: Sequence[QAction]
    languages: Sequence[QAction]

    @classmethod
    def of(cls, lessons: LessonActions, documents: DocumentActions, views: ViewActions) -> FirstChoices:
        """Those of these menus, in the language that they were made in."""
        return cls(lessons.ready, [*documents.shipped, documents.open], views.languages)
