"""What the pages of the settings are called: on their list, and wherever else somebody is led to them."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from ui.deep_links import Place

translate = QCoreApplication.translate


def page_name(page: Place) -> str:
    """In the person's language."""
    match page:
        case Place.ACCOUNTS:
            return translate("SettingsDialog", "Accounts & calendars")
        case Place.CONSENT:
            return translate("SettingsDialog", "Consent")
        case Place.HISTORY:
            return translate("SettingsDialog", "Consent history")
        case Place.PRIVACY:
            return translate("SettingsDialog", "Privacy & data")
        case Place.SHARING:
            return translate("SettingsDialog", "Sharing & mail")
        case Place.SECURITY:
            return translate("SettingsDialog", "Security")
        case Place.NOTIFICATIONS:
            return translate("SettingsDialog", "Notifications")
        case Place.APPEARANCE:
            return translate("SettingsDialog", "Appearance")
        case Place.LANGUAGE:
            return translate("SettingsDialog", "Language & time")
        case Place.PROMISES:
            return translate("SettingsDialog", "Promises")
        case Place.ABOUT:
            return translate("SettingsDialog", "About")
