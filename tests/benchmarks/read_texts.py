"""Child of `bench_recurrence`: read the same texts N times in one of four ways, for valgrind to count."""

from __future__ import annotations

import ctypes
import ctypes.util
import sys

from tests.benchmarks.corpus import monday, texts


def main(way: str, events: int, times: int) -> None:
    """`scan` finds the needed lines, `index` makes instances and words of them; `icalendar` and `libical` are those
    libraries' full parses."""
    written = [text for _, text in texts(events)]
    match way:
        case "icalendar":
            _icalendar(written, times)
        case "libical":
            _libical(written, times)
        case _:
            _ours(way, written, times)


def libical() -> str | None:
    """Where the C library lies, None where it is not installed."""
    return ctypes.util.find_library("ical")


def _ours(way: str, written: list[str], times: int) -> None:
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


def _icalendar(written: list[str], times: int) -> None:
    from icalendar import Calendar

    for _ in range(times):
        for text in written:
            Calendar.from_ical(text)


def _libical(written: list[str], times: int) -> None:
    library = ctypes.CDLL(libical())
    parse, free = library.icalparser_parse_string, library.icalcomponent_free
    parse.restype, parse.argtypes, free.argtypes = ctypes.c_void_p, [ctypes.c_char_p], [ctypes.c_void_p]
    given = [text.encode() for text in written]
    for _ in range(times):
        for text in given:
            component = parse(text)
            assert component
            free(component)


if __name__ == "__main__":
    main(sys.argv[1], int(sys.argv[2]), int(sys.argv[3]))
