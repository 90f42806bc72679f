"""Pillows: the height of a soft body above its outline."""

import numpy as np
import pyamg
from scipy import ndimage, sparse
from scipy.sparse import linalg

from assets.sculpt.arrays import Curve, Field
from assets.sculpt.grid import Grid, Window

MARGIN_MM = 2.5
SMALL_PX = 4000  # below this a direct solution is quicker than a multigrid one
COARSEST_PX = 500
TOLERANCE = 1e-5
COARSENING = 2  # a pillow is smooth: half the resolution is enough to solve for it


def pillow(grid: Grid, ring: Curve) -> tuple[Window, Field, Field]:
    """Inflates a closed ring: a strip of half width w becomes exactly a half cylinder of radius w.

    Returns:
        The window of the grid, the height in it (mm), and the ring's coverage of each pixel, 0 to 1.
    """
    window = grid.window(ring, MARGIN_MM)
    part = grid.part(window)
    coverage = part.coverage(ring)
    rows, columns = (-(-size // COARSENING) * COARSENING for size in coverage.shape)
    whole = np.zeros((rows, columns), np.float32)
    whole[: part.rows, : part.columns] = coverage
    coarse = whole.reshape(rows // COARSENING, COARSENING, columns // COARSENING, COARSENING).mean((1, 3))
    potential = ndimage.zoom(_potential(coarse > 0.5), COARSENING, order=1, grid_mode=True, mode="nearest")
    squared = potential[: part.rows, : part.columns] * (COARSENING / grid.px_per_mm) ** 2
    return window, np.sqrt(2 * np.maximum(squared, 0)).astype(np.float32), coverage


def _potential(inside: Field) -> Field:
    """Solves laplacian(potential) = -1 inside, potential = 0 outside, in pixels."""
    count = int(inside.sum())
    matrix = _five_point_matrix(inside, count)
    load = np.ones(count)
    if count < SMALL_PX:
        values = linalg.spsolve(matrix.tocsc(), load)
    else:
        solver = pyamg.ruge_stuben_solver(matrix.tocsr(), max_coarse=COARSEST_PX)
        values = solver.solve(load, tol=TOLERANCE, accel="cg")
    potential = np.zeros(inside.shape, np.float32)
    potential[inside] = values
    return potential


def _five_point_matrix(inside: Field, count: int) -> sparse.csr_matrix:
    number = -np.ones(inside.shape, int)
    number[inside] = np.arange(count)
    rows, columns = np.nonzero(inside)
    here = number[rows, columns]
    froms, tos = [], []
    for down, right in ((0, 1), (0, -1), (1, 0), (-1, 0)):
        row = np.clip(rows + down, 0, inside.shape[0] - 1)
        column = np.clip(columns + right, 0, inside.shape[1] - 1)
        neighbour = number[row, column]
        known = neighbour >= 0
        froms.append(here[known])
        tos.append(neighbour[known])
    links = np.concatenate(froms), np.concatenate(tos)
    off_diagonal = sparse.csr_matrix((np.full(len(links[0]), -1.0), links), shape=(count, count))
    return off_diagonal + sparse.diags(np.full(count, 4.0))
