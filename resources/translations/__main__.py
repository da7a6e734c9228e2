"""Gathers the words from the code into the Linguist files and compiles them. For developers; nothing runs it at work.

Qt's own lupdate takes `translate("Context", "%n day(s)", None, count)` for a plain text, so the words are gathered here
from the syntax tree: every call of `translate` has to name its context and text literally, or the gathering stops.
"""

from __future__ import annotations

import ast
import subprocess
import sys
import sysconfig
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from xml.etree import ElementTree as ET

from defusedxml.ElementTree import parse

from resources.translations import HERE, LANGUAGES, compiled, source

ROOT = HERE.parent.parent
FORMS = {"en": 2, "de": 2, "es": 2, "fr": 2, "ar": 6}
"""How many numerus forms a language has in Qt (`QTranslator`; Spanish and French as lrelease counts them)."""


@dataclass(frozen=True, slots=True, order=True)
class Message:
    """One text of the program."""

    context: str
    text: str
    comment: str
    plural: bool


def messages(code: Path) -> Iterator[Message]:
    """Every text of a Python file. Raises `ValueError` for one whose words are not literal."""
    yield from _within(ast.parse(code.read_text("utf-8")), "", code)


def _within(node: ast.AST, inside: str, code: Path) -> Iterator[Message]:
    """What is said under `node`, which lies in the class `inside`."""
    for child in ast.iter_child_nodes(node):
        if isinstance(child, ast.Call):
            yield from _said(child, inside, code)
        yield from _within(child, child.name if isinstance(child, ast.ClassDef) else inside, code)


def _said(call: ast.Call, inside: str, code: Path) -> Iterator[Message]:
    words = [argument.value if isinstance(argument, ast.Constant) else None for argument in call.args[:3]]
    match call.func:
        case ast.Name("translate") | ast.Attribute(ast.Name("QCoreApplication"), "translate"):
            pass
        case ast.Attribute(ast.Name("self"), "tr"):
            words = [inside, *words]
        case _:
            return
    if not all(isinstance(word, str) for word in (*words, None)[:2]):
        raise ValueError(f"{code}:{call.lineno}: a text needs its words literally")
    comment = words[2] if len(words) > 2 and isinstance(words[2], str) else ""
    yield Message(str(words[0]), str(words[1]), comment, "%n" in str(words[1]))


def every_message() -> list[Message]:
    """Every text of the window, sorted."""
    return sorted({one for code in (ROOT / "ui").rglob("*.py") for one in messages(code)})


def gather(language: str) -> None:
    """Bring the Linguist file up to what the code says, keeping what is translated."""
    known = _translations(source(language))
    top = ET.Element("TS", {"version": "2.1", "language": language, "sourcelanguage": "en"})
    contexts: dict[str, ET.Element] = {}
    for one in every_message():
        if language == "en" and not one.plural:
            continue
        context = contexts.get(one.context)
        if context is None:
            context = contexts[one.context] = ET.SubElement(top, "context")
            ET.SubElement(context, "name").text = one.context
        entry = ET.SubElement(context, "message", {"numerus": "yes"} if one.plural else {})
        ET.SubElement(entry, "source").text = one.text
        if one.comment:
            ET.SubElement(entry, "comment").text = one.comment
        translated = known.get((one.context, one.text, one.comment))
        entry.append(_unfinished(language, plural=one.plural) if translated is None else translated)
    ET.indent(top)
    text = ET.tostring(top, encoding="unicode")
    source(language).write_text(f'<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n{text}\n', "utf-8")


def _unfinished(language: str, *, plural: bool) -> ET.Element:
    made = ET.Element("translation", {"type": "unfinished"})
    if plural:
        for _ in range(FORMS[language]):
            ET.SubElement(made, "numerusform")
    return made


def _translations(file: Path) -> dict[tuple[str, str, str], ET.Element]:
    if not file.exists():
        return {}
    return {
        (context.findtext("name", ""), entry.findtext("source", ""), entry.findtext("comment", "")): translation
        for context in parse(file).iter("context")
        for entry in context.iter("message")
        if (translation := entry.find("translation")) is not None
    }


def unfinished(language: str) -> list[str]:
    """The texts that this language does not say yet."""
    return [text for (_, text, _), words in _translations(source(language)).items() if words.get("type")]


def compile_words(language: str, to: Path) -> None:
    """Compile a Linguist file; what is not translated stays English.

    Put in place whole: a program that runs has the old file mapped into its memory, and dies if it is cut short.
    """
    program = Path(sysconfig.get_path("scripts")) / "pyside6-lrelease"
    making = to.with_suffix(".making")
    subprocess.run([program, "-silent", source(language), "-qm", making], check=True, cwd=ROOT)
    making.replace(to)


if __name__ == "__main__":
    for name in sys.argv[1:] or LANGUAGES:
        gather(name)
        compile_words(name, compiled(name))
