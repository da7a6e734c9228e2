"""The hosted service's FHIR R4 profile, on SQLite."""
