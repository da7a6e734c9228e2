"""Sets up `.venv` from the lock file before anything is installed; standard library only."""
