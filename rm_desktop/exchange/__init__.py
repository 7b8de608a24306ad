"""What passes between two laptops, sealed."""
