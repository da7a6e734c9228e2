"""Grants come from the ledger only, and what speaks to the hosted service can't reach a box (promise P9)."""

from __future__ import annotations

import ast
import tomllib

from tests.architecture.tree import ROOMS, ROOT, Module, modules

SEAL_HOLDERS = {"storage/records/grants.py", "storage/book/ledger.py"}
GRANTS = {
    "ListGrant",
    "ReadGrant",
    "KeepGrant",
    "WriteGrant",
    "RecallGrant",
    "AgreementGrant",
    "UsageGrant",
    "SurveyGrant",
}


def _names(module: Module) -> set[str]:
    return {node.id for node in ast.walk(module.tree) if isinstance(node, ast.Name)} | {
        node.attr for node in ast.walk(module.tree) if isinstance(node, ast.Attribute)
    }


def test_only_the_ledger_holds_the_seal() -> None:
    holders = {
        module.path.as_posix()
        for module in modules(*ROOMS)
        if {"SEAL", "_Seal"} & (_names(module) | {found.name.rpartition(".")[2] for found in module.imports})
    }
    assert holders == SEAL_HOLDERS


def test_only_the_ledger_makes_grants() -> None:
    makers = {
        module.path.as_posix()
        for module in modules(*ROOMS)
        for node in ast.walk(module.tree)
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id in GRANTS
    }
    assert makers == {"storage/book/ledger.py"}


def test_the_hosted_service_is_spoken_to_without_boxes() -> None:
    speakers = [module for module in modules("sync") if module.path.as_posix().startswith("sync/providers/practice")]
    assert speakers
    assert [use for module in speakers for use in module.imports_any("storage.boxes", "storage.schedule")] == []


def test_the_contract_names_everything_that_speaks_to_the_hosted_service() -> None:
    contracts = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["tool"]["importlinter"]["contracts"]
    named = set(next(one for one in contracts if one["id"] == "purpose-wall")["source_modules"])
    speakers = {module.path.with_suffix("").as_posix().replace("/", ".") for module in modules("sync")}
    speakers = {one for one in speakers if one.startswith("sync.providers.practice")}
    # what posts without a name, and what carries decisions and edits there
    speakers |= {"sync.anonymous", "sync.usage_report", "sync.consent_exchange", "sync.push", "storage.book"}
    assert speakers - named == set()


def test_only_one_module_opens_a_connection_without_a_name() -> None:
    """What goes to `anonymous` has one door, and that door takes no account and no token."""
    door = next(module for module in modules("sync") if module.path.as_posix() == "sync/anonymous.py")
    assert list(door.imports_any("storage", "sync.oauth", "sync.joining", "sync.providers")) == []


def test_there_is_one_opener_for_every_link() -> None:
    """And one for the command line's sign-in, which has no window to show a notice in (P15)."""
    openers = {"QDesktopServices", "webbrowser"}
    users = {
        module.path.as_posix()
        for module in modules("ui", "desktop", "sync", "storage")
        if not module.path.as_posix().startswith("desktop/sandbox/")
        if openers & (_names(module) | {use.name.rpartition(".")[2] for use in module.imports})
    }
    assert users == {"desktop/links.py", "desktop/signing_in.py"}
    window = [module for module in modules("ui", "desktop") if "setOpenExternalLinks" in _names(module)]
    assert window == []


def test_no_telemetry_or_remote_content_in_the_window() -> None:
    loaders = ("PySide6.QtWebEngineWidgets", "PySide6.QtWebEngineCore", "PySide6.QtNetwork", "PySide6.QtWebSockets")
    uses = [str(use) for module in modules("ui", "desktop") for use in module.imports_any(*loaders)]
    harmless = ("QtNetwork.QLocal", "QtNetwork.QNetworkInformation")
    assert [use for use in uses if not any(name in use for name in harmless)] == []
