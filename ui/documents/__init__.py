"""The practice's agreement and privacy policy: reading, comparing, accepting."""
