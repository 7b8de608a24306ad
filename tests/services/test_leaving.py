"""What leaves without a file leaves a receipt, and where it was not taken it leaves none."""

import hashlib

import pytest

from rm_desktop.errors import Problem, UserError
from rm_desktop.services.leaving import Handover, hand_over
from rm_desktop.services.sharing import SharingService

MAIL = Handover("agenda:1", "mail", "Session 1\n\nTopics")


def test_what_is_handed_over_leaves_a_receipt_with_its_digest(workspace):
    given = []
    changes = hand_over(workspace, MAIL, lambda: given.append(1) is None)
    (receipt,) = SharingService(workspace).receipts()
    assert (receipt.what, receipt.format, receipt.file_name) == ("agenda:1", "mail", "")
    assert receipt.sha256 == hashlib.sha256(MAIL.text.encode()).hexdigest()
    assert (given, changes.ids) == ([1], (receipt.id,))


def test_what_nobody_took_leaves_none(workspace):
    with pytest.raises(UserError) as caught:
        hand_over(workspace, MAIL, lambda: False)
    assert caught.value.problem is Problem.NOT_TAKEN
    assert SharingService(workspace).receipts() == ()
