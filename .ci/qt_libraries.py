"""Which system libraries Qt misses, and the command that gets them on this system."""

import re
from collections.abc import Iterable

# Debian and Ubuntu, then Arch. Fedora and openSUSE need no table: they resolve the library's own name.
PACKAGES = {
    "libEGL.so.1": ("libegl1", "libglvnd"),
    "libGL.so.1": ("libgl1", "libglvnd"),
    "libGLX.so.0": ("libglx0", "libglvnd"),
    "libOpenGL.so.0": ("libopengl0", "libglvnd"),
    "libX11-xcb.so.1": ("libx11-xcb1", "libx11"),
    "libX11.so.6": ("libx11-6", "libx11"),
    "libdbus-1.so.3": ("libdbus-1-3", "dbus"),
    "libfontconfig.so.1": ("libfontconfig1", "fontconfig"),
    "libfreetype.so.6": ("libfreetype6", "freetype2"),
    "libglib-2.0.so.0": ("libglib2.0-0", "glib2"),
    "libgthread-2.0.so.0": ("libglib2.0-0", "glib2"),
    "libstdc++.so.6": ("libstdc++6", "gcc-libs"),
    "libwayland-client.so.0": ("libwayland-client0", "wayland"),
    "libwayland-cursor.so.0": ("libwayland-cursor0", "wayland"),
    "libwayland-egl.so.1": ("libwayland-egl1", "wayland"),
    "libxcb-cursor.so.0": ("libxcb-cursor0", "xcb-util-cursor"),
    "libxcb-icccm.so.4": ("libxcb-icccm4", "xcb-util-wm"),
    "libxcb-image.so.0": ("libxcb-image0", "xcb-util-image"),
    "libxcb-keysyms.so.1": ("libxcb-keysyms1", "xcb-util-keysyms"),
    "libxcb-randr.so.0": ("libxcb-randr0", "libxcb"),
    "libxcb-render-util.so.0": ("libxcb-render-util0", "xcb-util-renderutil"),
    "libxcb-render.so.0": ("libxcb-render0", "libxcb"),
    "libxcb-shape.so.0": ("libxcb-shape0", "libxcb"),
    "libxcb-shm.so.0": ("libxcb-shm0", "libxcb"),
    "libxcb-sync.so.1": ("libxcb-sync1", "libxcb"),
    "libxcb-util.so.1": ("libxcb-util1", "xcb-util"),
    "libxcb-xfixes.so.0": ("libxcb-xfixes0", "libxcb"),
    "libxcb-xkb.so.1": ("libxcb-xkb1", "libxcb"),
    "libxcb.so.1": ("libxcb1", "libxcb"),
    "libxkbcommon-x11.so.0": ("libxkbcommon-x11-0", "libxkbcommon-x11"),
    "libxkbcommon.so.0": ("libxkbcommon0", "libxkbcommon"),
    "libz.so.1": ("zlib1g", "zlib"),
}
COMMANDS = {"debian": "apt-get install", "arch": "pacman -S", "fedora": "dnf install", "suse": "zypper install"}
FAMILIES = {"ubuntu": "debian", "rhel": "fedora", "centos": "fedora", "opensuse": "suse", "sles": "suse"}


def read_ldd(text: str) -> tuple[list[str], list[str]]:
    """Return the paths of the libraries that `ldd` found and the names of those it did not, each sorted and once."""
    found = set(re.findall(r"=> (/\S.*) \(0x", text))
    missing = set(re.findall(r"^\s*(\S+) => not found", text, re.MULTILINE))
    return sorted(found), sorted(missing)


def family(os_release: str) -> str:
    """Return the distribution family that the text of /etc/os-release names, or nothing for one we do not know."""
    fields = dict(re.findall(r"^(ID|ID_LIKE)=\"?([^\"\n]*)", os_release, re.MULTILINE))
    for name in f"{fields.get('ID', '')} {fields.get('ID_LIKE', '')}".split():
        known = FAMILIES.get(name.split("-")[0], name)
        if known in COMMANDS:
            return known
    return ""


def packages(missing: Iterable[str], system: str) -> list[str]:
    """Return what the family's package tool is to be asked for; empty when a library is in no table of ours."""
    if system in ("fedora", "suse"):
        return [f"'{name}()(64bit)'" for name in missing]
    column = {"debian": 0, "arch": 1}.get(system)
    if column is None or any(name not in PACKAGES for name in missing):
        return []
    return sorted({PACKAGES[name][column] for name in missing})


def advice(missing: list[str], os_release: str, *, is_root: bool) -> str:
    """Say which libraries are missing and the command that gets them."""
    first = f"Qt needs system libraries that are not installed: {', '.join(missing)}."
    system = family(os_release)
    wanted = packages(missing, system)
    if not wanted:
        return f"{first}\nInstall the packages of your system that contain them, then start again."
    command = " ".join(["" if is_root else "sudo", COMMANDS[system], *wanted]).strip()
    return f"{first}\nInstall them with: {command}"
