"""What happened: the story of the last syncs, undoing a part of it, and an appointment's history."""
