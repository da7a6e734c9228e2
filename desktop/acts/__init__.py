"""What a person can ask for, carried out on the worker: functions over the backstage, a file for each subject.

A subject is brought by the first look at it, `acts.keys` say, on the thread that looks. It may bring the network: a
port looks inside the function that it hands to the worker, and the window's thread waits for none of it.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

__all__ = [
    "accounts",
    "connecting",
    "consents",
    "documents",
    "editing",
    "hosted",
    "keys",
    "leaving",
    "privacy",
    "publishing",
    "reminders",
    "story",
    "updates",
]

if TYPE_CHECKING:
    from types import ModuleType

    from desktop.acts import (
        accounts,
        connecting,
        consents,
        documents,
        editing,
        hosted,
        keys,
        leaving,
        privacy,
        publishing,
        reminders,
        story,
        updates,
    )
else:

    def __getattr__(subject: str) -> ModuleType:
        if subject not in __all__:
            raise AttributeError(subject)
        return import_module(f"{__name__}.{subject}")
