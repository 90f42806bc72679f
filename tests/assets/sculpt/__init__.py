"""The workshop's own tools do what their names say."""
