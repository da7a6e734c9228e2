"""Tests of the room that moves facts between the store and the services."""
