"""What a person types to get to a day: "next tue", "14 march", "in 3 weeks", ISO; in five languages. Pure.

Words are the languages' own; names of months and weekdays come from the locale tables of Qt, so that every form and
abbreviation a person knows is taken. A date without a year is the nearest one from today on, unless the day has just
been (less than `RECENT` days ago).
"""

from __future__ import annotations

import re
import unicodedata
from calendar import monthrange
from datetime import date, timedelta
from functools import lru_cache

from PySide6.QtCore import QLocale

from ui.calendar.jump_words import plainer

RECENT = 60
"""Days back within which a date without a year means the one that has been."""
_LANGUAGES = ("en", "de", "es", "fr", "ar")

_TODAY = {"today", "now", "heute", "hoy", "aujourd'hui", "aujourdhui", "اليوم"}
_SHIFTS = {
    "tomorrow": 1, "morgen": 1, "manana": 1, "demain": 1, "غدا": 1, "غد": 1,
    "yesterday": -1, "gestern": -1, "ayer": -1, "hier": -1, "امس": -1,
    "ubermorgen": 2, "uebermorgen": 2, "vorgestern": -2,
}  # fmt: skip
_NEXT = {"next", "nachste", "nachsten", "nachster", "nachstes", "naechste", "naechsten", "proximo", "proxima",
         "prochain", "prochaine", "القادم", "القادمه"}  # fmt: skip
_LAST = {"last", "previous", "letzte", "letzten", "letzter", "letztes", "pasado", "pasada", "ultimo", "ultima",
         "dernier", "derniere", "الماضي", "الماضيه"}  # fmt: skip
_THIS = {"this", "diese", "diesen", "dieser", "dieses", "este", "esta", "ce", "cette", "cet"}
_DAY = {"day", "days", "d", "tag", "tage", "tagen", "dia", "dias", "jour", "jours", "يوم", "ايام"}
_WEEK = {"week", "weeks", "w", "woche", "wochen", "semana", "semanas", "semaine", "semaines", "اسبوع", "اسابيع"}
_MONTH = {"month", "months", "monat", "monate", "monaten", "mes", "meses", "mois", "شهر", "اشهر"}
_YEAR = {"year", "years", "jahr", "jahre", "jahren", "ano", "anos", "an", "ans", "annee", "سنه", "سنوات"}
_UNITS = frozenset(_DAY | _WEEK | _MONTH | _YEAR)
_FILLERS = {"on", "the", "of", "in", "am", "den", "der", "vor", "en", "el", "la", "de", "del", "le", "dans",
            "dentro", "que", "viene", "al", "بعد", "في"}  # fmt: skip
_AGO = {"ago", "vor", "hace"}
_WEEK_WORDS = {"week", "w", "kw", "woche", "semana", "semaine", "sem"}


def jump(text: str, today: date, locale: QLocale) -> date | None:
    """The day that `text` means when it is `today`, or None. `locale` decides between day/month and month/day."""
    words = _fold(text)
    found = _iso(words, today) or _numeric(words, today, locale)
    return found or _spoken(plainer(words, _UNITS).split(), today)


def _fold(text: str) -> str:
    """Lower case without accents; Arabic letters in their plain forms; other digits as Western ones."""
    plain = unicodedata.normalize("NFKD", text.casefold().replace("ß", "ss"))
    kept = "".join(letter for letter in plain if not unicodedata.combining(letter))
    digits = "".join(str(unicodedata.digit(letter)) if letter.isdigit() else letter for letter in kept)
    return digits.replace("ة", "ه").replace("أ", "ا").replace("’", "'").replace(",", " ").replace("،", " ").strip()


def _iso(words: str, today: date) -> date | None:
    if found := re.fullmatch(r"(\d{4})-?w(\d{1,2})(?:-?([1-7]))?", words):
        return _week(int(found[1]), int(found[2]), int(found[3] or 1))
    if found := re.fullmatch(r"(\d{4})-(\d{1,2})-(\d{1,2})", words) or re.fullmatch(r"(\d{4})(\d{2})(\d{2})", words):
        return _date(int(found[1]), int(found[2]), int(found[3]))
    if found := re.fullmatch(r"(\d{4})-(\d{1,2})", words):
        return _date(int(found[1]), int(found[2]), 1)
    if (found := re.fullmatch(r"([a-z]+)\.? ?(\d{1,2})(?: (\d{4}))?", words)) and found[1] in _WEEK_WORDS:
        return _week(int(found[3] or today.isocalendar().year), int(found[2]), 1)
    return None


def _numeric(words: str, today: date, locale: QLocale) -> date | None:
    found = re.fullmatch(r"(\d{1,2})([./ -])(\d{1,2})(?:\2(\d{4}|\d{2}))?\.?", words)
    if found is None:
        return None
    first, second = int(found[1]), int(found[3])
    form = locale.dateFormat(QLocale.FormatType.ShortFormat).lower()
    month_first = found[2] in "/-" and 0 <= form.find("m") < form.find("d")
    day, month = (second, first) if month_first else (first, second)
    year = int(found[4]) if found[4] else None
    if year is not None and year < 100:
        year += today.year // 100 * 100
    return _date(year, month, day) if year is not None else _nearest(month, day, today)


