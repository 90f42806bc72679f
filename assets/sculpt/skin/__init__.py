"""The skin: outline, relief, light, hair and fine lines."""
