"""Compares the numpy forward passes with other people's: MiniLM with transformers
and torch (requirements-reference.txt), DINOv2 with onnxruntime."""

import sys

import numpy as np


def minilm(reference):
    """Writes what numpy computes, or compares it with what transformers computes."""
    path = "build/models/check-minilm.npz"
    if not reference:
        from minilm import MiniLM

        model = MiniLM()
        _, ids = model.inputs(128)
        hidden = model.run(model.embed(ids[:8]))
        np.savez(path, ids=ids[:8], hidden=hidden, **model.outputs(hidden))
        return None
    import torch
    from transformers import AutoModel

    saved = np.load(path)
    model = AutoModel.from_pretrained(sys.argv[2]).eval()
    with torch.no_grad():
        hidden = model(input_ids=torch.tensor(saved["ids"])).last_hidden_state
    pooled = torch.nn.functional.normalize(hidden.mean(dim=1)).numpy()
    cosine = (pooled * saved["embedding"]).sum(axis=1).min()
    largest = np.abs(hidden.numpy() - saved["hidden"]).max()
    print(f"MiniLM, 8 passages of 128 tokens: least cosine of the embedding {cosine:.9f}, largest difference of a last hidden state {largest:.2e}")
    return cosine


def dinov2():
    from dinov2 import DINOv2

    model = DINOv2()
    _, pixels = model.inputs(model.tokens)
    importance = model.outputs(model.run(model.embed(pixels[:8])))["map"]
    reference = model.reference(pixels[:8])
    cosine = (importance * reference).sum(axis=1) / np.linalg.norm(importance, axis=1) / np.linalg.norm(reference, axis=1)
    largest = np.abs(importance - reference).max()
    print(f"DINOv2, 8 images: least cosine of the map of importance {cosine.min():.9f}, largest difference {largest:.2e}")
    return cosine.min()


if __name__ == "__main__":
    cosines = [minilm(True)] if sys.argv[1] == "transformers" else [minilm(False), dinov2()]
    if any(c is not None and c < 0.999999 for c in cosines):
        sys.exit("the numpy forward pass is not the model")
