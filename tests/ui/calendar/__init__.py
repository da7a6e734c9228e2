"""Every calendar view, its layout laws, its printing and its portraits."""
