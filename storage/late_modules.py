"""Modules that stand empty until something of theirs is asked for (docs/decisions/start.md).

As `importlib.util.LazyLoader` has it, but what an import itself looks at (`__spec__`, `__path__`) fills nothing, and of
two threads that ask at once the second waits.
"""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from importlib.machinery import ModuleSpec
from threading import RLock
from types import ModuleType
from typing import TYPE_CHECKING, Any

from storage.named_tuple import NamedTuple

if TYPE_CHECKING:
    from importlib.abc import Loader


@contextmanager
def standing_empty(
    late: Callable[[str], bool], functions: Mapping[str, str], before: Callable[[str], object] = str
) -> Iterator[None]:
    """Within, modules that `late` names come empty; of a package, what lies in it comes as always.

    `functions` names for a module the one that stands in it from the beginning, and fills it when it is called: C code
    may take it from the module's dictionary, where nobody is asked for what is lacking. `before` hears the name of each
    before it is filled.
    """
    finder = _LateFinder(late, functions, before)
    sys.meta_path.insert(0, finder)
    try:
        yield
    finally:
        sys.meta_path.remove(finder)


def stands_empty(name: str) -> bool:
    """Whether it was imported so, and nothing of it was asked for since."""
    return name in sys.modules and isinstance(sys.modules[name].__loader__, _LateLoader)


def forget_if_empty(names: Sequence[str]) -> None:
    """Let the next import of these bring them in whole; who holds one that is still empty may fill it yet."""
    for name in names:
        if stands_empty(name):
            del sys.modules[name]


class _LateFinder(NamedTuple):
    late: Callable[[str], bool]
    functions: Mapping[str, str]
    before: Callable[[str], object]

    def find_spec(self, name: str, path: Sequence[str] | None, target: ModuleType | None = None) -> ModuleSpec | None:
        if not self.late(name):
            return None
        others = (finder for finder in sys.meta_path if finder is not self)
        found = (finder.find_spec(name, path, target) for finder in others)
        spec = next((spec for spec in found if spec is not None), None)
        if spec is None or spec.loader is None:
            return None
        late = _LateLoader(spec.loader, self.functions.get(name, ""), self.before)
        spec.loader = late  # type: ignore[assignment]  # what an import calls, without importing importlib.abc
        return spec


class _LateLoader:
    """Leaves its one module empty until `_filled`."""

    def __init__(self, loader: Loader, function: str, before: Callable[[str], object]) -> None:
        self._loader, self._function, self._before = loader, function, before
        self._lock = RLock()
        self._begun = self._done = False

    def create_module(self, spec: ModuleSpec) -> ModuleType | None:
        return self._loader.create_module(spec)

    def exec_module(self, module: ModuleType) -> None:
        def lacking(name: str) -> Any:
            if name == "__path__":  # an import asks each module whether it is a package, which would have one
                raise AttributeError(name)
            return getattr(self._filled(module), name)

        module.__getattr__ = lacking  # type: ignore[method-assign]  # PEP 562
        if self._function:
            vars(module)[self._function] = lambda *given: vars(self._filled(module))[self._function](*given)

    def _filled(self, module: ModuleType) -> ModuleType:
        """Raises `AttributeError` for what is asked, too early, by what fills it."""
        with self._lock:
            if not self._done:
                if self._begun:
                    raise AttributeError(f"{module.__name__} is being filled")
                self._begun = True
                self._before(module.__name__)
                lacking = module.__getattr__
                try:
                    self._loader.exec_module(module)
                finally:
                    self._begun = False
                module.__loader__ = self._loader
                if module.__getattr__ is lacking:
                    del module.__getattr__
                self._done = True
        return module
