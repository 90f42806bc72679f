"""The skeleton, a module a region: x from the midline, y down from the vertex, z to the viewer, mm."""
