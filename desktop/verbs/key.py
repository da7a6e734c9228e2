"""`optimantra key`: the ways to the store's key (keyring, passphrase, recovery code), and a new key."""

from __future__ import annotations

import argparse
import getpass
import sys
from contextlib import closing
from typing import TYPE_CHECKING, Any

from desktop.exits import BAD_INPUT, OK, Exit
from desktop.verbs import place
from desktop.verbs.output import as_json, line, note

if TYPE_CHECKING:
    from storage.cipher import Key
    from storage.database import Writer
    from storage.home import Home


def add_to(verbs: Any, shared: argparse.ArgumentParser) -> None:
    verb = verbs.add_parser("key", parents=[shared], help="the ways to the store's key")
    acts = verb.add_subparsers(dest="act", metavar="ACT", required=True)
    acts.add_parser("ways", parents=[shared], help="which ways lead to the key")
    passphrase = acts.add_parser("passphrase", parents=[shared], help="set the passphrase, or set it anew")
    passphrase.add_argument("--new-passphrase-file", metavar="FILE", help="read it from here, else it is asked for")
    acts.add_parser("recovery-code", parents=[shared], help="make a new recovery code; it is shown this once")
    acts.add_parser("keyring", parents=[shared], help="put the key into this session's keyring")
    remove = acts.add_parser("remove", parents=[shared], help="close one of the ways; never the last one")
    remove.add_argument("way", choices=("keyring", "passphrase", "recovery-code"))
    acts.add_parser("rotate", parents=[shared], help="encrypt the book anew under a new key")


def run(options: argparse.Namespace) -> int:
    match options.act:
        case "ways":
            return _ways(options)
        case "rotate":
            return _rotate(options)
        case _:
            return _change(options)


def _ways(options: argparse.Namespace) -> int:
    from storage import vault

    slots = vault.ways(place.home(options))
    ways = {
        "keyring": slots.keyring.backend if slots.keyring else None,
        "passphrase": slots.passphrase is not None,
        "recovery_code": slots.recovery is not None,
    }
    if place.wants_json(options):
        as_json(ways)
    else:
        for way, there in ways.items():
            line(f"{way.replace('_', ' ')}: {there if isinstance(there, str) else 'yes' if there else 'no'}")
    return OK


def _change(options: argparse.Namespace) -> int:
    from storage import slots, vault
    from storage.keyring import ProcessKeyring
    from storage.recovery_code import new_recovery_code

    home, key = place.home(options), place.key(options)
    with closing(vault.open_book(home, key)) as book:
        match options.act:
            case "passphrase":
                slots.change_passphrase(home, book, key, _new_passphrase(options.new_passphrase_file))
                note("The new passphrase opens the store from now on; the old one no longer does.")
            case "keyring":
                slots.add_keyring(home, book, key, ProcessKeyring())
                note("The key is in this session's keyring now.")
            case "remove":
                _remove(home, book, key, options.way)
                note(f"The {options.way.replace('-', ' ')} does not open the store any more.")
            case _:
                code = new_recovery_code()
                slots.keep_recovery_code(home, book, key, code)
                line(code)
                note("Write it down and keep it apart from this computer: it is not shown again.")
    return OK


def _remove(home: Home, book: Writer, key: Key, way: str) -> None:
    """Raises `LastWay`; then nothing is changed."""
    from storage import slots

    match way:
        case "keyring":
            slots.remove_keyring(home, book, key)
        case "passphrase":
            slots.remove_passphrase(home, book, key)
        case _:
            slots.remove_recovery_code(home, book, key)


def _new_passphrase(file: str | None) -> bytes:
    from desktop.passphrase import passphrase_from

    if file is not None:
        found = passphrase_from(file) or b""
    elif sys.stdin.isatty():
        typed = getpass.getpass("New passphrase: ")
        if getpass.getpass("The same once more: ") != typed:
            raise Exit(BAD_INPUT, "passphrases-differ", "The two passphrases differ. Nothing was changed.")
        found = typed.encode()
    else:
        raise Exit(BAD_INPUT, "no-passphrase", "Name a file with --new-passphrase-file.")
    if not found:
        raise Exit(BAD_INPUT, "empty-passphrase", "A passphrase can't be empty. Nothing was changed.")
    return found


def _rotate(options: argparse.Namespace) -> int:
    from storage import rotation, vault
    from storage.keyring import ProcessKeyring

    home, key = place.home(options), place.key(options)
    had_code = vault.ways(home).recovery is not None
    rotation.rotate(home, key, ProcessKeyring(), place.passphrase(options)).forget()
    line("The book is encrypted under a new key.")
    if had_code:
        note("The old recovery code no longer fits. Make a new one: optimantra key recovery-code")
    return OK
