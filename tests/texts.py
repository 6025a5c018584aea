"""The texts that are made where there is no Qt, as they stand in the code."""

import ast
import importlib
import pkgutil
import re
from collections.abc import Iterator
from pathlib import Path

import cnngui
import cnngui.course
import cnngui.data
import cnngui.engine
import cnngui.experiments
from cnngui.engine.text import Text

PACKAGE = Path(cnngui.__file__).parent

Seen = frozenset[ast.AST | tuple[ast.AST, str]]


def kinds_of_texts() -> set[str]:
    """The names of Text, of Failure, and of every class made from them."""
    kinds: list[type] = [Text]
    for package in (cnngui.engine, cnngui.data, cnngui.course, cnngui.experiments):
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


def where(file: Path, node: ast.expr) -> str:
    return f"{file.relative_to(PACKAGE)}:{node.lineno}"


class Words:
    """Looks for literals with letters among the values of texts, also where a name stands for them.

    A local name is followed to what it was set to, a parameter of a function to what calls pass for it, and a
    function that returns a str to what it returns. Attributes and constants of a module are taken for data.
    """

    def __init__(self, modules: dict[Path, ast.Module] | None = None) -> None:
        self.kinds = kinds_of_texts()
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

    def found(self, names: set[str]) -> set[str]:
        """Where each stands; `names` are none."""
        return {
            f"{where(file, call)}: {keyword.arg} may be {literal!r}"
            for file, tree in self.modules.items()
            for call in ast.walk(tree)
            if isinstance(call, ast.Call) and is_call_of(self.kinds, call)
            for keyword in call.keywords
            for literal in self.literals(keyword.value, frozenset())
            if literal not in names and re.search("[A-Za-z]", literal)
        }

    def literals(self, value: ast.expr, seen: Seen) -> Iterator[str]:
        match value:
            case ast.Constant(value=str() as literal):
                yield literal
            case ast.Call(func=ast.Attribute(value=text, attr="join" | "format")):
                yield from self.of_all([text, *value.args], seen)
            case ast.Call() if not is_call_of(self.kinds, value):
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
