"""Invented patients of many origins. No name here belongs to anybody: surnames are made up, numbers are 555 ones."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta
from random import Random
from typing import Any

_GIVEN = (
    ("Anneliese", "female"), ("Bashir", "male"), ("Chiamaka", "female"), ("Duc", "male"), ("Eleni", "female"),
    ("Farid", "male"), ("Greta", "female"), ("Hiroko", "female"), ("Imani", "female"), ("Jarek", "male"),
    ("Kavya", "female"), ("Lorcan", "male"), ("Mei-Lin", "female"), ("Nikolai", "male"), ("Oluwaseun", "male"),
    ("Priya", "female"), ("Quill", "other"), ("Rosalía", "female"), ("Søren", "male"), ("Tamsin", "female"),
    ("Umar", "male"), ("Valentina", "female"), ("Wojciech", "male"), ("Ximena", "female"), ("Yusuf", "male"),
    ("Zsófia", "female"), ("Aroha", "female"), ("Björn", "male"), ("Carys", "female"), ("Dimitra", "female"),
    ("Emeka", "male"), ("Fatoumata", "female"), ("Gurpreet", "female"), ("Hye-jin", "female"), ("Ignacio", "male"),
    ("Jolanta", "female"), ("Kwame", "male"), ("Leilani", "female"), ("Matthias", "male"), ("Noor", "female"),
)  # fmt: skip
_FAMILY = (
    "Abendrath", "Brindlemoor", "Castellanova", "Dunvarrow", "Eikenholt", "Farrowgate", "Gyllenbäck", "Hollowmere",
    "Ibekwuno", "Jablonowiec", "Kawanobe", "Lindenquist", "Montequilla", "Ngoroma", "Oystermann", "Papadrakos",
    "Quillfeather", "Raghunandi", "Szabolcsi-Varnay", "Thornquay", "Uddenholt", "Vasilaki", "Winterbourne-Oke",
    "Xanthidis", "Yilmazer", "Zuidervaart", "Adeyokun", "Beaurivage", "Chaudharani", "Dobrowicz", "Estrellado",
    "Fjordheim", "Guerravilla", "Haukanes", "Ivanchuk-Ley", "Kalanikoa", "Marwandi", "Nakashiro", "O’Quarry",
    "Tranvinh",
)  # fmt: skip
_STREETS = ("Mill Lane", "Harbour Street", "Orchard Row", "Station Road", "Weaver's Yard", "Linden Avenue")


def patients(random: Random, count: int, today: date) -> Iterator[dict[str, Any]]:
    """`count` FHIR R4 Patients with ids `pt-001` …; no two share a full name."""
    pairs = [(given, family) for given in _GIVEN for family in _FAMILY]
    for number, ((given, gender), family) in enumerate(random.sample(pairs, count), start=1):
        born = today - timedelta(days=random.randint(19 * 365, 88 * 365))
        yield {
            "resourceType": "Patient",
            "id": f"pt-{number:03d}",
            "active": True,
            "identifier": [{"system": "urn:optimantra:sample:chart", "value": f"S{10_000 + number}"}],
            "name": [{"use": "official", "family": family, "given": [given], "text": f"{given} {family}"}],
            "gender": gender,
            "birthDate": born.isoformat(),
            "telecom": [{"system": "phone", "value": f"+1-555-01{random.randint(0, 99):02d}", "use": "mobile"}],
            "address": [{"line": [f"{random.randint(1, 180)} {random.choice(_STREETS)}"], "city": "Samplehaven"}],
        }
