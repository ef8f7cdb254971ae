package tensor

import (
	"archive/zip"
	"fmt"
	"io"
	"strings"
)

// npzFile is an .npz file: a zip of .npy arrays.
type npzFile struct{ z *zip.Reader }

func openNPZ(r io.ReaderAt, size int64) (source, error) {
	z, err := zip.NewReader(r, size)
	if err != nil {
		return nil, fmt.Errorf("not a whole .npz file (%w): truncated, or of another kind; write it again with numpy.savez", err)
	}
	return npzFile{z}, nil
}

func (f npzFile) names() []string {
	var list []string
	for _, e := range f.z.File {
		list = append(list, strings.TrimSuffix(e.Name, ".npy"))
	}
	return list
}

func (f npzFile) read(i int) (*array, error) {
	raw, err := readEntry(f.z.File[i])
	if err != nil {
		return nil, err
	}
	return readNPY(raw)
}

// readEntry inflates one entry, whose checksum is verified.
func readEntry(f *zip.File) ([]byte, error) {
	r, err := f.Open()
	if err != nil {
		return nil, fmt.Errorf("cannot be read (%w): the file is damaged; write it again", err)
	}
	defer r.Close()
	raw, err := io.ReadAll(io.LimitReader(r, maxArray+1))
	if err != nil {
		return nil, fmt.Errorf("cannot be read (%w): the file is truncated or damaged; write it again", err)
	}
	if len(raw) > maxArray {
		return nil, tooLarge()
	}
	return raw, nil
}

// stacked is a .npy file: one array, Q, K and V one after the other along its
// first dimension.
type stacked struct{ parts []*array }

func openNPY(r io.ReaderAt, size int64) (source, error) {
	if size > maxArray {
		return nil, tooLarge()
	}
	raw := make([]byte, size)
	if _, err := io.ReadFull(io.NewSectionReader(r, 0, size), raw); err != nil {
		return nil, unreadable(err)
	}
	a, err := readNPY(raw)
	if err != nil {
		return nil, err
	}
	if r := len(a.shape); r != 3 && r != 4 || a.shape[0] != 3 {
		return nil, fmt.Errorf("shape %s: must be 3 x tokens x head dimension (Q, K and V stacked) or 3 x heads x tokens x head dimension; write it with numpy.save(path, numpy.stack([Q, K, V]))", shapeText(a.shape))
	}
	return stacked{a.split()}, nil
}

func (stacked) names() []string { return []string{"Q", "K", "V"} }

func (s stacked) read(i int) (*array, error) { return s.parts[i], nil }
