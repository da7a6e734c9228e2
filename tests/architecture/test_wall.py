"""Grants come from the ledger only, and what speaks to the hosted service can't reach a box (promise P9)."""

from __future__ import annotations

import ast

from tests.architecture.tree import ROOMS, Module, modules

SEAL_HOLDERS = {"storage/records/consents.py", "storage/book/ledger.py"}
GRANTS = {"ListGrant", "ReadGrant", "KeepGrant", "WriteGrant"}


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


def test_no_telemetry_or_remote_content_in_the_window() -> None:
    loaders = ("PySide6.QtWebEngineWidgets", "PySide6.QtWebEngineCore", "PySide6.QtNetwork", "PySide6.QtWebSockets")
    uses = [str(use) for module in modules("ui", "desktop") for use in module.imports_any(*loaders)]
    harmless = ("QtNetwork.QLocal", "QtNetwork.QNetworkInformation")
    assert [use for use in uses if not any(name in use for name in harmless)] == []
