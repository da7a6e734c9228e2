"""The articles of the sample practice's library: ours and others', all invented."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final


@dataclass(frozen=True, slots=True)
class Article:
    """`source` is empty for the service's own."""

    id: str
    title: str
    text: str
    source: str = ""
    source_url: str = ""


ARTICLES: Final = (
    Article(
        "breaks-between-visits",
        "Short breaks between visits",
        "A full day of visits leaves little room to breathe. Five minutes between two of them is often enough to"
        " write a note, drink some water and start the next visit with a clear head.\n\n"
        "Try this for a week\n"
        "Block five minutes after every third visit. Look at the week again on Friday. Did the day run later, or did"
        " it run smoother?\n\n"
        "What others found\n"
        "Practices that plan short breaks report fewer visits that start late. Your own week may differ.",
    ),
    Article(
        "sleep-and-shift-work",
        "Sleep when the week is uneven",
        "Early clinics and late clinics in one week are hard on sleep. Keep the time at which you get up within one"
        " hour, also on free days. Bright light in the morning helps. Coffee after two in the afternoon does not.\n\n"
        "When to ask for help\n"
        "If you sleep badly for more than three weeks, talk to somebody who knows you.",
        "Harbour Sleep Forum",
        "https://sleepforum.example/uneven-weeks",
    ),
    Article(
        "questions-before-a-first-visit",
        "Six questions before a first visit",
        "People remember more of a first visit when they know what will be asked.\n\n"
        "1. What brings you here?\n2. Since when?\n3. What makes it better or worse?\n4. What have you tried?\n"
        "5. What do you take?\n6. What matters most to you?\n\n"
        "Send them a day before, in plain words.",
    ),
    Article(
        "walking-after-meals",
        "A walk after a meal",
        "Ten minutes of easy walking after a meal is a habit that many people keep. It needs no gear and no plan."
        " Start with one meal a day.\n\n"
        "People with heart or balance problems should ask first what is right for them.",
        "Orchard Row Walking Club",
        "https://walkingclub.example/after-meals",
    ),
    Article(
        "hands-and-keyboards",
        "Hands, wrists and long notes",
        "Long notes tire the hands. Keep the wrists straight and the keyboard low. Use whole-arm movements for the"
        " mouse. Stand up once an hour.\n\n"
        "Numb fingers at night are a sign to have it looked at.",
    ),
    Article(
        "water-tea-and-caffeine",
        "Water, tea and caffeine",
        "Most healthy adults drink enough when they drink when thirsty. Tea and coffee count. Caffeine late in the day"
        " costs sleep for many people.\n\n"
        "Some medicines and conditions change this. Ask before you change much.",
        "Samplehaven Public Library",
        "https://library.samplehaven.example/leaflets/caffeine",
    ),
)
