"""Clients: find, add, edit, and what is kept of them."""
