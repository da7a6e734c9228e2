"""What is counted and what offers are about, in words."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from storage.records.usage import Counter

translate = QCoreApplication.translate


def counter(what: Counter) -> str:
    """What a number counts."""
    match what:
        case Counter.STARTS:
            return translate("Sharing", "Program opened")
        case Counter.DAYS:
            return translate("Sharing", "Days on which it was opened")
        case Counter.VIEWS_DAY:
            return translate("Sharing", "Turned to the day")
        case Counter.VIEWS_WEEK:
            return translate("Sharing", "Turned to the week")
        case Counter.VIEWS_MONTH:
            return translate("Sharing", "Turned to the month")
        case Counter.VIEWS_OTHER:
            return translate("Sharing", "Turned to another view")
        case Counter.EDITS:
            return translate("Sharing", "Appointments changed")
        case Counter.SEARCHES:
            return translate("Sharing", "Searched")
        case Counter.PRINTS:
            return translate("Sharing", "Printed")
        case Counter.SYNCS:
            return translate("Sharing", "Synced by hand")


def topic(code: str) -> str:
    """A topic of offers as people call it; one that is not known stands as the service writes it."""
    match code:
        case "acupuncture":
            return translate("Sharing", "Acupuncture")
        case "education":
            return translate("Sharing", "Courses")
        case "equipment":
            return translate("Sharing", "Equipment")
        case "laboratory":
            return translate("Sharing", "Laboratory")
        case "manual-therapy":
            return translate("Sharing", "Manual therapy")
        case "mind-body":
            return translate("Sharing", "Body and mind")
        case "nutrition":
            return translate("Sharing", "Nutrition")
        case _:
            return code
