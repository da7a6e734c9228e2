"""`optimantra accounts add KIND`: what each kind of account is asked for, and the way to sign in that it becomes."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final
from urllib.parse import urlsplit

from desktop.exits import BAD_INPUT, Exit
from desktop.verbs import place
from desktop.verbs.output import line, note

if TYPE_CHECKING:
    from desktop.signing_in import Way
    from sync.client_settings import ClientSettings

_AUTHORIZE_PATH: Final = {"google": "/o/oauth2/v2/auth", "microsoft": "/common/oauth2/v2.0/authorize"}


def add_kinds(acts: Any, shared: argparse.ArgumentParser) -> None:
    """The `add` act and its kinds."""
    kinds = acts.add_parser("add", help="connect an account").add_subparsers(dest="kind", metavar="KIND", required=True)
    trust = argparse.ArgumentParser(add_help=False)
    trust.add_argument("--ca-file", metavar="FILE", help="trust this certificate authority besides the system's")
    browser = argparse.ArgumentParser(add_help=False)
    browser.add_argument("--client-id", metavar="I", default="", help="the program's registration at the service")
    browser.add_argument("--no-browser", action="store_true", help="print the address to open, and wait")
    password = argparse.ArgumentParser(add_help=False)
    password.add_argument("--user", metavar="N", required=True)
    password.add_argument(
        "--password-stdin", action="store_true", help="read the app password from standard input, else it is asked for"
    )
    practice = kinds.add_parser("practice", parents=[shared, trust, browser], help="your practice's service")
    practice.add_argument("--base", metavar="URL", required=True, help="the service's FHIR address")
    practice.add_argument(
        "--accept-agreement",
        action="store_true",
        help="accept its user agreement and privacy policy as they hold now (read them: documents show)",
    )
    for name, words in (("google", "a Google account"), ("microsoft", "a Microsoft account, of work or of your own")):
        kind = kinds.add_parser(name, parents=[shared, trust, browser], help=words)
        kind.add_argument("--client-secret", metavar="S", default="", help="of the registration; not confidential")
        kind.add_argument("--auth-base", metavar="U", default="", help="another address to sign in at")
        kind.add_argument("--token-url", metavar="U", default="", help="another token endpoint")
        kind.add_argument("--revoke-url", metavar="U", default="", help="where that service ends a permission")
        kind.add_argument("--jwks-url", metavar="U", default="", help="where that service shows its keys")
        kind.add_argument("--issuer", metavar="U", default="", help="what that service calls itself")
        kind.add_argument("--api-base", metavar="U", default="", help="another calendar service")
    caldav = kinds.add_parser("caldav", parents=[shared, trust, password], help="a calendar server (Nextcloud, …)")
    caldav.add_argument("--url", metavar="U", required=True)
    icloud = kinds.add_parser("icloud", parents=[shared, trust, password], help="an Apple account")
    icloud.add_argument("--url", metavar="U", default="", help="another address than Apple's own")
    ics = kinds.add_parser("ics", parents=[shared, trust], help="a calendar published at an address (webcal, .ics)")
    where = ics.add_mutually_exclusive_group(required=True)
    where.add_argument("--url", metavar="U", help="kept as a secret; - reads it from standard input")
    where.add_argument("--file", metavar="F", help="a calendar file on this computer, read anew at each sync")


def way_of(options: argparse.Namespace) -> Way:
    """What was asked for, ready to be carried out. Raises `Exit`."""
    from sync.client_settings import FILE_VARIABLE, SettingsUnreadable

    try:
        return _way(options)
    except SettingsUnreadable as error:
        words = f"The settings file that {FILE_VARIABLE} names can't be read ({error}). Nothing was changed."
        raise Exit(BAD_INPUT, "settings-file", words) from error


def _way(options: argparse.Namespace) -> Way:
    from desktop import registrations
    from desktop import signing_in as ways
    from desktop.managed.reading import read

    fixed = read()
    ca_pem = _authority(options.ca_file)
    open_browser = announced(options) if getattr(options, "no_browser", False) else ways.system_browser
    match options.kind:
        case "practice":
            return ways.ToPractice(options.base, registrations.practice(fixed, options.client_id), open_browser, ca_pem)
        case "google":
            return ways.ToGoogle(_registration(options, partial(registrations.google, fixed)), open_browser, ca_pem)
        case "microsoft":
            return ways.ToMicrosoft(
                _registration(options, partial(registrations.microsoft, fixed)), open_browser, ca_pem
            )
        case "caldav":
            return ways.ToCalDav(options.url, options.user, _password(from_stdin=options.password_stdin), ca_pem)
        case "icloud":
            return ways.ToICloud(options.user, _password(from_stdin=options.password_stdin), ca_pem, options.url)
        case _:
            if options.file is not None:
                return ways.ToSubscription(Path(options.file).absolute().as_uri())
            address = sys.stdin.readline().strip() if options.url == "-" else options.url
            return ways.ToSubscription(address, ca_pem)


def announced(options: argparse.Namespace) -> Callable[[str], None]:
    """How an address to open is shown instead of opened: beside the answer where that is JSON."""
    return note if place.wants_json(options) else line


def _registration(options: argparse.Namespace, found: Any) -> ClientSettings:
    """The service's registration; with addresses of another service none of the usual one's are believed."""
    from dataclasses import replace

    authorize = options.auth_base
    if authorize and urlsplit(authorize).path in ("", "/"):
        authorize = authorize.rstrip("/") + _AUTHORIZE_PATH[options.kind]
    settings: ClientSettings = found(
        options.client_id,
        client_secret=options.client_secret,
        authorize_url=authorize,
        token_url=options.token_url,
        api_base=options.api_base,
        jwks_url=options.jwks_url,
        issuer=options.issuer,
    )
    if authorize or options.token_url:
        settings = replace(settings, jwks_url=options.jwks_url, issuer=options.issuer, revoke_url=options.revoke_url)
    if not settings.client_id:
        raise Exit(
            BAD_INPUT,
            "no-client-id",
            f"The program is not registered at {options.kind} here. Name its registration with --client-id, in the "
            "settings file or in the environment. Nothing was changed.",
        )
    return settings


def _authority(file: str | None) -> str:
    if file is None:
        return ""
    try:
        text = Path(file).read_text("ascii")
    except (OSError, UnicodeDecodeError) as error:
        raise Exit(BAD_INPUT, "ca-file", f"{file} can't be read as a certificate in PEM form.") from error
    if "BEGIN CERTIFICATE" not in text:
        raise Exit(BAD_INPUT, "ca-file", f"{file} holds no certificate in PEM form.")
    return text


def _password(*, from_stdin: bool) -> str:
    import getpass

    if from_stdin:
        return sys.stdin.readline().rstrip("\r\n")
    if not sys.stdin.isatty():
        raise Exit(BAD_INPUT, "no-password", "Give the password on standard input with --password-stdin.")
    return getpass.getpass("App password: ")
