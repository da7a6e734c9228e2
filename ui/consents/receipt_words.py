"""The words of a receipt's page in the person's language."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from storage.records.receipts import Labels

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
    )
