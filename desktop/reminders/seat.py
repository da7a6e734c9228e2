"""The reminders' seat among the ports: there before the first paint, taken by the running reminders after it."""

from __future__ import annotations

from ui.reminders import port


class Seat(port.Reminders):
    """Says that there is nothing, until somebody sits here."""

    def __init__(self) -> None:
        super().__init__()
        self._reminders: port.Reminders | None = None

    def take(self, reminders: port.Reminders) -> None:
        """From now on these answer."""
        self._reminders = reminders
        reminders.changed.connect(self.changed)
        self.changed.emit()

    def cards(self) -> tuple[port.Card, ...]:
        return () if self._reminders is None else self._reminders.cards()

    def answer(self, key: str, answer: port.Answer) -> None:
        if self._reminders is not None:
            self._reminders.answer(key, answer)

    def abilities(self) -> port.Abilities:
        return port.Abilities() if self._reminders is None else self._reminders.abilities()

    def try_out(self) -> None:
        if self._reminders is not None:
            self._reminders.try_out()
