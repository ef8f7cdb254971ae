"""Public-domain prose: passages of Newton's Opticks and of Twain's The Adventures
of Tom Sawyer. docs/models.md says where the files come from."""

from pathlib import Path

TEXT = Path(__file__).parent / "text"
PASSAGES = 16  # of each book
CALIBRATION = 4  # of them, that nothing is measured on


def passages():
    """The passages to calibrate with, and those to measure on, books in turn."""
    books = [(TEXT / name).read_text().strip().split("\n\n") for name in ("opticks.txt", "sawyer.txt")]
    # Every fourth passage of a book calibrates, so that both kinds come from all of it.
    calibration, test = [], []
    for index in range(PASSAGES):
        for book in books:
            (calibration if index % 4 == 2 else test).append(book[index])
    assert len(calibration) == 2 * CALIBRATION
    return calibration, test
