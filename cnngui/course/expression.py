"""Expressions of lessons: arithmetic over what the engine computes, and nothing else.

They are a small part of Python: numbers, texts, lists as tables, arithmetic, comparisons, indices, and calls
of the functions that `facts` names. A lesson may come from anywhere, so nothing else can be reached by one.
"""

import ast
import operator
from collections.abc import Callable, Collection, Mapping
from dataclasses import dataclass, field
from typing import Any, NoReturn

import numpy as np

from cnngui.course.lesson_error import LessonError
from cnngui.engine.failure import Failure
from cnngui.engine.text import Text

LONGEST = 400
"""Characters of an expression."""
MOST_VALUES = 1_000_000
"""Numbers that a table or a power may have."""

_OPERATORS: Mapping[type[ast.AST], Callable[..., Any]] = {
    ast.Add: operator.add,
    ast.Sub: operator.sub,
    ast.Mult: operator.mul,
    ast.Div: operator.truediv,
    ast.FloorDiv: operator.floordiv,
    ast.Mod: operator.mod,
    ast.Pow: lambda base, power: np.asarray(base, np.float64) ** power,
    ast.USub: operator.neg,
    ast.UAdd: operator.pos,
    ast.Not: operator.not_,
    ast.Eq: operator.eq,
    ast.NotEq: operator.ne,
    ast.Lt: operator.lt,
    ast.LtE: operator.le,
    ast.Gt: operator.gt,
    ast.GtE: operator.ge,
}
# What Python and NumPy say of these is English, and no words for a pupil.
_WRONG = (ValueError, KeyError, IndexError, TypeError, ZeroDivisionError, OverflowError, AttributeError)


@dataclass(frozen=True, slots=True)
class Expression:
    """An expression that has been read; `value` computes it."""

    text: str
    _tree: ast.expr = field(repr=False, compare=False)
    names: frozenset[str] = field(repr=False, compare=False)
    """Those that it uses."""

    @classmethod
    def read(cls, text: str, names: Collection[str]) -> "Expression":
        """Read an expression that may use these names. Raises LessonError."""
        try:
            if len(text) > LONGEST:
                raise SyntaxError
            tree = ast.parse(text.strip(), mode="eval").body
        except (SyntaxError, ValueError, RecursionError, MemoryError) as error:
            raise LessonError("{text!r} is no expression", text=text[:LONGEST]) from error
        used = [node.id for node in ast.walk(tree) if isinstance(node, ast.Name)]
        for name in used:
            if name not in names:
                known = ", ".join(sorted(names))
                raise LessonError("an expression has no {name!r}; it has {known}", name=name, known=known)
        expression = cls(text.strip(), tree, frozenset(used))
        expression._check(tree)
        return expression

    def value(self, names: Mapping[str, Any]) -> Any:
        """A number, a truth, a text or an array: what the expression makes of the named values and functions.

        Raises LessonError.
        """
        try:
            with np.errstate(all="ignore"):
                return self._value(self._tree, names)
        except LessonError:
            raise
        except (Failure, *_WRONG) as error:
            reason = error if isinstance(error, Failure) else _reason(error)
            raise LessonError("{text!r}: {reason}", text=self.text, reason=reason) from error

    def _check(self, node: ast.AST) -> None:
        """Refuse what is of Python but not of these expressions."""
        match node:
            case ast.Constant(value=bool() | int() | float() | str()) | ast.Name():
                return
            case ast.List(elts=parts) | ast.Tuple(elts=parts) | ast.BoolOp(values=parts):
                pass
            case ast.BinOp(left=left, op=sign, right=right) if type(sign) in _OPERATORS:
                parts = [left, right]
            case ast.UnaryOp(op=sign, operand=operand) if type(sign) in _OPERATORS:
                parts = [operand]
            case ast.Compare(left=left, ops=[sign], comparators=[right]) if type(sign) in _OPERATORS:
                parts = [left, right]
            case ast.IfExp(test=test, body=body, orelse=orelse):
                parts = [test, body, orelse]
            case ast.Subscript(value=table, slice=index):
                parts = [table, index]
            case ast.Slice(lower=lower, upper=upper, step=None):
                parts = [bound for bound in (lower, upper) if bound is not None]
            case ast.Call(func=ast.Name(), args=parts, keywords=[]):
                pass
            case _:
                raise LessonError("{text!r} is no expression", text=self.text)
        for part in parts:
            self._check(part)

    def _value(self, node: ast.expr, names: Mapping[str, Any]) -> Any:
        def of(part: ast.expr) -> Any:
            return self._value(part, names)

        match node:
            case ast.Constant(value=value):
                return value
            case ast.Name(id=name):
                return names[name]
            case ast.List(elts=parts) | ast.Tuple(elts=parts):
                return np.array([of(part) for part in parts])
            case ast.BinOp(left=left, op=sign, right=right):
                return self._calculated(type(sign), of(left), of(right))
            case ast.UnaryOp(op=sign, operand=operand):
                return self._calculated(type(sign), of(operand))
            case ast.Compare(left=left, ops=[sign], comparators=[right]):
                return _OPERATORS[type(sign)](of(left), of(right))
            case ast.BoolOp(op=ast.And(), values=parts):
                return all(bool(of(part)) for part in parts)
            case ast.BoolOp(values=parts):
                return any(bool(of(part)) for part in parts)
            case ast.IfExp(test=test, body=body, orelse=orelse):
                return of(body) if of(test) else of(orelse)
            case ast.Subscript(value=table, slice=index):
                return of(table)[self._index(index, names)]
            case ast.Call(func=ast.Name(id=name), args=parts):
                return names[name](*(of(part) for part in parts))
        self._refuse()

    def _index(self, node: ast.expr, names: Mapping[str, Any]) -> Any:
        match node:
            case ast.Tuple(elts=parts):
                return tuple(self._index(part, names) for part in parts)
            case ast.Slice(lower=lower, upper=upper):
                ends = [None if end is None else int(self._value(end, names)) for end in (lower, upper)]
                return slice(*ends)
        return int(self._value(node, names))

    def _calculated(self, sign: type[ast.AST], *values: Any) -> Any:
        """Numbers alone are calculated with: a text times a number could be as long as the memory."""
        if any(isinstance(value, str) or np.size(value) > MOST_VALUES for value in values):
            self._refuse()
        return _OPERATORS[sign](*values)

    def _refuse(self) -> NoReturn:
        raise LessonError("{text!r} is no expression", text=self.text)


def _reason(error: Exception) -> Text:
    match error:
        case ZeroDivisionError():
            return Text("division by zero")
        case KeyError():
            return Text("that layer has no such values")
        case IndexError():
            return Text("there are not so many")
    return Text("these values do not go together")
