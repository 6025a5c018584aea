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
FLOORS = (
    "engine",
    "data",
    "course",
    "experiments",
    "commands",
    "session",
    "theme",
    "widgets",
    "panels",
    "window",
)
MOST_BY_POSITION = 5
"""Arguments of a call: of more, nobody sees which is which."""
LONGEST_FUNCTION = 50
"""Lines."""

FRAGMENTS = (
    *("As", "Beside", "But", "By", "For", "From", "In", "Like", "Of", "On", "Or", "Out", "Over", "So"),
    *("Through", "To", "Until", "With", "Within", "Without"),
)
"""Words that begin no sentence of a docstring: what it is of, or by, or for, is said after what it is."""
NO_VERBS = (
    *("A", "All", "An", "Any", "Both", "Each", "Every", "Everything", "How", "It", "Its", "No", "Nothing"),
    *("One", "Some", "That", "The", "These", "This", "Those", "What", "Where", "Whether", "Which", "Whose"),
)
"""Words that begin no docstring of what returns nothing: it says what is done, as an order."""

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
    """Let go of the trees: after each later test the collector would search their million of nodes."""
    yield
    trees.cache_clear()


def found(kind: type[_Node]) -> list[tuple[str, _Node]]:
    return [
        (name, node) for name, tree in trees().items() for node in ast.walk(tree) if isinstance(node, kind)
    ]


def test_arguments_are_given_by_name_where_there_are_more_than_five() -> None:
    """Qt's events and devices are left out, which take no names, and words that stand for themselves."""
    calls = [
        (name, call)
        for name, call in found(ast.Call)
        if not re.match(r"Q[A-Z]", ast.unparse(call.func))
        and not all(isinstance(each, ast.Constant) and isinstance(each.value, str) for each in call.args)
    ]
    assert [(name, ast.unparse(call)) for name, call in calls if len(call.args) > MOST_BY_POSITION] == []


def test_a_function_takes_five_arguments_by_position_at_most() -> None:
    """Tests, which pytest calls by name, and `self` are left out."""
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


def test_a_docstring_begins_with_no_fragment() -> None:
    documented: list[tuple[str, ast.Module | ast.ClassDef | ast.FunctionDef]]
    documented = [*found(ast.Module), *found(ast.ClassDef), *found(ast.FunctionDef)]
    begun = [(name, first_word(node)) for name, node in documented]
    assert [each for each in begun if each[1] in FRAGMENTS] == []


def test_a_docstring_of_what_returns_nothing_says_what_is_done() -> None:
    """Tests say what is so, properties what they are, and `__init__` what it takes."""
    verbless = [
        (name, function.name)
        for name, function in found(ast.FunctionDef)
        if not function.name.startswith(("test_", "__"))
        and not function.decorator_list
        and isinstance(function.returns, ast.Constant)
        and function.returns.value is None
        and (word := first_word(function))
        and (word in NO_VERBS or not word[0].isupper())
    ]
    assert verbless == []


def first_word(node: ast.Module | ast.ClassDef | ast.FunctionDef) -> str:
    return next(iter((ast.get_docstring(node) or "").split()), "").rstrip(".,:;")
