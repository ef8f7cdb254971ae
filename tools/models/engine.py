"""The accelerator's golden model as the attention of a running model: a process
of verify/models/attend that answers for all heads of a layer at once."""

import json
import subprocess

import numpy as np


class Engine:
    """Heads go by the names of the plan, L<layer>H<head>."""

    def __init__(self, plan, preset="balanced"):
        self.process = subprocess.Popen(
            ["build/models/attend", "-preset", preset, "-plan", str(plan)],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
        )

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.process.stdin.close()
        if self.process.wait() != 0:
            raise RuntimeError("attend failed; its message is above")

    def ask(self, names, q, k, v, clusters=None, measured=0, timed=0):
        """q, k, v: [heads, n, d]. Returns the answer's JSON and Z [heads, n, d]."""
        count, n, d = q.shape
        request = {"names": names, "n": n, "d": d, "measured": measured, "timed": timed}
        if clusters is not None:
            request["clusters"] = [int(c) for c in clusters]
        pipe = self.process.stdin
        pipe.write(json.dumps(request).encode() + b"\n")
        pipe.write(np.stack([q, k, v], axis=1).astype("<f4").tobytes())
        pipe.flush()
        line = self.process.stdout.readline()
        if not line:
            raise RuntimeError("attend ended; its message is above")
        answer = json.loads(line)
        if answer.get("error"):
            raise RuntimeError("attend: " + answer["error"])
        z = np.frombuffer(self.process.stdout.read(4 * count * n * d), "<f4")
        return answer, z.reshape(count, n, d)


def head_name(layer, head):
    return f"L{layer}H{head}"
