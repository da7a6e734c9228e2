"""Settings pages: consent and the rest."""
