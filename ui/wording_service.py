"""What a service can answer, in words: one entry per class of `sync.errors`, and per code that has more to say."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication

from ui.said import Said, filled

translate = QCoreApplication.translate


def of_service(kind: str, facts: Mapping[str, str]) -> Said | None:
    """The words for this kind; None if it is none of a service's. `facts` may hold `code`, `host`."""
    host = facts.get("host") or translate("Wording", "the service")
    special = _by_code(kind, facts.get("code", ""), host)
    if special is not None:
        return special
    match kind:
        case "Offline":
            return Said(
                translate("Wording", "Not reached"),
                filled(translate("Wording", "We could not reach %1."), host),
                translate("Wording", "What is kept on this computer stays in view. We try again by ourselves."),
                translate("Wording", "Check the network of this computer, and the address if it is new."),
            )
        case "Throttled":
            return Said(
                translate("Wording", "Asked to wait"),
                filled(translate("Wording", "%1 asked us to wait, or is unwell."), host),
                translate("Wording", "We try again by ourselves, not before it wants us to."),
            )
        case "Untrusted":
            return Said(
                translate("Wording", "Not trusted"),
                filled(translate("Wording", "%1 sent us to a place that we do not trust with your sign-in."), host),
                translate("Wording", "We stopped there. Nothing secret was sent."),
                translate("Wording", "Check the address. If it is right, ask whoever runs the service."),
            )
        case "Reconnect":
            return Said(
                translate("Wording", "Sign in again"),
                filled(translate("Wording", "%1 no longer accepts our sign-in."), host),
                translate("Wording", "What is kept on this computer stays in view."),
                translate("Wording", "Sign in again. If you changed your password, this is why."),
            )
        case "CursorLost":
            return Said(
                translate("Wording", "Reading everything again"),
                filled(translate("Wording", "%1 no longer knows how far it had told us."), host),
                translate(
                    "Wording", "We read the calendar again from the start; until then the last state stays in view."
                ),
            )
        case "Conflict":
            return Said(
                translate("Wording", "Changed elsewhere"),
                translate("Wording", "Somebody else changed this first."),
                translate("Wording", "We kept both versions and overwrote nothing."),
                translate("Wording", "Look at both and choose."),
            )
        case "Gone":
            return Said(
                translate("Wording", "No longer there"),
                filled(translate("Wording", "This is no longer at %1."), host),
                translate("Wording", "What we kept of it stays until you remove it."),
                translate("Wording", "If it was moved, connect the account again with its new address."),
            )
        case "Refused":
            return Said(
                translate("Wording", "Refused"),
                filled(translate("Wording", "%1 understood us and said no."), host),
                translate("Wording", "We do not try again by ourselves, for that would not help."),
                translate("Wording", "Ask whoever runs the service whether your account may use calendars this way."),
            )
        case "Malformed":
            return Said(
                translate("Wording", "Answer not understood"),
                filled(translate("Wording", "%1 answered in a way that we do not understand."), host),
                translate("Wording", "The last good state stays in view. We try again at the next sync."),
                translate("Wording", "If the address is new, check that it is a calendar service."),
            )
        case "StillPublished":
            return Said(
                translate("Wording", "Still published"),
                filled(translate("Wording", "We could not reach %1 to take our calendar away."), host),
                translate("Wording", "The account stays, so that we still can."),
            )
        case "Cancelled":
            return Said(
                translate("Wording", "Cancelled"),
                translate("Wording", "It was cancelled."),
                translate("Wording", "Nothing was changed."),
            )
        case "SuddenlyEmpty":
            return Said(
                translate("Wording", "Suddenly empty"),
                translate("Wording", "The service now lists no events in this calendar."),
                translate("Wording", "We removed nothing and wait for your answer."),
                translate("Wording", "Tell us whether it was emptied on purpose."),
            )
        case "AgreementNeeded":
            return Said(
                translate("Wording", "Agreement to be read"),
                translate("Wording", "Your practice's agreement waits for you. Its service is used once you agree."),
                translate("Wording", "Until then nothing is sent there or fetched from there."),
                translate("Wording", "What is kept on this computer stays in view. Read it whenever you like."),
            )
        case _:
            return None


