"""What is true of points, people and treatments, and the rules of care. Standard library only."""
