"""The one door to the compiler that makes the inner loops fast."""

from collections.abc import Callable
from typing import TypeVar, cast

import numba

Function = TypeVar("Function", bound=Callable[..., object])


def compiled(function: Function) -> Function:
    """Compiles `function` to machine code at its first call."""
    return cast("Function", numba.njit(cache=True, error_model="numpy")(function))


def compiled_in_parallel(function: Function) -> Function:
    """Compiles `function`; its `numba.prange` loops run on all processors."""
    return cast("Function", numba.njit(cache=True, parallel=True, error_model="numpy")(function))


range_in_parallel = numba.prange
