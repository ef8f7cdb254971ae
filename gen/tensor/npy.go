package tensor

import (
	"bytes"
	"encoding/binary"
	"fmt"
	"slices"
	"strings"

	"github.com/sbinet/npyio/npy"
)

// readNPY decodes one .npy array. Its size is checked against the header
// before anything is allocated for it.
func readNPY(raw []byte) (*array, error) {
	header, payload, err := readHeader(raw)
	if err != nil {
		return nil, err
	}
	descr := header.Descr
	i := slices.IndexFunc(dtypes, func(d dtype) bool { return strings.TrimLeft(descr.Type, "<>|=") == d.numpy })
	if i < 0 {
		return nil, fmt.Errorf("dtype %s: must be %s; convert it with .astype(numpy.float32)", descr.Type, dtypesText(func(d dtype) string { return d.numpy }))
	}
	d := dtypes[i]
	n, fits, err := count(descr.Shape, len(payload)/d.size)
	switch {
	case err != nil:
		return nil, err
	case !fits:
		return nil, fmt.Errorf("truncated: shape %s needs %d bytes an element, the file has %d bytes in all; write the file again", shapeText(descr.Shape), d.size, len(payload))
	case len(payload) > n*d.size:
		return nil, fmt.Errorf("%d bytes follow the %d of a %s array of shape %s; write the file again", len(payload)-n*d.size, n*d.size, d.name, shapeText(descr.Shape))
	}
	var order binary.ByteOrder = binary.LittleEndian
	if descr.Type[0] == '>' {
		order = binary.BigEndian
	}
	a := &array{shape: descr.Shape, data: d.elements(payload, order)}
	if descr.Fortran {
		a.data = rowMajor(a.shape, a.data)
	}
	return a, nil
}

// readHeader reads the header of a .npy array and returns it with the bytes
// behind it: the magic string, two bytes of version, the length of the text (2
// bytes, from version 2 on 4), the text.
// The library indexes into a text it has not checked, so a panic of it means a
// malformed header too.
func readHeader(raw []byte) (h npy.Header, payload []byte, err error) {
	malformed := fmt.Errorf("not a .npy array: the header is malformed; write the file again with numpy.save or numpy.savez")
	size := 10
	if len(raw) < size || !bytes.HasPrefix(raw, npy.Magic[:]) {
		return h, nil, malformed
	}
	textLen := int(binary.LittleEndian.Uint16(raw[8:]))
	if raw[6] != 1 {
		size = 12
		if len(raw) < size {
			return h, nil, malformed
		}
		textLen = int(binary.LittleEndian.Uint32(raw[8:]))
	}
	if textLen > len(raw)-size {
		return h, nil, malformed
	}
	defer func() {
		if recover() != nil {
			err = malformed
		}
	}()
	r, err := npy.NewReader(bytes.NewReader(raw))
	if err != nil || r.Header.Descr.Type == "" {
		return h, nil, malformed
	}
	return r.Header, raw[size+textLen:], nil
}
