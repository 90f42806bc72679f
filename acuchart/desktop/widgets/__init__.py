"""Parts of the window that are used in several places."""
