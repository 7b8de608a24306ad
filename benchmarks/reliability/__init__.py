"""How far a workspace can be trusted: killed, starved of disk, damaged, raced for; one command measures all of it."""
