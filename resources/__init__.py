"""Icons, themes, translations, consent and notice texts, and the accessors for them."""
