"""Plans from calibration passages: sparcgen plan on the tensors of every head."""

import re
import subprocess
from pathlib import Path

import numpy as np

from engine import head_name
from layers import Recorder

MARGIN = 1.25  # of the scale of V, as the planner takes it for Q and K
SPARCGEN = "build/models/sparcgen"


class Calibration:
    """The tensors of every head on the calibration passages of one length, as files."""

    def __init__(self, model, inputs, folder, preset="balanced"):
        self.preset = preset
        self.folder = Path(folder)
        (self.folder / "heads").mkdir(parents=True, exist_ok=True)
        recorder = Recorder()
        model.outputs(model.run(model.embed(inputs), recorder))
        self.recorded = recorder.layers
        self.files, self.v_scales = [], {}
        for layer, (q, k, v) in enumerate(recorder.layers):
            for head in range(model.heads):
                name = head_name(layer, head)
                path = self.folder / "heads" / (name + ".npz")
                arrays = {"Q": q[0, head], "K": k[0, head], "V": v[0, head], "Qcal": q[:, head], "Kcal": k[:, head]}
                np.savez(path, **{key: np.ascontiguousarray(a) for key, a in arrays.items()})
                self.files.append(str(path))
                self.v_scales[name] = MARGIN * float(np.abs(v[:, head]).max()) / 32767

    def plan(self, name, *flags):
        """Writes the plan name.yaml with the flags, and returns its path."""
        path = self.folder / (name + ".yaml")
        command = [SPARCGEN, "plan", "--preset", self.preset, *flags, "--out", str(path), "--json", "--tensors", *self.files]
        done = subprocess.run(command, capture_output=True, text=True)
        if done.returncode != 0:
            raise RuntimeError(f"sparcgen plan {' '.join(flags)}: {done.stderr.strip()}")
        path.write_text(self.calibrate_v(path.read_text()))
        return path

    def calibrate_v(self, text):
        """The planner knows V of one passage; its scale must hold for all of them."""
        lines, name = [], None
        for line in text.splitlines():
            if found := re.match(r"\s*-?\s*name: (\S+)", line):
                name = found.group(1).strip("\"'")
            if found := re.match(r"(\s*v_scale: )", line):
                line = found.group(1) + repr(self.v_scales[name])
            lines.append(line)
        return "\n".join(lines) + "\n"


def with_choices(plan, path, choices):
    """A copy of a plan with another number of clusters, representative and centring for each head."""
    lines, name = [], None
    for line in Path(plan).read_text().splitlines():
        if found := re.match(r"\s*-?\s*name: (\S+)", line):
            name = found.group(1).strip("\"'")
        if found := re.match(r"(\s*)(clusters|representative|center): ", line):
            value = choices[name][found.group(2)]
            line = f"{found.group(1)}{found.group(2)}: {str(value).lower()}"
        lines.append(line)
    Path(path).write_text("\n".join(lines) + "\n")
    return path
