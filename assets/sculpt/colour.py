"""Ramps from shade to light."""

from dataclasses import dataclass

import numpy as np

HEX_START = (1, 3, 5)


@dataclass(frozen=True)
class Ramp:
    """Colours by tone, from 0 in the deepest shade to 1 in full light.

    Attributes:
        stops: pairs of tone and `#rrggbb`, the darkest first.
    """

    stops: tuple[tuple[float, str], ...]

    def at(self, tone: float) -> str:
        """Returns the colour of a tone."""
        tones = [stop for stop, _ in self.stops]
        channels = np.array([_channels(colour) for _, colour in self.stops], float)
        return _hex([float(np.interp(tone, tones, channels[:, i])) for i in range(3)])

    def veiled(self, veil: str, share: float) -> "Ramp":
        """Returns the ramp seen through a veil that takes `share` (0 to 1) of every colour."""
        over = np.array(_channels(veil), float)
        mixed = [
            (tone, _hex(list(np.array(_channels(colour)) * (1 - share) + over * share)))
            for tone, colour in self.stops
        ]
        return Ramp(tuple(mixed))


def _channels(colour: str) -> list[int]:
    return [int(colour[start : start + 2], 16) for start in HEX_START]


def _hex(channels: list[float]) -> str:
    return "#" + "".join(f"{round(min(max(value, 0), 255)):02x}" for value in channels)
