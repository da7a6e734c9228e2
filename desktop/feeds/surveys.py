"""The window's port onto surveys: reads on the GUI thread, acts by the worker."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop import acts
from storage.records.ids import RemoteId
from storage.records.surveys import Answers
from ui.surveys import port
from ui.surveys.port import Offered

if TYPE_CHECKING:
    from desktop.program import Program


class Surveys(port.Surveys):
    """Over the running program."""

    def __init__(self, program: Program) -> None:
        super().__init__(program)
        self._program = program
        program.feeds.refreshed.connect(self.changed)

    def offered(self) -> tuple[Offered, ...]:
        from storage import questionnaire
        from storage.book import surveys

        opened = self._program.feeds.opened
        found = []
        for one in surveys.every(opened.book) if opened is not None else ():
            survey = None if one.refused else questionnaire.read(one.resource)
            found.append(Offered(one.name, survey, one.refused, one.state))
        return tuple(found)

    def request(self, remote_id: RemoteId, answers: Answers) -> bytes:
        from storage import questionnaire
        from storage.answers import response
        from storage.book import accounts, surveys
        from sync.anonymous import Place, packed, wire_form

        opened = self._program.feeds.opened
        if opened is None:
            return b""
        offered = surveys.get(opened.book, remote_id)
        account = accounts.get(opened.book, offered.account)
        body = packed(response(questionnaire.read(offered.resource), answers))
        return b"" if account is None else wire_form(Place(account.base), "QuestionnaireResponse", body)

    def send(self, remote_id: RemoteId, answers: Answers) -> None:
        self._program.act(lambda stage: acts.hosted.answer(stage, remote_id, answers))

    def decline(self, remote_id: RemoteId) -> None:
        self._program.act(lambda stage: acts.hosted.decline(stage, remote_id))

    def refresh(self) -> None:
        self._program.act(lambda stage: acts.hosted.refresh(stage))