def _spoken(words: list[str], today: date) -> date | None:
    shift = [_SHIFTS[word] for word in words if word in _SHIFTS]
    if len(words) == 1 and (shift or words[0] in _TODAY):
        return today + timedelta(days=shift[0] if shift else 0)
    months, weekdays = _month_names(), _weekday_names()
    bare = [word.rstrip(".") for word in words]
    numbers = [int(found[1]) for word in bare if (found := re.fullmatch(r"(\d{1,4})(?:st|nd|rd|th|er|o|a)?", word))]
    month = next((months[word] for word in bare if word in months), None)
    weekday = next((weekdays[word] for word in bare if word in weekdays), None)
    known = [word for word in bare if not word[:1].isdigit()]
    if len(numbers) < len(bare) - len(known) or (bare and bare[0] in _WEEK_WORDS and numbers):
        return None
    strange = set(known) - set(months) - set(weekdays) - _NEXT - _LAST - _THIS - _FILLERS - _AGO - _DAY - _WEEK
    if not words or strange - _MONTH - _YEAR:
        return None
    turn = 1 if _NEXT & set(bare) or "viene" in bare else -1 if _LAST & set(bare) else 0
    unit = next((unit for unit in (_DAY, _WEEK, _MONTH, _YEAR) if unit & set(known)), None)
    if month is not None and unit is None:
        return _month_day(month, numbers, turn, today)
    if weekday is not None and not numbers:
        return _weekday(weekday, turn, today)
    if unit is not None:
        count = numbers[0] if numbers else 1
        if _AGO & set(bare) and numbers:
            count = -count
        return _moved(today, unit, count if numbers else turn)
    if len(numbers) == 1 and set(known) <= _FILLERS:
        number = numbers[0]
        return date(number, 1, 1) if 1000 <= number <= 9998 else _day_of_month(number, today)
    return None


def _month_day(month: int, numbers: list[int], turn: int, today: date) -> date | None:
    year = next((number for number in numbers if number >= 1000), None)
    day = next((number for number in numbers if number < 1000), None)
    if year is not None:
        return _date(year, month, day or 1)
    if turn:
        near = _nearest(month, day or 1, today)
        return near if near is None or (near > today) == (turn > 0) else _date(near.year + turn, month, day or 1)
    if day is None:
        return date(today.year + (1 if (today.month - month) * 30 > RECENT else 0), month, 1)
    return _nearest(month, day, today)


def _weekday(weekday: int, turn: int, today: date) -> date:
    """The coming one, today included; "next" is the one in the next seven days after today, "last" the one before."""
    away = (weekday - today.isoweekday()) % 7
    if turn > 0:
        away = away or 7
    elif turn < 0:
        away = away - 7
    return today + timedelta(days=away)


def _moved(today: date, unit: set[str], count: int) -> date | None:
    if abs(count) > 3000:
        return None
    if unit is _DAY or unit is _WEEK:
        return today + timedelta(days=count * (7 if unit is _WEEK else 1))
    months = today.year * 12 + today.month - 1 + count * (12 if unit is _YEAR else 1)
    year, month = divmod(months, 12)
    return _date(year, month + 1, min(today.day, monthrange(year, month + 1)[1])) if 1 <= year <= 9998 else None


def _day_of_month(day: int, today: date) -> date | None:
    """This month's, or the next month's once it has been."""
    for ahead in range(3):
        year, month = divmod(today.year * 12 + today.month - 1 + ahead, 12)
        found = _date(year, month + 1, day)
        if found is not None and found >= today:
            return found
    return None


def _nearest(month: int, day: int, today: date) -> date | None:
    for year in range(today.year, today.year + 9):
        found = _date(year, month, day)
        if found is not None and (today - found).days < RECENT:
            return found
    return None


def _date(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None


def _week(year: int, week: int, weekday: int) -> date | None:
    try:
        return date.fromisocalendar(year, week, weekday)
    except ValueError:
        return None


@lru_cache(maxsize=1)
def _month_names() -> dict[str, int]:
    return _names(12, "month")


@lru_cache(maxsize=1)
def _weekday_names() -> dict[str, int]:
    return _names(7, "day")


def _names(count: int, kind: str) -> dict[str, int]:
    """Every form of a name in every language, folded; a name that two languages use differently is left out of the
    later one."""
    made: dict[str, int] = {}
    for language in _LANGUAGES:
        locale = QLocale(language)
        for number in range(1, count + 1):
            for form in (QLocale.FormatType.LongFormat, QLocale.FormatType.ShortFormat):
                names = (
                    (locale.monthName(number, form), locale.standaloneMonthName(number, form))
                    if kind == "month"
                    else (locale.dayName(number, form), locale.standaloneDayName(number, form))
                )
                for name in names:
                    folded = _fold(name).rstrip(".")
                    if len(folded) > 1:
                        made.setdefault(folded, number)
                        made.setdefault(folded[:3], number) if language != "ar" else None
    return made
