"""Where a store lives on disk: one private directory with a fixed place for each file."""

from __future__ import annotations

from pathlib import Path

from storage.files import make_private_directory
from storage.named_tuple import NamedTuple


class Home(NamedTuple):
    """The directory of one store. Nothing in it can be read without the book's key."""

    directory: Path

    @property
    def book(self) -> Path:
        """The book: what belongs to the practitioner."""
        return self.directory / "book.db"

    @property
    def keys(self) -> Path:
        """The header: which slots hold the book's key, never the key itself."""
        return self.directory / "book.keys"

    @property
    def boxes(self) -> Path:
        """One file per borrowed calendar."""
        return self.directory / "boxes"

    @property
    def backups(self) -> Path:
        """Encrypted copies of the book, without other people's secrets."""
        return self.directory / "backups"

    @property
    def restored(self) -> Path:
        """A restored book on its way to the book's place."""
        return self.directory / "book.restored"

    @property
    def damaged(self) -> Path:
        """A book that could not be read when another was restored."""
        return self.directory / "book.damaged"

    @property
    def erasing(self) -> Path:
        """There while everything of the store is being erased; what was cut short goes on from it."""
        return self.directory / "erasing.json"

    @property
    def failures(self) -> Path:
        """Notes of crashes, without anything of the store."""
        return self.directory / "failures"

    @property
    def writer_lock(self) -> Path:
        """Held by the one process that writes."""
        return self.directory / "writer.lock"

    def make(self) -> None:
        """Make the directories that are not there, for this user only. Raises `StoreUnwritable`."""
        for directory in (self.directory, self.boxes, self.backups):
            make_private_directory(directory)
