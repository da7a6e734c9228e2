"""Remote ids are shortened beside occurrences and come back as they were, whatever they are."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from storage.boxes.expansion import band
from storage.boxes.shortening import folder_of, restored, shortened
from storage.records.times import DAY, TimeKind

_TEXT = st.text(alphabet="ab/\x01\x02\x03.", max_size=12)


@given(remote_id=_TEXT, folder=_TEXT, uid=_TEXT)
def test_a_remote_id_comes_back(remote_id: str, folder: str, uid: str) -> None:
    assert restored(shortened(remote_id, folder, uid), folder, uid) == remote_id


def test_folder_and_uid_are_left_out() -> None:
    folder = folder_of("/calendars/mara/home/1234-5678.ics")
    assert folder == "/calendars/mara/home/"
    assert len(shortened("/calendars/mara/home/1234-5678.ics", folder, "1234-5678")) == len("12.ics")
    assert shortened("google-id", "", "google-id@google.com") == "google-id"


@given(start=st.integers(-(1 << 40), 1 << 40), length=st.integers(0, 1 << 40), kind=st.sampled_from(TimeKind))
def test_a_band_bounds_the_length(start: int, length: int, kind: TimeKind) -> None:
    found = band(start, start + length, kind)
    assert found // 2 >= length
    assert found % 2 == (kind is not TimeKind.TIMED)
    assert length <= DAY or found // 2 < 2 * length + DAY
