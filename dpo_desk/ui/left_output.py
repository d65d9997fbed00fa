"""What was taken out and did not go onto paper: the access log says so, behind the entry with its purpose. No Qt."""

from dpo_desk.domain.errors import UserError
from dpo_desk.ui.shell import Shell


def left_output(shell: Shell, act: str, case_id: int = 0) -> None:
    """Record that the officer left the dialog after `act` was recorded."""
    try:
        desk = shell.desk
    except UserError:  # a lock closed the dialog: the log tells of the lock
        return
    shell.jobs.write(lambda _: desk.access_log.left_output(act, case_id=case_id), lambda _: None, shell.fail)
