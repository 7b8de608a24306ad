"""Item models: they translate, they never query or write."""
