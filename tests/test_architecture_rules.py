"""Imports point down, never up, and never sideways between panels."""

import ast
import pkgutil
import subprocess
import sys
from collections.abc import Iterator
from functools import cache
from graphlib import TopologicalSorter
from pathlib import Path

import pytest

import cnngui.engine

PACKAGE = Path(cnngui.__file__).parent

# What each floor may import besides itself and the standard library: dotted names and all that is below them.
ALLOWED = {
    "engine": {"numpy", "threadpoolctl"},
    "data": {"numpy", "scipy", "safetensors", "PIL", "pi_heif", "cnngui.engine", "cnngui.resources"},
    "course": {"numpy", "PIL", "cnngui.engine", "cnngui.data", "cnngui.resources"},
    "experiments": {"numpy", "cnngui.engine", "cnngui.data", "cnngui.resources"},
    "session": {
        *("numpy", "cnngui.engine", "cnngui.data", "cnngui.course", "cnngui.experiments", "cnngui.words"),
        "PySide6.QtCore",
        *("PySide6.QtGui.QUndoCommand", "PySide6.QtGui.QUndoGroup", "PySide6.QtGui.QUndoStack"),
    },
    "theme": {"numpy", "PySide6", "cnngui.resources"},
    "widgets": {
        "numpy",
        "PySide6",
        "shiboken6",
        "pyqtgraph",
        "cnngui.theme",
        "cnngui.words",
        "cnngui.engine.failure",
    },
    "panels": {
        *("numpy", "PySide6", "cnngui.theme", "cnngui.widgets", "cnngui.session", "cnngui.data"),
        *("cnngui.words", "cnngui.engine.failure", "cnngui.experiments"),
        # Descriptions and named kernels; what computes is asked of the session.
        *(
            "cnngui.engine.description",
            "cnngui.engine.lessons.backward_terms",
            "cnngui.engine.lessons.contribution",
            "cnngui.engine.lessons.explanation",
            "cnngui.engine.lessons.kernels",
            "cnngui.engine.lessons.worked_example",
            "cnngui.engine.lessons.worked_layer",
            "cnngui.engine.reasons.occlusion.WINDOW",
            "cnngui.engine.reasons.picture.Method",
            "cnngui.engine.reasons.picture.Picture",
            "cnngui.engine.reasons.target.Target",
            "cnngui.engine.training.config",
        ),
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


PANELS = sorted(
    path
    for path in (PACKAGE / "panels").rglob("*.py")
    if path.stem == "panel" or path.stem.endswith("_panel")
)
PANELS.remove(PACKAGE / "panels" / "panel.py")  # what all of them are


@pytest.mark.parametrize("module", PANELS, ids=module_id)
def test_a_panel_imports_no_other_panel(module: Path) -> None:
    others = {dotted(panel) for panel in PANELS} - {dotted(module)}
    rooms = {other.removesuffix(".panel") for other in others}
    assert [name for name in imported_names(module) if is_below(name, rooms)] == []


# What each room of the engine may import of the others; all of them stand on what lies loose in it.
ROOMS = {
    "description": set(),
    "weights": {"description"},
    "compute": {"description", "weights"},
    "compute/convolution": {"description"},
    "training": {"description", "weights", "compute"},
    "lessons": {"description", "weights", "compute"},
    "reasons": {"description", "weights", "compute"},
}


@pytest.mark.parametrize("room", ROOMS)
def test_a_room_of_the_engine_imports_only_from_those_below(room: str) -> None:
    own = f"cnngui.engine.{room.replace('/', '.')}"
    base = ("arrays", "checks", "failure", "own_process", "plain_values", "sound_json", "text", "transform")
    allowed = {own, *(f"cnngui.engine.{module}" for module in base)}
    allowed |= {f"cnngui.engine.{other}" for other in ROOMS[room]}
    for module in sorted((PACKAGE / "engine" / room).glob("*.py")):
        ours = [name for name in imported_names(module) if name.startswith("cnngui.")]
        assert [name for name in ours if not is_below(name, allowed)] == [], module


def test_no_room_imports_one_that_imports_it() -> None:
    """Rooms are folders that stand beside each other; what lies loose in one is its base or its roof."""
    arrows = {
        (room_of(dotted(module)), room_of(name))
        for module in PACKAGE.rglob("*.py")
        if "resources" not in module.parts
        for name in imported_names(module)
        if name.startswith("cnngui.")
    }
    beside = {(a, b) for a, b in arrows if a != b and not b.startswith(f"{a}.") and not a.startswith(f"{b}.")}
    assert {pair for pair in beside if (pair[1], pair[0]) in beside} == set()


def test_no_module_imports_one_that_imports_it() -> None:
    """Neither does one through others, nor for types alone."""
    graph = {
        dotted(module): {ours for name in imported_names(module) if (ours := module_of(name))}
        for module in PACKAGE.rglob("*.py")
        if "resources" not in module.parts
    }
    TopologicalSorter(graph).prepare()  # raises CycleError, which names the circle


def test_a_name_is_imported_from_the_module_that_defines_it() -> None:
    """The engine's front door is left out: it is for notebooks."""
    elsewhere = {
        (module_id(module), name)
        for module in PACKAGE.rglob("*.py")
        if "resources" not in module.parts and module != Path(cnngui.engine.__file__)
        for name in imported_names(module)
        if (home := module_of(name)) and home != name and name.removeprefix(f"{home}.") not in defined(home)
    }
    assert elsewhere == set()


@cache
def defined(module: str) -> set[str]:
    """Names of what a module defines, at any depth."""
    path = PACKAGE.parent.joinpath(*module.split("."))
    source = path / "__init__.py" if path.is_dir() else path.with_suffix(".py")
    nodes = list(ast.walk(ast.parse(source.read_text(encoding="utf-8"))))
    made = {node.name for node in nodes if isinstance(node, ast.FunctionDef | ast.ClassDef)}
    return made | {
        node.id for node in nodes if isinstance(node, ast.Name) and isinstance(node.ctx, ast.Store)
    }


def module_of(name: str) -> str:
    """The module of the package that a dotted name is, or lies in; "" for a name of elsewhere."""
    parts = name.split(".")
    if parts[0] != PACKAGE.name:
        return ""
    for end in range(len(parts), 0, -1):
        path = PACKAGE.parent.joinpath(*parts[:end])
        if path.with_suffix(".py").is_file() or (path / "__init__.py").is_file():
            return ".".join(parts[:end])
    return ""


def dotted(module: Path) -> str:
    return ".".join(("cnngui", *module.relative_to(PACKAGE).with_suffix("").parts)).removesuffix(".__init__")


def room_of(name: str) -> str:
    """The folder of a module or of a name in it."""
    parts = name.split(".")
    while not PACKAGE.parent.joinpath(*parts).is_dir():
        parts.pop()
    return ".".join(parts)


def test_the_engine_can_be_used_without_qt() -> None:
    names = [module.name for module in pkgutil.walk_packages(cnngui.engine.__path__, "cnngui.engine.")]
    script = f"import sys, {', '.join(names)}; sys.exit('PySide6' in sys.modules)"
    subprocess.run([sys.executable, "-c", script], check=True)
