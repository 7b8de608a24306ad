"""A file that this program has open is not looked into as a backup: that would drop SQLite's locks on it."""

import pytest

from rm_desktop.ui.dialogs.backups import BackupsDialog


@pytest.fixture
def asked():
    """Of which files a key was asked for, as it is before one is read."""
    return []


@pytest.fixture
def dialog_of(qtbot, desk, clock, lane, theme, tmp_path, asked):
    """Return a function that shows the backups of a workspace while the desk's is open."""

    def make(path):
        dialog = BackupsDialog(
            path, tmp_path / "backups", asked.append, clock, lane, theme, None, kept_open=desk.workspace.path
        )
        qtbot.addWidget(dialog)
        return dialog

    return make


@pytest.mark.parametrize("kind", ["itself", "a link", "a second name"])
def test_the_workspace_is_no_backup_by_any_name(dialog_of, desk, asked, tmp_path, kind):
    own = desk.workspace.path
    other = own if kind == "itself" else tmp_path / "other.rmpair"
    if kind == "a link":
        other.symlink_to(own)
    elif kind == "a second name":
        other.hardlink_to(own)
    for shown in (own, tmp_path / "damaged.rmpair"):
        dialog = dialog_of(shown)
        dialog._on_file_chosen(str(other))
        assert dialog.model.rowCount() == 0
        assert "the workspace itself" in dialog.now.sentence.text()
    assert asked == []
