"""What cannot be done is told whole in the reader's language: every text, and every word among its values."""

import ast
import re
from collections.abc import Callable, Iterator
from pathlib import Path
from string import Formatter

import pytest
from PySide6.QtCore import QCoreApplication, QTranslator

from tests.texts import PACKAGE, calls_of, is_call_of, kinds_of_texts, trees

TRANSLATIONS = PACKAGE / "resources" / "translations"
TRANSLATED = ("es", "pt_BR")
KINDS = kinds_of_texts()

# Names in files, of files, and of a network: no language translates them.
NAMES = {
    *("architecture", "class_names", "format_version", "training"),
    *("train", "test", "images", "labels", "mnist", "seed"),
}

Seen = frozenset[ast.AST | tuple[ast.AST, str]]
Speak = Callable[[str], None]


@pytest.fixture
def speak(qapp: QCoreApplication) -> Iterator[Speak]:
    """Lets the program speak a language until the test ends."""
    translators: list[QTranslator] = []

    def in_language(language: str) -> None:
        while translators:
            qapp.removeTranslator(translators.pop())
        translators.append(QTranslator())
        assert translators[0].load(str(TRANSLATIONS / f"cnngui_{language}.qm"))
        qapp.installTranslator(translators[0])

    yield in_language
    for translator in translators:
        qapp.removeTranslator(translator)


def where(file: Path, node: ast.expr) -> str:
    return f"{file.relative_to(PACKAGE)}:{node.lineno}"


# How texts stand in the code ------------------------------------------------------------------------------


def test_the_translators_tool_looks_for_every_kind_of_text() -> None:
    makefile = (PACKAGE.parent / "Makefile").read_text()
    marked = re.search(r"TEXTS := ((?:.*\\\n)*.*)", makefile)
    assert marked
    assert set(marked[1].replace("\\\n", " ").split()) == KINDS


def test_texts_are_made_whole_and_with_all_their_values() -> None:
    for file, call in calls_of(KINDS):
        text, *_ = call.args
        if any(keyword.arg is None for keyword in call.keywords):  # a dictionary of values
            assert isinstance(text, ast.Constant | ast.Attribute), where(file, call)
        else:
            assert isinstance(text, ast.Constant), where(file, call)
            names = {name for _, name, _, _ in Formatter().parse(str(text.value)) if name}
            assert not call.keywords or names == {keyword.arg for keyword in call.keywords}, where(file, call)


def test_no_value_of_a_text_is_a_word_that_cannot_be_translated() -> None:
    assert sorted(Words().found()) == []


@pytest.mark.parametrize(
    "code", ['"a word"', '"one" if 1 else "two"', 'f"{1} of {2}"', '", ".join(["a"])', "word"]
)
def test_words_among_values_are_found(code: str) -> None:
    file = PACKAGE / "example.py"
    source = (
        f"def fail(word='x'):\n    raise Failure('not {{value}}', value={code})\n\nfail('it is a word')\n"
    )
    assert Words({file: ast.parse(source)}).found()


