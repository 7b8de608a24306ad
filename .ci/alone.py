"""Bring up this computer's own network, 127.0.0.1, where there is no other; then run what is asked."""

import os
import socket
import struct
import sys

_GET_FLAGS, _SET_FLAGS = 0x8913, 0x8914  # SIOCGIFFLAGS and SIOCSIFFLAGS of Linux
_UP = 1
_REQUEST = "16sH14x"  # struct ifreq: a name and its flags


def bring_up(name: str) -> None:
    """Bring a network interface up; raise OSError where that is not allowed."""
    from fcntl import ioctl

    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as control:
        asked = struct.pack(_REQUEST, name.encode(), 0)
        _, flags = struct.unpack(_REQUEST, ioctl(control, _GET_FLAGS, asked))
        ioctl(control, _SET_FLAGS, struct.pack(_REQUEST, name.encode(), flags | _UP))


if __name__ == "__main__":
    bring_up("lo")
    os.execvp(sys.argv[1], sys.argv[1:])  # noqa: S606 - ./test says what
