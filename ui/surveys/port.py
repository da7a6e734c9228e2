"""What the window needs for surveys. Reads come from the store; acts return at once."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal

from storage.records.ids import RemoteId
from storage.records.surveys import Answers, Survey, SurveyState


@dataclass(frozen=True, slots=True)
class Offered:
    """One survey of the service. `survey` is None where it is refused; `refused` then says why, as a code."""

    remote_id: RemoteId
    survey: Survey | None
    refused: str
    state: SurveyState


class Surveys(QObject):
    """Nothing is asked for before the person takes part."""

    changed = Signal()

    def offered(self) -> tuple[Offered, ...]:
        """Open ones first, then what is refused, then what was answered or declined."""
        raise NotImplementedError  # an abstract QObject can't be an ABC: the metaclasses differ

    def request(self, remote_id: RemoteId, answers: Answers) -> bytes:
        """The whole request in the exact bytes in which these answers would leave. The answers are without trouble."""
        raise NotImplementedError  # as above

    def send(self, remote_id: RemoteId, answers: Answers) -> None:
        """Put the answers up to leave at a moment of chance."""
        raise NotImplementedError  # as above

    def decline(self, remote_id: RemoteId) -> None:
        """Not to be asked again."""
        raise NotImplementedError  # as above

    def refresh(self) -> None:
        """Ask the service now."""
        raise NotImplementedError  # as above
