"""Folding: one spelling for what people type in several ways, so that "lukasz" finds "Łukasz"."""

import unicodedata

_STROKES = str.maketrans(
    {"ł": "l", "ø": "o", "đ": "d", "ħ": "h", "ŧ": "t", "ı": "i", "æ": "ae", "œ": "oe", "ð": "d", "þ": "th"}
)
"""Letters whose stroke is part of the letter for Unicode, so that taking marks off leaves it."""


def fold(text: str) -> str:
    """The text in small letters, without accents and strokes, its words parted by one space."""
    plain = unicodedata.normalize("NFKD", unicodedata.normalize("NFKD", text).casefold())
    bare = "".join(char for char in plain if not unicodedata.combining(char))
    return " ".join(bare.translate(_STROKES).split())
