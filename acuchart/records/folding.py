"""Folding: one spelling for what people type in several ways, so that "lukasz" finds "Łukasz"."""

import unicodedata

_STROKES = str.maketrans(
    {"ł": "l", "ø": "o", "đ": "d", "ħ": "h", "ŧ": "t", "ı": "i", "æ": "ae", "œ": "oe", "ð": "d", "þ": "th"}
)
"""Letters whose stroke is part of the letter for Unicode, so that taking marks off leaves it."""

_UNSEEN = ("Cc", "Cf", "Cs")
"""Controls, joiners and direction marks (which come along when a name is pasted), and halves of characters."""


def fold(text: str) -> str:
    """The text in small letters, without accents and strokes, its words parted by one space."""
    plain = unicodedata.normalize("NFKD", unicodedata.normalize("NFKD", text).casefold())
    words = ("".join(char for char in word if _is_seen(char)) for word in plain.translate(_STROKES).split())
    return " ".join(word for word in words if word)


def _is_seen(char: str) -> bool:
    return not unicodedata.combining(char) and unicodedata.category(char) not in _UNSEEN
