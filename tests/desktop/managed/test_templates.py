"""What administrators are given agrees with what the program reads: the page, its sample, and the templates."""

from __future__ import annotations

import plistlib
import re
import tomllib
from pathlib import Path

from defusedxml import ElementTree

from desktop.managed import schema
from storage.records.accounts import ProviderName

ROOT = Path(__file__).parents[3]
PAGE = (ROOT / "docs" / "administration.md").read_text("utf-8")
NAMESPACE = "{http://schemas.microsoft.com/GroupPolicy/2006/07/PolicyDefinitions}"


def test_the_page_names_every_key_and_no_other() -> None:
    table = PAGE.split("| key | what it fixes | values |")[1].split("\n\n")[0]
    assert set(re.findall(r"^\| `([a-z-]+)` ", table, re.MULTILINE)) == set(schema._READERS)


def test_the_sample_file_of_the_page_is_read_whole() -> None:
    sample = PAGE.split("```toml\n")[1].split("```")[0]
    managed = schema.managed(tomllib.loads(sample), "page")
    assert managed.providers == {ProviderName.PRACTICE, ProviderName.MICROSOFT}
    assert managed.clients["microsoft"]["client_id"]


def test_the_sample_profile_is_read_whole() -> None:
    profile = plistlib.loads((ROOT / "bundle" / "policies" / "optimantra.mobileconfig").read_bytes())
    (payload,) = profile["PayloadContent"]
    assert payload["PayloadType"] == "com.optimantra.desktop"
    managed = schema.managed({k: v for k, v in payload.items() if not k.startswith("Payload")}, "profile")
    assert managed.longest_idle == 10


def test_the_template_for_windows_sets_every_key_and_has_all_its_words() -> None:
    policies = ROOT / "bundle" / "policies"
    template = ElementTree.fromstring((policies / "optimantra.admx").read_text("utf-8"))
    words = ElementTree.fromstring((policies / "en-US" / "optimantra.adml").read_text("utf-8"))
    named: set[str] = set()
    for policy in template.iter(f"{NAMESPACE}policy"):
        below = policy.attrib["key"].removeprefix(r"SOFTWARE\Policies\OptiMantra\Desktop").strip("\\")
        for element in policy.find(f"{NAMESPACE}elements") or ():
            named.add(below.split("\\")[0] or element.attrib["valueName"])
    assert named == set(schema._READERS)
    wanted = set(re.findall(r"\$\((?:string|presentation)\.(\w+)\)", (policies / "optimantra.admx").read_text("utf-8")))
    there = {one.attrib["id"] for one in words.iter() if "id" in one.attrib}
    assert wanted <= there
