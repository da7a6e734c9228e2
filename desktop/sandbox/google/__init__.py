"""Google's sign-in and Calendar API v3, as far as a calendar program uses them."""
