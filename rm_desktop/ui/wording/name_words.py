"""People's names where there is little room for them."""


def short_name(name: str, longest: int = 24) -> str:
    """Return a name cut to so many characters, the last of them … then."""
    return name if len(name) <= longest else f"{name[: longest - 1].rstrip()}…"
