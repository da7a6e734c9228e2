"""New versions of the program: looked for only with consent, shown with their notes, never forced."""
