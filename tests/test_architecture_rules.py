"""Imports point down, never up, and never sideways between panels."""

import ast
import pkgutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

import cnngui.engine

PACKAGE = Path(cnngui.__file__).parent

# What each floor may import besides itself and the standard library: dotted names and all that is below them.
ALLOWED = {
    "engine": {"numpy", "threadpoolctl"},
    "data": {"numpy", "scipy", "safetensors", "PIL", "pi_heif", "cnngui.engine", "cnngui.resources"},
    "session": {
        *("numpy", "cnngui.engine", "cnngui.data", "PySide6.QtCore"),
        *("PySide6.QtGui.QUndoCommand", "PySide6.QtGui.QUndoGroup", "PySide6.QtGui.QUndoStack"),
    },
    "widgets": {"numpy", "PySide6", "pyqtgraph", "cnngui.theme"},
    "panels": {
        *("numpy", "PySide6", "cnngui.theme", "cnngui.widgets", "cnngui.session", "cnngui.data"),
        # Descriptions and named kernels; what computes is asked of the session.
        *(
            "cnngui.engine.description.activations",
            "cnngui.engine.description.architecture",
            "cnngui.engine.lessons.explanation",
            "cnngui.engine.description.neuron",
            "cnngui.engine.lessons.kernels",
            "cnngui.engine.lessons.worked_example",
            "cnngui.engine.training.trainer.TrainingConfig",
        ),
        *(
            "cnngui.engine.description.calculation.LayerCalculation",
            "cnngui.engine.description.calculation.NetworkCalculation",
        ),
        "cnngui.engine.description.calculation.Formula",
        "cnngui.engine.transform.Transform",
    },
}
MODULES = [module for floor in ALLOWED for module in sorted((PACKAGE / floor).rglob("*.py"))]


def module_id(module: Path) -> str:
    return str(module.relative_to(PACKAGE))


def imported_names(module: Path) -> Iterator[str]:
    """Dotted names of all that the module imports, at any depth, for types included."""
    for node in ast.walk(ast.parse(module.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            assert node.level == 0, f"{module_id(module)} imports relatively, which hides the floor"
            yield from (f"{node.module}.{alias.name}" for alias in node.names)


def is_below(name: str, tops: set[str]) -> bool:
    return any(name == top or name.startswith(f"{top}.") for top in tops)


@pytest.mark.parametrize("module", MODULES, ids=module_id)
def test_a_module_imports_only_from_its_own_floor_and_from_those_below(module: Path) -> None:
    floor = module.relative_to(PACKAGE).parts[0]
    allowed = ALLOWED[floor] | {f"cnngui.{floor}"} | set(sys.stdlib_module_names)
    assert [name for name in imported_names(module) if not is_below(name, allowed)] == []


@pytest.mark.parametrize("module", sorted((PACKAGE / "panels").glob("*_panel.py")), ids=module_id)
def test_a_panel_imports_no_other_panel(module: Path) -> None:
    panels = {f"cnngui.panels.{panel.stem}" for panel in (PACKAGE / "panels").glob("*_panel.py")}
    assert [name for name in imported_names(module) if is_below(name, panels)] == []


def test_the_engine_can_be_used_without_qt() -> None:
    names = [f"cnngui.engine.{module.name}" for module in pkgutil.iter_modules(cnngui.engine.__path__)]
    script = f"import sys, {', '.join(names)}; sys.exit('PySide6' in sys.modules)"
    subprocess.run([sys.executable, "-c", script], check=True)
