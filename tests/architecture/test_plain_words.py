"""Words from outside are shown as words: nothing that shows text may take what looks like markup for markup.

Qt decides by itself whether the text of a label, a message box or a tooltip is rich text, and rich text loads the files
that it names, also over the network where a path can lead there. A tooltip can't be told not to.
"""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.architecture.tree import Module, modules, parsed

PICTURES = {
    "ui/calendar/card.py": "sets its format to plain text where it is made",
    "ui/calendar/year_view.py": "the names of months in the person's own language",
}
"""Labels of Qt's own that are given words; all others hold a picture."""
RICH = {
    "ui/consents/receipt.py": {"setHtml", "QTextEdit", "QTextDocument"},  # made by ours, every value escaped
    "ui/documents/text_view.py": {"QTextEdit"},  # accepts no rich text
}
RICH_NAMES = {
    "setHtml", "insertHtml", "appendHtml", "setMarkdown", "insertMarkdown", "QTextEdit", "QTextBrowser",
    "QTextDocument", "QErrorMessage", "QInputDialog", "QWhatsThis", "setWhatsThis", "setStatusTip", "QProgressDialog",
    "setInformativeText", "setDetailedText", "RichText", "AutoText", "MarkdownText",
}  # fmt: skip


def windows() -> tuple[Module, ...]:
    return tuple(one for one in modules("ui", "desktop") if not one.path.as_posix().startswith("desktop/sandbox/"))


def name_of(node: ast.expr) -> str:
    return node.attr if isinstance(node, ast.Attribute) else node.id if isinstance(node, ast.Name) else ""


def is_plain(node: ast.expr | None) -> bool:
    """A constant, our own translated words without anything filled in, or what `hint` made."""
    match node:
        case None | ast.Constant():
            return True
        case ast.Call(func=func):
            return name_of(func) in ("hint", "translate", "tr")
        case _:
            return False


def tips(module: Module) -> Iterator[ast.expr]:
    """What the module gives to tooltips, that is not plain."""
    for node in ast.walk(module.tree):
        match node:
            case ast.Call(func=ast.Attribute(attr="setToolTip"), args=[given]):
                yield given
            case ast.Call(func=ast.Attribute(attr="showText", value=ast.Name(id="QToolTip")), args=[_, given, *_]):
                # what a widget says already went through its own `setToolTip`
                if not (isinstance(given, ast.Call) and name_of(given.func) == "toolTip"):
                    yield given
            case ast.match_case(pattern=pattern, body=body) if "ToolTipRole" in ast.dump(pattern):
                yield from (
                    one.value for step in body for one in ast.walk(step) if isinstance(one, ast.Return) if one.value
                )
            case ast.If(test=test, body=body) if "ToolTipRole" in ast.dump(test):
                yield from (
                    one.value for step in body for one in ast.walk(step) if isinstance(one, ast.Return) if one.value
                )
            case _:
                continue


def places(module: Module, found: Iterator[ast.expr]) -> list[str]:
    return [f"{module.path}:{node.lineno}" for node in found]


def test_no_tooltip_can_be_taken_for_markup() -> None:
    assert [place for one in windows() for place in places(one, (tip for tip in tips(one) if not is_plain(tip)))] == []
    assert sum(len(list(tips(one))) for one in windows()) > 25, "they are found at all"


def test_labels_with_words_are_told_that_these_are_plain() -> None:
    makers = {
        one.path.as_posix(): [
            node for node in ast.walk(one.tree) if isinstance(node, ast.Call) and name_of(node.func) == "QLabel"
        ]
        for one in windows()
    }
    assert [
        path for path, calls in makers.items() for call in calls if any(not _is_parent(arg) for arg in call.args)
    ] == []
    worded = {
        one.path.as_posix()
        for one in windows()
        if makers[one.path.as_posix()] and _words_for(one, makers[one.path.as_posix()])
    }
    assert worded == set(PICTURES)
    for one in windows():
        for made in (node for node in ast.walk(one.tree) if isinstance(node, ast.ClassDef)):
            if any(name_of(base) == "QLabel" for base in made.bases):
                assert "PlainText" in ast.dump(made), f"{one.path}: {made.name}"


def _is_parent(node: ast.expr) -> bool:
    return isinstance(node, ast.Name) or (isinstance(node, ast.Constant) and node.value is None)


def _words_for(module: Module, made: list[ast.Call]) -> bool:
    """Whether what is made here as a bare label is given text in the same module."""
    held = {
        name_of(target)
        for node in ast.walk(module.tree)
        if isinstance(node, ast.Assign) and any(call in ast.walk(node.value) for call in made)
        for target in node.targets
    }
    return any(
        isinstance(node, ast.Call)
        and isinstance(node.func, ast.Attribute)
        and node.func.attr == "setText"
        and name_of(node.func.value.value if isinstance(node.func.value, ast.Subscript) else node.func.value) in held
        for node in ast.walk(module.tree)
    )


def test_rich_text_is_made_in_one_place_of_our_own_words() -> None:
    used = {
        one.path.as_posix(): RICH_NAMES & {name_of(node) for node in ast.walk(one.tree) if isinstance(node, ast.expr)}
        for one in windows()
    }
    assert {path: names for path, names in used.items() if names} == RICH
    boxes = [
        (one.path.as_posix(), node)
        for one in windows()
        for node in ast.walk(one.tree)
        if isinstance(node, ast.Call)
        and isinstance(node.func, ast.Attribute)
        and name_of(node.func.value) == "QMessageBox"
    ]
    assert len(boxes) == 1, "it is rich text where its words look like that"
    for path, call in boxes:
        words = {name_of(arg) for arg in call.args[1:] if isinstance(arg, ast.Name)}
        assert all(is_plain(arg) or name_of(arg) in words for arg in call.args[1:]), path
        given = next(one for one in windows() if one.path.as_posix() == path)
        said = [
            node.value
            for node in ast.walk(given.tree)
            if isinstance(node, ast.Assign) and {name_of(target) for target in node.targets} & words
        ]
        assert any(is_plain(value) for value in said)


def test_drawn_and_announced_words_are_plain() -> None:
    for one in windows():
        called = {name_of(node.func) for node in ast.walk(one.tree) if isinstance(node, ast.Call)}
        if "QStaticText" in called:
            assert "PlainText" in one.text, one.path
        if "showMessage" in called:
            assert one.path.as_posix() == "desktop/platform/tray_notifications.py", "plain on every platform"
        assert not {"setUrls", "setImageData"} & called, f"{one.path}: what is dragged or copied is text"


@pytest.mark.parametrize(
    "breach",
    [
        "widget.setToolTip(name)",
        "widget.setToolTip(filled(translate('C', '%1'), name))",
        "QToolTip.showText(pos, event.title, self)",
        "match role:\n    case Role.ToolTipRole:\n        return self.title",
        "if role == Role.ToolTipRole:\n    return self.title",
    ],
)
def test_a_breach_is_noticed(breach: str) -> None:
    code = "def data(self):\n    " + breach.replace("\n", "\n    ") if "return" in breach else breach
    module = parsed(Path("ui/made_up.py"), code)
    assert [tip for tip in tips(module) if not is_plain(tip)]
