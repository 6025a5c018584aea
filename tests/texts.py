"""The texts that are made where there is no Qt, as they stand in the code."""

import ast
import importlib
import pkgutil
from collections.abc import Iterator
from pathlib import Path

import cnngui
import cnngui.data
import cnngui.engine
from cnngui.engine.text import Text

PACKAGE = Path(cnngui.__file__).parent


def kinds_of_texts() -> set[str]:
    """The names of Text, of Failure, and of every class made from them."""
    kinds: list[type] = [Text]
    for package in (cnngui.engine, cnngui.data):
        for module in pkgutil.walk_packages(package.__path__, f"{package.__name__}."):
            importlib.import_module(module.name)
    for kind in kinds:
        kinds += kind.__subclasses__()
    return {kind.__name__ for kind in kinds if kind.__module__.startswith("cnngui.")}


def trees() -> dict[Path, ast.Module]:
    """Every module of the program."""
    return {
        file: ast.parse(file.read_text(encoding="utf-8"))
        for file in sorted(PACKAGE.rglob("*.py"))
        if "resources" not in file.parts
    }


def is_call_of(names: set[str], node: ast.AST) -> bool:
    return isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id in names


def calls_of(names: set[str]) -> Iterator[tuple[Path, ast.Call]]:
    for file, tree in trees().items():
        for node in ast.walk(tree):
            if isinstance(node, ast.Call) and is_call_of(names, node):
                yield file, node
