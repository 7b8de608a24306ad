"""What can be done on each page, as data; every module holds the `COMMANDS` of one page."""
