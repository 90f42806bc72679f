"""The skeleton, a module a region.

Every number inside a bone is a place or a size in millimetres: x from the midline, y down from the vertex,
z to the viewer, then a radius. Only the right half is typed.
"""
