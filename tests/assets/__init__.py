"""The drawings are measured: they must say what anatomy and the renderer say."""
