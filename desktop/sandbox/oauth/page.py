"""The sign-in page: plain HTML, no script, nothing from elsewhere."""

from __future__ import annotations

from html import escape

from desktop.sandbox.oauth.house import House

_STYLE = """
body { font: 16px/1.5 system-ui, sans-serif; background: #f3f6f5; color: #17302c; margin: 0;
       display: grid; place-items: center; min-height: 100vh }
main { background: #fff; border-radius: 14px; box-shadow: 0 8px 30px #17302c22; padding: 2.2rem 2.4rem; width: 21rem }
h1 { font-size: 1.3rem; margin: 0 0 .3rem } p { margin: .2rem 0 1.2rem; color: #48615c }
label { display: block; font-size: .9rem; margin: .9rem 0 .25rem }
input:not([type=checkbox]) { box-sizing: border-box; width: 100%; font: inherit; padding: .55rem .7rem;
        border: 1px solid #b9c9c5; border-radius: 8px }
button { font: inherit; margin-top: 1.3rem; width: 100%; padding: .65rem; border: 0; border-radius: 8px;
         cursor: pointer }
button.yes { background: #0d6b5c; color: #fff } button.no { background: none; color: #48615c; margin-top: .4rem }
.wrong { background: #fdecea; color: #8a1c12; border-radius: 8px; padding: .5rem .8rem }
ul { padding-left: 1.2rem; color: #48615c; font-size: .85rem; max-height: 9rem; overflow: auto }
"""
GRANT = "grant:"
"""Before the name of a scope: a box that the person may untick."""
SECURITY = {
    "cache-control": "no-store",
    "referrer-policy": "no-referrer",
    "content-security-policy": "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'",
    "x-content-type-options": "nosniff",
}


def sign_in(house: House, hidden: dict[str, str], program: str, scopes: list[str], wrong: bool = False) -> str:
    """Asks for a sample user and password and says what the program will be allowed to do."""
    fields = "".join(f'<input type="hidden" name="{escape(k)}" value="{escape(v)}">' for k, v in hidden.items())
    asks = "".join(f"<li>{_asked(house, scope)}</li>" for scope in scopes)
    people = ", ".join(f"{escape(p.user)} / {escape(p.password)}" for p in house.people.values() if p.password)
    note = '<p class="wrong" role="alert">That user and password do not go together.</p>' if wrong else ""
    return page(
        house.title,
        f"""<h1>{escape(house.title)}</h1><p>Sign in to let <b>{escape(program)}</b> in.</p>{note}
<form method="post" action="{escape(house.authorize_path)}">{fields}
<label for="user">User</label><input id="user" name="user" autocomplete="username" autofocus>
<label for="password">Password</label>
<input id="password" name="password" type="password" autocomplete="current-password">
<ul>{asks}</ul>
<button class="yes" name="decision" value="allow">Sign in</button>
<button class="no" name="decision" value="deny">No, go back</button></form>
<p><small>A sample service on this machine. People: {people}</small></p>""",
    )


def _asked(house: House, scope: str) -> str:
    if not house.granular or scope in ("openid", "email", "profile"):
        return escape(scope)
    name = escape(f"{GRANT}{scope}")
    return f'<label><input type="checkbox" name="{name}" value="yes" checked> {escape(scope)}</label>'


def page(title: str, body: str) -> str:
    """A whole page around `body` (HTML)."""
    return (
        f'<!doctype html><html lang="en"><meta charset="utf-8"><title>{escape(title)}</title>'
        f'<meta name="viewport" content="width=device-width"><style>{_STYLE}</style><main>{body}</main></html>'
    )
