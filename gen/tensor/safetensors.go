package tensor

import (
	"bytes"
	"encoding/binary"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"slices"
)

// maxHeader is the longest header of a .safetensors file that its readers take.
const maxHeader = 100_000_000

// entry is one tensor of a .safetensors header.
type entry struct {
	name    string
	DType   string  `json:"dtype"`
	Shape   []int   `json:"shape"`
	Offsets []int64 `json:"data_offsets"` // first byte and the one behind the last, from the end of the header
}

// safetensorsFile is a .safetensors file: 8 bytes with the length of the header,
// little-endian; the header, a JSON object of tensors by name; their bytes, by
// rows, little-endian, one tensor after the other without gaps.
type safetensorsFile struct {
	data    *io.SectionReader // behind the header
	entries []entry           // in the order of the header
}

func openSafetensors(r io.ReaderAt, size int64) (source, error) {
	var head [8]byte
	if size < 8 {
		return nil, fmt.Errorf("header length: the file has %d bytes and the length alone takes 8: truncated, or of another kind; write it again", size)
	}
	if _, err := r.ReadAt(head[:], 0); err != nil {
		return nil, unreadable(err)
	}
	length := binary.LittleEndian.Uint64(head[:])
	if length > maxHeader || int64(length) > size-8 {
		return nil, fmt.Errorf("header length %d: must be at most %d, what is left of the file: truncated, or of another kind; write it again", length, min(size-8, maxHeader))
	}
	text := make([]byte, length)
	if _, err := io.ReadFull(io.NewSectionReader(r, 8, int64(length)), text); err != nil {
		return nil, unreadable(err)
	}
	entries, err := parseHeader(text)
	if err != nil {
		return nil, err
	}
	f := &safetensorsFile{data: io.NewSectionReader(r, 8+int64(length), size-8-int64(length)), entries: entries}
	return f, f.checkOffsets()
}

// parseHeader reads the header key by key: a map would hide a name given twice.
func parseHeader(text []byte) ([]entry, error) {
	dec := json.NewDecoder(bytes.NewReader(text))
	malformed := func(err error) error {
		return fmt.Errorf("header: malformed JSON (%w): must be an object of tensors; write the file again", err)
	}
	if t, err := dec.Token(); err != nil {
		return nil, malformed(err)
	} else if t != json.Delim('{') {
		return nil, malformed(fmt.Errorf("begins with %v", t))
	}
	var entries []entry
	seen := make(map[string]bool)
	for dec.More() {
		t, err := dec.Token()
		if err != nil {
			return nil, malformed(err)
		}
		name := t.(string) // a key
		if seen[name] {
			return nil, fmt.Errorf("%s: twice in the header; keep one", name)
		}
		seen[name] = true
		if name == "__metadata__" {
			var notes map[string]string
			if err := dec.Decode(&notes); err != nil {
				return nil, fmt.Errorf("__metadata__: %s: must be an object of strings; write the file again", reason(err))
			}
			continue
		}
		e := entry{name: name}
		if err := dec.Decode(&e); err != nil {
			return nil, fmt.Errorf("%s: %s: must be an object with a dtype, a shape and data_offsets; write the file again", name, reason(err))
		}
		entries = append(entries, e)
	}
	if _, err := dec.Token(); err != nil {
		return nil, malformed(err)
	}
	if len(bytes.TrimSpace(text[dec.InputOffset():])) > 0 {
		return nil, malformed(fmt.Errorf("text follows the object"))
	}
	return entries, nil
}

// reason words what is wrong with a value of the header.
func reason(err error) string {
	var kind *json.UnmarshalTypeError
	if !errors.As(err, &kind) {
		return err.Error()
	}
	if kind.Field == "" {
		return "is a " + kind.Value
	}
	return kind.Field + " holds a " + kind.Value
}

// checkOffsets returns an error unless the tensors fill the file without overlaps
// and gaps.
func (f *safetensorsFile) checkOffsets() error {
	for _, e := range f.entries {
		if len(e.Offsets) != 2 || e.Offsets[0] < 0 || e.Offsets[1] < e.Offsets[0] || e.Offsets[1] > f.data.Size() {
			return fmt.Errorf("%s: data_offsets %v: must be [first, behind last] within the %d bytes behind the header: truncated or damaged; write the file again", e.name, e.Offsets, f.data.Size())
		}
	}
	order := slices.Clone(f.entries)
	slices.SortStableFunc(order, func(a, b entry) int { return slices.Compare(a.Offsets, b.Offsets) })
	end, before := int64(0), "the header"
	for _, e := range order {
		switch {
		case e.Offsets[0] < end:
			return fmt.Errorf("%s: data_offsets %v: overlaps %s, which ends at %d; write the file again", e.name, e.Offsets, before, end)
		case e.Offsets[0] > end:
			return fmt.Errorf("%s: data_offsets %v: leaves a gap behind %s, which ends at %d; write the file again", e.name, e.Offsets, before, end)
		}
		end, before = e.Offsets[1], e.name
	}
	if end != f.data.Size() {
		return fmt.Errorf("%d bytes follow %s, the last tensor; write the file again", f.data.Size()-end, before)
	}
	return nil
}

func (f *safetensorsFile) names() []string {
	var list []string
	for _, e := range f.entries {
		list = append(list, e.name)
	}
	return list
}

func (f *safetensorsFile) read(i int) (*array, error) {
	e := f.entries[i]
	at := slices.IndexFunc(dtypes, func(d dtype) bool { return d.safetensors == e.DType })
	if at < 0 {
		return nil, fmt.Errorf("dtype %q: must be %s; convert it", e.DType, dtypesText(func(d dtype) string { return d.safetensors }))
	}
	d := dtypes[at]
	size := e.Offsets[1] - e.Offsets[0]
	if size > maxArray {
		return nil, tooLarge()
	}
	n, fits, err := count(e.Shape, int(size))
	switch {
	case err != nil:
		return nil, err
	case !fits || int64(n*d.size) != size:
		return nil, fmt.Errorf("data_offsets %v: shape %s of %s needs another number of bytes than these %d; write the file again", e.Offsets, shapeText(e.Shape), d.name, size)
	}
	raw := make([]byte, size)
	if _, err := io.ReadFull(io.NewSectionReader(f.data, e.Offsets[0], size), raw); err != nil {
		return nil, unreadable(err)
	}
	return &array{shape: e.Shape, data: d.elements(raw, binary.LittleEndian)}, nil
}