def _by_code(kind: str, code: str, host: str) -> Said | None:
    match kind, code:
        case "SuddenlyEmpty", "suddenly-fewer":
            return Said(
                translate("Wording", "Suddenly fewer events"),
                translate("Wording", "The service no longer lists many events of this calendar."),
                translate("Wording", "We removed nothing and wait for your answer."),
                translate("Wording", "Tell us whether they were removed on purpose."),
            )
        case "Untrusted", "certificate" | "certificate-unknown":
            return Said(
                translate("Wording", "Certificate not trusted"),
                filled(
                    translate("Wording", "%1 could not prove who it is: this computer does not trust its certificate."),
                    host,
                ),
                translate("Wording", "Nothing was sent to it, and no password either."),
                translate(
                    "Wording",
                    "If it is your own server, choose its certificate authority's file. If not, ask whoever runs it.",
                ),
            )
        case "Untrusted", "certificate-expired" | "certificate-not-yet":
            return Said(
                translate("Wording", "Certificate out of date"),
                filled(translate("Wording", "The certificate of %1 is not valid today."), host),
                translate("Wording", "Nothing was sent to it, and no password either."),
                translate(
                    "Wording", "Check the clock of this computer. If it is right, tell whoever runs the service."
                ),
            )
        case "Untrusted", "certificate-other-host":
            return Said(
                translate("Wording", "Certificate of another host"),
                filled(translate("Wording", "What answers as %1 shows the certificate of somebody else."), host),
                translate("Wording", "Nothing was sent to it, and no password either."),
                translate(
                    "Wording", "Check the address. In a hotel or a train, sign in to its network in your browser first."
                ),
            )
        case "Untrusted", "tls" | "tls-too-old" | "not-tls":
            return Said(
                translate("Wording", "Not encrypted well enough"),
                filled(translate("Wording", "%1 does not offer an encrypted connection that we accept."), host),
                translate("Wording", "We connect with TLS 1.2 or newer only. Nothing was sent."),
                translate("Wording", "Check the address and its port, or ask whoever runs the service."),
            )
        case "Untrusted", "user-in-address":
            return Said(
                translate("Wording", "User name in the address"),
                translate("Wording", "The address holds a user name or a password."),
                translate("Wording", "Nothing was sent."),
                translate("Wording", "Leave them out of the address and type them into their own fields."),
            )
        case "Untrusted", "not-https":
            return Said(
                translate("Wording", "Address not encrypted"),
                translate("Wording", "The address begins with http:, so everything would travel readable."),
                translate("Wording", "We connect over https only. Nothing was sent."),
                translate("Wording", "Ask for the address that begins with https://."),
            )
        case "Untrusted", "bad-address":
            return Said(
                translate("Wording", "Address not understood"),
                translate("Wording", "This is not an address that we can connect to."),
                translate("Wording", "Nothing was sent."),
                translate(
                    "Wording", "Check it for spaces and missing parts. It looks like https://calendar.example.org."
                ),
            )
        case "Offline", "timeout":
            return Said(
                translate("Wording", "No answer"),
                filled(translate("Wording", "%1 did not answer in time."), host),
                translate("Wording", "What is kept on this computer stays in view. We try again by ourselves."),
            )
        case "Offline", "choices-unknown":
            return Said(
                translate("Wording", "Not made again yet"),
                translate(
                    "Wording", "Our calendar is gone from there. You may have taken it back on another computer."
                ),
                translate("Wording", "We make it again once the practice's service can tell us that you did not."),
            )
        case "Offline", "proxy":
            return Said(
                translate("Wording", "Proxy refused"),
                translate("Wording", "The proxy of this network did not let us through."),
                translate("Wording", "What is kept on this computer stays in view. We try again by ourselves."),
                translate(
                    "Wording", "Check the proxy in the settings of your system, or ask whoever runs the network."
                ),
            )
        case "Refused", "scope-missing":
            return Said(
                translate("Wording", "Less allowed than asked"),
                filled(translate("Wording", "%1 gave us leave for less than reading your calendars."), host),
                translate("Wording", "Nothing was read."),
                translate("Wording", "Sign in again and leave the box for calendars ticked."),
            )
        case "Refused", "write-scope-missing":
            return Said(
                translate("Wording", "Writing not allowed"),
                filled(translate("Wording", "%1 gave us no leave to make a calendar of our own."), host),
                translate("Wording", "Nothing is written there."),
                translate("Wording", "Sign in again and allow it there, if that is what you want."),
            )
        case "Refused", "another-account":
            return Said(
                translate("Wording", "Another account"),
                translate("Wording", "Somebody else signed in there than the account that was asked for."),
                translate("Wording", "Nothing was changed."),
                translate("Wording", "Start it again, and choose the same account on the service's page."),
            )
        case "Refused", "cannot-make-calendar":
            return Said(
                translate("Wording", "No calendar of our own"),
                filled(translate("Wording", "%1 lets nobody make a calendar there."), host),
                translate("Wording", "Nothing is written there."),
                translate("Wording", "Choose another account for your practice schedule, or ask whoever runs it."),
            )
        case "Refused", "still-published":
            return Said(
                translate("Wording", "Still published"),
                translate("Wording", "Our calendar still stands there, and without permission we can't take it away."),
                translate("Wording", "Nothing was changed."),
                translate("Wording", "Take everything back first, then give the permission back."),
            )
        case "Refused", "only-there":
            return Said(
                translate("Wording", "Only on its own page"),
                translate("Wording", "This service lets nobody but you take a permission back."),
                translate("Wording", "Nothing was changed."),
                translate("Wording", "Open its permissions page and remove OptiMantra Desktop there."),
            )
        case "Refused", "not-app-password":
            return Said(
                translate("Wording", "App-specific password needed"),
                translate("Wording", "Apple takes an app-specific password here, and this is none."),
                translate("Wording", "Nothing was stored."),
                translate("Wording", "Make one at account.apple.com, under Sign-In and Security."),
            )
        case "Refused", "sign-in-timeout":
            return Said(
                translate("Wording", "Sign-in took too long"),
                translate("Wording", "Nobody came back from the browser in time."),
                translate("Wording", "Nothing was changed."),
                translate("Wording", "Start it again whenever you like."),
            )
        case "Untrusted", "bad-signature" | "old-list" | "expired-list":
            return Said(
                translate("Wording", "List of versions not believed"),
                translate("Wording", "The list of new versions is not signed as it should be, or is an old one."),
                translate("Wording", "Nothing was installed; this version goes on as it is."),
                translate("Wording", "Look again later. If it stays so, tell your IT before you install anything."),
            )
        case "Refused", "managed":
            return Said(
                translate("Wording", "Not allowed on this computer"),
                translate("Wording", "Your IT has decided which accounts may be used on this computer."),
                translate("Wording", "Nothing was sent, and nothing that is here was changed."),
                translate("Wording", "Ask them if you need this account here."),
            )
        case "Refused", "no-client-id" | "no-registration":
            return Said(
                translate("Wording", "Not set up in this build"),
                filled(translate("Wording", "This build of the program is not registered with %1."), host),
                translate("Wording", "Nothing was sent."),
                translate("Wording", "Ask whoever gave you the program, or your IT, for its client id."),
            )
        case "Refused", code if code.startswith("AADSTS"):
            return Said(
                translate("Wording", "IT has to agree"),
                filled(
                    translate("Wording", "Your organisation lets programs read calendars only if IT has agreed (%1)."),
                    code,
                ),
                translate("Wording", "Nothing was read."),
                translate("Wording", "Send this to your IT: please grant OptiMantra Desktop the scope Calendars.Read."),
            )
        case "Reconnect", "wrong-password":
            return Said(
                translate("Wording", "Password not accepted"),
                filled(translate("Wording", "%1 does not accept this user and password."), host),
                translate("Wording", "Nothing was changed."),
                translate("Wording", "Check both. Many services want an app password here."),
            )
        case "Reconnect", "signed-out":
            return Said(
                translate("Wording", "Signed out"),
                translate("Wording", "You have signed out of this account."),
                translate("Wording", "What is kept on this computer stays in view. Your changes wait."),
                translate("Wording", "Sign in again whenever you like."),
            )
        case "Reconnect", "cancelled":
            return Said(
                translate("Wording", "Sign-in cancelled"),
                translate("Wording", "The sign-in was cancelled."),
                translate("Wording", "Nothing was changed."),
                translate("Wording", "Start it again whenever you like."),
            )
        case "Reconnect", "access-denied" | "access_denied":
            return Said(
                translate("Wording", "Sign-in declined"),
                filled(translate("Wording", "The sign-in at %1 was declined."), host),
                translate("Wording", "Nothing was changed."),
                translate("Wording", "Sign in again and allow access, if that is what you want."),
            )
        case _:
            return None
