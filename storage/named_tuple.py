"""`NamedTuple` as `typing` has it, at a third of the cost: that one compiles what each annotation says, to no use where
annotations stay text (docs/decisions/start.md)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

__all__ = ("NamedTuple",)

if TYPE_CHECKING:
    from typing import NamedTuple
else:
    from collections import namedtuple

    _BODY = frozenset({"__module__", "__annotations__"})

    class _Made(type):
        """Makes a named tuple of what is written as a class."""

        def __new__(cls, name: str, bases: tuple[type, ...], body: dict[str, Any]) -> type:
            if not bases:
                return super().__new__(cls, name, bases, body)
            fields = body["__annotations__"]
            given = [field for field in fields if field in body]
            if given != list(fields)[len(fields) - len(given) :]:
                raise TypeError(f"a field of {name} without a default follows one with it")
            defaults = [body[field] for field in given]
            made = namedtuple(name, fields, defaults=defaults, module=body["__module__"])  # noqa: PYI024 - typed above
            made.__annotations__ = made.__new__.__annotations__ = fields
            for key, value in body.items():
                if key not in _BODY and key not in fields:
                    setattr(made, key, value)
            return made

    class NamedTuple(metaclass=_Made):
        """To be written as a base; what comes of it is a tuple that has none."""
