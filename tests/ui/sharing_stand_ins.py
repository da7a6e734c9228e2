"""Stand-ins for the ports of surveys, counts and offers, over the sample practice's own surveys."""

from __future__ import annotations

from datetime import date

from desktop.sandbox.seed.asking import asking, odd_survey
from storage import questionnaire
from storage.answers import response
from storage.records.consents import Purpose, Scope
from storage.records.ids import AccountId, RemoteId
from storage.records.offers import Offer
from storage.records.surveys import Answers, SurveyState
from storage.records.usage import Counter, Counts
from sync.anonymous import Place, packed, wire_form
from sync.usage_report import KIND, report
from tests.ui.stand_ins import NOW, FakeLedger
from ui.sharing.port import Choice, Sharing, Waiting
from ui.surveys.port import Offered, Surveys

PLACE = Place("https://my.practice.example/fhir")
MONDAY = date(2026, 11, 23)


class FakeSharing(Sharing):
    """Everything is on; `decide` is what the store would do."""

    def __init__(self) -> None:
        super().__init__()
        self.on = {Purpose.USAGE: True, Purpose.SURVEYS: True, Purpose.INTERESTS: True}
        self.practice = True
        self.free = True
        self.counted: list[Counter] = []
        self.named: frozenset[str] = frozenset({"nutrition"})
        self.parcels: tuple[Waiting, ...] = (
            Waiting(Purpose.SURVEYS, NOW + 3600, wire_form(PLACE, "QuestionnaireResponse", packed({"item": []}))),
        )

    def choice(self, purpose: Purpose) -> Choice | None:
        if not self.practice:
            return None
        on = self.on[purpose]
        return Choice(Scope(AccountId("a-practice"), purpose), on, NOW - 86_400 if on else 0)

    def decide(self, scope: Scope, given: bool) -> None:
        self.on[scope.purpose] = given
        self.changed.emit()

    def counts(self) -> Counts:
        return {one: place * 3 for place, one in enumerate(Counter)}

    def counts_request(self) -> bytes:
        return wire_form(PLACE, KIND, packed(report(MONDAY, self.counts())))

    def waiting(self) -> tuple[Waiting, ...]:
        return self.parcels

    def count(self, what: Counter) -> None:
        self.counted.append(what)

    def shows_offers(self) -> bool:
        return self.free

    def offer(self) -> Offer | None:
        return Offer("Fennel & Rye", "Recipe cards for nutrition counselling", "https://fennelandrye.example/cards")

    def topics(self) -> tuple[str, ...]:
        return ("acupuncture", "equipment", "nutrition", "something new")

    def chosen_topics(self) -> frozenset[str]:
        return self.named

    def choose_topics(self, topics: frozenset[str]) -> None:
        self.named = topics
        self.changed.emit()


class FakeSurveys(Surveys):
    """The sample practice's two surveys, and one that is refused."""

    def __init__(self) -> None:
        super().__init__()
        self.sent: list[tuple[str, Answers]] = []
        self.states: dict[str, SurveyState] = {}
        self.resources = [one for one, _ in asking(MONDAY) if one["resourceType"] == "Questionnaire"]

    def offered(self) -> tuple[Offered, ...]:
        found = [
            Offered(RemoteId(one["id"]), questionnaire.read(one), "", self.states.get(one["id"], SurveyState.OPEN))
            for one in self.resources
        ]
        try:
            questionnaire.read(odd_survey())
        except questionnaire.Unsuitable as why:
            found.append(Offered(RemoteId("odd"), None, why.code, SurveyState.OPEN))
        return tuple(found)

    def request(self, remote_id: RemoteId, answers: Answers) -> bytes:
        survey = next(one.survey for one in self.offered() if one.remote_id == remote_id)
        assert survey is not None
        return wire_form(PLACE, "QuestionnaireResponse", packed(response(survey, answers)))

    def send(self, remote_id: RemoteId, answers: Answers) -> None:
        self.sent.append((remote_id, answers))
        self.states[remote_id] = SurveyState.ANSWERED
        self.changed.emit()

    def decline(self, remote_id: RemoteId) -> None:
        self.states[remote_id] = SurveyState.DECLINED
        self.changed.emit()

    def refresh(self) -> None:
        self.changed.emit()


class LinkedLedger(FakeLedger):
    """With words, a link, and as many records as wanted."""

    def __init__(self) -> None:
        super().__init__()
        self.asked: list[str] = []
        self.is_linked = False

    def words(self, _digest: str) -> str:
        return "Show on my schedule\n\nWe read the events."

    def linked(self) -> bool:
        return self.is_linked

    def link(self, code: str) -> None:
        self.asked.append(code)
        self.is_linked = code != "wrong"
        self.code_made.emit("" if code == "wrong" else code or "ABCD-EFGH")

    def unlink(self) -> None:
        self.is_linked = False