class Words:
    """Looks for literals with letters among the values of texts, also where a name stands for them.

    A local name is followed to what it was set to, a parameter of a function to what calls pass for it, and a
    function that returns a str to what it returns. Attributes and constants of a module are taken for data.
    """

    def __init__(self, modules: dict[Path, ast.Module] | None = None) -> None:
        self.modules = modules or trees()
        self.homes = {
            (file, name): home for file, tree in self.modules.items() for name, home in homes_of(file, tree)
        }
        self.file_of: dict[ast.AST, Path] = {}
        self.scope_of: dict[ast.AST, ast.FunctionDef] = {}
        self.functions: dict[tuple[Path, str], ast.FunctionDef] = {}
        self.calls: dict[tuple[Path, str], list[ast.Call]] = {}
        for file, tree in self.modules.items():
            self._note(file, tree, None)

    def _note(self, file: Path, node: ast.AST, scope: ast.FunctionDef | None) -> None:
        self.file_of[node] = file
        if scope is not None:
            self.scope_of[node] = scope
        if isinstance(node, ast.FunctionDef):
            self.functions[file, node.name] = scope = node
        elif isinstance(node, ast.Call):
            self.calls.setdefault(self.called(node), []).append(node)
        for child in ast.iter_child_nodes(node):
            self._note(file, child, scope)

    def called(self, call: ast.Call) -> tuple[Path, str]:
        """Home and name of the function; a method of another object can be anybody's."""
        file = self.file_of[call]
        match call.func:
            case ast.Name(id=name) | ast.Attribute(value=ast.Name(id="self"), attr=name):
                return self.homes.get((file, name), file), name
        return file, ""

    def found(self) -> set[str]:
        return {
            f"{where(file, call)}: {keyword.arg} may be {literal!r}"
            for file, tree in self.modules.items()
            for call in ast.walk(tree)
            if isinstance(call, ast.Call) and is_call_of(KINDS, call)
            for keyword in call.keywords
            for literal in self.literals(keyword.value, frozenset())
            if literal not in NAMES and re.search("[A-Za-z]", literal)
        }

    def literals(self, value: ast.expr, seen: Seen) -> Iterator[str]:
        match value:
            case ast.Constant(value=str() as literal):
                yield literal
            case ast.Call(func=ast.Attribute(value=text, attr="join" | "format")):
                yield from self.of_all([text, *value.args], seen)
            case ast.Call() if not is_call_of(KINDS, value):
                yield from self.of_function(self.called(value), seen)
            case ast.JoinedStr(values=parts) | ast.BoolOp(values=parts) | ast.List(elts=parts):
                yield from self.of_all(parts, seen)
            case ast.Tuple(elts=parts) | ast.Dict(values=parts):
                yield from self.of_all(parts, seen)
            case ast.FormattedValue(value=inner) | ast.Subscript(value=inner) | ast.Starred(value=inner):
                yield from self.literals(inner, seen)
            case ast.IfExp(body=first, orelse=second) | ast.BinOp(left=first, right=second):
                yield from self.of_all([first, second], seen)
            case ast.ListComp(elt=inner) | ast.GeneratorExp(elt=inner):
                yield from self.literals(inner, seen)
            case ast.Name(id=name) if value in self.scope_of:
                yield from self.of_name(name, self.scope_of[value], seen)

    def of_all(self, values: list[ast.expr], seen: Seen) -> Iterator[str]:
        for value in values:
            yield from self.literals(value, seen)

    def of_function(self, place: tuple[Path, str], seen: Seen) -> Iterator[str]:
        function = self.functions.get(place)
        if function is None or function in seen:
            return
        if isinstance(function.returns, ast.Name) and function.returns.id == "str":
            for node in ast.walk(function):
                if isinstance(node, ast.Return) and node.value is not None:
                    yield from self.literals(node.value, seen | {function})

    def of_name(self, name: str, scope: ast.FunctionDef, seen: Seen) -> Iterator[str]:
        if (scope, name) in seen:
            return
        seen |= {(scope, name)}
        for node in ast.walk(scope):
            if isinstance(node, ast.Assign) and any(name in names_in(target) for target in node.targets):
                yield from self.literals(node.value, seen)
            elif isinstance(node, ast.For | ast.comprehension) and name in names_in(node.target):
                yield from self.literals(node.iter, seen)
        parameters = [argument.arg for argument in scope.args.args]
        if name in parameters:
            is_method = parameters[0] in ("self", "cls")
            for call in self.calls.get((self.file_of[scope], scope.name), []):
                passed = dict(zip(parameters[is_method:], call.args, strict=False))
                passed |= {keyword.arg: keyword.value for keyword in call.keywords if keyword.arg}
                if name in passed:
                    yield from self.literals(passed[name], seen)


def homes_of(file: Path, tree: ast.Module) -> Iterator[tuple[str, Path]]:
    """What a module takes from others of the program, and their files."""
    for node in ast.walk(tree):
        if isinstance(node, ast.ImportFrom) and node.module and node.module.startswith("cnngui"):
            home = PACKAGE.parent.joinpath(*node.module.split(".")).with_suffix(".py")
            yield from ((alias.asname or alias.name, home) for alias in node.names)


def names_in(target: ast.expr) -> set[str]:
    return {node.id for node in ast.walk(target) if isinstance(node, ast.Name)}
