"""The record of consents in the window: its history, its seal, and the person's other computers."""
