"""Runs a command in a pseudo-terminal, as somebody at a keyboard would, and writes what the terminal was sent.

The only argument is JSON: {"argv", "columns", "steps": [{"after": "text that was shown", "type"?, "resize"?}]}.
Each step waits until its text was shown (once more than before). It ends as the command does.
"""

import fcntl
import json
import os
import pty
import select
import signal
import struct
import sys
import termios
import time

spec = json.loads(sys.argv[1])
pid, terminal = pty.fork()
if pid == 0:
    os.execvp(spec["argv"][0], spec["argv"])


def resize(columns):
    fcntl.ioctl(terminal, termios.TIOCSWINSZ, struct.pack("HHHH", 24, columns, 0, 0))
    try:
        os.kill(pid, signal.SIGWINCH)
    except ProcessLookupError:
        pass


resize(spec["columns"])
steps = list(spec["steps"])
seen = b""
give_up = time.monotonic() + 60
while time.monotonic() < give_up:
    ready, _, _ = select.select([terminal], [], [], 0.05)
    if ready:
        try:
            piece = os.read(terminal, 65536)
        except OSError:
            break  # The command has ended.
        if not piece:
            break
        sys.stdout.buffer.write(piece)
        seen += piece
    while steps and steps[0]["after"].encode() in seen:
        step = steps.pop(0)
        seen = seen.split(step["after"].encode(), 1)[1]
        if "resize" in step:
            sys.stdout.buffer.write(b"\x00resized\x00")
            resize(step["resize"])
        if "type" in step:
            os.write(terminal, step["type"].encode())
else:
    os.kill(pid, signal.SIGKILL)
    sys.exit("terminal.py: the command did not end within a minute")
sys.stdout.flush()
_, status = os.waitpid(pid, 0)
sys.exit(os.waitstatus_to_exitcode(status) if os.WIFEXITED(status) else 128 + os.WTERMSIG(status))
