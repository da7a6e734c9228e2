"""No value becomes part of a statement: SQL is put together from constants of ours alone, everything else is bound."""

from __future__ import annotations

import ast
from pathlib import Path

from tests.architecture.tree import Module, modules

CALLS = {"run", "rows", "row", "value", "many", "_many", "execute", "executemany", "executescript"}
READ = frozenset({
    "table", "columns", "names", "places", "where", "condition", "otherwise", "parent", "which", "along", "assignment",
    "comparison", "order", "number", "name", "pragma", "step.number", "key.reveal().hex()", "new.reveal().hex()",
    "_GATHERED.removeprefix('temp.')",
})  # fmt: skip
"""What else than a constant's name stands in a statement. Each was read: it comes from a list of our own, from the
store's own schema, or is a key in hexadecimal, which a PRAGMA can't have bound. Read another before you add it."""


def put_in(module: Module) -> set[str]:
    """The expressions that a module puts into statements."""
    return {
        ast.unparse(part.value)
        for node in ast.walk(module.tree)
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) and node.func.attr in CALLS and node.args
        for part in ast.walk(node.args[0])
        if isinstance(part, ast.FormattedValue)
    }


def other_than_constants(put: set[str]) -> set[str]:
    return {one for one in put if not one.lstrip("_").isupper()}


def test_statements_are_put_together_from_what_was_read() -> None:
    rooms = modules("storage", "sync", "desktop", "ui")
    found = {
        f"{module.path}: {one}"
        for module in rooms
        if not module.path.as_posix().startswith("desktop/sandbox/")
        for one in other_than_constants(put_in(module)) - READ
    }
    assert found == set()
    assert any(put_in(module) for module in rooms)


def test_what_is_filled_in_another_way_is_a_constant_too() -> None:
    filled = {
        f"{module.path}:{node.lineno} {ast.unparse(value)}"
        for module in modules("storage", "sync", "desktop", "ui")
        for node in ast.walk(module.tree)
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) and node.func.attr in CALLS and node.args
        for value in _filled_in(node.args[0])
        if not ast.unparse(value).lstrip("_").isupper()
    }
    assert filled == set()


def _filled_in(statement: ast.expr) -> list[ast.expr]:
    match statement:
        case ast.BinOp(op=ast.Mod(), right=right):
            return [right]
        case ast.Call(func=ast.Attribute(attr="format"), args=args):
            return args
        case _:
            return []


def test_a_breach_is_noticed() -> None:
    text = "def look(r, typed):\n    return r.rows(f'SELECT * FROM t WHERE name = {typed}')\n"
    breach = Module(Path("storage/breach.py"), text, ast.parse(text), ())
    assert other_than_constants(put_in(breach)) - READ == {"typed"}
