"""What a workspace stores, and the rules a row can check alone."""
