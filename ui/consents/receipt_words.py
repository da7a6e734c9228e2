"""The words of a receipt's page in the person's language, and what the record says in plain English in theirs."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QDateTime, QLocale, Qt
from PySide6.QtGui import QGuiApplication

from resources.texts import notice
from storage.records.consents import Purpose
from storage.records.receipts import Labels
from storage.records.terms import terms
from ui.said import filled
from ui.wording import language

translate = QCoreApplication.translate


def labels() -> Labels:
    """In the language that the program speaks now."""
    return Labels(
        title=translate("Receipt", "Consent receipt"),
        decision=translate("Receipt", "Decision"),
        decided_at=translate("Receipt", "Decided at"),
        scope=translate("Receipt", "About"),
        purpose=translate("Receipt", "Purpose"),
        source=translate("Receipt", "Service"),
        data=translate("Receipt", "Personal information"),
        controller=translate("Receipt", "Responsible"),
        recipients=translate("Receipt", "Recipients"),
        nobody=translate("Receipt", "nobody else"),
        stored=translate("Receipt", "Kept where"),
        retention=translate("Receipt", "Kept for how long"),
        withdrawal=translate("Receipt", "How to withdraw"),
        jurisdiction=translate("Receipt", "Jurisdiction"),
        words=translate("Receipt", "The words that were shown"),
        computer=translate("Receipt", "Decided on another computer"),
        record=translate("Receipt", "Record"),
        principal=translate("Receipt", "Given by (pseudonym)"),
        hash=translate("Receipt", "SHA-256 of this record"),
        previous=translate("Receipt", "SHA-256 of the record before"),
        said=said,
        moment=moment,
        mirrored=_mirrored(),
    )


def said(text: str) -> str:
    """What a record says, in the person's words; what is a code or a name of its own stays as it is."""
    known = _plain()
    if text in known:
        return known[text]
    for purpose in Purpose:
        if text == terms(purpose).withdrawal:
            off = translate("Receipt", "turn off “%1”, or `optimantra consent withdraw`")
            return filled(off, notice(purpose, language()).title)
    return text


def moment(text: str) -> str:
    """The time of a record by this computer's clock, and as the record has it."""
    then = QDateTime.fromString(text, Qt.DateFormat.ISODate)
    if not then.isValid():
        return text
    here, locale = then.toLocalTime(), QLocale()
    day = locale.toString(here.date(), QLocale.FormatType.LongFormat)
    clock = locale.toString(here.time(), QLocale.FormatType.ShortFormat)
    exact = f"\u2068{text}\u2069" if _mirrored() else text  # the isolates keep its own direction
    return filled(translate("Receipt", "%1, %2 (%3)", "a day, a time of day, and both in UTC"), day, clock, exact)


def _mirrored() -> bool:
    return QGuiApplication.layoutDirection() is Qt.LayoutDirection.RightToLeft


def _plain() -> dict[str, str]:
    """By the text of the record, which is that of `storage.records.terms`."""
    return {
        "given": translate("Receipt", "given"),
        "refused": translate("Receipt", "refused"),
        "withdrawn": translate("Receipt", "withdrawn"),
        "expired": translate("Receipt", "expired"),
        "see which calendars the account has": translate("Receipt", "see which calendars the account has"),
        "calendar name": translate("Receipt", "calendar name"),
        "calendar colour": translate("Receipt", "calendar colour"),
        "calendar time zone": translate("Receipt", "calendar time zone"),
        "this computer, encrypted (SQLCipher)": translate("Receipt", "this computer, encrypted (SQLCipher)"),
        "until the account is disconnected": translate("Receipt", "until the account is disconnected"),
        "disconnect the account in the calendar settings, or `optimantra accounts remove`": translate(
            "Receipt", "disconnect the account in the calendar settings, or `optimantra accounts remove`"
        ),
        "read the calendar's events and show them on the schedule": translate(
            "Receipt", "read the calendar's events and show them on the schedule"
        ),
        "event title": translate("Receipt", "event title"),
        "event time": translate("Receipt", "event time"),
        "event place": translate("Receipt", "event place"),
        "event description": translate("Receipt", "event description"),
        "event status": translate("Receipt", "event status"),
        "this computer, in memory": translate("Receipt", "this computer, in memory"),
        "until the program ends or consent is withdrawn": translate(
            "Receipt", "until the program ends or consent is withdrawn"
        ),
        "keep the calendar's events for use offline": translate(
            "Receipt", "keep the calendar's events for use offline"
        ),
        "this computer, encrypted (SQLCipher) under a key of the calendar's own": translate(
            "Receipt", "this computer, encrypted (SQLCipher) under a key of the calendar's own"
        ),
        "until consent is withdrawn": translate("Receipt", "until consent is withdrawn"),
        "create one calendar of ours on the account and keep it in step with the practice schedule": translate(
            "Receipt", "create one calendar of ours on the account and keep it in step with the practice schedule"
        ),
        "appointment time": translate("Receipt", "appointment time"),
        "appointment label at the chosen level of detail": translate(
            "Receipt", "appointment label at the chosen level of detail"
        ),
        "the account's provider": translate("Receipt", "the account's provider"),
        "use the practice's service under its user agreement": translate(
            "Receipt", "use the practice's service under its user agreement"
        ),
        "name": translate("Receipt", "name"),
        "appointments": translate("Receipt", "appointments"),
        "consent records": translate("Receipt", "consent records"),
        "the practice's service, and this computer, encrypted (SQLCipher)": translate(
            "Receipt", "the practice's service, and this computer, encrypted (SQLCipher)"
        ),
        "as the agreement says": translate("Receipt", "as the agreement says"),
        "sign out and leave, in the settings or with `optimantra leave`": translate(
            "Receipt", "sign out and leave, in the settings or with `optimantra leave`"
        ),
        "be told how personal information is handled": translate(
            "Receipt", "be told how personal information is handled"
        ),
        "until the program's data is erased": translate("Receipt", "until the program's data is erased"),
        "nothing rests on it: it says that the policy was shown": translate(
            "Receipt", "nothing rests on it: it says that the policy was shown"
        ),
        "send mail about the account and its appointments": translate(
            "Receipt", "send mail about the account and its appointments"
        ),
        "e-mail address": translate("Receipt", "e-mail address"),
        "the practice's service": translate("Receipt", "the practice's service"),
        "send mail about products and services": translate("Receipt", "send mail about products and services"),
        "count how often the program is used and send a week's numbers without a name": translate(
            "Receipt", "count how often the program is used and send a week's numbers without a name"
        ),
        "number of uses per day": translate("Receipt", "number of uses per day"),
        "this computer, encrypted (SQLCipher), until sent; then the practice's service, without a name": translate(
            "Receipt", "this computer, encrypted (SQLCipher), until sent; then the practice's service, without a name"
        ),
        "on this computer eight weeks; what was sent can't be found again, since no name is on it": translate(
            "Receipt", "on this computer eight weeks; what was sent can't be found again, since no name is on it"
        ),
        "show surveys and send the answers without a name": translate(
            "Receipt", "show surveys and send the answers without a name"
        ),
        "answers to surveys": translate("Receipt", "answers to surveys"),
        "on this computer until sent; what was sent can't be found again, since no name is on it": translate(
            "Receipt", "on this computer until sent; what was sent can't be found again, since no name is on it"
        ),
        "choose offers on this computer by topics that the person named": translate(
            "Receipt", "choose offers on this computer by topics that the person named"
        ),
        "topics of interest": translate("Receipt", "topics of interest"),
        "the calendar server of the account": translate("Receipt", "the calendar server of the account"),
    }
