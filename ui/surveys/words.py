"""What surveys say about themselves and about an answer that does not fit, in words."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from storage.records.surveys import Item, Kind, SurveyState
from ui.said import filled

translate = QCoreApplication.translate


def trouble(code: str, item: Item) -> str:
    """A trouble of `storage.answers`, said at its question; empty for none."""
    match code:
        case "":
            return ""
        case "missing":
            return translate("Surveys", "This question needs an answer.")
        case "too-long":
            return translate("Surveys", "At most %n letter(s), please.", None, item.longest)
        case "too-small":
            return filled(translate("Surveys", "Not less than %1, please."), str(item.least or 0))
        case "too-large" if item.most is not None:
            return filled(translate("Surveys", "Not more than %1, please."), str(item.most))
        case "kind" if item.kind is Kind.INTEGER:
            return translate("Surveys", "Write a whole number, in digits.")
        case "kind" if item.kind is Kind.DATE:
            return translate("Surveys", "Write a date, like the one in the hint.")
        case _:
            return translate("Surveys", "This can't be sent as it is.")


def refused(code: str) -> str:
    """Why a survey is not asked."""
    match code:
        case "kind":
            why = translate("Surveys", "It asks for something that can't be answered without a name, or in a way that "
                            "this program does not know.")  # fmt: skip
        case "hidden" | "modified":
            why = translate("Surveys", "It holds something that would not be shown to you.")
        case "too-long" | "too-deep":
            why = translate("Surveys", "It is longer than a survey may be.")
        case _:
            why = translate("Surveys", "It is not written as a survey has to be.")
    return filled(translate("Surveys", "%1 It is not shown, and nothing is sent."), why)


def state(one: SurveyState) -> str:
    """What became of a survey."""
    match one:
        case SurveyState.OPEN:
            return translate("Surveys", "Open")
        case SurveyState.ANSWERED:
            return translate("Surveys", "Answered. What you said is not kept here.")
        case SurveyState.DECLINED:
            return translate("Surveys", "Not now. You will not be asked again.")
