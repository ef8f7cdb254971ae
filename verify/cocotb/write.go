package cocotb

import (
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"
)

// WriteLists writes lists into a directory: index.json with all but the images, and
// two files of memory a list. Files that are there are replaced.
func WriteLists(dir string, lists []List) error {
	if err := os.MkdirAll(dir, 0o777); err != nil {
		return err
	}
	for i := range lists {
		l := &lists[i]
		l.Before, l.After = fmt.Sprintf("%03d.before", i), fmt.Sprintf("%03d.after", i)
		for _, f := range []struct {
			name string
			data []byte
		}{{l.Before, l.before}, {l.After, l.after}} {
			if err := os.WriteFile(filepath.Join(dir, f.name), f.data, 0o666); err != nil {
				return err
			}
		}
	}
	index, err := json.MarshalIndent(lists, "", " ")
	if err != nil {
		return err
	}
	return os.WriteFile(filepath.Join(dir, "index.json"), append(index, '\n'), 0o666)
}
