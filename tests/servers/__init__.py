"""Counterparts that tests start on this machine: real servers, and small ones that misbehave on purpose."""
