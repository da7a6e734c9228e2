"""Surveys of the practice's service: asked, answered, shown as the bytes that leave."""
