"""Find anything: records and commands in one list, by what is typed."""
