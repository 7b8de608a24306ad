"""The figures the project promises, measured against the bare tools it is built on."""
