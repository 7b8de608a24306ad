"""The desk: every service of one workspace."""


def test_all_services_look_at_the_same_workspace(desk, workspace, clock):
    (note_id,) = desk.notes.add("Zebra").ids
    assert desk.finding.find("zebra").hits[0].id == note_id
    assert desk.workspace is workspace
    assert desk.clock is clock
    desk.close()
    assert desk.finding.find("zebra").hits == ()
    desk.close()


def test_warming_reads_and_leaves_no_trace(desk, workspace):
    desk.notes.add("Zebra")
    desk.journal.add("words")
    before = workspace.writer.total_changes
    desk.warm()
    assert workspace.writer.total_changes == before
    desk.close()
