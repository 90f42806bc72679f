"""The workshop's own tools do what their names say."""

import pytest

pytest.importorskip("numba", reason="the tools of the sculpting are not installed")
