"""The guards around every test hold."""

import os
import socket
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st


def test_a_test_that_reaches_for_the_network_fails():
    with socket.socket() as client, pytest.raises(AssertionError, match="reached for the network"):
        client.connect(("192.0.2.1", 80))


def test_a_test_that_sends_or_looks_up_a_name_fails_too():
    with socket.socket(type=socket.SOCK_DGRAM) as client, pytest.raises(AssertionError, match="for the network"):
        client.sendto(b"x", ("192.0.2.1", 9))
    with pytest.raises(AssertionError, match="for the network"):
        socket.getaddrinfo("example.org", 80)
    assert socket.getaddrinfo("127.0.0.1", 80)


def test_a_test_may_talk_to_its_own_computer():
    with socket.create_server(("127.0.0.1", 0)) as server, socket.socket() as client:
        client.connect(server.getsockname())


def test_home_is_an_empty_folder_of_the_test():
    assert Path.home() == Path(os.environ["HOME"])
    assert list(Path.home().iterdir()) == []


@given(st.integers())
def test_the_guards_leave_hypothesis_alone(number):
    assert isinstance(number, int)
