"""Child of `bench_recurrence`: read the same texts N times in one of three ways, for valgrind to count."""

from __future__ import annotations

import sys

from tests.benchmarks.corpus import monday, texts


def main(way: str, events: int, times: int) -> None:
    """`scan` finds the needed lines, `index` makes instances and words of them, `icalendar` is its full parse."""
    written = [text for _, text in texts(events)]
    if way == "icalendar":
        from icalendar import Calendar

        for _ in range(times):
            for text in written:
                Calendar.from_ical(text)
        return
    from storage.recurrence import Series, Span
    from storage.scan import scan

    span = Span(monday() - 365 * 86_400, monday() + 365 * 86_400)
    for _ in range(times):
        for text in written:
            if way == "scan":
                scan(text)
            else:
                series = Series.of([text])
                series.instances(span, "")
                series.described()


if __name__ == "__main__":
    main(sys.argv[1], int(sys.argv[2]), int(sys.argv[3]))
