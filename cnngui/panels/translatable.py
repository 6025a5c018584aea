"""Texts that are translated later than where they stand."""

from __future__ import annotations


def QT_TRANSLATE_NOOP(context: str, text: str) -> str:
    """`text`; `lupdate` finds it by this name of Qt's, whose type stubs make an `object` of it."""
    return text


def QT_TR_NOOP(text: str) -> str:
    """`text`, of no context; as `QT_TRANSLATE_NOOP`."""
    return text
