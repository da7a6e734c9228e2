"""Text from outside is shown as what it says: it can't pose as other text, run anything, or load anything."""

from __future__ import annotations

import sys
import unicodedata

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from storage.display_text import MOST_TEXT, MOST_TITLE, clean, one_line, plain_text


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("Team meeting", "Team meeting"),
        ("  two \t spaces\r\nand lines ", "two spaces and lines"),
        ("evil\u202egnp.exe", "evilgnp.exe"),
        ("a\u2066b\u2069c\u200fd\u061ce", "abcde"),
        ("bell\x07 and null\x00", "bell and null"),
        ("\ufeffmark", "mark"),
        ("half \ud800 character", "half character"),
        ("hid\U000e0041den", "hidden"),
        ("Zwölf Übungen ☂ 👩‍⚕️ עברית", "Zwölf Übungen ☂ 👩‍⚕️ עברית"),
        ("e" + "\u0301" * 40 + "nd", "e" + "\u0301" * 4 + "nd"),
        ("", ""),
    ],
)
def test_a_title_is_one_clean_line(text: str, shown: str) -> None:
    assert one_line(text) == shown


def test_an_endless_title_ends() -> None:
    assert len(one_line("word " * 10_000)) <= MOST_TITLE
    assert one_line("word " * 10_000).endswith("…")


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("plain & simple < 3 > 2", "plain & simple < 3 > 2"),
        ("<p>One</p><p>Two<br>three</p>", "One\nTwo\nthree"),
        ("<ul><li>a</li><li>b</li></ul>", "- a\n- b"),
        ("<b>bold</b> &amp; &lt;b&gt; &nbsp;x", "bold & <b> \xa0x"),
        ("before<script>alert('x')</script>after", "beforeafter"),
        ("<style>p{color:red}</style><p>text</p>", "text"),
        ("<p>a<!-- hidden <b> -->b</p>", "ab"),
        ("<img src=https://tracker.example/p.gif onerror=run()>seen<p>", "seen"),
        ("<a href='javascript:run()'>press</a>", "press"),
        ("<p>never closed <script>alert(1)", "never closed"),
        ("<p>&#8238;turned", "turned"),
        ("<SCRIPT>x</Script><P>y</P>", "y"),
        ("<p>İ</p><script>ß</script>z", "İ\nz"),
        ("one\n\n\n\n\ntwo", "one\n\ntwo"),
        ("Join: <https://meet.example/abc?x=1>", "Join: <https://meet.example/abc?x=1>"),
    ],
)
def test_a_description_is_lines_of_plain_text(text: str, shown: str) -> None:
    assert plain_text(text) == shown


PIECES = st.sampled_from(
    ["<p>", "</p>", "<script>", "</script>", "<", ">", "&", "&lt;", "<!--", "-->", "<br/>", "\u202e", "a", "\n"]
)


@settings(max_examples=300, deadline=None)
@given(st.lists(st.one_of(PIECES, st.text(max_size=4)), max_size=60).map("".join))
def test_nothing_that_could_pose_as_something_else_is_left(text: str) -> None:
    for shown in (one_line(text), plain_text(text), clean(text)):
        assert not any(
            unicodedata.bidirectional(one) in {"RLO", "LRO", "RLE", "LRE", "PDF", "RLI", "LRI"} for one in shown
        )
        assert all(one in "\n\t" or unicodedata.category(one) != "Cc" for one in shown)
    assert "\n" not in one_line(text)
    assert len(plain_text(text)) <= MOST_TEXT


@settings(max_examples=200, deadline=None)
@given(st.text(max_size=300))
def test_clean_text_stays_as_it_is(text: str) -> None:
    assert clean(clean(text)) == clean(text)
    assert one_line(one_line(text)) == one_line(text)


@pytest.mark.parametrize(
    "unit", ["<", "<p>", "<script>", "<!--", "&", "\n ", "a\u0301", "<p", "</script", "\u202e", " \n"]
)
def test_the_work_grows_with_the_length_only(unit: str) -> None:
    small, large = (_lines_run("<p>" + unit * size) for size in (300, 4800))
    assert large <= small * 20


def _lines_run(text: str) -> int:
    count = 0

    def trace(frame: object, kind: str, argument: object) -> object:
        nonlocal count
        count += kind == "line"
        return trace

    before = sys.gettrace()
    sys.settrace(trace)  # type: ignore[arg-type]  # typeshed wants the frame's own type back
    try:
        plain_text(text)
    finally:
        sys.settrace(before)
    return count
