"""Every calendar view, its layout laws and its printing."""
