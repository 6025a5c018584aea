"""What can be seen of legibility in the code alone, on every floor and in its tests."""

import ast
import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import TypeVar

import pytest

import cnngui

PACKAGE = Path(cnngui.__file__).parent
ROOT = PACKAGE.parent
FLOORS = ("engine", "data", "commands", "session", "theme", "widgets", "panels", "window")
MOST_BY_POSITION = 5
"""Arguments of a call: of more, nobody sees which is which."""
LONGEST_FUNCTION = 50
"""Lines."""

_Node = TypeVar("_Node", bound=ast.AST)


@cache
def trees() -> dict[str, ast.Module]:
    """Every module of these floors and of their tests, by its path."""
    folders = [home / floor for home in (PACKAGE, ROOT / "tests") for floor in FLOORS]
    return {
        str(module.relative_to(ROOT)): ast.parse(module.read_text(encoding="utf-8"))
        for folder in folders
        for module in sorted(folder.rglob("*.py"))
    }


@pytest.fixture(scope="module", autouse=True)
def no_tree_is_held_longer() -> Iterator[None]:
    """After each later test the garbage collector would search their million of nodes."""
    yield
    trees.cache_clear()


def found(kind: type[_Node]) -> list[tuple[str, _Node]]:
    return [
        (name, node) for name, tree in trees().items() for node in ast.walk(tree) if isinstance(node, kind)
    ]


def test_arguments_are_given_by_name_where_there_are_more_than_five() -> None:
    """But for Qt's events and devices, which take no names, and for words that stand for themselves."""
    calls = [
        (name, call)
        for name, call in found(ast.Call)
        if not re.match(r"Q[A-Z]", ast.unparse(call.func))
        and not all(isinstance(each, ast.Constant) and isinstance(each.value, str) for each in call.args)
    ]
    assert [(name, ast.unparse(call)) for name, call in calls if len(call.args) > MOST_BY_POSITION] == []


def test_a_function_takes_five_arguments_by_position_at_most() -> None:
    """But for tests, which pytest calls by name, and for `self`."""
    taken = [
        (name, function.name, [each.arg for each in function.args.args if each.arg not in ("self", "cls")])
        for name, function in found(ast.FunctionDef)
        if not function.name.startswith("test_")
    ]
    assert [each for each in taken if len(each[2]) > MOST_BY_POSITION] == []


def test_a_constant_stands_on_a_line_of_its_own() -> None:
    shared = [
        (name, ast.unparse(each))
        for name, tree in trees().items()
        for each in tree.body
        if isinstance(each, ast.Assign)
        and isinstance(each.targets[0], ast.Tuple)
        and isinstance(each.value, ast.Tuple)
    ]
    assert shared == []


def test_a_function_fits_on_a_screen() -> None:
    functions = found(ast.FunctionDef)
    lines = [(name, each.name, (each.end_lineno or 0) - each.lineno + 1) for name, each in functions]
    assert [each for each in lines if each[2] > LONGEST_FUNCTION] == []
