"""What is read from CalDAV without a wire: XML, hrefs, entity tags, colours, zones."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sync.errors import Malformed
from sync.http import Origin
from sync.providers.caldav_listing import colour_of, zone_of
from sync.providers.caldav_names import identity, resolved, version
from sync.providers.caldav_xml import DAV, ETAG, multiget, multistatus, names, sync_collection

HEAD = '<?xml version="1.0"?>'


def wrapped(inner: str, space: str = 'xmlns="DAV:"') -> bytes:
    return f"{HEAD}<multistatus {space}>{inner}</multistatus>".encode()


def row(href: str, etag: str) -> str:
    return (
        f"<response><href>{href}</href><propstat><prop><getetag>{etag}</getetag></prop>"
        "<status>HTTP/1.1 200 OK</status></propstat></response>"
    )


class TestXml:
    def test_a_hundred_thousand_rows(self) -> None:
        read = multistatus(wrapped("".join(row(f"/c/{n}.ics", f'"{n}"') for n in range(100_000))))
        assert len(read.rows) == 100_000 and read.token is None
        assert (read.rows[77].href, read.rows[77].text(ETAG)) == ("/c/77.ics", '"77"')

    @pytest.mark.parametrize(
        "body",
        [
            b"",
            b"not xml",
            b"<html><body>Sign in</body></html>",
            b"<multistatus/>",
            wrapped("<response>")[:-5],
            wrapped("<a>" * 5000 + "</a>" * 5000),
            b"<!DOCTYPE x><x/>",
            b'<!DOCTYPE m [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;">]>' + wrapped("<x>&b;</x>")[len(HEAD) :],
            b'<!DOCTYPE m [<!ENTITY a SYSTEM "file:///etc/passwd">]>' + wrapped("<x>&a;</x>")[len(HEAD) :],
            b'<?xml version="1.0" encoding="klingon"?><multistatus xmlns="DAV:"/>',
            b'<?xml version="1.0" encoding="utf-8"?><multistatus xmlns="DAV:"><x>\xff</x></multistatus>',
        ],
        ids=range(11),
    )
    def test_what_is_no_multistatus_is_malformed(self, body: bytes) -> None:
        with pytest.raises(Malformed):
            multistatus(body)

    def test_prefixes_order_and_place_of_the_token_do_not_matter(self) -> None:
        one = multistatus(wrapped(row("/a", "1") + "<sync-token> t </sync-token>"))
        other = multistatus(
            b"<q:multistatus xmlns:q='DAV:'><q:sync-token>t</q:sync-token><q:response><q:propstat>"
            b"<q:status>HTTP/1.1 200</q:status><q:prop><q:getetag>1</q:getetag></q:prop></q:propstat>"
            b"<q:href> /a </q:href></q:response></q:multistatus>"
        )
        for read in (one, other):
            assert read.token == "t"
            assert [(found.href, found.status, found.text(ETAG)) for found in read.rows] == [("/a", 0, "1")]

    def test_properties_not_found_are_not_there(self) -> None:
        read = multistatus(
            wrapped(
                "<response><href>/a</href><propstat><prop><getetag>1</getetag></prop>"
                "<status>HTTP/1.1 404 Not Found</status></propstat></response>"
            )
        )
        assert read.rows[0].props == {} and read.rows[0].text(ETAG) == ""

    def test_several_hrefs_may_share_a_status(self) -> None:
        read = multistatus(
            wrapped("<response><href>/a</href><href>/b</href><status>HTTP/1.1 404 Gone</status></response>")
        )
        assert [(found.href, found.status) for found in read.rows] == [("/a", 404), ("/b", 404)]

    def test_an_element_is_found_by_its_name_and_not_by_its_letters(self) -> None:
        element = DAV + "valid-sync-token"
        assert names(b"<D:error xmlns:D='DAV:'><D:valid-sync-token/></D:error>", element)
        assert not names(b"<error xmlns='other'><valid-sync-token/></error>", element)
        assert not names(b"<error xmlns='DAV:'>valid-sync-token</error>", element)
        assert not names(b"valid-sync-token", element)

    def test_what_we_ask_is_escaped(self) -> None:
        assert b"<d:sync-token>&lt;a&amp;b&gt;</d:sync-token>" in sync_collection("<a&b>")
        assert b"<d:href>/a&amp;b</d:href>" in multiget(["/a&b"])


class TestNames:
    @pytest.mark.parametrize(
        ("one", "other"),
        [
            ("/c/a%40b.ics", "/c/a@b.ics"),
            ("/c/%7euser/x", "/c/~user/x"),
            ("/c/na%c3%afve", "/c/naïve"),
            ("/c/a%20b", "/c/a b"),
            ("https://localhost/c/x", "/c/x"),
        ],
    )
    def test_two_spellings_of_one_path(self, one: str, other: str) -> None:
        base = "https://localhost/c/"
        assert identity(resolved(base, one, ())) == identity(resolved(base, other, ()))

    @pytest.mark.parametrize(("one", "other"), [("/c/a%2Fb", "/c/a/b"), ("/c/%25", "/c/%2525"), ("/c/a+b", "/c/a%20b")])
    def test_different_paths_stay_different(self, one: str, other: str) -> None:
        assert identity(f"https://localhost{one}") != identity(f"https://localhost{other}")

    @given(st.text(alphabet=st.characters(codec="utf-8", exclude_characters="?#\\"), min_size=1))
    def test_an_identity_is_its_own(self, name: str) -> None:
        once = identity("https://localhost/c/" + name.replace("/", "_"))
        assert identity(f"https://localhost{once}") == once

    @pytest.mark.parametrize("href", ["https://elsewhere.test/c/x", "//elsewhere.test/x", "http://localhost/x", "//["])
    def test_another_host_is_refused(self, href: str) -> None:
        with pytest.raises(Malformed):
            resolved("https://localhost/c/", href, {Origin("localhost", 443)})

    def test_another_of_the_accounts_hosts_is_taken_for_this_one(self) -> None:
        admitted = {Origin("a.test", 443), Origin("b.test", 8443)}
        assert resolved("https://b.test:8443/c/", "https://a.test/c/x", admitted) == "https://b.test:8443/c/x"
        assert resolved("https://[::1]:8443/c/", "x", ()) == "https://[::1]:8443/c/x"

    @pytest.mark.parametrize("spelled", ['"1-a"', 'W/"1-a"', "1-a", "%221-a%22", ' "1-a" ', 'w/"1-a"'])
    def test_one_entity_tag_in_all_its_spellings(self, spelled: str) -> None:
        assert version(spelled) == "1-a"


class TestProperties:
    @pytest.mark.parametrize(
        ("written", "colour"),
        [("#FF8800FF", "#ff8800"), ("#ff8800", "#ff8800"), ("f80", "#ff8800"), ("red", ""), ("", ""), ("#12345", "")],
    )
    def test_colours(self, written: str, colour: str) -> None:
        assert colour_of(written) == colour

    @pytest.mark.parametrize(
        ("written", "zone"),
        [
            ("BEGIN:VTIMEZONE\r\nTZID:Europe/Berlin\r\nEND:VTIMEZONE", "Europe/Berlin"),
            ("TZID:Eur\r\n ope/Berlin", "Europe/Berlin"),
            ("TZID:/example.org/20260101/America/Argentina/Salta\n", "America/Argentina/Salta"),
            ("TZID:Custom\nX-LIC-LOCATION:Asia/Kolkata\n", "Asia/Kolkata"),
            ("TZID:W. Europe Standard Time\n", "Europe/Berlin"),
            ("Pacific/Auckland", "Pacific/Auckland"),
            ("TZID:../../etc/passwd\n", ""),
            ("TZID:Nowhere\n", ""),
            ("", ""),
        ],
    )
    def test_zones(self, written: str, zone: str) -> None:
        assert zone_of(written) == zone
