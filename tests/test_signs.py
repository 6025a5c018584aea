"""The font that is bundled has every sign that the program can show: a bare system has no other."""

import ast
from pathlib import Path

import pytest
from PySide6.QtGui import QRawFont
from PySide6.QtWidgets import QApplication

PACKAGE = Path(__file__).parent.parent / "cnngui"
FOLDER = Path("/usr/share/fonts/truetype/dejavu")
REPLACEMENT = "\ufffd"
"""Never shown: bytes that are no text become it."""


def signs() -> set[str]:
    """All beyond ASCII in texts of the code, docstrings too, and in their translations."""
    found: set[str] = set()
    for module in PACKAGE.rglob("*.py"):
        for node in ast.walk(ast.parse(module.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Constant) and isinstance(node.value, str):
                found |= set(node.value)
    for texts in (PACKAGE / "resources" / "translations").glob("*.ts"):
        found |= set(texts.read_text(encoding="utf-8"))
    return {sign for sign in found if ord(sign) > 126} - {REPLACEMENT, "\xa0", "\u202f"}


@pytest.mark.parametrize("name", ["DejaVuSans.ttf", "DejaVuSans-Bold.ttf"])
def test_the_font_has_every_sign(name: str, qapp: QApplication) -> None:
    if not (FOLDER / name).exists():
        pytest.skip("needs Debian's fonts-dejavu-core")
    font = QRawFont(str(FOLDER / name), 12)
    assert font.isValid()
    assert sorted(sign for sign in signs() if not font.supportsCharacter(ord(sign))) == []
