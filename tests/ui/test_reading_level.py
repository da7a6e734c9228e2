"""What a person is asked to agree to can be read by one: short sentences, short words, in English and German.

LIX (Björnsson 1968): words a sentence, plus the share of words of more than six letters in percent. Children's books
are below 30, easy texts below 40, newspapers near 45, official texts above 55. German has longer words: its bound is
higher.
Flesch (1948), for English: 60 and above is plain English, 30 and below is a contract.
"""

from __future__ import annotations

import re

import pytest

from desktop.sandbox.seed.articles import ARTICLES
from resources.texts import notices
from resources.texts.documents import documents

BOUND = {"en": 40.0, "de": 46.0}
EASY = 65.0
LONGEST = 40
"""Words of a sentence, in any language."""
_WORD = re.compile(r"[^\W\d_]+(?:['’-][^\W\d_]+)*")


def sentences(text: str) -> list[str]:
    """Headings end with their line, sentences with their stop."""
    found = re.split(r"[.!?:;]+\s|\n", text.replace("\n\n", "\n"))
    return [one for one in found if _WORD.search(one)]


def lix(text: str) -> float:
    words = _WORD.findall(text)
    long = sum(1 for word in words if len(word) > 6)
    return len(words) / len(sentences(text)) + 100 * long / len(words)


def flesch(text: str) -> float:
    words = _WORD.findall(text)
    syllables = sum(max(1, len(re.findall(r"[aeiouy]+", word.lower().removesuffix("e")))) for word in words)
    return 206.835 - 1.015 * len(words) / len(sentences(text)) - 84.6 * syllables / len(words)


TEXTS = [(f"{one.kind}.{one.effective}.{one.language}", one.language, one.text) for one in documents()]
TEXTS += [(f"notice {one.id}.{one.version}.{one.language}", one.language, one.body) for one in notices()]
TEXTS += [(f"article {one.id}", "en", one.text) for one in ARTICLES]


def test_the_measure_tells_a_contract_from_a_children_s_book() -> None:
    contract = (
        "Notwithstanding any other provision hereof, the aforementioned organisation may, without prior notification, "
        "disclose information concerning individuals to affiliated institutions participating in administrative "
        "collaboration arrangements."
    )
    assert lix(contract) > 60
    assert flesch(contract) < 20
    assert lix("The cat sat on the mat. It was a red mat. It was warm.") < 15


@pytest.mark.parametrize(("language", "text"), [one[1:] for one in TEXTS if one[1] in BOUND], ids=[
    one[0] for one in TEXTS if one[1] in BOUND
])  # fmt: skip
def test_every_text_to_agree_to_is_plain(language: str, text: str) -> None:
    assert lix(text) <= BOUND[language], f"LIX {lix(text):.1f}"
    if language == "en":
        assert flesch(text) >= EASY, f"Flesch {flesch(text):.1f}"


@pytest.mark.parametrize("text", [one[2] for one in TEXTS], ids=[one[0] for one in TEXTS])
def test_no_sentence_is_long(text: str) -> None:
    longest = max(sentences(text), key=lambda one: len(_WORD.findall(one)))
    assert len(_WORD.findall(longest)) <= LONGEST, longest


def test_every_document_is_there_in_every_language_with_the_same_parts() -> None:
    by_kind: dict[tuple[str, str], dict[str, int]] = {}
    for one in documents():
        by_kind.setdefault((one.kind, one.effective), {})[one.language] = len(one.text.split("\n\n"))
    for parts in by_kind.values():
        assert set(parts) == {"en", "de", "es", "fr", "ar"}
        assert len(set(parts.values())) == 1, parts
