"""What the service says it can do: CapabilityStatement (FHIR R4) and smart-configuration (SMART App Launch 2.2)."""

from __future__ import annotations

from typing import Any

from desktop.sandbox.fhir.checks import ANONYMOUS, WRITABLE
from desktop.sandbox.fhir.parameters import KINDS

_SECURITY = "http://terminology.hl7.org/CodeSystem/restful-security-service"
SCOPES = (
    "openid fhirUser offline_access user/Appointment.crus user/Schedule.rs user/Slot.crus user/Consent.crus"
    " user/Questionnaire.rs user/DocumentReference.rs user/Binary.r user/Patient.rs user/Practitioner.rs"
    " user/Location.rs"
).split()


def statement(base: str, root: str) -> dict[str, Any]:
    """The answer to `GET {base}/metadata`."""
    resources = [_resource(kind) for kind in (*KINDS, *sorted(ANONYMOUS))]
    service = {
        "cors": False,
        "service": [{"coding": [{"system": _SECURITY, "code": "SMART-on-FHIR"}]}],
        "extension": [
            {
                "url": "http://fhir-registry.smarthealthit.org/StructureDefinition/oauth-uris",
                "extension": [
                    {"url": "authorize", "valueUri": f"{root}/oauth/authorize"},
                    {"url": "token", "valueUri": f"{root}/oauth/token"},
                    {"url": "revoke", "valueUri": f"{root}/oauth/revoke"},
                ],
            }
        ],
    }
    return {
        "resourceType": "CapabilityStatement",
        "status": "active",
        "date": "2026-11-22",
        "kind": "instance",
        "fhirVersion": "4.0.1",
        "format": ["application/fhir+json"],
        "software": {"name": "OptiMantra sample practice"},
        "implementation": {"description": "An invented practice on this machine", "url": base},
        "rest": [{"mode": "server", "security": service, "resource": resources}],
    }


def _resource(kind: str) -> dict[str, Any]:
    if kind in ANONYMOUS:
        return {"type": kind, "interaction": [{"code": "create"}]}
    codes = ["read", "vread", "history-instance", "search-type"]
    codes += ["create", "update"] if kind in WRITABLE and kind != "Consent" else ["create"] if kind == "Consent" else []
    found: dict[str, Any] = {
        "type": kind,
        "interaction": [{"code": code} for code in codes],
        "versioning": "versioned-update",
        "conditionalCreate": kind in WRITABLE,
        "updateCreate": False,
        "searchParam": [{"name": name, "type": type_} for name, (type_, _) in KINDS[kind].items()],
    }
    if kind == "Appointment":
        found["searchInclude"] = ["Appointment:patient"]
    return found


def smart(root: str) -> dict[str, Any]:
    """The answer to `GET {base}/.well-known/smart-configuration`."""
    return {
        "issuer": root,
        "jwks_uri": f"{root}/oauth/jwks",
        "authorization_endpoint": f"{root}/oauth/authorize",
        "token_endpoint": f"{root}/oauth/token",
        "revocation_endpoint": f"{root}/oauth/revoke",
        "token_endpoint_auth_methods_supported": ["none"],
        "grant_types_supported": ["authorization_code", "refresh_token"],
        "scopes_supported": SCOPES,
        "response_types_supported": ["code"],
        "code_challenge_methods_supported": ["S256"],
        "authorization_response_iss_parameter_supported": True,
        "id_token_signing_alg_values_supported": ["ES256"],
        "subject_types_supported": ["public"],
        "capabilities": [
            "launch-standalone",
            "client-public",
            "sso-openid-connect",
            "permission-offline",
            "permission-user",
            "permission-v2",
        ],
    }
